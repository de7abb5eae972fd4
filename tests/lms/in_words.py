"""An answer in words, whatever file it comes from, and the judge of it: the marking of the lessons' own page."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from utils import make_page
from utils.activities.markup import activity
from utils.lms.items import Item

# one of: "chosen" options, "pairs" of a card and its group, cards in "order", "cells" row by row, a "number"
InWords = dict[str, list | float]
Judge = Callable[[list[tuple[Item, str, InWords]]], list[dict]]
JUDGED = ("choose_one", "choose_several", "sort", "estimate", "fill_table")  # the page marks no other kind
Thing = TypeVar("Thing")


def swapped(things: Iterable[Thing]) -> list[Thing]:
    """Return *things* with the first one and the next that differs from it in each other's place."""
    result = list(things)
    other = next(place for place, thing in enumerate(result) if thing != result[0])
    result[0], result[other] = result[other], result[0]
    return result


def slip(right: InWords, item: Item, language: str) -> InWords:
    """Return *right* with a mistake in it: an option of *item* that is wrong, two places changed, one point more."""
    if "chosen" in right:
        return {"chosen": [option.words[language] for option in item.options if not option.right][:1]}
    if "pairs" in right:
        cards, groups = zip(*right["pairs"], strict=True)
        return {"pairs": [list(pair) for pair in zip(cards, swapped(groups), strict=True)]}
    if "number" in right:
        return {"number": right["number"] + 1}
    return {kind: swapped(given) for kind, given in right.items()}


def judge_on(page) -> Judge:
    """Return a judge that marks answers on *page* (of Playwright), each to its question and in its language.

    The page of a question takes its right answers from the bank by itself, without the items of the packages.
    """
    page.set_content("<!doctype html><title>A lesson</title><main></main>")
    page.add_script_tag(content=make_page.bundled("tests/lms/judge.js", make_page.ROOT, "--format=iife"))

    def judge(given: list[tuple[Item, str, InWords]]) -> list[dict]:
        asked = [[str(activity(item.question)), language, answer] for item, language, answer in given]
        return page.evaluate("(asked) => asked.map((each) => judged(...each))", asked)

    return judge
