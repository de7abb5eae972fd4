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
        "credit": ["EVEN", "LEFT_OUT_STEP", "RULES", "Credit", "credit_of", "least_left_out"],
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
        "experiments": [
            "OUTCOMES",
            "chance_of_a_false_find",
            "false_finds",
            "how_many_more_came",
            "orders_by_arm",
            "visits_by_arm",
            "what_the_email_did",
            "where_it_worked_better",
        ],
        "intervals": ["difference_interval", "predicted_counts", "wilson_interval", "wilson_intervals"],
        "journeys": ["CHANNELS", "PEOPLE", "TARGETED", "buyers_by_set", "reaches", "truths"],
        "means": ["Sample", "difference_of_means", "in_per_cent", "mean_of", "t_quantile"],
        "observations": ["answers_by_letters", "change_in_scrap"],
        "own_class": ["ALONE", "APART", "FEW", "FEWEST", "NOBODY", "SAME", "class_results", "holm"],
        "shares": [
            "Estimate",
            "difference_of_differences",
            "difference_of_shares",
            "made_alike",
            "ratio_of_shares",
        ],
        "surveys": ["POWER", "power_to_tell_apart", "repeated_surveys", "size_to_tell_apart", "supposed_intervals"],
    },
)
