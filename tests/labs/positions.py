"""Positions that fulfil the missions of the laboratories, found by hand with what the models in Python say."""

MISSIONS = {
    "lab-sample-size": {"pair": "size=50", "s2": "size=71", "both": "size=1100"},
    "lab-tell-apart": {
        "refused": "one=S1 other=S2",
        "quarters": "harbour=53 old-town=46",
        "careful": "harbour=56 old-town=44 power=90",
    },
    "lab-contacts": {
        "trust": "price=500 shape=warming",
        "tired": "price=200 shape=wearing",
        "chance": "customers=20 draw=4",
    },
    "lab-credit": {"lie": "anyway=22", "equal": "targeting=20", "lot": "left_out=2600"},
    "lab-deadline": {
        "overtake": "deadline=11",
        "mix": "budget=7000 inbound_share=20 deadline=4 stop=4 outbound_lead_cost=30 inbound_lead_cost=15 "
        "saturation=3000 inbound_half=8 inbound_keep=60 lead_value=75",  # the hotel, but for its budget
        "turn": "inbound_half=10",
    },
    "lab-repeated": {"none": "draw=11", "many": "draw=14", "narrow": "size=2000"},
}
