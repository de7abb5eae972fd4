"""The head of a page: what browsers, search engines and other sites read of it."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import htpy as h

from utils.site.page import Page
from utils.site.pictures import CARD, CARD_SIZE, ICONS
from utils.site.words import COURSE
from utils.twins import LANGUAGES, Twin

if TYPE_CHECKING:
    from utils.site.frame import Site

_LOCALES = {"en": "en_GB", "ar": "ar_AR"}


def head(page: Page, site: Site) -> h.Element:
    """Return the head of *page*."""
    title = title_of(page)
    return h.head[
        h.meta(charset="utf-8"),
        h.meta(name="viewport", content="width=device-width, initial-scale=1"),
        h.meta(http_equiv="Content-Security-Policy", content=policy(site.first)),
        h.title({f"data-{code}": title[code] for code in LANGUAGES})[_both(title)],
        h.meta(name="description", content=_both(page.description)),
        h.meta(name="color-scheme", content="light dark"),
        h.meta(name="theme-color", content="#fbfaf6"),
        _card(page, site, title),
        h.link(rel="icon", href="assets/mark.svg", type="image/svg+xml"),
        h.link(rel="apple-touch-icon", href=next(iter(ICONS))) if site.kept else None,
        h.link(rel="manifest", href="site.webmanifest") if site.kept else None,
        h.link(rel="stylesheet", href="assets/course.css"),
        h.script(src="assets/course.js", defer=True),
    ]


def title_of(page: Page) -> Twin:
    """Return what the tab of *page* says: its title, and the course."""
    if page.title == COURSE:
        return COURSE
    number = f"{page.number} " if page.number else ""
    return Twin.each(lambda code: f"{number}{page.title[code]} · {COURSE[code]}")


def policy(first: str) -> str:
    """Return what a page may load and run: its own files alone, and the script *first* that stands in it.

    The pictures that a laboratory draws are styled in place, as figures are sized: styles may stand in the page.
    """
    digest = base64.b64encode(hashlib.sha256(first.encode()).digest()).decode()
    rules = {
        "default-src": "'none'",
        "script-src": f"'self' 'sha256-{digest}'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self'",
        "manifest-src": "'self'",
        "worker-src": "'self'",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _card(page: Page, site: Site, title: Twin) -> list[h.Element]:
    """Return what a search engine and a site that links here show; addresses where the publisher named one."""
    first, *others = LANGUAGES
    tags = [
        ("og:type", "article" if page.number else "website"),
        ("og:title", _both(title)),
        ("og:description", _both(page.description)),
        ("og:site_name", _both(COURSE)),
        ("og:locale", _LOCALES.get(first, first)),
        *(("og:locale:alternate", _LOCALES.get(code, code)) for code in others),
    ]
    elements = [h.meta(property=name, content=content) for name, content in tags]
    elements.append(h.meta(name="twitter:card", content="summary_large_image" if site.address else "summary"))
    if site.address:
        address = f"{site.address.rstrip('/')}/{'' if page.name == 'index' else page.file}"
        elements += [h.link(rel="alternate", hreflang=code, href=f"{address}#{code}") for code in LANGUAGES]
        elements.append(h.link(rel="alternate", hreflang="x-default", href=address))
        elements += [h.link(rel="canonical", href=address), h.meta(property="og:url", content=address)]
        elements += _picture(site.address)
    return elements


def _picture(address: str) -> list[h.Element]:
    """Return what is said of the picture of a link to the site at *address*: only a whole address can name it."""
    wide, high = CARD_SIZE
    tags = {"": f"{address.rstrip('/')}/{CARD}", ":width": wide, ":height": high, ":alt": _both(COURSE)}
    return [h.meta(property=f"og:image{name}", content=str(content)) for name, content in tags.items()]


def _both(text: Twin) -> str:
    return " · ".join(text[code] for code in LANGUAGES)
