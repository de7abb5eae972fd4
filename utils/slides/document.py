"""What every page of the slides shares: head, the script that runs first, the switch."""

import json

import htpy as h
from markupsafe import Markup

from utils.page import COURSE as BUNDLE
from utils.site import policy
from utils.slides.words import say
from utils.twins import BOTH, LANGUAGES, Twin

_NAMES = json.dumps([[language.code, language.name] for language in LANGUAGES.values()], ensure_ascii=False)


def document(
    title: Twin, first: str, scripts: list[str], classes: str, *content: h.Node, styles: list[str], store: str = ""
) -> str:
    """Return a whole page: its *title*, the script that runs *first* in it, its *scripts* and *styles*, its *content*.

    The browser remembers its language under the key *store*, or under that of the course where none is given.
    """
    page = h.html(lang="en", dir="ltr", data_store=store or BUNDLE.store)[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.meta(http_equiv="Content-Security-Policy", content=policy(first)),
            h.title({f"data-{code}": title[code] for code in LANGUAGES})[" · ".join(title[code] for code in LANGUAGES)],
            h.meta(name="color-scheme", content="light dark"),
            [h.link(rel="stylesheet", href=f"assets/{name}") for name in styles],
            [h.script(src=f"assets/{name}", defer=True) for name in scripts],
        ],
        h.body(class_=classes, data_language=BOTH)[h.script[Markup(first)] if first else None, content],
    ]
    return f"{page}\n"


def switch(store: str = "") -> h.Fragment:
    """Return the course's switch, for a page with this *store*; it would pin one more, but finds one pinned."""
    return h.fragment[
        h.language_switch(data_store=store or BUNDLE.store, data_languages=_NAMES),
        h.span(".ls-pinned", hidden=True, data_languages=_NAMES),
    ]


def colours() -> h.Element:
    """Return the choice of light or dark."""
    options = [
        h.label[h.input(type="radio", name="theme", value=value), h.span[say(value).html("span")]]
        for value in ("system", "light", "dark")
    ]
    return h.fieldset(data_looks=True)[h.legend[say("colours").html("span")], h.div[options]]


def tool(key: str, action: str, sign: h.Node = None) -> h.Element:
    """Return a button that does *action*, named *key*; with a *sign* the name is heard, and not seen."""
    return h.button(".deck-tool", type="button", data_does=action)[named(key, sign)]


def named(key: str, sign: h.Node = None) -> h.Node:
    """Return the words *key*, or a *sign* in their place for those who see it."""
    words = say(key).html("span")
    return [h.span(aria_hidden="true")[sign], h.span(".unseen")[words]] if sign else words
