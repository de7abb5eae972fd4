"""Files that students handed in → one table, and what could not be read. collected.js does the same on the page."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from utils.activities import exam_questions, tasks
from utils.marks.csv_table import csv_of
from utils.marks.names import is_hidden, student_of
from utils.marks.progress import progress_in
from utils.tables import load

HEADS = ("student", "lesson", "objective", "tasks", "tried", "first_try", "last")
HEADS += ("test_form", "test_seed", "test_asked", "test_right")
SHORT = 15  # questions of the short final test, as draw.js takes them
LAST_SEED = 2**32 - 1


@dataclass(frozen=True)
class Said:
    """Something to say: the *key* of the words, and what is filled in."""

    key: str
    values: dict[str, object]


@dataclass(frozen=True)
class Marks:
    """The table's *rows* (one a student and objective, as HEADS names them), what was *unread*, and what to *note*."""

    rows: list[list[object]]
    unread: list[Said] = field(default_factory=list)
    notes: list[Said] = field(default_factory=list)

    @property
    def students(self) -> int:
        """How many students there are."""
        return len({row[0] for row in self.rows})

    @property
    def csv(self) -> str:
        """The table as a spreadsheet opens it."""
        return csv_of(HEADS, self.rows)


def rules() -> dict[str, object]:
    """Return what the reading rests on, as the page gets it: objectives, tasks by id, questions of the test by id."""
    return {
        "objectives": [[row.objective, row.lesson] for row in load("objectives").itertuples()],
        "tasks": tasks(),
        "exam": {each.id: [each.objective, each.place.removeprefix("exam-")] for each in exam_questions()},
        "short": SHORT,
    }


def marks_in(files: Iterable[tuple[str, bytes | None]]) -> Marks:
    """Return the marks in *files*: the path of each from the chosen folder, with slashes, and its content.

    A file that could not be opened has None for its content.

    Of several files of one student the fullest counts: the one with the most tasks tried and test questions answered.
    """
    known, marks = rules(), Marks([])
    handed_in: dict[str, list[tuple[str, str, dict]]] = {}
    for path, raw in sorted(files, key=lambda file: _order(file[0])):
        if is_hidden(path):
            continue
        path = _in_letters(path)
        progress, fault = progress_in(raw)
        student = student_of(path)
        if fault or not student:
            marks.unread.append(Said(fault or "nameless", {"file": path}))
        else:
            handed_in.setdefault(student.lower(), []).append((student, path, progress))
    for _, theirs in sorted(handed_in.items(), key=lambda entry: _order(entry[0])):
        student, path, progress = max(theirs, key=lambda each: _fullness(each[2], known))
        if len(theirs) > 1:
            marks.notes.append(Said("twice", {"student": student, "count": len(theirs), "file": path}))
        marks.rows.extend(_rows(student, progress, known, marks.notes))
    return marks


def _order(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")  # as a script compares texts


def _in_letters(path: str) -> str:
    """Return *path* with bytes that are no letters, as of a name in another encoding, by their numbers."""
    return path.encode(errors="backslashreplace").decode()


def _outcomes(progress: dict, known: dict) -> dict[str, dict]:
    """Return the answers to tasks of this edition that were checked at least once."""
    answered = progress["questions"].items()
    return {id: each for id, each in answered if id in known["tasks"] and each["outcome"] != "begun"}


def _fullness(progress: dict, known: dict) -> int:
    return len(_outcomes(progress, known)) + len(progress.get("exam", {}).get("results", {}))


def _rows(student: str, progress: dict, known: dict, notes: list[Said]) -> list[list[object]]:
    """Return the rows of *student*, one an objective; what to know of the final test is added to *notes*."""
    outcomes, exam = _outcomes(progress, known), _exam(student, progress.get("exam"), known, notes)
    rows = []
    for objective, lesson in known["objectives"]:
        ids = [id for id, practised in known["tasks"].items() if practised == objective]
        tried = [outcomes[id] for id in ids if id in outcomes]
        solved = [each for each in tried if each["outcome"] == "solved"]
        first = sum(not _is_true(each.get("missed")) for each in solved)
        counts = len(ids), len(tried), first, len(solved)
        rows.append([student, lesson, objective, *counts, *_test(exam, objective, known)])
    return rows


def _is_true(value: object) -> bool:
    """Tell whether a script takes *value* for true."""
    return value not in (None, False, 0, "")


def _exam(student: str, exam: dict | None, known: dict, notes: list[Said]) -> dict | None:
    """Return the final test *exam* if it is one of this edition."""
    if exam is None:
        return None
    form = "b" if exam["form"] == "short" else exam["form"]
    ours = [id for id, (_, place) in known["exam"].items() if place == form]
    most = known["short"] if exam["form"] == "short" else len(ours)
    results = exam["results"]
    if not set(results) <= set(ours) or len(results) > most or not 0 <= exam["seed"] <= LAST_SEED:
        notes.append(Said("other-test", {"student": student}))
        return None
    if len(results) < most:
        notes.append(Said("open-test", {"student": student, "asked": len(results), "all": most}))
    return exam


def _test(exam: dict | None, objective: str, known: dict) -> list[object]:
    if exam is None:
        return ["", "", "", ""]
    results = [right for id, right in exam["results"].items() if known["exam"][id][0] == objective]
    return [exam["form"], int(exam["seed"]), len(results), sum(results)]
