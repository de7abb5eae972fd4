"""The plan on one page: the sheet that the script fills in, filled in here with the invented example."""

import json
from collections.abc import Callable, Iterable
from functools import partial
from html import escape

from utils.plan.parts import Choice, choices
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS, LABELS, WORDS
from utils.tables import load, twin_of
from utils.twins import LANGUAGES, Twin, marked, twins

_LESSON = Twin("Lesson", "الدرس")
# Which choices a block of the sheet lists; utils/plan_sheet.js draws the same
_BLOCKS: dict[str, Callable[[Choice], bool]] = {
    "audiences": lambda choice: choice.part == "audience",
    "goals": lambda choice: choice.part == "goal",
    "inside": lambda choice: choice.side == "internal" and choice.part in ("method", "channel"),
    "methods": lambda choice: choice.side == "external" and choice.part == "method",
    "in": lambda choice: choice.part == "channel" and choice.direction == "inbound",
    "out": lambda choice: choice.part == "channel" and choice.direction == "outbound",
}


def sheet() -> str:
    """Return the sheet as HTML, each of its blocks once in English and once in Arabic."""
    picked = [choice for choice in choices() if choice.id in EXAMPLE["picked"]]
    lists = "".join(
        _block(name, [choice.name for choice in picked if belongs(choice)]) for name, belongs in _BLOCKS.items()
    )
    return (
        f'<article class="plan-sheet"><div class="plan-block plan-kind">{LABELS["sheet"].html()}</div>'
        f"{_own('name')}{_own('sells')}{_own('notes')}{lists}{_block('money', _money())}{_remarks()}"
        f'<div class="plan-block plan-course">{LABELS["course"].html()}</div></article>'
    )


def _own(name: str) -> str:
    return f'<div class="plan-own" data-own="{name}">{EXAMPLE_TEXTS[name].html()}</div>'


def _block(name: str, items: Iterable[Twin]) -> str:
    return _listed(name, [lambda language, item=item: marked(item[language], language) for item in items])


def _listed(name: str, items: list[Callable[[str], str]]) -> str:
    """Return the block *name*; each of its *items* gives its HTML for a language."""

    def half(language: str) -> str:
        lines = "".join(f"<li>{item(language)}</li>" for item in items)
        head = marked(LABELS[name][language], language)
        return f"<strong>{head}</strong><ul>{lines}</ul>"

    return f'<div class="plan-block" data-block="{name}">{twins(half)}</div>'


def _money() -> list[Twin]:
    """Return the budget of the example, its split and its month in words."""
    budget, split = EXAMPLE["budget"], EXAMPLE["split"]
    shares = [_filled(f"share-{name}", share, budget * share // 100) for name, share in split.items()]
    return [_filled("total", budget), *shares, _filled("needed", EXAMPLE["month"])]


def _filled(key: str, *values: int) -> Twin:
    """Return WORDS[*key*] with *values* for {1}, {2} …"""
    texts = [f"{value:,}" for value in values]
    return Twin(*(WORDS[key][language].format(None, *texts) for language in LANGUAGES))


def words() -> str:
    """Return all that the script may need: each word in both languages under its key, and the example."""
    kept = [_kept(WORDS[key], f"word-{key}") for key in WORDS]
    kept += [_kept(_title(row), f"lesson-{row.lesson}", file=row.file) for row in load("lessons").itertuples()]
    for row in load("plan_remarks").itertuples():
        kept.append(_kept(twin_of(row, "text"), f"remark-{row.remark}", lesson=row.lesson, cell=row.cell))
    return f"<p data-key='example' data-plan='{escape(json.dumps(EXAMPLE))}'></p>{''.join(kept)}"


def _kept(twin: Twin, key: str, **data: str) -> str:
    attributes = "".join(f' data-{name}="{escape(value)}"' for name, value in {"key": key, **data}.items())
    return f"<p{attributes}>{''.join(f'<i>{marked(twin[language], language)}</i>' for language in LANGUAGES)}</p>"


def _title(lesson) -> Twin:
    title = twin_of(lesson, "title")
    return Twin(*(f"{_LESSON[language]} {lesson.lesson}: {title[language]}" for language in LANGUAGES))


def _remarks() -> str:
    remarks = load("plan_remarks").set_index("remark").loc[list(EXAMPLE_REMARKS)]
    lessons = {row.lesson: row for row in load("lessons").itertuples()}
    items = [partial(_remark, row, lessons[row.lesson]) for row in remarks.itertuples()]
    return _listed("remarks", items)


def _remark(row, lesson, language: str) -> str:
    """Return a remark with the link to what teaches it."""
    link = f'<a href="{lesson.file}#cell-id={row.cell}">{marked(_title(lesson)[language], language)}</a>'
    return f"{marked(twin_of(row, 'text')[language], language)} {link}"
