"""The page reads files and judges a class as Python does: the same answers, the same words, the same numbers."""

import base64
import math
import random

import pandas as pd
import pytest

from tests.survey.class_files import BAD, OWN, as_csv
from tests.survey.on_the_page import made_by_the_page
from utils.models import class_results
from utils.survey.answers import answers_in
from utils.survey.meanings import FIGURES, meaning, plain
from utils.tables import ANSWERS, load
from utils.twins import LANGUAGES

QUESTIONS = load("class_questions")
HEADS = [list(FIGURES), *(list(QUESTIONS[f"asks_{language}"]) for language in LANGUAGES)]
CELLS = ["Yes", "no", "Don’t know", "نعم", "لا", "لا أعرف", "Yes / نعم", "", " ", "–", "1", "٠", "TRUE", "\u200fلا"]
HOSTILE = [
    "maybe",
    "ربما",
    '"',
    'a"b',
    "x,y",
    "a;b",
    "a\r\nb",
    "<b>no</b>",
    "{cell}",
    "=1+1",
    "Yes / لا",
    "ß",
    "İ",
    "ΑΣ",
]
HOSTILE += ["\u202eno", "ｙｅｓ", "نَعَـم", "لأ", "１", "²", "e\u0301", "🙂", "x" * 60, "a\u00a0b", "\ufeffyes", "Σ", "ſ"]
LETTERS = "yesnoYES نعملا',’\"\u0640\u064e\u200f٠١ß½ﷺéΣ"


def random_file(chance: random.Random) -> bytes:
    """Return a file as a form service, a spreadsheet or an accident may write it."""
    head = list(chance.choice(HEADS))
    extra = chance.randint(0, 2)
    head = [*(["Time, day"] * extra), *chance.sample(head, len(head))]
    rare = chance.choice([0, 0, 0.05, 0.3])
    rows = [
        [chance.choice(HOSTILE if chance.random() < rare else CELLS) for _ in head] for _ in range(chance.randint(0, 6))
    ]
    for table in (rows, [head]):
        if chance.random() < 0.1 and table:
            row = chance.choice(table)
            row[:] = [*row, "more"] if chance.random() < 0.5 else row[:-1]
    separator = chance.choice([",", ",", ";", "\t", "|"])
    raw = as_csv([head, *rows], separator)
    if chance.random() < 0.2:
        raw = chance.choice([b"sep=%c\r\n" % ord(separator), b"\r\n", b"\n \n", b'"sep=%c"\n' % ord(separator)]) + raw
    if chance.random() < 0.2:
        raw = raw[: chance.randint(0, len(raw))] + chance.choice([b"", b'"', b"\r", b"\xe3", b"\0"])
    text = raw.decode("utf-8", errors="ignore")
    encoding = chance.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1256"])
    return raw if chance.random() < 0.3 else text.encode(encoding, errors="replace")


def random_class(chance: random.Random) -> tuple[list[list[str]], list[float]]:
    """Return a class, often a small or a one-sided one, and what may be reported."""
    weights = chance.choice([(1, 1, 1, 1), (9, 1, 1, 0), (1, 0, 0, 0), (0, 0, 1, 1), (1, 20, 1, 1)])
    size = chance.choice([0, 1, 9, 10, 11, chance.randint(12, 60), chance.randint(60, 400)])
    forms = [chance.choices([*ANSWERS, ""], weights, k=5) for _ in range(size)]
    return forms, [chance.choice([0.0, 100.0, 50.0, round(chance.uniform(0, 100), 2)]) for _ in FIGURES]


@pytest.fixture(scope="module")
def tried() -> dict:
    """What was tried, and what the page made of it."""
    chance = random.Random(3)
    files = [raw for raw, *_ in BAD.values()] + [OWN.encode(), *(random_file(chance) for _ in range(1500))]
    words = ["".join(chance.choices(LETTERS, k=chance.randint(0, 12))) for _ in range(3000)]
    given = {"files": files, "cells": [*CELLS, *HOSTILE, *words], "classes": [random_class(chance) for _ in range(400)]}
    made = made_by_the_page(**given | {"files": [base64.b64encode(raw).decode() for raw in files]})
    return {what: list(zip(given[what], made[what], strict=True)) for what in given}


def read_by_python(raw: bytes) -> dict:
    read = answers_in([("file.csv", raw)])
    if not read.bad:
        return {"forms": read.table.astype(object).where(read.table.notna(), "").to_numpy().tolist()}
    problems = [[problem.text(language) for language in LANGUAGES] for problem in read.bad[0].problems]
    return {"forms": [], "problems": problems, "count": read.bad[0].count}


def test_every_file_is_read_or_refused_alike_and_in_the_same_words(tried):
    for raw, made in tried["files"]:
        assert made == read_by_python(raw), raw
    assert 0.2 < sum("problems" in made for _, made in tried["files"]) / len(tried["files"]) < 0.8


def test_every_cell_is_made_plain_and_understood_alike(tried):
    for cell, made in tried["cells"]:
        assert made == [plain(cell), meaning(cell)], ascii(cell)


def test_every_class_is_judged_alike(tried):
    for (forms, reported), made in tried["classes"]:
        answers = pd.DataFrame(forms, columns=list(FIGURES)).replace("", None)
        results = class_results(answers, pd.Series(reported, FIGURES)).drop(columns="figure").to_dict("records")
        for row, found in zip(results, made, strict=True):
            assert found.pop("verdict") == row.pop("verdict"), forms
            numbers = {key: math.nan if value is None else value for key, value in found.items()}  # JSON has no NaN
            assert numbers == pytest.approx(row, rel=1e-9, abs=1e-14, nan_ok=True), forms
