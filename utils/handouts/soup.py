"""A lesson's page as a tree that is changed for paper: one language of it, and elements put in the place of others."""

from collections.abc import Iterable

import htpy as h
from bs4 import BeautifulSoup, Tag
from markupsafe import Markup

from utils.twins import LANGUAGES


def in_language(html: str, language: str) -> BeautifulSoup:
    """Return *html* as a tree with its texts in *language* alone."""
    soup = BeautifulSoup(html, "html.parser")
    for code in LANGUAGES:
        if code != language:
            leave_out(soup, f'.twin[lang="{code}"]')
    for twin in soup.select(".twin"):
        if twin.name == "span":
            twin.unwrap()
        else:
            twin["class"] = [name for name in twin["class"] if name != "twin"]
            del twin["lang"], twin["dir"]
    return soup


def leave_out(tree: Tag, selector: str) -> None:
    """Take what *selector* finds out of *tree*."""
    for element in tree.select(selector):
        element.decompose()


def replace(old: Tag, *new: h.Node) -> None:
    """Put *new*, elements of htpy or text, in the place of the element *old*."""
    old.replace_with(*_tags(new))


def add(tree: Tag, *new: h.Node) -> None:
    """Put *new*, elements of htpy or text, at the end of *tree*."""
    tree.extend(_tags(new))


def markup(tree: Tag) -> Markup:
    """Return *tree*, which was markup before, as markup."""
    return Markup(tree.decode(formatter="html5"))


def inner(tree: Tag) -> Markup:
    """Return what stands in *tree*, which was markup before, as markup."""
    return Markup(tree.decode_contents(formatter="html5"))


def _tags(new: Iterable[h.Node]) -> list:
    """Return *new* as elements of a tree."""
    return list(BeautifulSoup(str(h.fragment[new]), "html.parser").contents)
