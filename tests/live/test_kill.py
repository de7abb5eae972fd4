"""make survey as a teacher runs it: killed in the middle and started again, ended, refused."""

import signal

import pytest

from tests.bench.live import lost
from tests.live.served import ask, cookie_of, survey
from tests.live.test_server import GOOD
from utils.live import command


def test_no_confirmed_answer_is_lost_where_the_server_is_killed_while_many_answer(tmp_path):
    assert lost(tmp_path / "survey", size=80, before=25) == 0


def test_ctrl_c_ends_it_with_the_place_of_the_answers_and_the_next_one_begins_anew(tmp_path):
    with survey(tmp_path / "answers") as running:
        ask(running.phone, "/answers", GOOD, Cookie=cookie_of(running.phone))
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=20) == 0
        told = running.printed
    assert "survey.csv: answers 1" in told and "survey.csv: الأجوبة 1" in told and "Lesson 03 loads" in told
    assert list(tmp_path.glob("answers/*/session.json")) == []


def test_a_question_that_cannot_be_voted_on_is_refused_before_anything_is_served(tmp_path, monkeypatch):
    monkeypatch.setenv("QUESTION", "no-such")
    monkeypatch.setenv("ANSWERS", str(tmp_path))
    with pytest.raises(SystemExit) as left:
        command.main([])
    assert "no question “no-such”" in left.value.code and "لا سؤال معرّفه «no-such»" in left.value.code
    assert list(tmp_path.iterdir()) == []
