"""What the tables of ideas must hold: definitions, terms, channels, what inbound adds, examples."""

import pandas as pd
import pandera.pandas as pa

from utils.tables.columns import Table, arabic, english, facts, one_of, refers, text, twin
from utils.twins import Twin

SIDES = ("internal", "external")
DIRECTIONS = ("inbound", "outbound")
ASPECTS = ("definition", "audience", "focus", "method", "impact", "first_move", "relationship")


class Directed(Table):
    """What has a direction exactly where it is external: inbound and outbound are two ways outside."""

    @pa.dataframe_check(
        name="directed",
        title="direction",
        error="write inbound or outbound where side is external, and nothing where it is internal",
        description="اكتبوا inbound أو outbound حيث side هو external، ولا تكتبوا شيئًا حيث هو internal",
    )
    def directed_only_outside(cls, table: pd.DataFrame) -> pd.Series:
        return (table["side"] == "external") == (table["direction"] != "")


class Definitions(Table):
    concept: str = one_of(SIDES + DIRECTIONS, "The idea that is defined", "المفهوم المعرَّف")
    aspect: str = one_of(ASPECTS, "Which side of the idea the row states", "الجانب الذي يذكره الصف")
    text_: Twin = twin("The statement", "العبارة")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Definitions", "التعريفات"),
            "description": Twin("The four ideas, one statement a row.", "المفاهيم الأربعة، عبارة في كل صف."),
        }
        unique = ["concept", "aspect", "text_en"]


class Glossary(Table):
    term: str = text("Short name of the term", "الاسم المختصر للمصطلح")
    term_en: str = english("The term in English", "المصطلح بالإنجليزية")
    term_ar: str = arabic("The term in Arabic, as the course writes it", "المصطلح بالعربية كما يكتبه المقرر")
    also_ar: str = text("Other Arabic words a reader meets", "ألفاظ عربية أخرى قد يصادفها القارئ", optional=True)
    definition_: Twin = twin("What it means", "المعنى")
    lesson: str = refers("lessons", "lesson", "The lesson that teaches the term", "الدرس الذي يعلّم المصطلح")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Glossary", "المسرد"),
            "description": Twin(
                "The terms of the course, each with one Arabic word.", "مصطلحات المقرر، لكل منها لفظ عربي واحد."
            ),
        }
        unique = ["term"]


class Channels(Directed):
    channel: str = text("Short name of the channel", "الاسم المختصر للقناة")
    name_: Twin = twin("The channel", "القناة")
    side: str = one_of(SIDES, "Whom it addresses", "مَن تخاطبه")
    direction: str = one_of(
        DIRECTIONS,
        "Who makes the first move, as this course places it; empty for internal",
        "صاحب الخطوة الأولى بحسب هذا المقرر؛ وتُترك الخانة فارغة للداخلي",
        optional=True,
    )
    era: str = one_of(("traditional", "digital"), "Before the internet or on it", "قبل الإنترنت أو عليه")
    successor: str = refers(
        "channels", "channel", "The digital channel that took its place", "القناة الرقمية التي حلّت محلها", optional=True
    )
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Channels", "القنوات"),
            "description": Twin(
                "Ways to reach people, inside and outside, old and digital.",
                "طرق الوصول إلى الناس داخل المؤسسة وخارجها، قديمها ورقميّها.",
            ),
        }
        unique = ["channel"]


class InboundAdds(Table):
    name_: Twin = twin("What is added", "ما يُضاف")
    does_: Twin = twin("What it does", "ما فائدته")
    lantern_: Twin = twin("What it is at Seventh Lantern", "مثاله في القنديل السابع")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("What inbound adds", "ما يضيفه التسويق الوارد"),
            "description": Twin(
                "The five things that inbound adds to content.", "خمسة أشياء يضيفها التسويق الوارد إلى المحتوى."
            ),
        }
        unique = ["name_en"]


class Examples(Directed):
    example: str = text("Number of the example", "رقم المثال")
    text_: Twin = twin("What happens", "ما يحدث")
    side: str = one_of(SIDES, "Whom it addresses", "مَن يخاطبه")
    why_side_: Twin = twin("Why it is internal or external", "سبب كونه داخليًّا أو خارجيًّا")
    direction: str = one_of(
        DIRECTIONS,
        "Who makes the first move; empty for internal",
        "صاحب الخطوة الأولى؛ وتُترك الخانة فارغة للداخلي",
        optional=True,
    )
    why_: Twin = twin("Why it belongs there", "سبب التصنيف")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Examples to place", "أمثلة للتصنيف"),
            "description": Twin(
                "Sixteen scenes at Seventh Lantern, each with its answer.",
                "ستة عشر مشهدًا في القنديل السابع، ومع كل منها جوابه.",
            ),
        }
        unique = ["example"]
