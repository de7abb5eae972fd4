"""Marks: one table from the progress that students saved and handed in."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__, submod_attrs={"collected": ["marks_in"], "markup": ["marks_html", "marks_words"]}
)
