"""ipywidgets whose model ids are fixed, so that a stored notebook holds the same bytes after every run."""

from ipywidgets import Widget

_PARTS = ("layout", "style")  # models of their own, which would otherwise get random ids


def fixed(widget_class: type[Widget], name: str, **traits) -> Widget:
    """Return a *widget_class* whose model id is *name*; ``layout`` and ``style`` may be given as dicts."""
    parts = {
        part: widget_class.class_traits()[part].klass(model_id=f"{name}-{part}", **traits.pop(part, {}))
        for part in _PARTS
        if part in widget_class.class_traits()
    }
    return widget_class(model_id=name, **parts, **traits)
