"""Positions that fulfil the missions of the laboratories, found by hand with what the models in Python say."""

MISSIONS = {
    "lab-sample-size": {"pair": "size=50", "s2": "size=71", "both": "size=1100"},
    "lab-tell-apart": {},
    "lab-repeated": {},
    "lab-credit": {"lie": "anyway=22", "equal": "targeting=20", "lot": "left_out=2600"},
}
