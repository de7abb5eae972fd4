"""The papers themselves: tagged, linked, legible for readers of text, and no answer where the class would find it.

All that looks at the papers of conftest.py stands here, so that one worker writes them once.
"""

import re
import sys
from pathlib import Path

import pypdf
import pytest
from bs4 import BeautifulSoup

from tests.handouts.conftest import LESSON, SHEETS
from tests.handouts.readers import READERS, by_pdfium, plain
from utils.activities import exam_questions, on_sheet, questions
from utils.handouts import NoPango, paper_page, papers, write_pdf
from utils.handouts import pdf as pdf_module
from utils.handouts.index_page import index_page
from utils.handouts.links import links_on_paper
from utils.handouts.soup import markup
from utils.labs import deadline_lab
from utils.tables import load
from utils.twins import LANGUAGES, Twin

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
LINKS = """<p><a href="01_definitions.html#there">here</a>, <a href="https://example.org/a">away</a>,
<a href="02_the_shift.html">02 The shift</a></p><h2 id="there" style="break-before: page">There</h2>"""
A4 = (595, 842)  # points
EXAMS = {"exam_a", "exam_b", "exam_a_short", "exam_b_short"}
WANTED = {"map", "cards", "six_questions", "plan_sheet", "glossary", *EXAMS}


def tags(reader: pypdf.PdfReader) -> list:
    """Return all elements of the structure of a PDF."""
    found, waiting = [], [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        kids = node.get("/K", []) if isinstance(node, dict) else []
        kids = kids.get_object() if hasattr(kids, "get_object") else kids
        found.append(node)
        waiting += [kid for kid in (kids if isinstance(kids, list) else [kids]) if not isinstance(kid, int)]
    return [node for node in found if isinstance(node, dict)]


@pytest.fixture(scope="module")
def opened(written) -> dict[str, pypdf.PdfReader]:
    return {language: pypdf.PdfReader(written[LESSON, language]) for language in LANGUAGES}


def body(paper, language: str) -> BeautifulSoup:
    return BeautifulSoup(paper_page(paper.content(language), language=language, title="…"), "html.parser").body


def test_there_is_a_paper_for_each_lesson_and_each_sheet_and_answers_stand_in_the_teachers_folder(by_name):
    lessons = {Path(row.file).stem for row in load("lessons").itertuples()}
    assert {name for name, paper in by_name.items() if not paper.for_teacher} == lessons | WANTED
    answers = {f"{name}.answers" for name in {*lessons, "cards", *EXAMS}}
    assert {name for name, paper in by_name.items() if paper.for_teacher} == answers
    assert all(by_name[name].file("ar").startswith("teacher/") for name in answers)


def test_a_paper_is_tagged_in_its_language_with_its_title_on_a4(opened, by_name):
    for language, reader in opened.items():
        root = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == language
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert reader.metadata.title == by_name[LESSON].title[language]
        assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages} == {A4}


def test_headings_tables_and_figures_are_told_to_who_does_not_see_them(opened):
    figures = load("figures").set_index("figure")
    for language, reader in opened.items():
        found = tags(reader)
        kinds = [str(node.get("/S")) for node in found]
        assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/LI", "/Figure"} <= set(kinds)
        told = [str(node.get("/Alt", "")) for node in found if node.get("/S") == "/Figure"]
        assert len(told) == 2 and all(len(alt) > 40 for alt in told)
        assert figures.loc["two_pairs", f"alt_{language}"] in told


def test_a_link_within_a_paper_names_its_page_and_leads_there_and_an_address_is_shown(tmp_path):
    tree = BeautifulSoup(LINKS, "html.parser")
    links_on_paper(tree, "01_definitions.html")
    write_pdf(markup(tree), tmp_path / "links.pdf", language="en", title="Links")
    reader = pypdf.PdfReader(tmp_path / "links.pdf")
    notes = [note.get_object() for note in reader.pages[0]["/Annots"]]
    assert [note["/A"]["/URI"] for note in notes if "/A" in note] == ["https://example.org/a"]
    (inner,) = {note["/Dest"] for note in notes if "/Dest" in note}  # the words, and the number of the page
    assert reader.get_destination_page_number(reader.named_destinations[inner]) == 1
    assert "/Link" in [node.get("/S") for node in tags(reader)]
    text = by_pdfium(tmp_path / "links.pdf")
    assert "here (p. 2)" in text and "example.org/a" in text and "02 The shift" in text


