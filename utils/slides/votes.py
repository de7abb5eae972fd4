"""A question of a lesson → a slide on which a class votes by raising hands; the next step marks what is right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import htpy as h
from bs4 import Tag
from markupsafe import Markup

from utils.slides.blocks import inner
from utils.slides.words import letter, say
from utils.twins import LANGUAGES, Twin, twins

_HAND = (
    "M6 12V6.2a1.4 1.4 0 0 1 2.8 0V11h.7V3.4a1.4 1.4 0 0 1 2.8 0V11h.7V4.4a1.4 1.4 0 0 1 2.8 0V12h.7V7.2a1.4 1.4 0 0 1 "
    "2.8 0V15c0 4.200-2.600 7-6.600 7-3 0-4.800-1.300-6-3.700L3.500 12.900a1.400 1.400 0 0 1 2.500-1.300z"
)
KINDS = ("choose_one", "choose_several", "sort", "estimate")


@dataclass(frozen=True)
class Vote:
    """What a slide asks (*ask*, by language), its *body*, and what its *notes* say of each answer."""

    ask: dict[str, Markup]
    body: Markup
    notes: Markup | None = None

    def pair(self) -> h.Element:
        """Return the body as a part of a slide."""
        return h.div(".pair")[self.body]


@dataclass(frozen=True)
class _Answer:
    """An answer, or a card: its words and reasons by language, whether it is right, its place among the groups."""

    words: dict[str, Markup]
    why: dict[str, Markup]
    right: bool
    group: int | None


def votes_on(activity: Tag, cards: int) -> list[Vote]:
    """Return the vote on *activity*, an element that the lesson stores; one that sorts has a vote for every *cards*."""
    ask = _by_language(activity.find(class_="act-ask"))
    kind = activity["kind"]
    if kind == "estimate":
        return [_estimate(ask, activity)]
    if kind == "sort":
        every = activity.select(".act-cards > li")
        return [_sort(ask, activity, every[first : first + cards]) for first in range(0, len(every), cards)]
    answers = [_answer(item, {}) for item in activity.select(".act-options > li")]
    cue = say("hands" if kind == "choose_one" else "hands-several")

    def side(code: str) -> list[h.Node]:
        options = [_option(answer, place, code) for place, answer in enumerate(answers)]
        reasons = [h.p[answer.why[code]] for answer in answers if answer.right]
        return [h.ol(".vote-options")[options], _cue(cue, code), _step(0, ".vote-why")[reasons]]

    return [Vote(ask, twins(side, "div", "vote"), _reasons(answers, lambda place: letter(place)))]


def _option(answer: _Answer, place: int, code: str) -> h.Element:
    mark = _step(0, ".vote-mark", tag=h.span)["✓", h.span(".unseen")[say("right")[code]]] if answer.right else None
    return h.li(class_="right" if answer.right else None)[
        h.span(".vote-letter")[letter(place)[code]], h.span[answer.words[code]], mark
    ]


def _sort(ask: dict[str, Markup], activity: Tag, cards: Sequence[Tag]) -> Vote:
    groups = activity.select(".act-groups > li")
    places = {group["data-group"]: place for place, group in enumerate(groups)}
    names = [_by_language(group) for group in groups]
    answers = [_answer(item, places) for item in cards]

    def side(code: str) -> list[h.Node]:
        legend = [h.li[h.span(".vote-letter")[letter(n)[code]], h.span[name[code]]] for n, name in enumerate(names)]
        lines = [
            h.li[h.span[answer.words[code]], _step(step, ".vote-letter", tag=h.span)[letter(answer.group)[code]]]
            for step, answer in enumerate(answers)
        ]
        return [h.ul(".vote-groups")[legend], h.ul(".vote-cards")[lines], _cue(say("hands-sort"), code)]

    return Vote(ask, twins(side, "div", "vote"), _reasons(answers, lambda place: letter(answers[place].group)))


def _estimate(ask: dict[str, Markup], activity: Tag) -> Vote:
    reveal = activity.find(class_="act-reveal")
    told = {code: inner(reveal.find("p", lang=code)) for code in LANGUAGES}

    def side(code: str) -> list[h.Node]:
        return [_cue(say("hands-estimate"), code), _step(0, ".vote-why.vote-number")[h.p[told[code]]]]

    return Vote(ask, twins(side, "div", "vote"))


def _answer(item: Tag, groups: dict[str, int]) -> _Answer:
    reasons = {code: inner(item.find("p", lang=code)) for code in LANGUAGES}
    return _Answer(_by_language(item.summary), reasons, item.has_attr("data-right"), groups.get(item.get("data-group")))


def _cue(words: Twin, code: str) -> h.Element:
    """Return what the class is to do, beside a raised hand."""
    hand = h.svg(viewBox="0 0 24 24", fill="currentColor", aria_hidden="true")[h.path(d=_HAND)]
    return h.p(".vote-cue")[hand, words[code]]


def _by_language(tag: Tag) -> dict[str, Markup]:
    return {code: inner(tag.find(class_="twin", lang=code)) for code in LANGUAGES}


def _step(index: int, classes: str, tag: h.Element = h.div) -> h.Element:
    """Return an element that the step *index* of its slide brings, after the one that may bring the other language."""
    return tag(f".fragment{classes}", data_fragment_index=index + 1)


def _reasons(answers: list[_Answer], named: Callable) -> Markup:
    """Return for the notes why each answer is right or wrong; *named* gives the letter for the place of one."""

    def side(code: str) -> list[h.Node]:
        rows = [
            h.li[h.strong[named(n)[code], " · "], answer.words[code], h.br, answer.why[code]]
            for n, answer in enumerate(answers)
        ]
        return [h.h3[say("answers")[code]], h.ul[rows]]

    return twins(side)
