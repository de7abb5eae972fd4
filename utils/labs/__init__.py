"""The laboratories: controls that a learner moves, a picture that follows, and what both say in words."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "credit": ["credit_lab", "show_credit_lab"],
        "lab": ["to_draw"],
        "repeated_surveys": ["repeated_surveys_lab", "show_repeated_surveys_lab"],
        "sample_size": ["sample_size_lab", "show_sample_size_lab"],
        "two_figures": ["show_tell_apart_lab", "tell_apart_lab"],
    },
)
