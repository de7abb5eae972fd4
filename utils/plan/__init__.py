"""The plan to take away."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "paper": ["plan_on_paper"],
        "show": ["show_plan"],
    },
)
