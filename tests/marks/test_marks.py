"""What a teacher gets of a folder: one row a student and objective, each student once, each bad file by its name."""

import csv
import io
from pathlib import Path

import pytest

from tests.marks.handed_in import FORM_A, FORM_B, SPOILT, TASKS, exam, saved
from utils.activities import exam_questions
from utils.marks import command, marks_in
from utils.marks.collected import HEADS
from utils.marks.names import is_hidden, student_of
from utils.marks.progress import LARGEST
from utils.marks.words import NOTES, UNREAD
from utils.tables import load

OBJECTIVES = list(load("objectives")["objective"])
EXAM = {question.id: question for question in exam_questions()}


def table_of(files: list[tuple[str, bytes]]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(marks_in(files).csv.removeprefix("\ufeff"))))


def test_a_student_has_one_row_for_each_objective():
    rows = table_of([("student_01.json", saved()), ("student_02.json", saved())])
    assert [row["objective"] for row in rows] == OBJECTIVES * 2
    assert [row["student"] for row in rows[:: len(OBJECTIVES)]] == ["student_01", "student_02"]
    assert {row["lesson"] for row in rows} == set(load("lessons")["lesson"])


def test_the_first_try_and_the_last_are_told_apart():
    ids = [id for id, objective in TASKS.items() if objective == "01.2"][:4]
    at_once = {"outcome": "solved", "answer": 1}
    after_a_miss = at_once | {"missed": True}
    answers = [at_once, after_a_miss, {"outcome": "wrong", "missed": True}, {"outcome": "begun"}]
    rows = table_of([("student_01.json", saved(dict(zip(ids, answers, strict=True))))])
    [row] = [row for row in rows if row["objective"] == "01.2"]
    assert (row["tried"], row["first_try"], row["last"]) == ("3", "1", "2")
    assert sum(int(row["tasks"]) for row in rows) == len(TASKS)
    assert {row["tried"] for row in rows if row["objective"] != "01.2"} == {"0"}


def test_the_final_test_is_told_with_its_form_and_its_seed_objective_by_objective():
    results = {id: place % 3 > 0 for place, id in enumerate(FORM_A)}
    rows = table_of([("student_01.json", saved(exam=exam("a", results, 2718)))])
    assert {(row["test_form"], row["test_seed"]) for row in rows} == {("a", "2718")}
    assert sum(int(row["test_asked"]) for row in rows) == 72
    assert sum(int(row["test_right"]) for row in rows) == sum(results.values())
    for row in rows:
        ours = [id for id in FORM_A if EXAM[id].objective == row["objective"]]
        assert int(row["test_right"]) == sum(results[id] for id in ours)


def test_who_took_no_test_has_nothing_in_its_columns():
    rows = table_of([("student_01.json", saved())])
    assert {row[head] for row in rows for head in HEADS if head.startswith("test")} == {""}


@pytest.mark.parametrize("name", ["student_01 (1)", "student_01(2)", "student_01 - Copy", "student_01 - نسخة (3)"])
def test_a_file_handed_in_twice_counts_once(name):
    first, second = saved(), saved({next(iter(TASKS)): {"outcome": "solved"}})
    marks = marks_in([("student_01.json", first), (f"{name}.json", second)])
    assert marks.students == 1 and len(marks.rows) == len(OBJECTIVES)
    assert sum(row[6] for row in marks.rows) == 1, "the fullest one counts"
    [note] = marks.notes
    assert note.key == "twice" and note.values == {"student": "student_01", "count": 2, "file": f"{name}.json"}


@pytest.mark.parametrize(
    ("path", "student"),
    [
        ("student_01.json", "student_01"),
        ("student_01 (1).csv", "student_01"),
        ("ليان.json", "ليان"),
        ("Salma Q/marketing-inside-and-out-progress.json", "Salma Q"),
        ("group/Salma Q/marketing-inside-and-out-progress (2).json", "Salma Q"),
        ("group/Huda.json.txt", "Huda"),
        ("marketing-inside-and-out-progress.json", ""),
        ("(1).json", "(1)"),
        ("class/Salma Q_124_assignsubmission_file/marketing-inside-and-out-progress.json", "Salma Q_124"),
        ("سلمى_9_assignsubmission_file_/marketing-inside-and-out-progress (1).json", "سلمى_9"),
        ("Salma Q_124_assignsubmission_file_marketing-inside-and-out-progress.json", "Salma Q_124"),
    ],
)
def test_a_file_belongs_to_whom_its_name_or_its_folder_says(path, student):
    assert student_of(path) == student


@pytest.mark.parametrize("path", [".DS_Store", "a/desktop.ini", "__MACOSX/a.json", "~$marks.docx", ".git/x.json"])
def test_what_a_system_puts_into_a_folder_is_no_students(path):
    assert is_hidden(path) and marks_in([(path, b"x")]).unread == []


@pytest.mark.parametrize("name", SPOILT)
def test_a_file_that_cannot_be_read_is_named_with_its_reason_and_the_others_count(name):
    raw, key = SPOILT[name]
    marks = marks_in([("bad.json", raw), ("student_01.json", saved())])
    assert [(said.key, said.values) for said in marks.unread] == [(key, {"file": "bad.json"})]
    assert marks.students == 1 and key in UNREAD


