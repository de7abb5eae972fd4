"""A rehearsal counts rightly, and leaves nothing behind."""

import psutil
import pytest

from tests.live.loops import run
from tests.rehearse import measures
from tests.rehearse.__main__ import main
from tests.rehearse.hub import running_hub
from tests.rehearse.student import Record, Student, cells


def test_figures_are_the_medians_and_percentiles_of_those_who_took_the_step():
    records = [Record(f"s{n}", {"ready": float(n)}, memory=100.0 + n) for n in range(1, 22)]
    records[0].seconds["screen"] = 7.0
    found = measures.summary(records)
    assert found["ready"] == {"median": 11, "p95": 20, "longest": 21, "number": 21}
    assert found["screen"] == {"median": 7, "p95": 7, "longest": 7, "number": 1}
    assert found["memory_mb"]["median"] == 111 and "run" not in found


def test_the_table_names_who_failed_and_why():
    printed = measures.table([Record("ana", {"ready": 1.0}), Record("ben", failed="HTTPError: 503")])
    assert "1 of 2" in printed and "1 من 2" in printed and "ben: HTTPError: 503" in printed


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (Record("ana", {"delivered": 9.9}), None),
        (Record("ana", {"delivered": 10.5}), "later than 10 seconds"),
        (Record("ana", {"screen": 12.0}), "12.0"),
        (Record("ana", {"delivered": 1.0}, failed="it broke"), "1 of 1"),
    ],
)
def test_what_was_not_reached_is_said(record, said):
    complaint = measures.complaint([record])
    assert complaint is None if said is None else said in str(complaint)


@pytest.mark.parametrize("nonsense", ["0", "-3", "many", "201", "٣٠", ""])
def test_a_number_that_is_none_is_refused_with_its_cure(nonsense):
    with pytest.raises(SystemExit, match=r"make rehearse STUDENTS=30"):
        main([nonsense])


@pytest.mark.slow
def test_a_student_gets_a_server_and_runs_the_lesson_and_nothing_is_left_behind(tmp_path):
    async def attend(student: Student) -> None:
        await student.come_in()
        await student.fetch_lesson(["doc/tree/notebooks/03_survey_statistics.ipynb"])
        await student.run_lesson(cells()[:3])
        student.record.memory = measures.memory_of("ana")

    with running_hub(tmp_path, ["ana"]) as hub:
        student = Student(hub, "ana")
        run(attend(student))
    assert set(student.record.seconds) == {"ready", "delivered", "run"}
    assert 50 < student.record.memory < 1000
    left = [process.info for process in psutil.process_iter(["pid", "cmdline", "cwd"])]
    assert not [info for info in left if str(tmp_path) in f"{info['cmdline']} {info['cwd']}"]
