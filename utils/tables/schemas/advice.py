"""What the table of the decision aid must hold."""

from utils.tables.columns import Table, arabic, english, facts, one_of, text
from utils.twins import Twin

_WAYS = ("internal", "inbound", "outbound", "both")


class Decisions(Table):
    question: str = text("Short name of the question", "الاسم المختصر للسؤال")
    asks_en: str = english("What may be true of the business, in English", "ما قد يصدق على النشاط التجاري، بالإنجليزية")
    asks_ar: str = arabic("What may be true of the business, in Arabic", "ما قد يصدق على النشاط التجاري، بالعربية")
    yes_en: str = english("Advice where it is true, in English", "النصيحة إذا صدق ذلك، بالإنجليزية")
    yes_ar: str = arabic("Advice where it is true, in Arabic", "النصيحة إذا صدق ذلك، بالعربية")
    yes_way: str = one_of(_WAYS, "What that advice speaks for, if anything", "ما تدعو إليه هذه النصيحة", optional=True)
    no_en: str = english("Advice where it is not, in English", "النصيحة إذا لم يصدق، بالإنجليزية")
    no_ar: str = arabic("Advice where it is not, in Arabic", "النصيحة إذا لم يصدق، بالعربية")
    no_way: str = one_of(_WAYS, "What that advice speaks for, if anything", "ما تدعو إليه هذه النصيحة", optional=True)
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Decision aid", "معين القرار"),
            "description": Twin(
                "What the aid asks, and the advice that follows from each answer.",
                "ما يسأل عنه المُعين، والنصيحة التي تتبع كل جواب.",
            ),
        }
        unique = ["question"]
