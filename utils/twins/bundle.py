"""What a notebook brings to its page: one script and one style sheet, stored once, in the cell of the switch."""

import base64
import gzip
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markupsafe import Markup

from .languages import LANGUAGES
from .text import Twin

_HERE = Path(__file__).parent


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

        The script stands there packed, which a notebook of text in two languages has more room for. Stored as an
        output, it works before any cell has run and on an exported page.
        """
        code = _text(self.script)
        return Markup(
            '<style class="page-style">{}</style><template class="page-bundle">{}</template>'
            '<script type="module">{}</script>'
        ).format(
            _safe(f"{_text(self.style)}\n{state_rules()}"), packed(code), _safe(_text(_HERE / "built" / "unpack.js"))
        )


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
    rules = {
        direction: _text(_HERE / "state.css") + (_text(_HERE / "state_rtl.css") if direction == "rtl" else "")
        for direction in ("ltr", "rtl")
    }
    return "\n".join(
        rules[language.direction].replace("LANGUAGE", code).strip() for code, language in LANGUAGES.items()
    )


def packed(text: str) -> str:
    """Return *text*, which only a script reads, in a fourth of its length; unpacked() of page.js gives it back."""
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()


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
