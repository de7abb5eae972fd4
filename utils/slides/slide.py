"""A slide while it is made: its heading, what it shows step by step, and its notes."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field

import htpy as h
from bs4 import Tag
from markupsafe import Markup

from utils.slides.blocks import Block, inner, outer
from utils.slides.words import say
from utils.twins import LANGUAGES, twins


@dataclass
class Slide:
    """A slide of the cell *anchor*: *heading* by language, the *parts* of its body, its *notes*.

    *kind* is ``title``, ``vote``, ``lab``, ``figure`` or ``text``; *section* the cell whose heading it stands under;
    *minutes* those that the path of one class gives this section, 0 off the path.
    """

    anchor: str
    heading: dict[str, Markup]
    section: str
    kind: str = "text"
    minutes: int = 0
    parts: list[Markup | h.Element] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)
    steps: int = 0

    def add(self, blocks: Sequence[Block], *, in_steps: bool = False, as_step: bool = False) -> None:
        """Show *blocks*: *in_steps* item by item and row by row, or all of them *as_step*, or at once.

        The title of a card becomes the heading.
        """
        for block in blocks:
            if block.kind in ("figure", "lab"):
                self.kind = block.kind
            if block.kind == "title":
                self.heading = {code: inner(tag.find("strong")) for code, tag in block.tags.items()}
        blocks = [block for block in blocks if block.kind != "title"]
        step = self._next_step() if as_step else None
        for card, ours in _by_card(blocks):
            if ours[0].kind == "lab":
                self.parts.append(_step(step)[outer(ours[0].tags["en"])])
                continue
            bodies = self._bodies(ours, in_steps)
            names = " ".join(filter(None, (card, "figure" if ours[0].kind == "figure" else "")))
            self.parts.append(_step(step)[twins(bodies.__getitem__, "div", names)])

    def note(self, blocks: Sequence[Block]) -> None:
        """Keep *blocks* for the notes: of a figure, and of a laboratory's, what stands below it."""
        for block in blocks:
            if block.kind != "activity":
                self.notes.append(twins(lambda code, block=block: _noted(block.tags[code], block.kind, code)))

    def _bodies(self, blocks: Sequence[Block], in_steps: bool) -> dict[str, list[h.Node]]:
        """Return what *blocks* show by language; the same step brings the same item in each."""
        bodies: dict[str, list[h.Node]] = {code: [] for code in LANGUAGES}
        for block in blocks:
            first = self.steps
            for code, tag in block.tags.items():
                self.steps = first
                bodies[code].append(_as_shown(self._stepped(tag) if in_steps else tag, block.kind))
                if block.kind == "answer" and not in_steps:
                    bodies[code][-1] = _step(self._next_step())[bodies[code][-1]]
        return bodies

    def _stepped(self, tag: Tag) -> Tag:
        """Return *tag* with a step for each of its items or rows but the first, which is there from the beginning."""
        tag = copy(tag)
        for member in (tag.select("tbody > tr") or tag.find_all("li", recursive=False))[1:]:
            member["class"] = [*member.get("class", []), "fragment"]
            member["data-fragment-index"] = str(self._next_step())
        return tag

    def _next_step(self) -> int:
        self.steps += 1
        return self.steps - 1


def _step(index: int | None) -> h.Element:
    """Return an element for a part of a slide, which the step *index* brings, or which is there from the beginning."""
    return h.div(".pair") if index is None else h.div(".pair.fragment", data_fragment_index=index)


def _by_card(blocks: Sequence[Block]) -> list[tuple[str, list[Block]]]:
    """Return *blocks* with those together that stand on one card; a figure and a laboratory stand alone."""
    groups: list[tuple[str, list[Block]]] = []
    for block in blocks:
        alone = block.kind in ("figure", "lab")
        before = groups[-1] if groups else None
        if before and before[0] == block.card and not alone and before[1][-1].kind not in ("figure", "lab"):
            before[1].append(block)
        else:
            groups.append((block.card, [block]))
    return groups


def _as_shown(tag: Tag, kind: str) -> Markup:
    if kind == "figure":
        return outer(tag.find("img"))
    if kind == "answer":
        return _without(tag, "summary")
    return outer(tag)


def _noted(tag: Tag, kind: str, code: str) -> list:
    if kind in ("figure", "lab"):
        caption = tag.select_one(f'figure[lang="{code}"] figcaption') or tag.find("figcaption")
        return [h.p[h.strong[say("caption")[code], ": "], inner(caption)]] if caption else []
    if kind == "answer":
        return [h.h3[inner(tag.find("summary"))], _without(tag, "summary")]
    return [outer(tag)]


def _without(tag: Tag, name: str) -> Markup:
    """Return what stands in *tag* but for its element *name*."""
    tag = copy(tag)
    tag.find(name).decompose()
    return inner(tag)
