"""The final test on paper: for the class without answers, for the teacher with them; and the answers of the lessons."""

import htpy as h

from utils.activities import entries, exam_questions, on_sheet
from utils.twins import Twin, marked

FORMS = {
    "a": Twin("Final test, form A", "الاختبار الختامي، الصيغة أ"),
    "b": Twin("Final test, form B", "الاختبار الختامي، الصيغة ب"),
}
ANSWERS = Twin("{}: answers", "{}: الأجوبة")
_NAME, _DATE = Twin("Name", "الاسم"), Twin("Date", "التاريخ")
_PASS = Twin(
    "{} questions. To pass, 70 in 100 must be right. Where a question says so, several answers are right.",
    "عدد الأسئلة {}. ويُجتاز الاختبار إذا صحّ 70 من كل 100. وقد تصحّ في السؤال أجوبة عدة، ويُذكر ذلك فيه.",
)


def exam(form: str, language: str, *, answers: bool) -> h.Node:
    """Return the *form* ("a" or "b") of the final test in *language*, with *answers* and their reasons or without."""
    asked = [question for question in exam_questions() if question.place == f"exam-{form}"]
    items = [h.li(class_=f"entry {question.kind}")[on_sheet(question, language, answers=answers)] for question in asked]
    title = ANSWERS.format(FORMS[form]) if answers else FORMS[form]
    who = h.p(".who")[[h.span[word[language], " ", h.span(".blank")] for word in (_NAME, _DATE)]]
    return [
        h.h1[marked(title[language], language)],
        None if answers else who,
        h.p[_PASS[language].format(len(asked))],
        h.ol(".exam")[items],
    ]


def lesson_answers(lesson, language: str) -> h.Node:
    """Return the answers to all that *lesson* (a row of the table) asks, numbered as on its hand-out."""
    title = ANSWERS.format(f"{lesson.lesson} {Twin.of(lesson, 'title')[language]}")
    return [h.h1[marked(title[language], language)], h.ol(".exam")[entries(lesson, language, answers=True)]]
