"""What is confirmed lies on the disk, once, and whatever happens in the middle."""

import asyncio
import errno
import os

import pytest

from tests.live.loops import run
from utils.live.answer_log import AnswerLog

COLUMNS = ("S1", "S2")


def keep(log: AnswerLog, *answers: tuple[str, tuple[str, ...]]) -> list:
    """Return what comes of all *answers* (sheet and cells), which are given at the same time."""

    async def all_at_once():
        return await asyncio.gather(*(log.keep(*answer) for answer in answers), return_exceptions=True)

    return run(all_at_once())


@pytest.fixture
def log(tmp_path):
    made = AnswerLog(tmp_path / "survey.csv", COLUMNS)
    yield made
    made.close()


def test_a_confirmed_answer_is_in_the_file(log):
    keep(log, ("p1", ("yes", "no")))
    assert log.path.read_text(encoding="utf-8") == "sheet,S1,S2\np1,yes,no\n"


def test_the_first_answer_of_a_sheet_counts_also_where_both_come_at_once(log):
    assert keep(log, ("p1", ("yes", "no")), ("p1", ("no", "no"))) == [("yes", "no"), ("yes", "no")]
    assert keep(log, ("p1", ("no", "no"))) == [("yes", "no")]
    assert log.path.read_text(encoding="utf-8").count("p1") == 1


def test_many_at_once_cost_few_writes_to_the_disk(log, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    keep(log, *((f"p{number}", ("yes", "no")) for number in range(300)))
    assert len(log.rows) == 300 and 1 <= len(synced) <= 3


def test_no_answer_is_confirmed_before_the_disk_has_it(log, monkeypatch):
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(dict(log.rows)))
    keep(log, ("p1", ("yes", "no")))
    assert seen == [{}] and list(log.rows) == ["p1"]


def test_a_disk_that_is_full_refuses_the_answer_and_leaves_the_file_whole(log, monkeypatch):
    keep(log, ("p1", ("yes", "no")))
    before = log.path.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", raising(OSError(errno.ENOSPC, "no space left")))
        [refused] = keep(log, ("p2", ("yes", "no")))
    assert isinstance(refused, OSError) and log.path.read_bytes() == before and list(log.rows) == ["p1"]
    assert keep(log, ("p2", ("no", "no"))) == [("no", "no")]  # it may come again


def raising(error: OSError):
    def fail(_handle):
        raise error

    return fail


def test_a_line_that_was_broken_off_is_cut_off_and_the_rest_is_taken_up(tmp_path):
    path = tmp_path / "survey.csv"
    path.write_text("sheet,S1,S2\np1,yes,no\np2,no,n", encoding="utf-8")
    log = AnswerLog(path, COLUMNS)
    assert log.rows == {"p1": ("yes", "no")}
    keep(log, ("p2", ("no", "yes")))
    log.close()
    assert path.read_text(encoding="utf-8") == "sheet,S1,S2\np1,yes,no\np2,no,yes\n"


@pytest.mark.parametrize("content", ["", "sh", "sheet,S1,S2"])
def test_a_file_whose_first_line_was_broken_off_is_begun_anew(tmp_path, content):
    path = tmp_path / "survey.csv"
    path.write_text(content, encoding="utf-8")
    AnswerLog(path, COLUMNS).close()
    assert path.read_text(encoding="utf-8") == "sheet,S1,S2\n"


@pytest.mark.parametrize("content", ["sheet,S1\np1,yes\n", "a picture", "sheet,S1,S2,S3"])
def test_a_file_of_another_question_is_not_gone_on_with(tmp_path, content):
    path = tmp_path / "survey.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="cannot be gone on with") as refused:
        AnswerLog(path, COLUMNS)
    assert "لا يمكن المتابعة" in str(refused.value)
    assert path.read_text(encoding="utf-8") == content
