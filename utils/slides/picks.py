"""The part of a cell that a slide shows, chosen by the metadata, and what is left of it for the notes."""

import re
from collections.abc import Iterator
from copy import copy
from itertools import count

from bs4 import BeautifulSoup, Tag

from utils.slides.blocks import Block, inner
from utils.slides.cue import Cue, Pick
from utils.slides.errors import fault

_UNSHOWN = ("source", "answer")  # what a cell does not show of itself where nothing is chosen
# a sentence ends at its mark, at the quotation mark or the bold letters that close after it
_END = re.compile(r"(?<=[.!?؟…])\s+|(?<=[.!?؟…][”»])\s+|(?<=[.!?؟]</strong>)\s+")


def shown(blocks: list[Block], cue: Cue, file: str, cell: str) -> list[Block]:
    """Return what *cue* shows of the *blocks* of a *cell* of *file*. Raises DeckError for what is not there."""
    if cue.show is None:
        return [block for block in blocks if block.kind not in _UNSHOWN]
    return [_part(_found(blocks, pick, file, cell), pick, file, cell) for pick in cue.show]


def left(blocks: list[Block], cue: Cue) -> list[Block]:
    """Return what of *blocks* is not shown whole, which the notes hold."""
    kept: list[Block] = []
    for block, number in zip(blocks, _numbers(blocks), strict=True):
        if cue.show is None:
            seen = block.kind not in _UNSHOWN
        else:
            seen = any(pick.whole and (pick.kind, pick.number) == (block.kind, number) for pick in cue.show)
        if block.kind in ("figure", "lab") or not seen:
            kept.append(block)
    return kept


def _numbers(blocks: list[Block]) -> Iterator[int]:
    """Yield for each of *blocks* which one of its kind it is, from 1."""
    counts: dict[str, count] = {}
    for block in blocks:
        yield next(counts.setdefault(block.kind, count(1)))


def _found(blocks: list[Block], pick: Pick, file: str, cell: str) -> Block:
    ours = [block for block in blocks if block.kind == pick.kind]
    if len(ours) < pick.number:
        found = ", ".join(f"{block.kind} {n}" for block, n in zip(blocks, _numbers(blocks), strict=True))
        raise fault("absent", file, cell, value=pick.words, found=found)
    return ours[pick.number - 1]


def _part(block: Block, pick: Pick, file: str, cell: str) -> Block:
    if pick.whole:
        return block
    counts = {code: len(_END.split(inner(tag).strip())) for code, tag in block.tags.items()}
    if pick.kind == "paragraph" and len(set(counts.values())) > 1:  # the same place would hold another thought
        said = ", ".join(f"{code}: {count}" for code, count in counts.items())
        raise fault("sentences", file, cell, value=pick.words, counts=said)
    tags = {code: _cut(tag, pick) for code, tag in block.tags.items()}
    for code, tag in tags.items():
        if tag is None:
            raise fault("absent", file, cell, value=pick.words, found=f"{code}: {block.kind} {pick.number}")
    return Block(block.kind, tags, block.card)


def _cut(tag: Tag, pick: Pick) -> Tag | None:
    """Return the sentences, items or rows of *tag* that are chosen, None where there are not as many."""
    if pick.kind == "paragraph":
        chosen = _END.split(tag.decode_contents().strip())[pick.first - 1 : pick.last]
        return _paragraph(chosen) if pick.first + len(chosen) > (pick.last or 0) else None
    tag = copy(tag)
    members = tag.select("tbody > tr") if pick.kind == "table" else tag.find_all("li", recursive=False)
    if len(members) < (pick.last or 0):
        return None
    for place, member in enumerate(members, start=1):
        if not pick.first <= place <= (pick.last or 0):
            member.decompose()
    if tag.name == "ol" and pick.first > 1:
        tag["start"] = str(pick.first)
    return tag


def _paragraph(chosen: list[str]) -> Tag:
    soup = BeautifulSoup("", "html.parser")
    paragraph = soup.new_tag("p")
    paragraph.append(BeautifulSoup(" ".join(chosen), "html.parser"))
    return paragraph
