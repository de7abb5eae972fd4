"""What the projector shows of a question: the question itself, and its result as bars, grown anew with each answer."""

import htpy as h

from utils.live.ballots import SURVEY, Ballot, Item
from utils.live.results import Bar, Group, Result, result_of
from utils.live.sessions import Session
from utils.live.words import say
from utils.survey import CAPTION, LIMITS, to_tenth
from utils.twins import Twin, marked, twins


def board(session: Session) -> str:
    """Return the board of *session* as HTML; what is hidden is not in it."""
    ballot, rows = session.ballot, session.answers
    if session.is_hidden:
        until = session.state.until
        below = [_note(say("hidden-until", until=until) if until else say("hidden"))]
    elif not rows:
        below = [_note(say("nobody"))]
    else:
        below = _result(ballot, result_of(ballot, rows), revealed=session.state.revealed)
    shown = ballot.items if session.is_hidden or not rows else ()
    return str(h.fragment[h.h2[ballot.asks.html("span")], [_asked(item) for item in shown], below])


def _asked(item: Item) -> h.Element:
    """Return *item* as it is asked, where no bars name it."""
    words = item.words.html("p") if item.words else None
    is_survey = all(choice.right is None for choice in item.choices)
    choices = [] if is_survey or item.words else [h.li[choice.words.html("span")] for choice in item.choices]
    return h.div(".asked")[words, h.ul[choices] if choices else None]


def _result(ballot: Ballot, result: Result, *, revealed: bool) -> list[h.Node]:
    is_survey = ballot.key == SURVEY
    groups = _table(result.groups, revealed) if ballot.is_sort else [_bars(each, revealed) for each in result.groups]
    return [
        None if ballot.is_sort else _key(is_survey),
        groups,
        _note(result.truth) if result.truth and revealed else None,
        h.ul(".told")[[h.li[text.html("span")] for text in result.said]],
        h.div(".small")[(CAPTION if is_survey else say("key-note")).html("p"), LIMITS.html("p") if is_survey else None],
    ]


def _bars(group: Group, revealed: bool) -> h.Element:
    return h.ul(".bars")[[_bar(each, revealed) for each in group.bars]]


def _bar(bar: Bar, revealed: bool) -> h.Element:
    is_right = bool(revealed and bar.is_right)
    return h.li(class_=["bar", {"is-right": is_right}])[
        h.span(".bar-name")[_name(bar.name, is_right)],
        _drawing(bar),
        h.span(".bar-says")[h.span[_share(bar).html("span")], " ", h.span(".bar-n")[_n(bar).html("span")]],
    ]


def _name(words: Twin, is_right: bool) -> list[h.Node]:
    mark = h.strong(".right-mark")["✓ ", say("right").html("span"), " "] if is_right else None
    return [mark, words.html("span")]


def _share(bar: Bar) -> Twin:
    if bar.interval is None:
        return say("no-n")
    low, high = bar.interval
    return say("share", percent=to_tenth(bar.percent), low=to_tenth(low), high=to_tenth(high))


def _n(bar: Bar) -> Twin:
    return say("of-n", n=f"{bar.n:,}")


def _drawing(bar: Bar) -> h.Element:
    """Return the share, its interval and the reported figure as rectangles on 100 units; words say the same."""
    marks = [_box("track", 0, 100, 4, 4), *(_box("quarter", at - 0.1, at + 0.1, 2, 8) for at in (25, 50, 75))]
    if bar.interval is not None:
        low, high = bar.interval
        marks += [_box("share", 0, bar.percent, 4, 4), _box("interval", low, high, 2.5, 7)]
        marks.append(_box("middle", bar.percent - 0.4, bar.percent + 0.4, 1.5, 9))
    if bar.reported is not None:
        marks.append(_box("reported", bar.reported - 0.4, bar.reported + 0.4, 0, 12))
    return h.svg(".bar-drawing", viewBox="0 0 100 12", preserveAspectRatio="none", aria_hidden="true")[marks]


def _box(name: str, start: float, end: float, top: float, tall: float) -> h.Element:
    return h.rect(class_=name, x=f"{start:.2f}", width=f"{max(0.0, end - start):.2f}", y=f"{top:g}", height=f"{tall:g}")


def _key(is_survey: bool) -> h.Element:
    """Return what the marks are."""
    return h.p(".key")[
        h.span[h.span(".key-share", aria_hidden="true"), say("key-share").html("span")],
        h.span[h.span(".key-reported", aria_hidden="true"), say("key-reported").html("span")] if is_survey else None,
    ]


def _table(groups: list[Group], revealed: bool) -> h.Element:
    """Return cards and groups as a table: what share put the card there, its interval below."""

    def cell(bar: Bar, code: str) -> h.Element:
        is_right = bool(revealed and bar.is_right)
        return h.td(class_={"is-right": is_right})[h.strong["✓ "] if is_right else None, _share(bar)[code]]

    def table(code: str) -> h.Element:
        corner = f"{say('card')[code]} · {_n(groups[0].bars[0])[code]}"
        heads = [h.th(scope="col")[marked(bar.name[code], code)] for bar in groups[0].bars]
        rows = [
            h.tr[h.th(scope="row")[marked(group.name[code], code)], [cell(bar, code) for bar in group.bars]]
            for group in groups
        ]
        return h.table[
            h.thead[h.tr[h.th(scope="col")[corner], heads]],
            h.tbody[rows],
        ]

    return twins(table)


def _note(words: Twin) -> h.Element:
    return h.div(".note")[words.html("p")]