@pytest.mark.parametrize(
    ("test", "key"),
    [
        (exam("a", dict.fromkeys(FORM_B, True)), "other-test"),
        (exam("a", {"question-of-an-older-edition": True}), "other-test"),
        (exam("short", dict.fromkeys(FORM_B[:16], True)), "other-test"),
        (exam("a", dict.fromkeys(FORM_A, True), seed=-1), "other-test"),
        (exam("short", dict.fromkeys(FORM_B[:14], True)), "open-test"),
    ],
)
def test_a_test_that_is_not_whole_or_not_of_this_edition_is_told(test, key):
    marks = marks_in([("student_01.json", saved(exam=test))])
    assert [note.key for note in marks.notes] == [key] and key in NOTES
    assert {row[7] for row in marks.rows} == ({""} if key == "other-test" else {"short"})


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "＝1", "＠x"])
def test_a_name_that_a_spreadsheet_takes_for_a_formula_is_written_as_text(name):
    assert {row["student"] for row in table_of([(f"{name}.json", saved())])} == {f"'{name}"}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_no_name_becomes_a_second_cell_with_a_formula_wherever_cells_are_parted_by_something_else(separator):
    row = marks_in([(f"a{separator}=1+1.json", saved())]).csv.removeprefix("\ufeff").splitlines()[1]
    cells = next(csv.reader([row], delimiter=separator))
    assert "=1+1" in cells[0] and not [cell for cell in cells if cell.startswith("=")]


@pytest.mark.parametrize("name", ["\u200fليان.json", "\u202eليان\u202c.json\u200e", "\ufeffليان\x1b.json"])
def test_what_nobody_sees_in_a_name_makes_no_second_student(name):
    marks = marks_in([("ليان.json", saved()), (name, saved())])
    assert marks.students == 1 and [note.key for note in marks.notes] == ["twice"]


def test_a_formula_behind_what_nobody_sees_is_one_too():
    assert {row["student"] for row in table_of([("\u200e=1+1.json", saved())])} == {"'=1+1"}


def make_marks(folder, monkeypatch, capsys) -> str:
    """Return what make marks says of *folder*; the table is in ``marks.csv`` beside it."""
    monkeypatch.setattr(command, "ROOT", folder.parent)
    monkeypatch.setattr(command, "TABLE", folder.parent / "marks.csv")
    monkeypatch.setenv("FILES", str(folder))
    command.main([])
    return capsys.readouterr().out


def test_names_in_another_encoding_are_told_apart_and_can_be_written():
    paths = [f"{name.encode('cp1256').decode(errors='surrogateescape')}.json" for name in ("سلمى", "هدى")]
    marks = marks_in([*((path, saved()) for path in paths), ("\udcd3.json", b"")])
    assert marks.students == 2 and "\\udcd3\\udce1\\udce3\\udcec," in marks.csv
    assert marks.csv.encode() and str(marks.unread).encode()


def test_a_name_neither_steers_the_terminal_nor_turns_its_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(command, "files_in", lambda _folder: [("\x1b[2J\u202ea\nb.json", b"x")])
    told = make_marks(tmp_path / "handed in", monkeypatch, capsys)
    assert "- \ufffd[2J\ufffda\ufffdb.json: " in told
    assert "\x1b" not in told and "\u202e" not in told


def test_a_folder_called_like_a_file_holds_files_and_a_file_that_cannot_be_opened_is_told(
    tmp_path, monkeypatch, capsys
):
    folder = tmp_path / "handed in"
    (folder / "student_01.json").mkdir(parents=True)
    (folder / "student_01.json" / "student_02.json").write_bytes(saved())
    (folder / "student_03.json").write_bytes(saved())
    real = Path.open

    def opened(path, *arguments, **named):
        if path.name == "student_03.json":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", opened)
    told = make_marks(folder, monkeypatch, capsys)
    assert "Students: 1. Files not read: 1." in told
    assert "- student_03.json: it could not be opened" in told and "- student_03.json: تعذّر فتحه" in told


def test_of_a_film_among_the_files_no_more_is_read_than_shows_that_it_is_one(tmp_path):
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(10**9)
    [(_, content)] = command.files_in(str(tmp_path))
    assert len(content) == LARGEST + 1


def test_make_marks_writes_the_table_and_says_what_it_could_not_read(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "handed in"
    (folder / "Salma Q").mkdir(parents=True)
    (folder / "Salma Q" / "marketing-inside-and-out-progress.json").write_bytes(saved())
    (folder / "essay.docx").write_bytes(b"PK\x03\x04")
    told = make_marks(folder, monkeypatch, capsys)
    assert "Students: 1. Files not read: 1." in told and "الطلاب: 1. ملفات لم تُقرأ: 1." in told
    assert "- essay.docx: a packed folder" in told and "- essay.docx: مجلد مضغوط" in told
    assert (tmp_path / "marks.csv").read_bytes().startswith("\ufeffstudent,lesson".encode())


@pytest.mark.parametrize("folder", ["", "no such folder"])
def test_a_folder_that_is_not_there_is_told_with_the_cure(folder):
    with pytest.raises(ValueError, match="make marks FILES=folder") as refused:
        command.files_in(folder)
    assert "مجلدًا" in str(refused.value)


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(ValueError, match="There is no file"):
        command.files_in(str(tmp_path))
