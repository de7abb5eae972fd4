"""Write the outline of a shape in as few characters as SVG allows."""

import re
from functools import cache

_COMMAND = re.compile(r"([MLQCz])([^MLQCz]*)")

Point = tuple[float, float]


@cache  # the same letters come back in every figure
def shorten(path: str, scale: float, digits: int) -> str:
    """Return an absolute *path* (M, L, Q, C, z) as a relative one, scaled and rounded to *digits* decimals.

    Each point is rounded where it stands, so that nothing adds up along the way.
    """
    unit = 10.0**-digits
    pen = control = (0.0, 0.0)
    text = last = ""
    for command, numbers in _COMMAND.findall(path):
        flat = [round(float(number) * scale, digits) for number in numbers.split()]
        points = list(zip(flat[::2], flat[1::2], strict=True))
        letter, steps, control = _step(command, points, pen, control, unit)
        words = " ".join(_number(step, digits) for step in steps).replace(" -", "-")
        if letter != last or letter in "Mz":
            text += letter + words
        else:
            text += words if words.startswith("-") else f" {words}"
        pen, last = points[-1] if points else pen, letter
    return text


def _step(command: str, points: list[Point], pen: Point, control: Point, unit: float) -> tuple[str, list[float], Point]:
    """Return the shortest relative command for one absolute one, its numbers, and the last control point.

    A quadratic curve whose control point mirrors the one before needs no control point of its own.
    """
    if command in "Mz":
        return command, [number for point in points for number in point], points[-1] if points else pen
    end = points[-1]
    (across, up), mirrored = _minus(end, pen), _minus((2 * pen[0], 2 * pen[1]), control)
    if command == "L":
        return ("h", [across], end) if up == 0 else ("v", [up], end) if across == 0 else ("l", [across, up], end)
    if command == "Q" and max(map(abs, _minus(points[0], mirrored))) <= unit:
        return "t", [across, up], mirrored
    steps = [number for point in points for number in _minus(point, pen)]
    return command.lower(), steps, points[0] if command == "Q" else end


def _minus(a: Point, b: Point) -> Point:
    return a[0] - b[0], a[1] - b[1]


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
