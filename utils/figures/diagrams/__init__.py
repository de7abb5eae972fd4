"""The concept figures of the course, all in one place to import from."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "ideas": ["feeding_cycle", "two_pairs"],
        "paths": ["campaign_flow", "course_map"],
        "shift": ["buyers_journey", "history_timeline", "old_and_new"],
        "summary": ["course_on_one_page"],
    },
)
