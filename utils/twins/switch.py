"""The language switch: one attribute on the notebook around it says which languages CSS shows."""

import json
from functools import cache
from pathlib import Path

import anywidget
import traitlets
from IPython.display import HTML, display
from ipywidgets import Layout
from markupsafe import Markup

from .bundle import Bundle, bundle_in_use
from .languages import BOTH, LANGUAGES


class LanguageSwitch(anywidget.AnyWidget):
    """Python's end of the switch, for the few places where it has to know what the reader chose.

    ``value`` is the code of a language, ``"both"`` (all of them) or None (nothing chosen yet). The browser keeps it to
    itself, so that switching costs no message; with ``report=True`` it is sent to Python as well.
    """

    _esm = Path(__file__).parent / "built" / "switch_widget.js"
    value = traitlets.Unicode(None, allow_none=True).tag(sync=True)
    report = traitlets.Bool(False).tag(sync=True)

    def __init__(self, name: str = "language-switch", **traits):
        """Create a switch; *name* is its fixed model id, so that stored notebooks do not change."""
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), **traits)

    @traitlets.validate("value")
    def _known(self, proposal: dict) -> str | None:
        states = (*LANGUAGES, BOTH)
        if proposal["value"] not in (None, *states):
            raise traitlets.TraitError(f"value: {proposal['value']!r} must be one of {', '.join(states)}, or None.")
        return proposal["value"]

    def __repr__(self) -> str:
        names = [language.name for language in LANGUAGES.values()]
        return " | ".join([*names, " + ".join(names)])


def language_switch(*, report: bool = False) -> LanguageSwitch:
    """Show the switch here and in the notebook's toolbar, and return it for the cell: the same one at each run.

    Its output brings the page what it needs: see :func:`~.bundle.use_bundle`. With *report*, its ``value`` follows the
    reader's choice; the cell must then show what is returned, since the browser reports through it.
    """
    display(HTML(page_html()))
    switch = _switch()
    switch.report = report
    return switch


def page_html() -> Markup:
    """Return the HTML of the switch's cell: the script and the style of the page, and the switch itself."""
    bundle = bundle_in_use()
    return bundle.html() + _switch_html(bundle)


def _switch_html(bundle: Bundle) -> Markup:
    names = [[language.code, language.name] for language in LANGUAGES.values()]
    return Markup('<language-switch data-store="{}" data-languages="{}">{}</language-switch>').format(
        bundle.store, json.dumps(names, ensure_ascii=False), bundle.note.html("p") if bundle.note else ""
    )


@cache
def _switch() -> LanguageSwitch:
    return LanguageSwitch()
