"""The laboratories: controls that a learner moves, a picture that follows, and what both say in words."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "lab": ["Lab", "first_positions", "to_draw"],
        "repeated_surveys": ["repeated_surveys_lab", "show_repeated_surveys_lab"],
        "decisions": ["decision_aid"],
        "explorer": ["explore_comparison"],
        "credit": ["credit_lab", "show_credit_lab"],
        "deadline": ["deadline_lab", "show_deadline_lab"],
        "rule_of_seven": ["contacts_lab", "show_contacts_lab"],
        "sample_size": ["sample_size_lab", "show_sample_size_lab"],
        "two_figures": ["show_tell_apart_lab", "tell_apart_lab"],
    },
)
