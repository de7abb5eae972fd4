"""The charts of figures and computed numbers, all in one place to import from."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "computed": ["cost_and_leads", "intervals"],
        "own_class": ["class_beside_reported"],
        "reported": ["reported_figures", "usage_by_kind", "what_same_or_more_hides"],
    },
)
