"""What the lab of the deadline says: a position in numbers, a kept one beside it, and which assumption decides."""

from functools import lru_cache
from pathlib import Path

import htpy as h
import pandas as pd

from utils.labs.lab import Said
from utils.labs.live_picture import Values
from utils.models import HORIZON, best_share, break_even, months_of, turning_points, winner
from utils.tables import DATA, joined, load, stamped, table_of
from utils.twins import Twin, marked, twins

_NOW, _KEPT = Twin("This position", "الإعدادات الحالية"), Twin("Kept", "الإعدادات المثبّتة")
_ROWS = (
    Twin("Leads by the deadline", "العملاء المحتملون حتى الموعد"),
    Twin("of these from inbound", "منهم من الوارد"),
    Twin("Spent by the deadline", "ما أُنفق حتى الموعد"),
    Twin("Cost per lead by then", "تكلفة العميل المحتمل حتى الموعد"),
    Twin("Month in which the leads have paid for the spending", "الشهر الذي تغطي فيه قيمة العملاء المحتملين ما أُنفق"),
    Twin("Leads after the money has ended, to month 24", "العملاء المحتملون بعد نفاد المال، حتى الشهر 24"),
)
_NEVER = Twin("not within 24 months", "لا تغطيه خلال 24 شهرًا")
_NOTHING = Twin("–", "–")
_WINNERS = {
    "mix": Twin("By month {month} a mix brings most.", "حتى الشهر {month} يأتي المزيج بأكبر عدد من العملاء المحتملين."),
    "inbound": Twin(
        "By month {month} inbound alone brings most; no mix beats it here.",
        "حتى الشهر {month} يأتي الوارد وحده بأكبر عدد من العملاء المحتملين، ولا يتفوّق عليه هنا أي مزيج.",
    ),
    "outbound": Twin(
        "By month {month} outbound alone brings most; no mix beats it here.",
        "حتى الشهر {month} يأتي الصادر وحده بأكبر عدد من العملاء المحتملين، ولا يتفوّق عليه هنا أي مزيج.",
    ),
    "even": Twin("Without a budget nothing brings anything.", "بلا ميزانية لا يأتي أيٌّ من الطريقين بأحد."),
}
_TOLD = Twin(
    "Inbound alone would bring {inbound:,.0f} leads and outbound alone {outbound:,.0f}. {why} {turning}",
    "عدد العملاء المحتملين من الوارد وحده {inbound:,.0f}، ومن الصادر وحده {outbound:,.0f}. {why} {turning}",
)
_WHY = {
    "mix": Twin(
        "The best split gives inbound {share}% and brings {best:,.0f}: on either side the last unit of money then "
        "brings the same.",
        "وأفضل تقسيم أن تكون حصة الوارد {share}٪، فيبلغ العدد {best:,.0f}: فعندئذ تأتي آخر وحدة نقدية بالقدر نفسه في "
        "الطريقين.",
    ),
    "inbound": Twin(
        "Here even the last unit of money for inbound brings more than the first one for outbound would.",
        "فهنا تأتي آخر وحدة نقدية تُنفق على الوارد بأكثر مما كانت ستأتي به أول وحدة تُنفق على الصادر.",
    ),
    "outbound": Twin(
        "Here even the last unit of money for outbound brings more than the first one for inbound would.",
        "فهنا تأتي آخر وحدة نقدية تُنفق على الصادر بأكثر مما كانت ستأتي به أول وحدة تُنفق على الوارد.",
    ),
}
_TURNING = Twin(
    "This advice would change if one of these assumptions were different; the nearest comes first: {turns}",
    "وتتغيّر هذه النصيحة لو اختلف واحد من هذه الافتراضات، وأقربها مذكور أولًا: {turns}",
)
_TURN = Twin("{name} ({turns_at:,.1f} instead of {now:,g})", "{name} ({turns_at:,.1f} بدلًا من {now:,g})")
_NO_TURN = Twin(
    "No single assumption, changed within its range, changes this advice.",
    "ولا تتغيّر هذه النصيحة بتغيير افتراض واحد، مهما تغيّر في حدود مداه.",
)
_READING, _ALT = Twin("{name}: {value}", "{name}: {value}"), Twin("{verdict} {readings}", "{verdict} {readings}")


