"""A class's answers are on the disk whole, also from two forms at once; where saving fails, nothing is lost or torn."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from utils.survey import answers_file, read_answers, saved_answers
from utils.survey.answers_file import SaveError, add_answer
from utils.survey.meanings import FIGURES
from utils.tables import ANSWERS

ROOT = Path(__file__).resolve().parents[2]
ANSWER = dict(zip(FIGURES, ("yes", "no", "dont_know", "yes", "no"), strict=True))
ROW = "yes,no,dont_know,yes,no\n"
ONE_ROW = st.lists(st.sampled_from(ANSWERS), min_size=5, max_size=5).map(lambda row: ",".join(row) + "\n")
HEADING = "S1,S2,S3,S4,S5\n"


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "class" / "answers.csv"


def in_another_process(code: str, path: Path, **options) -> subprocess.Popen:
    """Start *code*, which finds ``path`` and ``ANSWER``."""
    imports = "from pathlib import Path\nfrom utils.survey.answers_file import *\n"
    head = f"{imports}path, ANSWER = Path({str(path)!r}), {ANSWER}\n"
    return subprocess.Popen([sys.executable, "-c", head + code], cwd=ROOT, stdout=subprocess.PIPE, text=True, **options)


def test_the_first_answer_makes_the_folder_and_the_heading(path):
    assert add_answer(ANSWER, path) == 1
    assert path.read_text(encoding="utf-8") == HEADING + ROW


def test_each_answer_is_counted_and_read_back(path):
    assert [add_answer(ANSWER, path) for _ in range(3)] == [1, 2, 3]
    read = read_answers([("answers.csv", saved_answers(path))])
    assert read.bad == () and read.table.to_numpy().tolist() == [list(ANSWER.values())] * 3


def test_nothing_but_the_answers_is_kept(path):
    add_answer(ANSWER | {"name": "Layan", "time": "12:00"}, path)
    assert path.read_text(encoding="utf-8") == HEADING + ROW


def test_where_nothing_was_saved_there_is_nothing_to_read(path):
    assert saved_answers(path) == b""


@pytest.mark.parametrize("wrong", [{"S3": None}, {"S3": "maybe"}, {"S3": "yes,no"}, {"S3": ""}])
def test_an_answer_that_is_not_complete_is_refused_and_nothing_written(path, wrong):
    with pytest.raises(ValueError, match="S3"):
        add_answer(ANSWER | wrong, path)
    assert not path.exists()


def test_two_forms_that_save_at_once_lose_and_tear_no_row(path):
    code = "for _ in range(200): add_answer(ANSWER, path)"
    forms = [in_another_process(code, path) for _ in range(2)]
    assert [form.communicate(timeout=120)[0] for form in forms] == ["", ""]
    assert path.read_text(encoding="utf-8") == HEADING + 400 * ROW


@pytest.mark.parametrize("half", ["yes,no", "y", "yes,no,yes,no,", "yes,no,yes,no,dont"])
def test_a_row_that_a_crash_left_half_written_is_not_joined_to_the_next(path, half):
    add_answer(ANSWER, path)
    with path.open("a", encoding="utf-8") as file:
        file.write(half)
    assert saved_answers(path).decode() == HEADING + ROW
    assert add_answer(ANSWER, path) == 2
    assert path.read_text(encoding="utf-8") == HEADING + ROW + ROW


@pytest.mark.parametrize("half", ["S1,S", "S"])
def test_a_heading_that_a_crash_left_half_written_is_begun_afresh(path, half):
    path.parent.mkdir()
    path.write_text(half, encoding="utf-8")
    assert saved_answers(path) == b""
    assert add_answer(ANSWER, path) == 1
    assert path.read_text(encoding="utf-8") == HEADING + ROW


@pytest.mark.parametrize(
    "before", [HEADING + ROW[:-1], HEADING[:-1], "\ufeff" + HEADING + ROW, (HEADING + ROW).replace("\n", "\r\n")]
)
def test_a_file_that_an_editor_saved_in_its_own_way_goes_on_whole(path, before):
    path.parent.mkdir()
    path.write_bytes(before.encode())
    count = add_answer(ANSWER, path)
    read = read_answers([("answers.csv", saved_answers(path))])
    assert read.bad == () and len(read.table) == count == (1 if before == HEADING[:-1] else 2)


@pytest.mark.parametrize(
    "before", ["S1;S2;S3;S4;S5\nyes;no;no;no;no\n", "a list of something else\n", "not even a line", "S1;S2"]
)
def test_a_file_that_is_not_ours_any_more_is_left_alone_and_told_of(path, before):
    path.parent.mkdir()
    path.write_text(before, encoding="utf-8")
    with pytest.raises(SaveError) as caught:
        add_answer(ANSWER, path)
    assert "another program" in caught.value.why.en and "برنامجٌ آخر" in caught.value.why.ar
    assert path.read_text(encoding="utf-8") == before


LIMITED = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))
try:
    add_answer(ANSWER, path)
except SaveError as error:
    print(error.why.en)
"""


