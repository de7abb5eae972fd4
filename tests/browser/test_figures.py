"""The pictures of the figures as a browser takes them."""

from tests.figures.drawn import CALLS

# a picture in an image says nothing of its fonts, so it is laid on the page itself
TAKEN = """() => Promise.all([...document.fonts].map((font) => font.load().then(() => "taken", String)))"""


def test_the_browser_takes_every_font_that_a_picture_brings(context):
    page = context.new_page()
    found = {}
    for name, call in CALLS.items():
        for language, picture in call().pictures.items():
            page.set_content(picture)
            found[name, language] = page.evaluate(TAKEN)
    assert all(found.values()), "a picture without a font shows the letters of the machine"
    assert {where: fonts for where, fonts in found.items() if set(fonts) != {"taken"}} == {}
