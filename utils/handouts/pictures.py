"""The pictures of a lesson on paper: in the document itself, as lines and outlines that stay sharp in print."""

import base64
import re
from collections.abc import Mapping
from html import unescape

import htpy as h
from bs4 import Tag

from utils.figures import outline

_DRAWN = re.compile(r"<svg\b[^>]*>.*?</svg>", re.DOTALL)
_COLOUR = re.compile(r"var\(--[\w-]+, ?([^)]+)\)")
_LABEL = re.compile(r""" aria-label=(["'])(.*?)\1""", re.DOTALL)
_TEXT = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_ATTRIBUTE = re.compile(r"""([\w-]+)=(["'])(.*?)\2""", re.DOTALL)
_RTL = re.compile(r"""<svg\b[^>]* direction=["']rtl["']""")
_LETTERS = re.compile(r"(?:@font-face\{[^}]*\})*text\{([^}]*)\}")
_STYLE = re.compile(r"([\w-]+):([^;]+)")
_SIZE = 13  # that of the letters in a script's drawing
_MIDDLE = 0.34  # from the line of the letters to their middle, in their size
_KINDS = {"svg": "image/svg+xml", "png": "image/png"}


def as_images(html: str) -> str:
    """Return *html* with each drawing of a script in it as an image, whose alternative text says what it says."""
    return _DRAWN.sub(lambda match: str(_image(match[0])), html)


def brought_in(tree: Tag, files: Mapping[str, bytes]) -> None:
    """Put the pictures among *files*, which *tree* names, into it."""
    for image in tree.select("img"):
        content = files.get(image["src"])
        if content:
            kind = image["src"].rpartition(".")[2]
            image["src"] = _address(_figure(content.decode()).encode() if kind == "svg" else content, _KINDS[kind])
        for name in ("loading", "decoding", "style", "width", "height"):
            del image[name]


def _image(svg: str) -> h.VoidElement:
    """Return *svg*, which a script has drawn for a page, as an image with colours of its own and letters as outlines.

    WeasyPrint draws the letters of an SVG one by one, which tears Arabic apart.
    """
    label = _LABEL.search(svg)
    direction = "rtl" if _RTL.match(svg) else "ltr"
    svg = _TEXT.sub(lambda match: _outlined(_attributes(match[1]), unescape(match[2]), direction), svg)
    svg = _COLOUR.sub(r"\1", svg).replace("currentColor", "#111")
    return h.img(src=_address(svg.encode(), _KINDS["svg"]), alt=unescape(label[2]) if label else "")


def _attributes(text: str) -> dict[str, str]:
    return {name: value for name, _, value in _ATTRIBUTE.findall(text)}


def _figure(svg: str) -> str:
    """Return *svg*, a figure of the course, with its letters as outlines instead of text and a font."""
    rule = _LETTERS.search(svg)
    usual = dict(_STYLE.findall(rule[1])) if rule else {}
    return _TEXT.sub(lambda match: _written(match, usual), _LETTERS.sub("", svg))


def _written(match: re.Match, usual: dict[str, str]) -> str:
    """Return the text *match* of a figure, on its line of letters, as an element of an SVG that needs no font."""
    own = _attributes(match[1])
    look = usual | own | dict(_STYLE.findall(own.get("style", "")))
    return _outlined(look, unescape(match[2]), look["direction"], float(look["font-size"].removesuffix("px")), 0)


def _outlined(look: dict[str, str], text: str, direction: str, size: float = _SIZE, middle: float = _MIDDLE) -> str:
    """Return *text* with the attributes *look* as an element of an SVG that needs no font.

    *look* places the letters' *middle*, which is so high above their line, in their *size*.
    """
    path, width = outline(text, size, look.get("font-weight", "normal"), direction)
    before = {"start": 0, "middle": width / 2, "end": width}
    if direction == "rtl":
        before = {"start": width, "middle": width / 2, "end": 0}
    x, y = float(look["x"]) - before[look["text-anchor"]], float(look["y"]) + middle * size
    turned = f"{look['transform']} " if "transform" in look else ""
    return str(h.path(d=path, fill=look["fill"], transform=f"{turned}translate({x:.2f} {y:.2f})"))


def _address(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
