"""The exam on paper: of each form a sheet for the class and a key for the teacher, in the order of its seed."""

from functools import partial

import htpy as h

from utils.activities import CHOOSE_ALL, METHOD
from utils.handouts.exam_forms import LETTERS, PASS, Form, forms
from utils.handouts.paper import Paper
from utils.tables import in_minutes, table_of
from utils.twins import Twin, marked, percent

_SHEET, _KEY = Twin("Exam, {}: sheet", "الاختبار، {}: الورقة"), Twin("Exam, {}: key", "الاختبار، {}: المفتاح")
_SEED = Twin(
    "Number {}. Sheet and key belong together if they bear the same.",
    "رقم الترتيب {}. ومفتاح كل ورقة هو الذي يحمل رقمها.",
)
_METHOD = Twin(
    "The number decides the order of questions and options ({}); make teacher handouts SEED={} gives this order again.",
    "يحدّد هذا الرقم ترتيب الأسئلة والخيارات ({})؛ والأمر \u2066make teacher handouts SEED={}\u2069 يعيد هذا الترتيب "
    "نفسه.",
)
_HEAD = Twin("{} questions, one point each; {}.", "عدد الأسئلة {}، ولكل سؤال درجة واحدة؛ والمدة {}.")
_RULES = Twin(
    "Tick one option, or all that apply where the question says so; beside a card write the letter of its group. A "
    "question counts if all of it is right.",
    "ضعوا علامة عند خيار واحد، أو عند كل ما يصحّ حيث يطلب السؤال ذلك؛ واكتبوا بجانب البطاقة حرف مجموعتها. ويُحسب "
    "السؤال إذا صحّ كله.",
)
_NAME, _DATE = Twin("Name", "الاسم"), Twin("Date", "التاريخ")
_GROUPS = Twin("Groups:", "المجموعات:")
_COLUMNS = [Twin("No.", "الرقم"), Twin("Answer", "الجواب"), Twin("Objective", "الهدف"), Twin("Question", "السؤال")]
_SCALE = [Twin("Points of 20", "الدرجة من 20"), Twin("Right answers needed", "أقل عدد من الأجوبة الصحيحة")]
_ANSWERS, _MARKS = Twin("Right answers", "الأجوبة الصحيحة"), Twin("Mark table", "جدول الدرجات")
_WHY = Twin("The reasons", "الأسباب")
_PASS = Twin("A form is passed with {} right, that is {}.", "يُجتاز الاختبار إذا بلغ عدد الأجوبة الصحيحة {}، أي {}.")


def exam_papers(seed: int | None = None) -> list[Paper]:
    """Return a sheet and a key for each form, in an order that *seed* decides, or else the one of the table."""
    papers = []
    for form in forms(seed):
        name = f"exam_{form.row.form}"
        papers += [
            Paper(name, _SHEET.format(form.name), partial(_sheet, form)),
            Paper(f"{name}.answers", _KEY.format(form.name), partial(_key, form), for_teacher=True),
        ]
    return papers


def _printed(form: Form, language: str) -> list[h.Element]:
    head = _HEAD.format(len(form.questions), in_minutes(form.row.minutes))
    return [h.p[head[language]], h.p(".seed")[marked(_SEED.format(form.seed)[language], language)]]


def _sheet(form: Form, language: str) -> list[h.Node]:
    return [
        h.p(".exam-who")[[[word[language], " ", h.span(".blank"), " "] for word in (_NAME, _DATE)]],
        _printed(form, language),
        h.p[marked(_RULES[language], language)],
        h.p[_passed(len(form.questions), language)],
        h.ol(".exam")[[_question(form, question, language) for question in form.questions]],
    ]


def _question(form: Form, question, language: str) -> h.Element:
    letters, parts = LETTERS[language], form.parts(question)
    body: h.Node
    if question.kind == "sort":
        groups = zip(letters, question.groups, strict=False)
        body = [
            h.p[_GROUPS[language]],
            h.ul(".letters")[[h.li[_lettered(letter, group, language)] for letter, group in groups]],
            h.ol[[h.li[marked(card.words[language], language), " ", h.span(".exam-letter")] for card in parts]],
        ]
    else:
        options = zip(letters, parts, strict=False)
        body = h.ul(".letters")[[h.li["☐ ", _lettered(letter, option, language)] for letter, option in options]]
    hint = h.p[h.small[CHOOSE_ALL[language]]] if question.kind == "choose_several" else None
    return h.li[h.p[h.strong[marked(Twin.of(question, "ask")[language], language)]], hint, body]


def _lettered(letter: str, part, language: str) -> list[h.Node]:
    return [h.strong[letter], " ", marked(part.words[language], language)]


def _key(form: Form, language: str) -> list[h.Node]:
    answers = [
        [str(number), form.answer(question, language), question.objective, marked(question.id, language)]
        for number, question in enumerate(form.questions, start=1)
    ]
    return [
        _printed(form, language),
        h.p[marked(_METHOD.format(METHOD, form.seed)[language], language)],
        h.h2[_ANSWERS[language]],
        table_of([head[language] for head in _COLUMNS], answers),
        h.section(".exam-scale")[h.h2[_MARKS[language]], _scale(len(form.questions), language)],
        h.h2[_WHY[language]],
        h.ol(".exam")[[_reasons(form, question, language) for question in form.questions]],
    ]


def points_from(points: int, questions: int) -> int:
    """Return how many of *questions* must be right for *points* of 20: the smallest number whose share suffices."""
    return -(-points * questions // 20)


def _passed(questions: int, language: str) -> str:
    needed = -(-PASS * questions // 100)
    return _PASS.format(needed, Twin.each(lambda code: percent(PASS, code)))[language]


def _scale(questions: int, language: str) -> list[h.Element]:
    rows = [[str(points), str(points_from(points, questions))] for points in range(20, 0, -1)]
    return [
        h.p[_passed(questions, language)],
        table_of([marked(head[language], language) for head in _SCALE], rows),
    ]


def _reasons(form: Form, question, language: str) -> h.Element:
    parts = form.parts(question)
    right = parts if question.kind == "sort" else [option for option in parts if option.right]
    told = [
        [marked(part.words[language], language), h.br, h.small[marked(Twin.of(part, "why")[language], language)]]
        for part in right
    ]
    return h.li[h.p[h.strong[form.answer(question, language)]], h.ul[[h.li[each] for each in told]]]
