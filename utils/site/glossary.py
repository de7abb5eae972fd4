"""The page of the glossary: each term in both languages at once, below the lesson that brings it."""

import htpy as h
from markupsafe import Markup

from utils.site.parts import cell, title, whole
from utils.site.words import say
from utils.tables import load
from utils.twins import LANGUAGES, Twin, marked


def glossary() -> Markup:
    """Return the content of the page."""
    terms = load("glossary")
    parts = [cell(title(say("glossary")), say("glossary-lead").html("p"))]
    for lesson in load("lessons").itertuples():
        ours = terms[terms["lesson"] == lesson.lesson]
        if len(ours):
            heading = h.h2[Twin.of(lesson, "title").html("span")]
            parts += [h.div(".jp-Cell", id=f"lesson-{lesson.lesson}")[h.div(".jp-RenderedHTMLCommon")[heading]]]
            parts += [_term(row) for row in ours.itertuples()]
    return whole(parts)


def _term(row) -> h.Element:
    names = [
        h.span(lang=code, dir=language.direction)[getattr(row, f"term_{code}")] for code, language in LANGUAGES.items()
    ]
    also = h.small(".twin", lang="ar", dir="rtl")[marked(say("also", row.also_ar).ar, "ar")] if row.also_ar else None
    english = h.small(".twin", lang="en", dir="ltr")[marked(say("also", row.also_ar).en, "en")] if row.also_ar else None
    return h.div(".jp-Cell.term", id=row.term)[
        h.div(".jp-RenderedHTMLCommon")[
            h.h3[names],
            Twin.of(row, "definition").html("p"),
            english,
            also,
        ]
    ]
