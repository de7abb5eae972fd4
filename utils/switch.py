"""The language switch: English, Arabic, or both, chosen by the reader without asking the kernel."""

from functools import cache
from pathlib import Path

import anywidget
import traitlets
from ipywidgets import Layout

_HERE = Path(__file__).parent


class LanguageSwitch(anywidget.AnyWidget):
    """A radio group that sets ``data-language`` on the notebook around it; CSS shows the twins.

    ``value`` is ``"en"``, ``"ar"``, ``"both"`` or None (nothing chosen yet). The browser keeps it to
    itself, so that switching costs no message; with ``report=True`` it is sent to Python as well.
    """

    _esm = _HERE / "switch.js"
    _css = "\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("switch.css", "twin.css"))
    value = traitlets.Enum(["en", "ar", "both"], None, allow_none=True).tag(sync=True)
    report = traitlets.Bool(False).tag(sync=True)

    def __init__(self, name: str = "language-switch", **traits):
        """Create a switch; *name* is its fixed model id, so that stored notebooks do not change."""
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), **traits)

    def __repr__(self) -> str:
        return "English | العربية | English + العربية"


@cache
def language_switch() -> LanguageSwitch:
    """Return the notebook's language switch, the same one each time the cell is run."""
    return LanguageSwitch()