def test_what_was_to_click_or_to_run_is_left_out(by_name):
    tree = body(by_name["03_survey_statistics"], "en")
    assert tree.select("script, style, button, input, details, course-activity, course-recall, .site-code") == []
    assert tree.select(".lab-drawing img[alt]") and tree.select(".lab-settings") and tree.select(".lab-missions .line")
    assert "import" not in re.findall(r"\w+", tree.get_text())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_settings_of_a_laboratory_stand_on_paper_the_folded_ones_too(by_name, language):
    tree = body(by_name["05_working_together"], language)
    names = [th.get_text() for th in tree.select("[name=lab-deadline] .lab-settings th")]
    assert names == [control.label[language] for control in deadline_lab().controls]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_and_no_reason_stands_on_a_lesson_or_an_exam_for_the_class(by_name, language):
    reasons = {
        plain(Twin.of(option, "why")[language])
        for one in (*questions(), *exam_questions())
        for option in getattr(one, "options", [])
    }
    for name in (LESSON, *EXAMS):
        asked = body(by_name[name], language).select(".question, .exam > li")
        text = plain(" ".join(one.get_text(" ") for one in asked))
        assert asked and [reason for reason in reasons if len(reason) > 30 and reason in text] == []
        assert "✓" not in text
    key = plain(body(by_name["exam_a.answers"], language).get_text(" "))
    assert sum(reason in key for reason in reasons) > 40  # it is there that they stand


def test_a_question_has_the_number_that_it_has_on_the_teachers_sheet(by_name):
    numbered = {}
    for element in body(by_name[LESSON], "en").select(".question, .task"):
        label = element.select_one(".number")
        if label:
            label.extract()
            numbered[int(re.search(r"\d+", label.get_text())[0])] = plain(element.get_text(" "))[:60]
    answers = body(by_name[f"{LESSON}.answers"], "en").select(".answers > li")
    assert list(numbered) == list(range(1, len(answers) + 1))
    asked = [plain(" ".join(answer.p.get_text(" ").split())) for answer in answers]
    assert all(numbered[place].startswith(text[:25]) for place, text in enumerate(asked, start=1))


