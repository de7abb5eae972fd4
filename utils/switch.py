"""The language switch: English, Arabic, or both, chosen by the reader without asking the kernel."""

from functools import cache
from pathlib import Path

import anywidget
import traitlets
from IPython.display import HTML, display
from ipywidgets import Layout

_HERE = Path(__file__).parent


class LanguageSwitch(anywidget.AnyWidget):
    """A radio group that sets ``data-language`` on the notebook around it; CSS shows the twins.

    ``value`` is ``"en"``, ``"ar"``, ``"both"`` or None (nothing chosen yet). The browser keeps it to
    itself, so that switching costs no message; with ``report=True`` it is sent to Python as well.
    """

    _esm = (_HERE / "switch.js").read_text(encoding="utf-8")
    _css = "\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("switch.css", "twin.css"))
    value = traitlets.Enum(["en", "ar", "both"], None, allow_none=True).tag(sync=True)
    report = traitlets.Bool(False).tag(sync=True)

    def __init__(self, name: str = "language-switch", **traits):
        """Create a switch; *name* is its fixed model id, so that stored notebooks do not change."""
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), **traits)

    def __repr__(self) -> str:
        return "English | العربية | English + العربية"


def language_switch() -> LanguageSwitch:
    """Show the switch in the notebook's toolbar, and return it for the cell: the same one at each run.

    The HTML shown before the widget holds the same script and style. So the toolbar has its switch even
    where the widget does not come up: on an exported page, or when JupyterLab gives a stored widget up
    because the kernel is slow to start.
    """
    display(_start())
    return _switch()


@cache
def _switch() -> LanguageSwitch:
    return LanguageSwitch()


def _start() -> HTML:
    """Return the HTML that pins the switch without a widget."""
    style, script = f"<style>{LanguageSwitch._css}</style>", f'<script type="module">{LanguageSwitch._esm}</script>'
    return HTML(f'{style}<span class="ls-start"></span>{script}')
