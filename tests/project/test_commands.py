"""A command ends with a message in both languages, whatever goes wrong, and never with a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from utils import make_page
from utils.__main__ import COMMANDS, main
from utils.activities import answer_sheets
from utils.tables import Problem, TableError, dictionary
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]


def raising(error: BaseException):
    """Return a function that raises *error*, whatever it is called with."""

    def fail(*_arguments, **_named):
        raise error

    return fail


def said_by(command: str) -> str:
    with pytest.raises(SystemExit) as left:
        main(command)
    return left.value.code


def test_a_broken_table_is_told_as_a_notebook_tells_it(monkeypatch):
    error = TableError("data/faq.csv", [Problem(Twin("mend it", "أصلحه"), row=3)])
    monkeypatch.setattr(answer_sheets, "write_sheets", raising(error))
    assert said_by("answers") == str(error)
    assert "- row 3: mend it" in str(error) and "- الصف 3: أصلحه" in str(error)


def test_a_file_that_cannot_be_written_is_named(monkeypatch):
    error = PermissionError(13, "Permission denied", "data/README.md")
    monkeypatch.setattr(dictionary, "files", raising(error))
    assert said_by("data").splitlines() == [
        "data/README.md could not be read or written: Permission denied",
        "تعذّرت قراءة data/README.md أو كتابته: Permission denied",
    ]


@pytest.mark.parametrize(
    ("error", "english"),
    [
        (ValueError("Twin: the 'ar' text is empty"), "ValueError: Twin: the 'ar' text is empty"),
        (
            SyntaxError("invalid syntax", (str(ROOT / "utils/plan/words.py"), 7, 1, "x x")),
            "utils/plan/words.py, line 7: ",
        ),
    ],
)
def test_any_other_mistake_is_told_with_its_file_and_line(monkeypatch, error, english):
    monkeypatch.setattr(make_page, "words_module", raising(error))
    said = said_by("page")
    assert english in said and "، السطر " in said and len(said.splitlines()) == 2


def test_a_script_that_cannot_be_bundled_is_named(monkeypatch):
    error = subprocess.CalledProcessError(1, ["deno", "bundle", "utils/course.js"])
    monkeypatch.setattr(make_page, "build", raising(error))
    said = said_by("page")
    assert "utils/course.js could not be bundled" in said and "تعذّر تجميع utils/course.js" in said


def test_a_command_that_is_stopped_says_so(monkeypatch, capsys):
    monkeypatch.setattr(make_page, "build", raising(KeyboardInterrupt()))
    assert main("page") == 130
    assert capsys.readouterr().err.splitlines() == ["Stopped before it was done.", "أُوقف الأمر قبل أن يتم."]


def test_an_unknown_command_is_told_which_there_are():
    told = subprocess.run([sys.executable, "-m", "utils", "rum"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 1 and "no command “rum”" in told.stderr and "لا أمر باسم «rum»" in told.stderr


def test_make_calls_every_command_through_the_one_door():
    recipes = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"-m utils {name}\n" not in recipes] == []
