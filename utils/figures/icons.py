"""Small line drawings of channels, each in a square of one inch, made of strokes, filled areas and rings."""

from matplotlib.axes import Axes
from matplotlib.patches import Circle

_LINE = 1.8


def _rectangle(left: float, low: float, right: float, high: float) -> list[tuple[float, float]]:
    return [(left, low), (right, low), (right, high), (left, high), (left, low)]


_WINDOW = [
    ("stroke", _rectangle(0.02, 0.08, 0.98, 0.92)),
    ("stroke", [(0.02, 0.76), (0.98, 0.76)]),
    ("ring", (0.11, 0.84, 0.025)),
    ("ring", (0.21, 0.84, 0.025)),
]
ICONS = {
    "billboard": [
        ("fill", _rectangle(0.02, 0.42, 0.98, 0.95)),
        ("stroke", [(0.28, 0.42), (0.28, 0.03)]),
        ("stroke", [(0.72, 0.42), (0.72, 0.03)]),
        ("stroke", [(0.18, 0.03), (0.82, 0.03)]),
    ],
    "banner_ad": [
        *_WINDOW,
        ("fill", _rectangle(0.1, 0.52, 0.9, 0.68)),
        ("stroke", [(0.1, 0.38), (0.9, 0.38)]),
        ("stroke", [(0.1, 0.24), (0.7, 0.24)]),
    ],
    "brochure": [
        ("stroke", [(0.05, 0.15), (0.35, 0.05), (0.35, 0.85), (0.05, 0.95), (0.05, 0.15)]),
        ("fill", [(0.35, 0.05), (0.65, 0.15), (0.65, 0.95), (0.35, 0.85), (0.35, 0.05)]),
        ("stroke", [(0.65, 0.15), (0.95, 0.05), (0.95, 0.85), (0.65, 0.95)]),
    ],
    "pop_up": [
        *_WINDOW,
        ("stroke", [(0.1, 0.62), (0.9, 0.62)]),
        ("stroke", [(0.1, 0.2), (0.9, 0.2)]),
        ("fill", _rectangle(0.24, 0.3, 0.76, 0.56)),
    ],
    "radio_spot": [
        ("stroke", _rectangle(0.04, 0.08, 0.96, 0.62)),
        ("fill", _rectangle(0.12, 0.18, 0.5, 0.52)),
        ("ring", (0.73, 0.35, 0.12)),
        ("stroke", [(0.16, 0.62), (0.7, 0.96)]),
    ],
    "internet_radio_spot": [
        *_WINDOW,
        ("ring", (0.5, 0.42, 0.26)),
        ("fill", [(0.42, 0.28), (0.66, 0.42), (0.42, 0.56), (0.42, 0.28)]),
    ],
}


def draw_icon(axes: Axes, name: str, x: float, y: float, size: float, colour: str) -> None:
    """Draw the icon *name* with its bottom start corner at (x, y), *size* inches wide; nothing where there is none."""
    for kind, points in ICONS.get(name, ()):
        if kind == "ring":
            across, up, radius = (size * number for number in points)
            axes.add_artist(Circle((x + across, y + up), radius, fill=False, edgecolor=colour, linewidth=_LINE))
            continue
        along, up = ([corner + size * point[i] for point in points] for i, corner in enumerate((x, y)))
        draw = axes.fill if kind == "fill" else axes.plot
        draw(along, up, color=colour, linewidth=_LINE)
