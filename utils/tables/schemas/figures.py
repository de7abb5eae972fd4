"""What the tables behind the figures must hold: the words that go with each, and the model's assumptions."""

from utils.tables.columns import Table, arabic, english, facts, number, text, twin
from utils.twins import Twin


class Figures(Table):
    figure: str = text("Name of the function that draws it", "اسم الدالّة التي ترسمه")
    title_en: str = english("Title in English; {name} stands for a value", "العنوان بالإنجليزية؛ و{name} موضع قيمة")
    title_ar: str = arabic("Title in Arabic", "العنوان بالعربية")
    alt_: Twin = twin("What a sighted reader learns", "ما يعرفه من يرى الشكل")
    caption_: Twin = twin("Source and limits", "المصدر والحدود")
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
    name_: Twin = twin("What is assumed", "ما يُفترض")
    value: float = number(0.01, 100_000, "The assumed value, its unit beside it", "القيمة المفترضة، ووحدتها إلى جانبها")
    unit_: Twin = twin("Unit", "الوحدة")
    why_: Twin = twin("Why this value", "سبب اختيار القيمة")
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
