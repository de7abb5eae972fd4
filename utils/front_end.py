"""What a widget of the course brings to the page: its script in one piece, and a start that needs no widget manager."""

import base64
import gzip
import re
from collections.abc import Iterable
from pathlib import Path

_HERE = Path(__file__).parent
_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE | re.DOTALL)
# A notebook holds the scripts; what only a programmer reads stays in the files. (No string of theirs spans lines.)
_FOR_PROGRAMMERS = re.compile(r"^[ ]*(?:/\*\*.*?\*/|//[^\n]*)?\n|^[ ]+", re.MULTILINE | re.DOTALL)
_NOTES = re.compile(r"/\*.*?\*/\n?|^[ ]+|^\n", re.MULTILINE | re.DOTALL)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) )", re.MULTILINE)


def read(names: Iterable[str]) -> str:
    """Return the files *names* of this folder, one after the other."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


def module(names: Iterable[str]) -> str:
    """Return the ES modules *names* as one: a widget's script cannot import its neighbours.

    The modules stand in such an order that each comes after those it imports; they share their top-level names.
    Comments and indents are left out.
    """
    return _FOR_PROGRAMMERS.sub("", _EXPORT.sub("", _IMPORT.sub("", read(names))))


def style(names: Iterable[str]) -> str:
    """Return the style sheets *names* as one, comments and indents left out."""
    return _NOTES.sub("", read(names))


def packed(html: str) -> str:
    """Return *html*, which only a script reads, in a fourth of its length; unpacked() of page.js gives it back."""
    return base64.b64encode(gzip.compress(html.encode(), mtime=0)).decode()


def start(mark: str, css: str, esm: str) -> str:
    """Return HTML that brings *css* and *esm* to the page without a widget, marked with the class *mark*.

    Stored outputs hold it, so that a page works where JupyterLab gives a stored widget up because the kernel
    is slow to start, and on an exported page.
    """
    return f'<style>{css}</style><span class="{mark}"></span><script type="module">{esm}</script>'
