"""What the two comparison tables must hold."""

from utils.tables.columns import Table, arabic, english, facts, text
from utils.twins import Twin


class ComparisonSides(Table):
    aspect: str = text("Short name of the aspect", "الاسم المختصر للجانب")
    aspect_en: str = english("The aspect, in English", "الجانب بالإنجليزية")
    aspect_ar: str = arabic("The aspect, in Arabic", "الجانب بالعربية")
    internal_en: str = english("Internal marketing, in English", "التسويق الداخلي، بالإنجليزية")
    internal_ar: str = arabic("Internal marketing, in Arabic", "التسويق الداخلي، بالعربية")
    external_en: str = english("External marketing, in English", "التسويق الخارجي، بالإنجليزية")
    external_ar: str = arabic("External marketing, in Arabic", "التسويق الخارجي، بالعربية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Internal and external compared", "مقارنة الداخلي بالخارجي"),
            "description": Twin(
                "Aspect by aspect; a semicolon parts the items of a cell.",
                "جانبًا جانبًا؛ والفاصلة المنقوطة تفصل عناصر الخانة.",
            ),
        }
        unique = ["aspect"]


class ComparisonDirections(Table):
    aspect: str = text("Short name of the aspect", "الاسم المختصر للجانب")
    aspect_en: str = english("The aspect, in English", "الجانب بالإنجليزية")
    aspect_ar: str = arabic("The aspect, in Arabic", "الجانب بالعربية")
    inbound_en: str = english("Inbound marketing, in English", "التسويق الوارد، بالإنجليزية")
    inbound_ar: str = arabic("Inbound marketing, in Arabic", "التسويق الوارد، بالعربية")
    outbound_en: str = english("Outbound marketing, in English", "التسويق الصادر، بالإنجليزية")
    outbound_ar: str = arabic("Outbound marketing, in Arabic", "التسويق الصادر، بالعربية")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Inbound and outbound compared", "مقارنة الوارد بالصادر"),
            "description": Twin(
                "Aspect by aspect; a semicolon parts the items of a cell.",
                "جانبًا جانبًا؛ والفاصلة المنقوطة تفصل عناصر الخانة.",
            ),
        }
        unique = ["aspect"]
