"""What the table of the decision aid must hold."""

from utils.tables.columns import Table, facts, one_of, text, twin
from utils.twins import Twin

_WAYS = ("internal", "inbound", "outbound", "both")


class Decisions(Table):
    question: str = text("Short name of the question", "الاسم المختصر للسؤال")
    asks_: Twin = twin("What may be true of the business", "ما قد يصدق على النشاط التجاري")
    yes_: Twin = twin("Advice where it is true", "النصيحة إذا صدق ذلك")
    yes_way: str = one_of(_WAYS, "What that advice speaks for, if anything", "ما تدعو إليه هذه النصيحة", optional=True)
    no_: Twin = twin("Advice where it is not", "النصيحة إذا لم يصدق")
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
