"""Read an SVG as a browser would: every outline where it ends up on the page."""

import math
import re
import xml.etree.ElementTree as ET

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path

_XLINK = "{http://www.w3.org/1999/xlink}href"
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")

_PAINTS = ("fill", "stroke", "stroke-width")

Outline = list[tuple[float, float]]


def path_points(path: str, transform: Transform = Identity) -> list[tuple[str, Outline]]:
    """Return what a path draws: the name of each piece (line, curve …) and its absolute points."""
    pen = RecordingPen()
    parse_path(path, TransformPen(pen, transform))
    return [(name, list(points)) for name, points in pen.value]


def outlines(svg: str) -> list[Outline]:
    """Return the points of every outline of *svg* on the page, in the order in which they are drawn."""
    root = ET.fromstring(svg)
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    return [outline for outline in _drawn(root, Identity, named) if outline]


def paints(svg: str) -> list[dict[str, str]]:
    """Return fill, stroke and the stroke's width of every outline of *svg*, in the order in which they are drawn."""
    root = ET.fromstring(svg)
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    return list(_painted(root, {}, named))


def _painted(element: ET.Element, inherited: dict[str, str], named: dict[str, ET.Element]):
    own = {key: element.get(key) for key in _PAINTS if element.get(key)}
    own |= dict(re.findall(r"([\w-]+): ?([^;]+)", element.get("style", "")))
    paint = inherited | {key: _long(value) for key, value in own.items() if key in _PAINTS}
    tag = element.tag.rpartition("}")[2]
    if tag == "path":
        yield from [paint] if element.get("d") else []
    elif tag == "use":
        yield from _painted(named[(element.get("href") or element.get(_XLINK))[1:]], paint, named)
    elif tag in ("svg", "g"):
        for child in element:
            yield from _painted(child, paint, named)


def _long(value: str) -> str:
    """Return a colour of three digits with six."""
    return re.sub(r"^#(\w)(\w)(\w)$", r"#\1\1\2\2\3\3", value)


def _drawn(element: ET.Element, transform: Transform, named: dict[str, ET.Element]):
    transform = transform.transform(_matrix(element.get("transform", "")))
    tag = element.tag.rpartition("}")[2]
    if tag == "path":
        yield [point for _, points in path_points(element.get("d", ""), transform) for point in points]
    elif tag == "use":
        place = transform.translate(float(element.get("x", 0)), float(element.get("y", 0)))
        yield from _drawn(named[(element.get("href") or element.get(_XLINK))[1:]], place, named)
    elif tag in ("svg", "g"):
        for child in element:
            yield from _drawn(child, transform, named)


def _matrix(text: str) -> Transform:
    matrix = Identity
    for name, arguments in re.findall(r"(\w+)\(([^)]*)\)", text):
        numbers = [float(number) for number in _NUMBER.findall(arguments)]
        if name == "rotate":
            numbers = [math.radians(numbers[0])]
        matrix = getattr(matrix, name)(*numbers)
    return matrix
