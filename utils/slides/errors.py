"""What is said of a deck that cannot be made: the notebook, the cell, and the cure, in all languages."""

from utils.twins import Twin

_FAULTS = {
    "type": Twin(
        "“{value}” is no kind of slide; choose slide, fragment, notes or skip in the slide show settings of the cell.",
        "ليس «{value}» نوعًا من أنواع الشرائح؛ اختاروا في إعدادات العرض للخلية slide أو fragment أو notes أو skip.",
    ),
    "key": Twin(
        "the metadata “slide” knows no “{value}”; it knows show, steps, questions and cards.",
        "لا تعرف البيانات الوصفية «slide» المفتاح «{value}»؛ وهي تعرف show وsteps وquestions وcards.",
    ),
    "show": Twin(
        "“{value}” names no part of a cell; write it like paragraph 2, paragraph 2.1-3, list 1.2-4 or table.",
        "لا يدل «{value}» على جزء من خلية؛ اكتبوه مثل paragraph 2 أو paragraph 2.1-3 أو list 1.2-4 أو table.",
    ),
    "absent": Twin(
        "the cell has no part “{value}”; it has: {found}.",
        "ليس في الخلية جزء «{value}»؛ وفيها: {found}.",
    ),
    "first": Twin(
        "“{value}” continues a slide, and none has begun; make this cell a slide.",
        "القيمة «{value}» تتابع شريحة، ولم تبدأ شريحة بعد؛ اجعلوا هذه الخلية slide.",
    ),
    "uneven": Twin(
        "its texts do not have the same parts in every language: {value}.",
        "ليست أجزاء النص واحدة في اللغات كلها: {value}.",
    ),
    "sentences": Twin(
        "“{value}” takes sentences of a paragraph that has not as many in each language ({counts}); show it whole.",
        "يختار «{value}» جملًا من فقرة يختلف عدد جملها بين اللغتين ({counts})؛ فاعرضوها كاملة.",
    ),
    "question": Twin(
        "“{value}” is no question of this cell that a class can vote on; there are: {found}.",
        "ليس «{value}» سؤالًا في هذه الخلية يصوّت عليه الصف؛ والأسئلة هي: {found}.",
    ),
    "cards": Twin(
        "“cards” is {value}; write a whole number from 1 on.",
        "قيمة «cards» هي {value}؛ اكتبوا عددًا صحيحًا لا يقل عن 1.",
    ),
    "figure": Twin(
        "the figure cannot be drawn for a slide ({value}); run the notebook, and mend what stops there.",
        "تعذّر رسم الشكل للشريحة ({value})؛ شغّلوا الدفتر وأصلحوا موضع التوقف.",
    ),
    "count": Twin(
        "the lesson makes {value} slides; a deck has 12 to 20: give the metadata slide to more cells, or to fewer.",
        "يعطي الدرس من الشرائح: {value}، والعرض بين 12 و20 شريحة؛ فاجعلوا عدد الخلايا ذوات slide أكثر أو أقل.",
    ),
}
_IN_CELL = Twin("{file}, cell {cell}: {fault}", "{file}، الخلية {cell}: {fault}")
_IN_FILE = Twin("{file}: {fault}", "{file}: {fault}")


class DeckError(ValueError):
    """A mistake in the metadata of a notebook, told to whoever edits it."""


def fault(name: str, file: str, cell: str = "", **values: object) -> DeckError:
    """Return the error *name* in the *cell* (its id) of the notebook *file*, with *values* in its words."""
    said = _FAULTS[name].format(**values)
    return DeckError(str((_IN_CELL if cell else _IN_FILE).format(file=file, cell=cell, fault=said)))
