"""For whoever teaches: plans, notes on the lessons, marked plans, exams with keys, and a note on consent."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={"pages": ["write_pages"]})
