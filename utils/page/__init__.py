"""What all scripts of a page share."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "course": ["COURSE"],
        "fillable": ["fillable"],
        "markup": ["NO_SCRIPT", "button", "option"],
        "share": ["share_of"],
    },
)
