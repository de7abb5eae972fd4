"""The plan to take away."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "show": ["show_plan"],
    },
)
