"""The laboratories: controls that a learner moves, a figure that follows, and what both say in words."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "deadline": ["show_deadline_lab"],
        "explorer": ["decision_aid", "explore_comparison"],
        "repeated_surveys": ["show_repeated_surveys_lab"],
        "rule_of_seven": ["show_contacts_lab"],
        "sample_size": ["show_sample_size_lab"],
        "two_figures": ["show_tell_apart_lab"],
    },
)
