"""What can be wrong in the question bank, said in both languages with the cure."""

from collections.abc import Sequence
from difflib import get_close_matches

from utils.tables import Problem
from utils.twins import Twin

_CURES = {
    "not_a_list": Twin(
        "the bank is a list of questions; begin each one with “- id:”",
        "البنك قائمة أسئلة؛ ابدؤوا كل سؤال بـ«- id:»",
    ),
    "not_a_question": Twin(
        "this is not a question; begin it with “- id:”, and its other keys below",
        "ليس هذا سؤالًا؛ ابدؤوه بـ«- id:» وضعوا تحته سائر مفاتيحه",
    ),
    "kind": Twin("write one of: {kinds}", "اكتبوا واحدًا من: {kinds}"),
    "double": Twin(
        "“{value}” is the id of an earlier question; give this one another",
        "«{value}» معرّف سؤال سابق؛ أعطوا هذا السؤال معرّفًا آخر",
    ),
    "no_right": Twin(
        "no option is right; write “right: true” under the right one",
        "ليس بين الخيارات خيار صحيح؛ اكتبوا «right: true» تحت الصحيح منها",
    ),
    "many_right": Twin(
        "more than one option is right; keep one, or write “kind: choose_several”",
        "في السؤال أكثر من خيار صحيح؛ أبقوا واحدًا، أو اكتبوا «kind: choose_several»",
    ),
    "few_right": Twin(
        "fewer than two options are right; mark another, or write “kind: choose_one”",
        "الخيارات الصحيحة أقل من اثنين؛ اجعلوا خيارًا آخر صحيحًا، أو اكتبوا «kind: choose_one»",
    ),
    "figure_or_value": Twin(
        "an estimate needs either “figure” or “value”: write one of the two",
        "يحتاج التقدير إما إلى «figure» وإما إلى «value»: اكتبوا واحدًا منهما",
    ),
    "cards_or_table": Twin(
        "a sort needs either “cards” or “cards_from”: write one of the two",
        "يحتاج الفرز إما إلى «cards» وإما إلى «cards_from»: اكتبوا واحدًا منهما",
    ),
    "one_each": Twin(
        "with {key} every group takes exactly one card; add or take away cards, or delete this line",
        "مع {key} تأخذ كل مجموعة بطاقة واحدة لا غير؛ أضيفوا بطاقات أو احذفوا منها، أو احذفوا هذا السطر",
    ),
    "foreign_groups": Twin(
        "the rows name groups that the question has not: {value}; add them, or choose rows with “only”",
        "تذكر الصفوف مجموعات ليست في السؤال: {value}؛ أضيفوها، أو اختاروا الصفوف بـ«only»",
    ),
    "no_aspect": Twin(
        "only a comparison can be filled: a table with the column “aspect”",
        "لا يُملأ إلا جدول مقارنة: جدول فيه العمود «aspect»",
    ),
    "paragraphs": Twin(
        "the model answer has not as many paragraphs in each language ({counts}); part them with blank lines",
        "فقرات الجواب النموذجي ليست متساوية العدد في اللغتين ({counts})؛ افصلوا بين الفقرات بسطر فارغ",
    ),
    "missing": Twin("the key is missing; write it", "المفتاح غير موجود؛ اكتبوه"),
    "empty": Twin("the text is empty; write it", "النص فارغ؛ اكتبوه"),
    "lost": Twin(
        "letters were lost and became question marks; write it again and save as UTF-8 (a question ends with one ?)",
        "ضاعت حروف وحلّت محلها علامات استفهام؛ اكتبوا النص من جديد واحفظوا الملف بترميز UTF-8 (تكفي السؤال علامة واحدة)",
    ),
    "english": Twin("there is no English in it; write the English text", "لا إنجليزية فيه؛ اكتبوا النص الإنجليزي"),
    "arabic": Twin("there is no Arabic in it; write the Arabic text", "لا عربية فيه؛ اكتبوا النص العربي"),
    "facts": Twin(
        "write known ids of facts with spaces between, such as A6 W1, or only: course",
        "اكتبوا معرّفات حقائق معروفة بينها مسافات، مثل A6 W1، أو اكتبوا course وحدها",
    ),
    "text": Twin(
        "a text is expected here; put it between double quotes",
        "المطلوب هنا نص؛ ضعوه بين علامتَي اقتباس مزدوجتين",
    ),
    "form": Twin("“{value}” has not the form {form}", "ليس «{value}» على صورة {form}"),
    "place_questions": Twin(
        'the place of a question of a lesson has the form "01-trap"',
        'موضع السؤال في الدرس على صورة "01-trap"؛ اكتبوه كذلك',
    ),
    "place_exam": Twin(
        'a question of the final test stands in a form: write "exam-a" or "exam-b"',
        'يقع سؤال الاختبار الختامي في إحدى صيغتيه؛ اكتبوا "exam-a" أو "exam-b"',
    ),
    "short": Twin("there are too few entries; add some", "المدخلات أقل من اللازم؛ أضيفوا إليها"),
    "wrong": Twin("the value does not fit here ({said})", "القيمة لا تصلح هنا ({said})"),
}
_UNKNOWN = Twin("“{value}” is not known; write one of: {known}", "«{value}» غير معروف؛ اكتبوا واحدًا من: {known}")
_MISSPELT = Twin("“{value}” is not known; did you mean “{near}”?", "«{value}» غير معروف؛ أتقصدون «{near}»؟")
_FORMS = {"id": "two-plans", "objective": '"01.1"', "until": '"02"'}
_TYPES = {"missing": "missing", "string_type": "text", "too_short": "short"}


def problem(name: str, *, line: int | None = None, column: str = "", **values: str) -> Problem:
    """Return the problem *name* with its place; *values* are put into its words."""
    return Problem(_CURES[name].format(**values), column=column, line=line)


def unknown(value: str, known: Sequence[str], column: str) -> Problem:
    """Return the problem of an id that is not among *known*, with the nearest that is."""
    names = list(map(str, known))
    near = get_close_matches(str(value), names, n=1)
    cure = _MISSPELT if near else _UNKNOWN
    return Problem(cure.format(value=value, near="".join(near), known=", ".join(names)), column=column)


def of_shape(fault: dict, index: int, lines: dict, known: Sequence[str]) -> Problem:
    """Return a *fault* that pydantic found in question *index* as a problem with its line.

    *known* are the keys of the part in which it was found, to offer the nearest one for a misspelt key.
    """
    place = (index, *fault["loc"])
    while place not in lines:
        place = place[:-1]
    where = {"line": lines[place], "column": str(fault["loc"][-1])}
    if fault["type"] == "extra_forbidden":
        return Problem(unknown(where["column"], known, "").cure, **where)
    if fault["type"] == "value_error":
        return problem(str(fault["ctx"]["error"]), **where)
    if fault["type"] == "string_pattern_mismatch":
        return problem("form", **where, value=str(fault["input"]), form=_FORMS[where["column"]])
    return problem(_TYPES.get(fault["type"], "wrong"), **where, said=fault["msg"])
