"""What the table of the decision aid must hold."""

from utils.tables.columns import Table, arabic, english, facts, text
from utils.twins import Twin


class Decisions(Table):
    question: str = text("Short name of the question", "الاسم المختصر للسؤال")
    asks_en: str = english("What the learner ticks, in English", "ما يضع الدارس أمامه علامة، بالإنجليزية")
    asks_ar: str = arabic("What the learner ticks, in Arabic", "ما يضع الدارس أمامه علامة، بالعربية")
    yes_en: str = english("Advice where it is ticked, in English", "النصيحة إذا وُضعت العلامة، بالإنجليزية")
    yes_ar: str = arabic("Advice where it is ticked, in Arabic", "النصيحة إذا وُضعت العلامة، بالعربية")
    no_en: str = english("Advice where it is not, in English", "النصيحة إذا لم توضع، بالإنجليزية")
    no_ar: str = arabic("Advice where it is not, in Arabic", "النصيحة إذا لم توضع، بالعربية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Decision aid", "معين القرار"),
            "description": Twin(
                "What to tick, and the advice that follows from each answer.", "ما يُختار، والنصيحة التي تتبع كل جواب."
            ),
        }
        unique = ["question"]
