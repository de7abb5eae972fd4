"""What the lab of the deadline says: a position in numbers, a kept one beside it, and which assumption decides."""

from functools import cache, lru_cache

import pandas as pd

from utils.labs.lab import Said
from utils.labs.live_picture import Values
from utils.models import HORIZON, break_even, months_of, turning_points, winner
from utils.tables import load, twin_of
from utils.twins import Twin, marked, twins

_NOW, _KEPT = Twin("This position", "الإعدادات الحالية"), Twin("Kept", "الإعدادات المثبّتة")
_ROWS = (
    Twin("Leads by the deadline", "العملاء المحتملون حتى الموعد"),
    Twin("of these from inbound", "منهم من الوارد"),
    Twin("Spent by the deadline", "ما أُنفق حتى الموعد"),
    Twin("Cost per lead by then", "تكلفة العميل المحتمل حتى الموعد"),
    Twin("Leads pay for the spending by month", "الشهر الذي تغطي فيه قيمة العملاء المحتملين ما أُنفق"),
    Twin("Leads after the money has ended, to month 24", "العملاء المحتملون بعد نفاد المال، حتى الشهر 24"),
)
_NEVER = Twin("not within 24 months", "ليس خلال 24 شهرًا")
_NOTHING = Twin("–", "–")
_WINNERS = {
    "inbound": Twin("Inbound alone would bring more", "الوارد وحده يأتي بعملاء محتملين أكثر"),
    "outbound": Twin("Outbound alone would bring more", "الصادر وحده يأتي بعملاء محتملين أكثر"),
    "even": Twin("Both would bring the same", "الوارد وحده والصادر وحده متساويان"),
}


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
    now, before = _readings(values), kept and _readings(kept)
    verdict, turning = _verdict(values), _turning(values)
    html = (
        twins(lambda language: f"<strong>{verdict[language]}</strong> {marked(turning[language], language)}", "p")
        + twins(lambda language: _table(now, before, language))
    )  # fmt: skip
    numbers = [
        "; ".join(f"{row[lang]}: {value[lang]}" for row, value in zip(_ROWS, now, strict=True)) for lang in ("en", "ar")
    ]
    return Said(html, Twin(f"{verdict.en} {numbers[0]}.", f"{verdict.ar} {numbers[1].replace('; ', '؛ ')}."))


def _readings(values: Values) -> list[Twin]:
    """Return one text for each of ``_ROWS``."""
    table, deadline, stop = course_of(frozen(values)), int(values["deadline"]), int(values["stop"])
    then, even = table.loc[deadline], break_even(table)
    after = f"{table.at[HORIZON, 'leads'] - table.at[stop, 'leads']:,.0f}" if stop < HORIZON else None
    cost = _NOTHING if pd.isna(then["cost_per_lead"]) else _same(f"{then['cost_per_lead']:,.1f}")
    inbound = table.loc[:deadline, "inbound_leads"].sum()
    paid = _NEVER if even is None else _same(f"{even}")
    return [_same(f"{then['leads']:,.0f}"), _same(f"{inbound:,.0f}"), _same(f"{then['spent']:,.0f}"), cost, paid,
            _same(after) if after else _NOTHING]  # fmt: skip


def _same(number: str) -> Twin:
    return Twin(number, number)


def _table(now: list[Twin], kept: list[Twin] | None, language: str) -> str:
    """Return the readings as a table of *language*, with those of the kept position in a second column."""
    columns = {_NOW: now} | ({_KEPT: kept} if kept else {})
    head = "".join(f'<th scope="col">{title[language]}</th>' for title in columns)
    cells = ["".join(f"<td>{reading[language]}</td>" for reading in row) for row in zip(*columns.values(), strict=True)]
    body = "".join(
        f'<tr><th scope="row">{name[language]}</th>{row}</tr>' for name, row in zip(_ROWS, cells, strict=True)
    )
    return f"<table><thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table>"


def _verdict(values: Values) -> Twin:
    month = int(values["deadline"])
    best = _WINNERS[winner(values, month)]
    return Twin(f"{best.en} by month {month}.", f"{best.ar} حتى الشهر {month}.")


def _turning(values: Values) -> Twin:
    """Return which assumption would turn the winner round first."""
    names, ranges = _assumptions()
    turns = turning_points(values, int(values["deadline"]), ranges)
    if turns.empty:
        return Twin(
            "No single assumption turns that round within its range.",
            "ولا يقلب هذه النتيجةَ أيُّ افتراض بمفرده ضمن مداه.",
        )
    named = [(names[row.name], row) for row in turns.itertuples(index=False)]
    en = "; ".join(f"{name.en} ({row.turns_at:,.1f} instead of {row.now:,g})" for name, row in named)
    ar = "؛ ".join(f"{name.ar} ({row.turns_at:,.1f} بدلًا من {row.now:,g})" for name, row in named)
    return Twin(f"What would turn it round, the nearest first: {en}.", f"وما يقلب النتيجة، بدءًا بالأقرب: {ar}.")


@cache
def _assumptions() -> tuple[dict[str, Twin], dict[str, tuple[float, float]]]:
    """Return the name of each parameter, and its range."""
    rows = list(load("deadline").itertuples())
    return {row.parameter: twin_of(row, "name") for row in rows}, {row.parameter: (row.low, row.high) for row in rows}
