"""What the tables with an order must hold: the stages of the walk and of the journey, the steps of a campaign."""

from utils.tables.columns import Table, arabic, english, facts, flag, number, one_of
from utils.twins import Twin

DIRECTIONS = ("inbound", "outbound")


class History(Table):
    stage: int = number(1, 20, "Place in the order; a stage is not a year", "الترتيب؛ والمرحلة ليست سنة", unit="rank")
    name_en: str = english("Name of the stage, in English", "اسم المرحلة بالإنجليزية")
    name_ar: str = arabic("Name of the stage, in Arabic", "اسم المرحلة بالعربية")
    what_en: str = english("What happened, in English", "ما حدث، بالإنجليزية")
    what_ar: str = arabic("What happened, in Arabic", "ما حدث، بالعربية")
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
    name_en: str = english("Name of the stage, in English", "اسم المرحلة بالإنجليزية")
    name_ar: str = arabic("Name of the stage, in Arabic", "اسم المرحلة بالعربية")
    asks_en: str = english("What the buyer asks, in English", "ما يسأله المشتري، بالإنجليزية")
    asks_ar: str = arabic("What the buyer asks, in Arabic", "ما يسأله المشتري، بالعربية")
    content_en: str = english("The content that answers, in English", "المحتوى الذي يجيب، بالإنجليزية")
    content_ar: str = arabic("The content that answers, in Arabic", "المحتوى الذي يجيب، بالعربية")
    lantern_en: str = english("What it is at Seventh Lantern, in English", "مثاله في القنديل السابع، بالإنجليزية")
    lantern_ar: str = arabic("What it is at Seventh Lantern, in Arabic", "مثاله في القنديل السابع، بالعربية")
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
    who_en: str = english("Who acts, in English", "مَن يفعل، بالإنجليزية")
    who_ar: str = arabic("Who acts, in Arabic", "مَن يفعل، بالعربية")
    step_en: str = english("What is done, in English", "ما يُفعل، بالإنجليزية")
    step_ar: str = arabic("What is done, in Arabic", "ما يُفعل، بالعربية")
    direction: str = one_of(DIRECTIONS, "Who makes the first move", "صاحب الخطوة الأولى")
    reason_en: str = english("Why it is called so, in English", "سبب التسمية، بالإنجليزية")
    reason_ar: str = arabic("Why it is called so, in Arabic", "سبب التسمية، بالعربية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("The e-book and the call", "الكتاب الإلكتروني والمكالمة"),
            "description": Twin("One campaign, step by step.", "حملة واحدة، خطوة خطوة."),
        }
        unique = ["step"]
