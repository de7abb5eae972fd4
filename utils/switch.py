"""The language switch: English, Arabic, or both, chosen by the reader without asking the kernel."""

from functools import cache

import anywidget
import traitlets
from IPython.display import HTML, display
from ipywidgets import Layout

from utils import front_end


class LanguageSwitch(anywidget.AnyWidget):
    """A radio group that sets ``data-language`` on the notebook around it; CSS shows the twins.

    ``value`` is ``"en"``, ``"ar"``, ``"both"`` or None (nothing chosen yet). The browser keeps it to
    itself, so that switching costs no message; with ``report=True`` it is sent to Python as well.
    """

    _esm = front_end.module(["page.js", "turn.js", "switch.js"])
    _css = front_end.read(["switch.css", "twin.css"])
    value = traitlets.Enum(["en", "ar", "both"], None, allow_none=True).tag(sync=True)
    report = traitlets.Bool(False).tag(sync=True)

    def __init__(self, name: str = "language-switch", **traits):
        """Create a switch; *name* is its fixed model id, so that stored notebooks do not change."""
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), **traits)

    def __repr__(self) -> str:
        return "English | العربية | English + العربية"


def language_switch() -> LanguageSwitch:
    """Show the switch in the notebook's toolbar, and return it for the cell: the same one at each run."""
    display(HTML(front_end.start("ls-start", LanguageSwitch._css, LanguageSwitch._esm)))
    return _switch()


@cache
def _switch() -> LanguageSwitch:
    return LanguageSwitch()