def frozen(values: Values) -> tuple:
    """Return *values* so that they can be looked up, without the position kept beside them."""
    return tuple(sorted((name, value) for name, value in values.items() if name != "kept"))


@lru_cache(maxsize=8)  # the figures of both languages and the words ask for the same
def course_of(plan: tuple) -> pd.DataFrame:
    """Return ``months_of`` the *plan* (from ``frozen``), by month."""
    return months_of(dict(plan))


def say(values: Values) -> Said:
    """Return what the position *values* says, in words and numbers."""
    kept = values["kept"]
    columns = {_NOW: _readings(values)} | ({_KEPT: _readings(kept)} if kept else {})
    month = int(values["deadline"])
    best = winner(values, month)
    verdict, told = _WINNERS[best].format(month=month), _told(values, month, best)
    html = twins(lambda language: [h.strong[verdict[language]], " ", marked(told[language], language)], "p")
    html += twins(lambda language: _table(columns, language))
    readings = joined(_READING.format(name=name, value=value) for name, value in zip(_ROWS, columns[_NOW], strict=True))
    return Said(html, _ALT.format(verdict=verdict, readings=readings))


def _told(values: Values, month: int, best: str) -> Twin:
    """Return why *best* (from ``winner``) brings most by *month*, in leads, and what would change that."""
    if best not in _WHY:
        return _NO_TURN
    share = best_share(values, month)
    leads = {
        name: course_of(frozen({**values, "inbound_share": part})).at[month, "leads"]
        for name, part in (("inbound", 100), ("outbound", 0), ("best", share))
    }
    shown = min(max(round(share), 1), 99)  # a mix has both, however little
    return _TOLD.format(**leads, why=_WHY[best].format(share=shown, **leads), turning=_turning(values))


def _readings(values: Values) -> list[Twin]:
    """Return one text for each of ``_ROWS``."""
    table, deadline, stop = course_of(frozen(values)), int(values["deadline"]), int(values["stop"])
    then, even = table.loc[deadline], break_even(table)
    after = table.at[HORIZON, "leads"] - table.at[stop, "leads"]
    return [
        _same(f"{then['leads']:,.0f}"),
        _same(f"{table.loc[:deadline, 'inbound_leads'].sum():,.0f}"),
        _same(f"{then['spent']:,.0f}"),
        _NOTHING if pd.isna(then["cost_per_lead"]) else _same(f"{then['cost_per_lead']:,.1f}"),
        _NEVER if even is None else _same(f"{even}"),
        _same(f"{after:,.0f}") if stop < HORIZON else _NOTHING,
    ]


def _same(number: str) -> Twin:
    return Twin.each(lambda _language: number)


def _table(columns: dict[Twin, list[Twin]], language: str) -> h.Element:
    """Return the readings as a table of *language*: those of the present position, and of the kept one if any."""
    heads = [None, *(title[language] for title in columns)]
    return table_of(heads, [[cell[language] for cell in row] for row in zip(_ROWS, *columns.values(), strict=True)])


def _turning(values: Values) -> Twin:
    """Return which assumption would change the winner first."""
    names, ranges = _assumptions(DATA)
    turns = turning_points(values, int(values["deadline"]), ranges)
    if turns.empty:
        return _NO_TURN
    named = (
        _TURN.format(name=names[row.name], turns_at=row.turns_at, now=row.now) for row in turns.itertuples(index=False)
    )
    return _TURNING.format(turns=joined(named))


@stamped
def _assumptions(folder: Path) -> tuple[dict[str, Twin], dict[str, tuple[float, float]]]:
    """Return the name of each parameter, and its range."""
    rows = list(load("deadline", folder).itertuples())
    names = {row.parameter: Twin.of(row, "name") for row in rows}
    return names, {row.parameter: (row.low, row.high) for row in rows}
