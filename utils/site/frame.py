"""What stands around the content of every page: head, bar, list of lessons, foot."""

from collections.abc import Sequence
from dataclasses import dataclass

import htpy as h
from markupsafe import Markup

from utils.page import COURSE as BUNDLE
from utils.site.foot import foot
from utils.site.head import head
from utils.site.navigation import navigation
from utils.site.page import Page
from utils.site.tools import bar, news, search_box
from utils.site.words import say
from utils.twins import BOTH


@dataclass(frozen=True)
class Site:
    """What all pages share: the *pages* in their order, the script that runs *first*, what the publisher named.

    *repository* is ``owner/name`` on the host of the code, *address* where the site will stand; both may be "".
    *searchable* says whether the search could be built, *kept* whether a browser may keep the site for itself.
    """

    pages: Sequence[Page]
    first: str
    searchable: bool = True
    repository: str = ""
    address: str = ""
    kept: bool = True

    def number_of(self, page: Page) -> int:
        """Return the place of *page* among all."""
        return [each.name for each in self.pages].index(page.name)


def framed(page: Page, site: Site) -> str:
    """Return *page* as a whole document."""
    document = h.html(lang="en", dir="ltr", data_store=BUNDLE.store)[
        head(page, site),
        h.body(class_=f"page-{'lesson' if page.number else page.name}", data_language=BOTH)[
            h.script[Markup(site.first)],
            bar(page, site),
            navigation(page, site),
            h.div(".site-veil"),
            h.main(".jp-Notebook", id="text", tabindex="-1")[
                h.p(".site-eyebrow.jp-Cell")[say("lesson", page.number).html("span")] if page.number else None,
                page.content,
            ],
            foot(page, site),
            search_box() if site.searchable else None,
            news(),
        ],
    ]
    return f"{document}\n"
