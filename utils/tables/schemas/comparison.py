"""What the two comparison tables must hold."""

from utils.tables.columns import Table, facts, text, twin
from utils.twins import Twin


class ComparisonSides(Table):
    aspect: str = text("Short name of the aspect", "الاسم المختصر للجانب")
    aspect_: Twin = twin("The aspect", "الجانب")
    internal_: Twin = twin("Internal marketing", "التسويق الداخلي")
    external_: Twin = twin("External marketing", "التسويق الخارجي")
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
    aspect_: Twin = twin("The aspect", "الجانب")
    inbound_: Twin = twin("Inbound marketing", "التسويق الوارد")
    outbound_: Twin = twin("Outbound marketing", "التسويق الصادر")
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
