"""The page of a laboratory with what it holds packed in its place, as its script puts it there."""

import json

from bs4 import BeautifulSoup

from tests.unpacked import unpacked


def awake(html: str) -> BeautifulSoup:
    """Return *html* with the folded controls of each laboratory in the place of the words that stand for them."""
    page = BeautifulSoup(html, "html.parser")
    for lab in page.select("course-lab"):
        if folded := facts_of(lab)["folded"]:
            place = lab.select_one(".lab-column > details > .lab-controls")
            place.clear()
            place.append(BeautifulSoup(folded, "html.parser"))
    return page


def facts_of(lab) -> dict:
    """Return what the element *lab* holds for its script."""
    return json.loads(unpacked(lab["facts"]))
