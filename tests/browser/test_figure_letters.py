"""A figure is a picture by itself: its words show in the font that it brings, also where no other has one."""

import io
import re

import pytest
from PIL import Image, ImageChops

from utils.figures import data_uri, diagrams, outline
from utils.twins import LANGUAGES

DARK = 128  # of 255
_TEXT = re.compile(r"<text x=\"([^\"]+)\" y=\"([^\"]+)\"([^>]*)>([^<]*)</text>")
_FACE = re.compile(r"@font-face\{[^}]*\}")


def as_outlines(svg: str) -> str:
    """Return *svg* with every word as the outlines that matplotlib gives it, at the same place, and no font."""
    usual = dict(re.findall(r"([\w-]+):([^;}]+)", re.search(r"[}]text\{([^}]*)\}", svg)[1]))

    def outlined(match: re.Match) -> str:
        x, y, own, text = match.groups()
        look = usual | dict(re.findall(r"([\w-]+):([^;\"]+)", own))
        path, _ = outline(text, float(look["font-size"][:-2]), look["font-weight"], look["direction"])
        return f'<path d="{path}" fill="{look["fill"]}" transform="translate({x} {y})"/>'

    return _FACE.sub("", _TEXT.sub(outlined, svg))


def shown(page, svg: str) -> Image.Image:
    page.set_content(f'<meta charset="utf-8"><body style="margin:0"><img alt="" src="{data_uri(svg)}">')
    page.wait_for_function("document.images[0].complete")
    return Image.open(io.BytesIO(page.locator("img").screenshot())).convert("L")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figures_words_look_like_their_outlines(browser, language):
    picture = diagrams.feeding_cycle().pictures[language]
    context = browser.new_context(viewport={"width": 1000, "height": 700}, device_scale_factor=2)
    with context.new_page() as page:
        text, paths = shown(page, picture), shown(page, as_outlines(picture))
    context.close()
    ink = sum(paths.histogram()[:DARK])
    other = sum(ImageChops.difference(text, paths).histogram()[DARK:])
    # the edges of letters are smoothed in two ways; another font, or letters that stand apart, differ in half the ink
    assert ink > 10_000 and other < 0.05 * ink
