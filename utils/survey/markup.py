"""The survey of one's own class as it stands on the page: the form, whose answers are shown, the sample's results."""

import json
from functools import cache
from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.page import NO_SCRIPT, button, fillable, option
from utils.survey.in_words import CAPTION, LIMITS, RESULT_WORDS, WHOSE
from utils.survey.meanings import ANSWERS, FIGURES, SPELLINGS
from utils.tables import LABELS, OTHER_FILES, cite, load
from utils.twins import LANGUAGES, Twin, marked, packed, twins

NAME = "class-survey"
FIRST_RESULT = Path(__file__).resolve().parent / "built" / "first_result.json"
_HINT = Twin(
    "One form for each person, without a name. Choose “Don't know” where a question does not fit you: "
    "it is not counted in the percentage.",
    "لكل شخص استمارة بلا اسم. وإن كان السؤال لا ينطبق عليكم فاختاروا «لا أعرف»، فهذا الجواب لا يدخل في النسبة.",
)
_SAVE = Twin("Save my answers", "حفظ أجوبتي")
_LOAD = Twin("Load CSV files …", "تحميل ملفات CSV …")
_SHOWN = Twin("Whose answers are set beside the reported figures?", "أجوبة مَن توضع إلى جانب الأرقام المنقولة؟")
_NUMBERS = Twin("Show the numbers", "عرض الأعداد")


def survey_html() -> h.Element:
    """Return the whole survey with the result of the sample class."""
    return h.course_survey(".lab.class-lab", name=NAME, facts=packed(survey_facts()))[
        h.div(".lab-idle")[NO_SCRIPT.html("p")],
        h.fieldset(".lab-fields", disabled=True)[_form(), _source()],
        _result(),
    ]


def survey_facts() -> str:
    """Return what the script is given, as JSON: its words, the questions, the sample class, the rules of reading."""
    data = {
        "questions": [_question_facts(row) for row in load("class_questions").merge(load("survey")).itertuples()],
        "sample": load("class_sample")[list(FIGURES)].to_numpy().tolist(),
        "spellings": SPELLINGS,
        "otherFiles": [
            {"begins": list(begins), "inside": inside.decode(), "key": key} for begins, inside, key in OTHER_FILES
        ],
    }
    words = {key: fillable(twin) for key, twin in RESULT_WORDS.items()}
    return json.dumps({"words": words, "data": data}, ensure_ascii=False, separators=(",", ":"))


@cache
def first_result() -> dict:
    """Return what the sample class's answers say, as ``make page`` has drawn and written it."""
    return json.loads(FIRST_RESULT.read_text(encoding="utf-8"))


def _question_facts(row) -> dict[str, object]:
    texts = {stem: {code: Twin.of(row, stem)[code] for code in LANGUAGES} for stem in ("short", "asks")}
    return {"figure": row.figure, "reported": row.percent, **texts}


def _form() -> list[h.Node]:
    return [
        _HINT.html("p"),
        [_question(row) for row in load("class_questions").itertuples()],
        button(_SAVE, "class-save"),
        h.div(".class-note", role="status"),
        h.div(".class-desk"),
    ]


def _question(row) -> h.Element:
    """Return one question with its three answers."""
    return h.fieldset(".lab-control.class-question", role="radiogroup", data_figure=row.figure)[
        h.legend(".lab-label")[h.bdi(lang="en")[row.figure], " ", Twin.of(row, "asks").html("span")],
        h.div(".class-line")[[option(f"{NAME}-{row.figure}", answer, LABELS[answer]) for answer in ANSWERS]],
        h.span(".lab-no", role="alert"),
    ]


def _source() -> h.Element:
    choices = [option(f"{NAME}-whose", whose, words, checked=whose == "sample") for whose, words in WHOSE.items()]
    return h.div(".class-source")[
        h.fieldset(".lab-control", role="radiogroup")[h.legend(".lab-label")[_SHOWN.html("span")], choices],
        button(_LOAD, "class-load"),
        h.input(type="file", accept=".csv,.tsv,.txt,text/csv", multiple=True, hidden=True),
        h.div(".class-note", role="status"),
    ]


def _result() -> h.Element:
    """Return what the sample class's answers say: words, picture, a sentence or two on each question, numbers."""
    first = first_result()
    return h.div(".class-result")[
        h.div(".lab-words")[Markup(first["words"])],
        h.div(".lab-figure")[twins(lambda language: _figure(first, language), "figure")],
        h.ul(".class-told")[Markup(first["told"])],
        h.details(".lab-numbers")[h.summary[_NUMBERS.html("span")], h.div[Markup(first["numbers"])]],
        LIMITS.html("p"),
    ]


def _figure(first: dict, language: str) -> list[h.Node]:
    source = cite(" ".join(load("class_questions")["facts"]), language)
    return [
        h.div(".lab-drawing")[Markup(first["pictures"][language])],
        h.figcaption[marked(CAPTION[language], language), " ", source],
    ]
