"""Positions that fulfil the missions of the laboratories, found by hand with what the models in Python say."""

MISSIONS = {
    "lab-sample-size": {"pair": "size=50", "s2": "size=71", "both": "size=1100"},
    "lab-tell-apart": {
        "refused": "one=S1 other=S2",
        "quarters": "harbour=53 old-town=46",
        "careful": "harbour=56 old-town=44 power=90",
    },
    "lab-repeated": {"none": "draw=11", "many": "draw=14", "narrow": "size=2000"},
}
