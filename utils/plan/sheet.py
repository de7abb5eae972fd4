"""The plan on one page: the sheet that the script fills in, filled in here with the invented example."""

from collections.abc import Callable, Iterable

import htpy as h

from utils.plan.parts import Choice, choices
from utils.plan.remarks import remark_items
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS, LABELS, WORDS
from utils.twins import Twin, marked, twins

# the blocks that list choices, in their order
_LISTS = ("audience", "goal", "inside", "methods", "in", "out")
_BUSINESS = ("name", "sells", "notes")


def plan_sheet() -> h.Element:
    """Return the sheet, each of its blocks once in each language."""
    picked = [choice for choice in choices() if choice.id in EXAMPLE["picked"]]
    return h.article(".plan-sheet")[
        h.div(".plan-block.plan-kind")[LABELS["sheet"].html()],
        (_own(name) for name in _BUSINESS),
        (_picked(name, picked) for name in _LISTS),
        _listed("money", _money()),
        _picked("proof", picked),
        _own("measure"),
        _block("remarks", lambda language: remark_items(EXAMPLE_REMARKS, language)),
        h.div(".plan-block.plan-course")[LABELS["course"].html()],
    ]


def _own(name: str) -> h.Element:
    """Return the place of what the learner wrote as *name*."""
    return h.div(".plan-own", data_own=name)[EXAMPLE_TEXTS[name].html()]


def _picked(name: str, picked: list[Choice]) -> h.Element:
    return _listed(name, [choice.name for choice in picked if choice.block == name])


def _listed(name: str, items: Iterable[Twin]) -> h.Element:
    return _block(name, lambda language: [h.li[marked(item[language], language)] for item in items])


def _block(name: str, items: Callable[[str], list[h.Element]]) -> h.Element:
    """Return the block *name*; *items* gives what it lists in a language."""
    return h.div(".plan-block", data_block=name)[
        twins(lambda language: [h.strong[marked(LABELS[name][language], language)], h.ul[items(language)]])
    ]


def _money() -> list[Twin]:
    """Return the budget of the example, its split and its month in words."""
    budget, split = EXAMPLE["budget"], EXAMPLE["split"]
    shares = [WORDS[f"share-{name}"].format(share=share, amount=budget * share // 100) for name, share in split.items()]
    return [WORDS["total"].format(total=f"{budget:,}"), *shares, WORDS["needed"].format(month=EXAMPLE["month"])]
