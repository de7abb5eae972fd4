"""The pictures of a lesson on paper: in the document itself, as lines and letters that stay sharp in print."""

import base64
import re
from collections.abc import Mapping
from html import unescape

import htpy as h
from bs4 import Tag

_DRAWN = re.compile(r"<svg\b[^>]*>.*?</svg>", re.DOTALL)
_COLOUR = re.compile(r"var\(--[\w-]+, ?([^)]+)\)")
_LABEL = re.compile(r' aria-label="([^"]*)"')
_TURNED = {"start": "end", "end": "start"}
_KINDS = {"svg": "image/svg+xml", "png": "image/png"}
_LETTERS = "Course Letters"


def as_images(html: str) -> str:
    """Return *html* with each drawing of a script in it as an image, whose alternative text says what it says."""
    return _DRAWN.sub(lambda match: str(_image(match[0])), html)


def brought_in(tree: Tag, files: Mapping[str, bytes]) -> None:
    """Put the pictures among *files*, which *tree* names, into it."""
    for image in tree.select("img"):
        content = files.get(image["src"])
        if content:
            image["src"] = _address(content, _KINDS[image["src"].rpartition(".")[2]])
        for name in ("loading", "decoding", "style", "width", "height"):
            del image[name]


def _image(svg: str) -> h.VoidElement:
    """Return *svg*, which a script has drawn for a page, as an image with colours and letters of its own."""
    label = _LABEL.search(svg)
    svg = _COLOUR.sub(r"\1", svg).replace("currentColor", "#111")
    svg = svg.replace('font-family="inherit"', f'font-family="{_LETTERS}"', 1)
    if 'direction="rtl"' in svg:  # WeasyPrint counts the start of a text from the left
        svg = re.sub(r'text-anchor="(start|end)"', lambda match: f'text-anchor="{_TURNED[match[1]]}"', svg)
    return h.img(src=_address(svg.encode(), _KINDS["svg"]), alt=unescape(label[1]) if label else "")


def _address(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
