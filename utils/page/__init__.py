"""What all scripts of a page share, and how a page reaches the kernel."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "course": ["COURSE"],
        "fillable": ["fillable"],
        "kernel_link": ["KernelLink"],
        "markup": ["NO_SCRIPT", "button", "option"],
    },
)