def test_each_kind_of_question_has_room_for_a_pen(by_name):
    tree = body(by_name[LESSON], "ar")
    for kind, room in {"choose_one": "☐", "choose_several": "☐"}.items():
        assert all(room in question.get_text() for question in tree.select(f".question.{kind}"))
    for kind, room in {"sort": ".blank", "write": ".line"}.items():
        assert all(question.select(room) for question in tree.select(f".question.{kind}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_hold_all_that_they_are_named_for(by_name, language):
    assert len(body(by_name["cards"], language).select(".cards .card")) == len(load("examples")) == 16
    assert len(body(by_name["six_questions"], language).select(".six > li")) == 6
    assert len(body(by_name["glossary"], language).select("tbody tr")) == len(load("glossary"))
    assert len(body(by_name["map"], language).select("figure img[alt]")) == 1
    plan = body(by_name["plan_sheet"], language).get_text(" ")
    names = [Twin.of(row, "name")[language] for row in load("plan_choices").itertuples()]
    assert [name for name in names if name not in plan] == []


def test_map_and_plan_stand_on_one_page_each(written):
    assert {
        len(pypdf.PdfReader(written[name, code]).pages) for name in ("map", "plan_sheet") for code in LANGUAGES
    } == {1}


def test_a_page_names_its_number_its_title_and_the_course(written, by_name):
    for language, number in {"en": "Page 1 of", "ar": "الصفحة 1 من"}.items():
        text = by_pdfium(written["map", language], pages=1)
        assert number in text and by_name["map"].title[language] in text
        assert {"en": "Marketing, Inside and Out", "ar": "التسويق من الداخل والخارج"}[language] in text


def test_the_same_paper_is_the_same_file(by_name, written, tmp_path):
    paper = by_name["cards"]
    write_pdf(paper.content("ar"), tmp_path / "again.pdf", language="ar", title=paper.title.ar)
    assert (tmp_path / "again.pdf").read_bytes() == written["cards", "ar"].read_bytes()


def test_papers_are_black_and_white_but_for_their_figures():
    styles = (ROOT / "utils" / "handouts").glob("*.css")
    style = "".join(path.read_text(encoding="utf-8") for path in styles)
    colours = re.findall(r"#([0-9a-f]{3,6})\b", style)
    assert colours and all(len(set(colour)) == 1 for colour in colours)


def test_where_there_is_no_pango_one_message_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.delitem(sys.modules, "utils.handouts.engine", raising=False)
    monkeypatch.delattr("utils.handouts.engine", raising=False)
    monkeypatch.setitem(sys.modules, "weasyprint", BrokenLibrary("weasyprint"))
    with pytest.raises(NoPango) as told:
        pdf_module.write_pdf("text", tmp_path / "no.pdf", language="en", title="No")
    message = str(told.value)
    assert not (tmp_path / "no.pdf").exists()
    for word in ("apt install", "dnf install pango", "brew install pango", "Windows", "تعذّرت كتابة ملفات PDF"):
        assert word in message
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert [name for name in re.findall(r"\blib[\w.-]+\d", message) if name not in run] == []


class BrokenLibrary:
    """WeasyPrint where a library of the system is missing: it says so when something is taken from it."""

    def __init__(self, name: str):
        self.__name__, self.__spec__, self.__path__ = name, None, []

    def __getattr__(self, name: str):
        raise OSError("cannot load library 'libpango-1.0-0'")


def test_the_sheets_were_written_in_both_languages(written):
    assert set(written) == {(name, language) for name in (LESSON, *SHEETS) for language in LANGUAGES}
    assert all(path.read_bytes().startswith(b"%PDF-1.7") for path in written.values())


def test_a_question_stands_on_paper_with_its_words_escaped():
    question = questions()[0]
    assert all("<script" not in str(node) for node in on_sheet(question, "en", answers=True))


@pytest.fixture(scope="module")
def lesson(written) -> dict[tuple[str, str], str]:
    """What each reader finds on the first pages of the lesson, in each language."""
    return {
        (name, language): reader(written[LESSON, language], pages=3)
        for name, reader in READERS.items()
        for language in ("en", "ar")
    }


def test_no_reader_meets_a_form_of_a_letter_in_place_of_the_letter(lesson):
    for text in lesson.values():
        assert [letter for letter in set(text) if "\ufb00" <= letter <= "\ufefc"] == []
        assert "\ufffd" not in text and "\x00" not in text


SENTENCES = {
    "ar": [
        "مَن المخاطَب؟",
        "كانت ورقة سلمى تنقصها كلمة واحدة، وكذلك كثير من النصوص في هذا الموضوع",
        "«هل قرأتَ ما على الباب؟» فأجاب طارق: «قرأته، وطار النوم من عيني فرحًا!»",
        "يضع 16 مثالًا من الحياة اليومية في مواضعها من تلك الخريطة، ويعلّل كل موضع",
    ],
    "en": ["Each reads the other's page.", "place 16 everyday examples on that map and give a reason for each"],
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", SENTENCES)
def test_whole_sentences_of_the_lesson_are_found(lesson, reader, language):
    text = lesson[reader, language].replace("’", "'")
    assert [sentence for sentence in map(plain, SENTENCES[language]) if sentence not in text] == []


def test_every_line_of_arabic_was_written_for_readers_and_nothing_else_was_wrong(written, heard):
    assert written and heard.said == []


def test_the_page_beside_the_papers_leads_to_each_for_the_class_and_to_none_for_the_teacher():
    page = BeautifulSoup(index_page(), "html.parser")
    for code in ("en", "ar"):
        named = [link["href"] for link in page.select(f"section[lang={code}] a")]
        assert named == [paper.file(code) for paper in papers() if not paper.for_teacher]
        assert f"map.{code}.pdf" in named and len(named) == len(set(named)) > 12
    assert "teacher/" not in str(page)
