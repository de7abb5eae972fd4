"""The arithmetic of the course, pure: numbers in, numbers out, each with its units and the source of its formula."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "budget": ["inbound_leads", "outbound_leads", "twelve_months"],
        "contacts": [
            "MOST_CONTACTS",
            "RULE",
            "SHAPES",
            "Contacts",
            "chance_at_price",
            "chances",
            "contacts_needed",
            "simulated_contacts",
        ],
        "deadline": [
            "ASSUMED",
            "HORIZON",
            "best_share",
            "break_even",
            "monthly_leads",
            "months_of",
            "strength",
            "turning_points",
            "winner",
            "worth_of",
        ],
        "intervals": ["predicted_counts", "wilson_interval", "wilson_intervals"],
        "own_class": ["ALONE", "APART", "FEW", "FEWEST", "NOBODY", "SAME", "class_results", "holm"],
        "surveys": ["POWER", "power_to_tell_apart", "repeated_surveys", "size_to_tell_apart", "supposed_intervals"],
    },
)
