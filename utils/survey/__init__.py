"""The survey of one's own class."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "answers": ["read_answers"],
        "class_survey": ["show_class_survey"],
        "in_words": ["CAPTION", "LIMITS", "RESULT_WORDS"],
        "markup": ["survey_facts"],
        "meanings": ["FIGURES"],
        "told": ["to_tenth", "told"],
    },
)
