"""A figure of matplotlib → its SVG, without measuring words."""

import io

from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.figure import Figure

_UNITS_PER_INCH = 72


class _Unmeasured(RendererSVG):
    """Takes every text for as large as its font is anyway.

    How wide a text is moves none of our words: each stands at its place by its side and its line, and the browser
    that shows it sets the letters. To measure them would be an eighth of a figure's cost. A text that is turned, boxed
    or in the way of a label would need its measures.
    """

    def get_text_width_height_descent(self, s, prop, ismath) -> tuple[float, float, float]:
        return 0.0, 0.0, 0.0


def drawn(figure: Figure) -> str:
    """Return *figure* as an SVG in points, without the date; ``savefig`` would draw everything twice."""
    figure.set_dpi(_UNITS_PER_INCH)
    width, height = figure.get_size_inches() * _UNITS_PER_INCH
    file = io.StringIO()
    renderer = _Unmeasured(width, height, file, metadata={"Date": None})
    figure.draw(renderer)
    renderer.finalize()
    return file.getvalue()
