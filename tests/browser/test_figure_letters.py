"""A figure is a picture by itself: its words show in the font that it brings, also where no other has one."""

import io

import pytest
from bs4 import BeautifulSoup
from PIL import Image, ImageChops

from utils.figures import data_uri, diagrams
from utils.handouts.pictures import brought_in
from utils.twins import LANGUAGES

DARK = 128  # of 255


def on_paper(svg: str) -> str:
    """Return the address of *svg* as hand-outs show it: each word as the outlines that matplotlib gives it."""
    tree = BeautifulSoup('<img src="figure.svg">', "html.parser")
    brought_in(tree, {"figure.svg": svg.encode()})
    return tree.img["src"]


def shown(page, address: str) -> Image.Image:
    page.set_content(f'<meta charset="utf-8"><body style="margin:0"><img alt="" src="{address}">')
    page.wait_for_function("document.images[0].complete")
    return Image.open(io.BytesIO(page.locator("img").screenshot())).convert("L")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figures_words_look_on_the_screen_like_their_outlines_on_paper(browser, language):
    picture = diagrams.feeding_cycle().pictures[language]
    context = browser.new_context(viewport={"width": 1000, "height": 700}, device_scale_factor=2)
    with context.new_page() as page:
        text, paths = shown(page, data_uri(picture)), shown(page, on_paper(picture))
    context.close()
    ink = sum(paths.histogram()[:DARK])
    other = sum(ImageChops.difference(text, paths).histogram()[DARK:])
    # edges are smoothed in two ways, which is a ninth of the ink; one weight in another font is a quarter and more
    assert ink > 10_000
    assert other < 0.16 * ink
