"""What the tables with an order must hold: the stages of the walk and of the journey, the steps of a campaign."""

from utils.tables.columns import Table, facts, flag, number, one_of, twin
from utils.twins import Twin

DIRECTIONS = ("inbound", "outbound")


class History(Table):
    stage: int = number(1, 20, "Place in the order; a stage is not a year", "الترتيب؛ والمرحلة ليست سنة", unit="rank")
    name_: Twin = twin("Name of the stage", "اسم المرحلة")
    what_: Twin = twin("What happened", "ما حدث")
    talk: str = one_of(("one_way", "two_way", "both"), "Which way the talk goes", "اتجاه الحديث")
    direction: str = one_of((*DIRECTIONS, "both"), "Who makes the first move", "صاحب الخطوة الأولى")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("From outbound to inbound", "من الصادر إلى الوارد"),
            "description": Twin("The stages of the walk, without years.", "مراحل التحول، بلا سنوات."),
        }
        unique = ["stage"]


class Journey(Table):
    stage: int = number(1, 20, "Place in the order", "الترتيب", unit="rank")
    name_: Twin = twin("Name of the stage", "اسم المرحلة")
    asks_: Twin = twin("What the buyer asks", "ما يسأله المشتري")
    content_: Twin = twin("The content that answers", "المحتوى الذي يجيب")
    lantern_: Twin = twin("What it is at Seventh Lantern", "مثاله في القنديل السابع")
    from_source: bool = flag(
        "true: the article names the stage; false: added by the course", "true: تذكرها المقالة؛ false: أضافها المقرر"
    )
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("The buyer's journey", "رحلة المشتري"),
            "description": Twin(
                "The stages, each with the content that fits it.", "المراحل، ولكل منها ما يلائمها من محتوى."
            ),
        }
        unique = ["stage"]


class Campaign(Table):
    step: int = number(1, 20, "Place in the order", "الترتيب", unit="rank")
    who_: Twin = twin("Who acts", "مَن يفعل")
    step_: Twin = twin("What is done", "ما يُفعل")
    direction: str = one_of(DIRECTIONS, "Who makes the first move", "صاحب الخطوة الأولى")
    reason_: Twin = twin("Why it is called so", "سبب التسمية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("The e-book and the call", "الكتاب الإلكتروني والمكالمة"),
            "description": Twin("One campaign, step by step.", "حملة واحدة، خطوة خطوة."),
        }
        unique = ["step"]
