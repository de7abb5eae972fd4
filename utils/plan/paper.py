"""The plan as a sheet to fill in with a pen: the same lists and questions as the form on the screen."""

import htpy as h

from utils.plan.parts import Choice, choices, group
from utils.plan.words import LABELS
from utils.twins import marked

_BUSINESS = ("name", "sells", "notes")
_LISTS = ("audience", "goal", "method")
_SHARES = ("internal", "split-inbound", "split-outbound")


def plan_on_paper(language: str) -> h.Element:
    """Return the empty plan in *language*: boxes to tick, lines to write on."""
    offered = choices()
    inside = [_list(part, group(offered, part, "internal"), language) for part in (*_LISTS, "channel")]
    outside = [_list(part, group(offered, part, "external"), language) for part in _LISTS]
    ways = [_list(way, group(offered, "channel", "external", way), language) for way in ("inbound", "outbound")]
    return h.div(".plan-paper")[
        h.section[[_line(name, language) for name in _BUSINESS]],
        h.section[h.h2[LABELS["internal"][language]], h.div(".plan-lists")[inside]],
        h.section[h.h2[LABELS["external"][language]], h.div(".plan-lists")[outside, ways]],
        h.section[
            h.h2[LABELS["money"][language]],
            [_blank(name, language) for name in ("budget", "month")],
            h.p(".plan-name")[marked(LABELS["split"][language], language)],
            h.p[[h.span(".plan-share")[LABELS[name][language], " ", h.span(".blank")] for name in _SHARES]],
        ],
        h.section[
            h.h2[LABELS["proof"][language]],
            h.div(".plan-lists")[_boxes(group(offered, "proof"), language)],
            _line("measure", language),
        ],
    ]


def _list(name: str, offered: list[Choice], language: str) -> h.Element:
    return h.div(".plan-list")[h.p(".plan-name")[marked(LABELS[name][language], language)], _boxes(offered, language)]


def _boxes(offered: list[Choice], language: str) -> h.Element:
    return h.ul[[h.li["☐ ", marked(choice.name[language], language)] for choice in offered]]


def _blank(name: str, language: str) -> h.Element:
    return h.p[marked(LABELS[name][language], language), " ", h.span(".blank")]


def _line(name: str, language: str) -> h.Element:
    return h.div(".plan-own")[h.p(".plan-name")[marked(LABELS[name][language], language)], h.div(".line")]
