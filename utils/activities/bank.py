"""The question bank, read and checked whole, or one error that says what to mend and in which line."""

from functools import cache, partial
from pathlib import Path

from pydantic import ValidationError

from utils.activities import yaml_lines
from utils.activities.errors import of_shape, problem
from utils.activities.keys import keys_at
from utils.activities.kinds import KINDS, Question
from utils.activities.references import faults
from utils.activities.yaml_lines import Place
from utils.tables import DATA, Problem, TableError, load, short_path, stamped


def questions(folder: Path = DATA) -> tuple[Question, ...]:
    """Return the questions of the lessons, ``questions.yaml`` in *folder*, in order, without those that are left out.

    Raises TableError, which lists what is wrong, in which line, and how to mend it, in both languages.
    """
    return _asked(Path(folder), "questions")


def exam_questions(folder: Path = DATA) -> tuple[Question, ...]:
    """Return the questions of the final test, ``exam.yaml`` in *folder*, as :func:`questions` returns the others."""
    return _asked(Path(folder), "exam")


def places(folder: Path = DATA) -> tuple[str, ...]:
    """Return the places of the lessons that the bank names, also one whose questions are all left out."""
    return tuple(dict.fromkeys(question.place for question in _checked(Path(folder), "questions")))


def _asked(folder: Path, bank: str) -> tuple[Question, ...]:
    return tuple(question for question in _checked(folder, bank) if not question.skip)


@stamped
def _checked(folder: Path, name: str) -> tuple[Question, ...]:
    """Return all questions of the bank *name*, checked against *folder* until one of its files changes."""
    path = folder / f"{name}.yaml"
    entries, lines = yaml_lines.read(path)
    if not isinstance(entries, list) or not entries:
        raise TableError(short_path(path), [problem("not_a_list", line=1)])
    tables = cache(partial(load, folder=folder))
    bank: list[Question] = []
    found: list[Problem] = []
    for index, entry in enumerate(entries):
        question, problems = _question(index, entry, lines, name)
        found += problems
        bank += [question] if question else []
        found += [_with_line(fault, (index, *place), lines) for place, fault in faults(question, tables)]
    found += _doubles(entries, lines)
    if found:
        raise TableError(short_path(path), sorted(found, key=lambda fault: fault.line or 0))
    return tuple(bank)


def _question(index: int, entry: object, lines: dict[Place, int], bank: str) -> tuple[Question | None, list[Problem]]:
    """Return the question of *entry*, or None and what is wrong with its shape."""
    if not isinstance(entry, dict):
        return None, [problem("not_a_question", line=lines.get((index,)))]
    kind = entry.get("kind")
    if kind not in KINDS:
        here = lines.get((index, "kind"), lines.get((index,)))
        return None, [problem("kind", column="kind", line=here, kinds=", ".join(KINDS))]
    try:
        return KINDS[kind].model_validate(entry, context={"bank": bank}), []
    except ValidationError as error:
        return None, [of_shape(fault, index, lines, keys_at(KINDS[kind], fault["loc"])) for fault in error.errors()]


def _with_line(fault: Problem, place: Place, lines: dict[Place, int]) -> Problem:
    """Return *fault* with the line of *place*, or of the nearest thing around it that has one."""
    while place not in lines:
        place = place[:-1]
    return Problem(fault.cure, column=fault.column, line=lines[place])


def _doubles(entries: list, lines: dict[Place, int]) -> list[Problem]:
    ids = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
    return [
        problem("double", column="id", line=lines.get((index, "id")), value=name)
        for index, name in enumerate(ids)
        if name is not None and name in ids[:index]
    ]
