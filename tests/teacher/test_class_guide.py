"""The guide for a class says the same in both languages, and names only what is there."""

import re
from pathlib import Path

import pytest

from utils.activities import questions
from utils.handouts.exam_forms import forms

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "class.md"
HALVES = GUIDE.read_text(encoding="utf-8").split('<div dir="rtl" lang="ar">')
TARGETS = set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
CODE = re.compile(r"`([^`\n]+)`|^(make .+)$", re.MULTILINE)


def named(half: str) -> set[str]:
    """Return what stands there as code, without the language of a file."""
    return {re.sub(r"\.(en|ar)\.", ".", "".join(found)) for found in CODE.findall(half)}


def test_both_languages_have_as_many_sections_and_name_the_same_commands_and_files():
    english, arabic = HALVES
    counts = [[half.count(mark) for mark in ("\n## ", "\n- ", "\n1. ", "\n2. ", "\n3. ", "\n|")] for half in HALVES]
    assert counts[0] == counts[1]
    assert named(english) == named(arabic)


@pytest.mark.parametrize("half", HALVES)
def test_every_command_of_the_guide_is_one_of_make(half):
    commands = [code.split()[1:] for code in named(half) if code.startswith("make ")]
    targets = {word for words in commands for word in words if "=" not in word}
    assert len(targets) > 7 and targets <= TARGETS
    asked = re.findall(r"QUESTION=([\w-]+)", half)
    assert asked and set(asked) <= {question.id for question in questions()}


def test_every_link_of_the_guide_leads_to_a_file_that_is_there():
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)]+)\)", "".join(HALVES)) if not link.startswith("#")]
    assert links and all((GUIDE.parent / link).is_file() for link in links)


def test_the_guide_says_how_many_questions_the_short_forms_have_and_for_how_long():
    [(asked, minutes)] = {
        (len(form.questions), form.row.minutes) for form in forms() if form.row.form.endswith("short")
    }
    english, arabic = (" ".join(half.split()) for half in HALVES)
    assert f"{asked} questions for {minutes} minutes" in english
    assert f"{asked} سؤالًا مدتها {minutes} دقيقة" in arabic
