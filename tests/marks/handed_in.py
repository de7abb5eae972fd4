"""Files as students hand them in, whole and spoilt."""

import json
import random

from utils.activities import exam_questions, tasks

TASKS = tasks()
FORM_A = [question.id for question in exam_questions() if question.place == "exam-a"]
FORM_B = [question.id for question in exam_questions() if question.place == "exam-b"]


def saved(questions: dict | None = None, **parts: object) -> bytes:
    """Return progress as the course saves it; *parts* are added, or put in the place of the usual ones."""
    progress = {"course": "marketing-inside-and-out", "version": 2, "questions": questions or {}} | parts
    return json.dumps(progress, indent=1).encode()


def exam(form: str, results: dict[str, bool], seed: float = 7) -> dict:
    return {"form": form, "seed": seed, "results": results}


# what is wrong with a file, and the key of what is said of it
SPOILT = {
    "not to be opened": (None, "closed"),
    "nothing in it": (b" \n", "empty"),
    "a word processor's": (b"PK\x03\x04 word/document.xml", "archive"),
    "a picture": (b"\x89PNG\r\n\x1a\n\xff\xd8", "broken"),
    "cut off": (saved({"a": {"outcome": "solved"}})[:-20], "broken"),
    "a table": (b"student,points\nSalma,7\n", "broken"),
    "another program's": (b'{"cells": [], "nbformat": 4}', "foreign"),
    "a list": (b"[]", "foreign"),
    "null": (b"null", "foreign"),
    "another course's": (saved(course="physics"), "foreign"),
    "of a later edition": (saved(version=3), "newer"),
    "no version": (saved(version=None), "broken"),
    "a version in words": (saved(version="2"), "broken"),
    "half a version": (saved(version=1.5), "broken"),
    "true for a version": (saved(version=True), "broken"),
    "no questions": (saved(questions=None) + b"x", "broken"),
    "questions in a list": (saved().replace(b"{}", b"[]"), "broken"),
    "an outcome that is none": (saved({"a": {"outcome": "perfect"}}), "broken"),
    "an outcome from JavaScript's depth": (saved({"a": {"outcome": "toString"}}), "broken"),
    "a test without a form": (saved(exam={"seed": 1, "results": {}}), "broken"),
    "a test with half a seed": (saved(exam=exam("a", {}, 1.5)), "broken"),
    "a test whose results are words": (saved(exam=exam("a", {FORM_A[0]: "yes"})), "broken"),
    "no test at all, and said so": (saved(exam=None), "broken"),
    "a card in box 9": (saved(cards={"x": {"box": 9, "due": "2030-01-01"}}), "broken"),
    "a card without a day": (saved(cards={"x": {"box": 1, "due": "soon"}}), "broken"),
    "recalled in words": (saved(recalled={"01.1": "yes"}), "broken"),
    "not a number": (saved().replace(b"2", b"NaN"), "broken"),
    "three megabytes": (b" " * 3_000_000 + b"{}", "large"),
}


def random_files(chance: random.Random) -> list[tuple[str, bytes | None]]:
    """Return what a class may hand in: copies, folders, whole and spoilt files, tests of each form."""
    names = [
        "\u200fليان",
        "a;=1+1",
        "＝1",
        "a|b",
        "student_01",
        "Student_01",
        "ليان",
        "=1+1",
        "Anna, B.",
        'x"y',
        "e\u0301va",
        "Éva",
        "İ",
        "ΑΣ",
        "😀",
        "ß",
    ]
    copies = ["", " (1)", "(2)", " - Copy", " - copy (3)", "_copy2", " - نسخة", " copy 2 (1)", "  ", " (x)"]
    folders = ["", "group 1/", "Salma_123_file/", ".cache/", "__MACOSX/"]
    folders += ["Salma Q_123_assignsubmission_file/", "Salma Q_124_assignsubmission_file_/"]
    endings = [".json", ".JSON", ".json.txt", "", ".csv"]
    files = {}
    for _ in range(chance.randint(0, 9)):
        name = chance.choice([*names, "marketing-inside-and-out-progress", ".hidden", "desktop.ini"])
        path = chance.choice(folders) + name + chance.choice(copies) + chance.choice(endings)
        files[path] = random_file(chance)
    return list(files.items())


def random_file(chance: random.Random) -> bytes | None:
    if chance.random() < 0.25:
        return chance.choice([raw for raw, key in SPOILT.values() if key != "large"])
    chosen = chance.sample(list(TASKS), chance.choice([0, 3, 60]))
    questions = {id: random_answer(chance) for id in [*chosen, *(["no-such-task"] if chance.random() < 0.3 else [])]}
    parts = {"exam": random_exam(chance)} if chance.random() < 0.7 else {}
    raw = saved(questions, **parts)
    return b"\xef\xbb\xbf" + raw if chance.random() < 0.2 else raw


def random_answer(chance: random.Random) -> dict:
    answer = {"outcome": chance.choice(["begun", "wrong", "shown", "solved", "solved"]), "answer": None}
    return answer | chance.choice([{}, {"missed": True}, {"missed": False}, {"missed": 0}, {"missed": []}])


def random_exam(chance: random.Random) -> dict:
    form = chance.choice(["a", "b", "short"])
    ids = FORM_A if form == "a" else FORM_B
    chosen = chance.sample(ids, chance.choice([0, 5, 15, len(ids)]))
    if chance.random() < 0.2:
        chosen.append(chance.choice(["no-such-question", FORM_A[0], FORM_B[0]]))
    seed = chance.choice([0, 7, 2**32 - 1, 2**32, -1, 2718])
    return exam(form, {id: chance.random() < 0.6 for id in chosen}, seed)