@pytest.mark.parametrize("room", [0, 1, 20])
def test_a_disk_that_is_full_in_the_middle_of_a_row_leaves_the_file_as_it_was(path, room):
    add_answer(ANSWER, path)
    before = path.read_bytes()
    form = in_another_process(LIMITED.format(room=len(before) + room), path)
    assert "disk is full" in form.communicate(timeout=60)[0]
    assert path.read_bytes() == before
    assert add_answer(ANSWER, path) == 2


def test_a_disk_that_was_full_from_the_start_leaves_no_half_heading(path):
    form = in_another_process(LIMITED.format(room=5), path)
    assert "disk is full" in form.communicate(timeout=60)[0]
    assert saved_answers(path) == b""
    assert add_answer(ANSWER, path) == 1


@pytest.mark.parametrize(
    ("number", "en", "ar"),
    [
        (errno.ENOSPC, "disk is full", "القرص ممتلئ"),
        (errno.EROFS, "may be written", "لا يُسمح"),
        (errno.EIO, "could not", "تعذّرت"),
    ],
)
def test_a_failure_to_reach_the_disk_is_told_in_both_languages(path, monkeypatch, number, en, ar):
    add_answer(ANSWER, path)

    def failing(_file):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(answers_file.os, "fsync", failing)
    with pytest.raises(SaveError) as caught:
        add_answer(ANSWER, path)
    assert en in caught.value.why.en and ar in caught.value.why.ar
    assert path.read_text(encoding="utf-8") == HEADING + ROW


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path):
    (tmp_path / "class").write_text("a file stands in the way", encoding="utf-8")
    with pytest.raises(SaveError):
        add_answer(ANSWER, tmp_path / "class" / "answers.csv")


def test_a_form_that_waits_in_vain_says_that_another_one_is_saving(path, monkeypatch):
    monkeypatch.setattr(answers_file, "PATIENCE", 0.05)
    path.parent.mkdir()
    holder = in_another_process(
        "with lock_of(path): print('held', flush=True); input()",
        path,
        stdin=subprocess.PIPE,
    )
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(SaveError, match="another form"):
        add_answer(ANSWER, path)
    holder.communicate("\n", timeout=60)
    assert add_answer(ANSWER, path) == 1


def test_git_ignores_what_a_class_answers():
    assert "data/class/" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert answers_file.ANSWERS_FILE == ROOT / "data" / "class" / "answers.csv"


@settings(max_examples=50)
@given(ONE_ROW, ONE_ROW, st.integers(0, 60))
def test_wherever_a_crash_broke_off_the_whole_rows_are_there_and_nothing_else(tmp_path_factory, torn, row, cut):
    path = tmp_path_factory.mktemp("class") / "answers.csv"
    begun = (HEADING + torn)[:cut]
    path.write_text(begun, encoding="utf-8")
    whole = [torn] if len(begun) >= len(HEADING + torn) - 1 else []  # only the end of its line may lack
    count = add_answer(dict(zip(FIGURES, row.strip().split(","), strict=True)), path)
    assert path.read_text(encoding="utf-8") == "".join([HEADING, *whole, row])
    assert count == len(whole) + 1


def test_a_row_that_somebody_typed_is_not_cut_off_but_told_of_when_it_is_read(path):
    add_answer(ANSWER, path)
    with path.open("a", encoding="utf-8") as file:
        file.write("yes,no,perhaps,no,no")
    add_answer(ANSWER, path)
    (bad,) = read_answers([("answers.csv", saved_answers(path))]).bad
    assert (bad.problems[0].row, bad.problems[0].column, bad.count) == (3, "S3", 1)
