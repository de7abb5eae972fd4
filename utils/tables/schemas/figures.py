"""What the tables behind the figures must hold: the words that go with each, and the model's assumptions."""

from utils.tables.columns import Table, arabic, english, facts, number, text
from utils.twins import Twin


class Figures(Table):
    figure: str = text("Name of the function that draws it", "اسم الدالّة التي ترسمه")
    title_en: str = english("Title in English; {name} stands for a value", "العنوان بالإنجليزية؛ و{name} موضع قيمة")
    title_ar: str = arabic("Title in Arabic", "العنوان بالعربية")
    alt_en: str = english("What a sighted reader learns, in English", "ما يعرفه من يرى الشكل، بالإنجليزية")
    alt_ar: str = arabic("What a sighted reader learns, in Arabic", "ما يعرفه من يرى الشكل، بالعربية")
    caption_en: str = english("Source and limits, in English", "المصدر والحدود، بالإنجليزية")
    caption_ar: str = arabic("Source and limits, in Arabic", "المصدر والحدود، بالعربية")
    facts: str = facts(optional=True)

    class Config:
        metadata = {
            "title": Twin("Figures", "الأشكال"),
            "description": Twin(
                "Title, alternative text and caption of each figure.", "عنوان كل شكل ونصّه البديل وتعليقه."
            ),
        }
        unique = ["figure"]


class Assumptions(Table):
    assumption: str = text("Name of the assumption in the model", "اسم الافتراض في النموذج")
    name_en: str = english("What is assumed, in English", "ما يُفترض، بالإنجليزية")
    name_ar: str = arabic("What is assumed, in Arabic", "ما يُفترض، بالعربية")
    value: float = number(0.01, 100_000, "The assumed value, its unit beside it", "القيمة المفترضة، ووحدتها إلى جانبها")
    unit_en: str = english("Unit, in English", "الوحدة بالإنجليزية")
    unit_ar: str = arabic("Unit, in Arabic", "الوحدة بالعربية")
    why_en: str = english("Why this value, in English", "سبب اختيار القيمة، بالإنجليزية")
    why_ar: str = arabic("Why this value, in Arabic", "سبب اختيار القيمة، بالعربية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Assumptions", "الافتراضات"),
            "description": Twin(
                "The numbers behind the twelve-month model; the course's own, not findings.",
                "أرقام نموذج الأشهر الاثني عشر؛ وضعها المقرر وليست نتائج.",
            ),
        }
        unique = ["assumption"]
