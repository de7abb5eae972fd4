"""Slides: a deck a lesson, made from the cells of its notebook, and the notes of whoever teaches from it."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={"build": ["build_slides"]})
