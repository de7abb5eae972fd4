"""The pages for teachers are whole, lead to each other, and become PDFs; the site shows them without the answers."""

import htpy as h
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from utils.handouts import NoPango, exam_papers
from utils.site.about import teachers
from utils.tables import load
from utils.teacher import pages as teacher_pages
from utils.twins import LANGUAGES, marked

ANSWERS = [
    *("mistakes.answer", "discussions.weak", "discussions.push", "discussions.fair", "discussions.strong"),
    *("benchmark_lines.note", "benchmark_marks.reason"),
]


def plain(text: str) -> str:
    return " ".join(text.split())


def texts(name: str, stem: str, language: str) -> list[str]:
    return [plain(text) for text in load(f"teaching/{name}")[f"{stem}_{language}"]]


def test_every_page_is_there_in_every_language_and_says_which(pages):
    names = {name.split(".")[0] for name in pages}
    assert set(pages) == {f"{name}.{code}.html" for name in names for code in LANGUAGES} and len(names) == 15
    for name, page in pages.items():
        code = name.split(".")[1]
        assert (page.html["lang"], page.html["dir"]) == (code, LANGUAGES[code].direction)


def test_pages_lead_to_each_other_and_ask_no_other_machine_for_anything(pages):
    for name, page in pages.items():
        assert [link["href"] for link in page.find_all("a") if link["href"] not in pages] == [], name
        assert not page.find_all(["img", "script", "link", "iframe"]), name
    assert {link["href"] for link in pages["index.ar.html"].main.find_all("a")} == {
        name for name in pages if name.endswith(".ar.html") and not name.startswith("index")
    }


def test_the_two_languages_of_a_page_are_built_alike(pages):
    for name in {name.split(".")[0] for name in pages}:
        shapes = [
            [tag.name for tag in pages[f"{name}.{code}.html"].main.find_all(True) if tag.name != "bdi"]
            for code in LANGUAGES
        ]
        assert shapes[0] == shapes[1], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_tables_stands_on_a_page(pages, language):
    said = plain(" ".join(page.main.get_text() for name, page in pages.items() if name.split(".")[1] == language))
    steps = [("steps", stem) for stem in ("title", "class", "teacher", "paper", "pairs")]
    more = [("cut_lines", "instead"), ("boards", "draw"), ("mistakes", "mistake"), ("discussions", "asks")]
    more += [("benchmark_lines", "text"), ("survey_notes", "text"), ("materials", "what"), ("plans", "before")]
    for name, stem in [*steps, *more, *(each.split(".") for each in ANSWERS)]:
        assert [text for text in texts(name, stem, language) if text not in said] == [], (name, stem)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_shows_plans_questions_and_board_and_none_of_the_answers(language):
    twins = BeautifulSoup(teachers(), "html.parser").select(f'.twin[lang="{language}"]')
    said = plain(" ".join(twin.get_text() for twin in twins))
    for name, stem in [("steps", "class"), ("steps", "teacher"), ("discussions", "asks"), ("boards", "draw")]:
        assert [text for text in texts(name, stem, language) if text not in said] == [], (name, stem)
    for name, stem in (each.split(".") for each in ANSWERS):
        assert [text for text in texts(name, stem, language) if text in said] == [], (name, stem)


def test_a_page_becomes_a_tagged_pdf_in_its_language(tmp_path):
    page = next(each for each in teacher_pages.all_pages() if each.name == "survey-consent")
    reader = PdfReader(teacher_pages.page_as_pdf(page, "ar", tmp_path))
    assert reader.metadata.title == page.title.ar
    assert reader.trailer["/Root"]["/Lang"] == "ar" and reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_without_pango_the_pages_are_written_all_the_same_and_lead_to_no_pdf(monkeypatch, tmp_path):
    def no_pdf(*_arguments, **_named):
        raise NoPango

    monkeypatch.setattr(teacher_pages, "write_pdf", no_pdf)
    missing = teacher_pages.write_pages(tmp_path)
    assert "Pango" in missing.en and "HTML alone" in missing.en and "وحدها" in missing.ar
    assert "index.en.html" in {path.name for path in tmp_path.iterdir()}
    assert ".pdf" not in (tmp_path / "index.en.html").read_text(encoding="utf-8")


def test_a_seed_that_is_none_ends_the_command_with_the_reason():
    with pytest.raises(SystemExit) as caught:
        teacher_pages.main(["seven"])
    assert "SEED=seven is no whole number" in str(caught.value)


def test_when_all_is_written_each_language_is_led_to_its_own_page(monkeypatch, capsys):
    monkeypatch.setattr(teacher_pages, "write_pages", lambda **_named: None)
    teacher_pages.main([])
    english, arabic = capsys.readouterr().out.splitlines()
    assert english.endswith("build/teacher/index.en.html") and arabic.endswith("build/teacher/index.ar.html")


@pytest.mark.parametrize("language", LANGUAGES)
def test_exam_sheets_and_keys_are_those_of_the_hand_outs(pages, language):
    papers = exam_papers()
    for paper in papers:
        name, is_key = paper.name.removesuffix(".answers").replace("_", "-"), paper.for_teacher
        page = pages[f"{name}-{'key' if is_key else 'sheet'}.{language}.html"].main
        wanted = h.main[h.h1[marked(paper.title[language], language)], paper.content(language)]
        assert str(page) == str(BeautifulSoup(str(wanted), "html.parser"))
    assert len(papers) == 8
