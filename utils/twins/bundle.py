"""What a notebook brings to its page: one script and one style sheet, stored once, in the cell of the switch."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markupsafe import Markup

from .languages import LANGUAGES
from .packing import packed
from .text import Twin

_HERE = Path(__file__).parent
_UNPACK = _HERE / "built" / "unpack.js"
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


@dataclass(frozen=True)
class Bundle:
    """The built *script* (an ES module without imports) and the built *style* of a page, as files.

    Both hold the switch. What the reader chooses is remembered in the browser under the key *store*. *note* is shown
    in place of the switch by viewers that keep outputs apart from the prose.
    """

    script: Path
    style: Path
    store: str = "jupyter-twins:language"
    note: Twin | None = None

    def html(self) -> Markup:
        """Return the HTML that brings both to the page, wherever its output is shown.

        The script stands there packed, which leaves a notebook more room for its text. Stored as an output, it works
        before any cell has run and on an exported page. All of it is style and script, the packed text too: a viewer
        that trusts neither leaves their content out and does not show it as text.

        Raises ValueError where the style would end its element.
        """
        style = f"{_text(self.style)}\n{state_rules()}"
        return Markup(
            '<style class="page-style">{}</style><script type="text/plain" class="page-bundle">{}</script>'
            '<script type="module">{}</script>'
        ).format(_safe(style), packed(_text(self.script)), _safe(_text(_UNPACK)))


SWITCH_ALONE = Bundle(_HERE / "built" / "switch.js", _HERE / "built" / "switch.css")

_in_use: list[Callable[[], Bundle]] = [lambda: SWITCH_ALONE]


def use_bundle(bundle: Callable[[], Bundle]) -> None:
    """Let every switch bring what *bundle* returns; it is called when a switch is shown, not before.

    For a package whose pages have scripts of their own, which it bundles with the switch.
    """
    _in_use[0] = bundle


def bundle_in_use() -> Bundle:
    """Return what a switch brings to its page: the switch alone, unless :func:`use_bundle` chose another."""
    return _in_use[0]()


def state_rules() -> str:
    """Return the rules of CSS that say which texts each state of the page shows, one set a language."""
    files = {"ltr": ["state.css"], "rtl": ["state.css", "state_rtl.css"]}
    return "\n".join(
        _COMMENT.sub("", _text(_HERE / name)).replace("LANGUAGE", code)
        for code, language in LANGUAGES.items()
        for name in files[language.direction]
    )


def _text(path: Path) -> str:
    """Return the file at *path*, read again once it has changed."""
    return _read(path, path.stat().st_mtime_ns)


@cache
def _read(path: Path, changed: int) -> str:
    return path.read_text(encoding="utf-8").strip()


def _safe(code: str) -> Markup:
    """Return our own *code* as it stands. Raises ValueError where it would end its element too early."""
    if "</" in code:
        raise ValueError("a script or style of the page holds “</”; write it otherwise.")
    return Markup(code)
