"""The page that reads the progress which students saved, in the browser."""

from markupsafe import Markup

from utils.marks import marks_html, marks_words
from utils.site.parts import cell, paragraphs, title, whole
from utils.twins import Twin


def marks_title() -> Twin:
    """Return the title of the page."""
    return marks_words()[0]


def marks() -> Markup:
    """Return its content."""
    head, texts = marks_words()
    return whole(cell(title(head), paragraphs(*texts), marks_html()))
