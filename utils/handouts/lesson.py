"""A lesson as a hand-out: its text, figures, tables, its questions with room for a pen; no code, nothing to click."""

from collections.abc import Iterator

import htpy as h
from bs4 import BeautifulSoup, Tag

from utils.activities import lines, on_sheet, questions, usually_recalled
from utils.handouts import labs
from utils.handouts.links import links_on_paper
from utils.handouts.pictures import as_images, brought_in
from utils.handouts.soup import in_language, leave_out, markup, replace
from utils.site import lesson_page
from utils.tables import in_minutes
from utils.twins import Twin

_SCREEN_ONLY = (
    ".site-code, course-progress, course-path, course-paths, .path-mark, script, style, .jp-RenderedText, noscript"
)
_LABS = "course-lab, course-explorer, course-decisions, course-survey"
_SHORT = 9  # rows of a table that stays on one page
_NUMBER = Twin("Question {}", "السؤال {}")
_LESSON = Twin("Lesson {}", "الدرس {}")
_OTHER_SHEETS = {
    "course-exam": Twin(
        "The final test stands on sheets of its own, in two forms, each also as a short one; your teacher has them.",
        "الاختبار الختامي في أوراق مستقلة بصيغتين، ولكل منهما صيغة مختصرة، وهي عند معلّمكم.",
    ),
    "course-plan": Twin(
        "The plan on one page is a sheet of its own, the plan sheet.", "للخطة ورقة مستقلة هي ورقة الخطة."
    ),
}


def title_of(row, language: str) -> str:
    """Return the title of the lesson *row* of the table in *language*, after its number."""
    return f"{row.lesson} {Twin.of(row, 'title')[language]}"


def lesson_paper(row, language: str) -> h.Fragment:
    """Return the lesson *row* of the table in *language*, as what stands in the body of its paper."""
    return h.fragment[_head(row, language), markup(lesson_tree(row, language))]


def lesson_tree(row, language: str) -> BeautifulSoup:
    """Return the text of the lesson *row* of the table in *language*, changed for paper, as a tree."""
    page, files = lesson_page(row)
    tree = in_language(as_images(page.content), language)
    brought_in(tree, files)
    for name, told in _OTHER_SHEETS.items():
        for element in tree.select(name):
            replace(element, h.p(".elsewhere")[told[language]])
    leave_out(tree, _SCREEN_ONLY)
    for lab in tree.select(_LABS):
        labs.on_paper(lab, language)
    _recall(tree, row, language)
    _number(tree, language)
    _unfold(tree)
    links_on_paper(tree, page.file)
    _clear(tree)
    return tree


def _head(row, language: str) -> h.Element:
    return h.p(".eyebrow")[_LESSON[language].format(row.lesson), " · ", in_minutes(row.minutes)[language]]


def _recall(tree: BeautifulSoup, row, language: str) -> None:
    for element in tree.select("course-recall"):
        replace(
            element,
            [
                h.div(class_=f"question {one.kind}")[on_sheet(one, language, answers=False)]
                for one in usually_recalled(row.lesson)
            ],
        )


def _number(tree: BeautifulSoup, language: str) -> None:
    """Give each question and each task its number, the one that it has on the teacher's sheet of answers."""
    bank = {question.id: question for question in questions()}
    for number, element in enumerate(_asked(tree), start=1):
        label = h.p(".number")[_NUMBER[language].format(number)]
        if element.name == "course-activity":
            question = bank[element["question"]]
            replace(
                element, h.div(class_=f"question {question.kind}")[label, on_sheet(question, language, answers=False)]
            )
        else:
            element.insert(0, BeautifulSoup(str(label), "html.parser"))


def _asked(tree: BeautifulSoup) -> Iterator[Tag]:
    """Yield what a learner is asked in *tree*, in its order: questions of the bank, and tasks of the lesson's own."""
    yield from tree.select("course-activity, .task")


def _unfold(tree: BeautifulSoup) -> None:
    """Put lines in the place of folded answers, and leave open what else is folded."""
    for details in tree.select("details"):
        if details.find_parent(class_="jp-OutputArea-output"):
            details.summary.decompose()
            details.unwrap()
        elif details.find_parent(class_="task"):
            replace(details, lines())
        else:
            details.decompose()


def _clear(tree: BeautifulSoup) -> None:
    """Take away what held the parts on the screen and holds nothing on paper."""
    for element in tree.select(".sideways, .jp-OutputArea-output, .jp-RenderedMarkdown, course-cover"):
        element.unwrap()
    for foreign in tree.select("bdi:has(> *)"):
        foreign["class"] = "phrase"
    for table in tree.select("table"):
        if len(table.select("tr")) <= _SHORT:
            table["class"] = [*table.get("class", []), "together"]
    for cell in tree.select(".jp-Cell"):
        if not cell.get_text(strip=True) and not cell.select_one("img, .line"):
            cell.decompose()
