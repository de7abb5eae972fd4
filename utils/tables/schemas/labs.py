"""What the tables of the labs must hold: the parameters of a model, and positions of their controls."""

from utils.tables.columns import Table, facts, number, text, twin
from utils.twins import Twin

_MOST = 100_000


class _Parameters(Table):
    parameter: str = text("Name of the parameter in the model", "اسم المعامل في النموذج")
    name_: Twin = twin("Words beside the control", "الكلمات عند أداة التحكم")
    unit_: Twin = twin("Unit", "الوحدة")
    low: float = number(0, _MOST, "Smallest value allowed", "أصغر قيمة مسموح بها")
    high: float = number(0, _MOST, "Largest value allowed", "أكبر قيمة مسموح بها")
    value: float = number(0, _MOST, "Value at the start", "القيمة في البداية")
    marks: str = text(
        "Stops of the slider, a space between; empty: every whole number",
        "القيم التي يقف عندها مؤشر الشريط، وبينها مسافة؛ وإن خلت الخانة فكل عدد صحيح",
        optional=True,
    )
    why_: Twin = twin("Where the value comes from", "مصدر القيمة")
    facts: str = facts()


class Deadline(_Parameters):
    class Config:
        metadata = {
            "title": Twin("Budget with a deadline: parameters", "ميزانية وموعد: المعاملات"),
            "description": Twin(
                "What goes into the model of a budget with a deadline; the course's own, not findings.",
                "ما يدخل في نموذج الميزانية ذات الموعد؛ وضعه المقرر وليس نتائج بحث.",
            ),
        }
        unique = ["parameter"]


class DeadlinePresets(Table):
    preset: str = text("Short name of the business", "الاسم المختصر للشركة")
    name_: Twin = twin("Words on the button", "الكلمات على الزر")
    budget: float = number(0, _MOST, "Budget", "الميزانية")
    inbound_share: float = number(0, 100, "Share of inbound", "حصة الوارد")
    deadline: float = number(1, 24, "Month of the deadline", "شهر الموعد")
    stop: float = number(1, 24, "Last month that is paid for", "آخر شهر مدفوع")
    outbound_lead_cost: float = number(1, _MOST, "The first lead from outbound", "أول عميل محتمل من الصادر")
    inbound_lead_cost: float = number(1, _MOST, "The first lead from inbound", "أول عميل محتمل من الوارد")
    saturation: float = number(1, _MOST, "Spending at which a way is 63% used up", "إنفاق يُستنفد عنده الطريق بنسبة 63٪")
    inbound_half: float = number(1, 24, "Half strength of inbound", "نصف قوة الوارد")
    inbound_keep: float = number(0, 100, "What each month keeps afterwards", "ما يبقى كل شهر بعد ذلك")
    lead_value: float = number(0, _MOST, "What a lead is worth", "قيمة العميل المحتمل")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Budget with a deadline: companies", "ميزانية وموعد: شركات"),
            "description": Twin(
                "Invented companies and the numbers assumed for each.", "شركات متخيَّلة والأعداد المفترضة لكل منها."
            ),
        }
        unique = ["preset"]


class Credit(_Parameters):
    class Config:
        metadata = {
            "title": Twin("Who gets the credit?: parameters", "لمن الفضل؟: المعاملات"),
            "description": Twin(
                "What goes into the model of who gets the credit for a sale; the course's own, not findings.",
                "ما يدخل في نموذج إسناد الفضل في البيع؛ وضعه المقرر وليس نتائج بحث.",
            ),
        }
        unique = ["parameter"]


class CreditPresets(Table):
    preset: str = text("Short name of the business", "الاسم المختصر للشركة")
    name_: Twin = twin("Words on the button", "الكلمات على الزر")
    anyway: float = number(0, 60, "Would buy anyway", "مَن سيشترون على أي حال", unit="percent")
    targeting: float = number(0, 100, "Targeting of e-mail and search ads", "دقة استهداف البريد والبحث", unit="percent")
    left_out: float = number(100, 5000, "Group left out by lot", "المجموعة المستثناة بالقرعة")
    radio_reach: float = number(0, 100, "Radio reaches", "مَن تصل إليهم الإذاعة", unit="percent")
    friend_reach: float = number(0, 100, "A friend reaches", "مَن يصل إليهم صديق", unit="percent")
    email_reach: float = number(0, 100, "E-mail reaches", "مَن يصل إليهم البريد الإلكتروني", unit="percent")
    search_reach: float = number(0, 100, "The search ad reaches", "مَن يصل إليهم إعلان البحث", unit="percent")
    radio_convinces: float = number(0, 50, "Radio convinces", "مَن تقنعهم الإذاعة", unit="percent")
    friend_convinces: float = number(0, 50, "A friend convinces", "مَن يقنعهم صديق", unit="percent")
    email_convinces: float = number(0, 50, "E-mail convinces", "مَن يقنعهم البريد الإلكتروني", unit="percent")
    search_convinces: float = number(0, 50, "The search ad convinces", "مَن يقنعهم إعلان البحث", unit="percent")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Who gets the credit?: companies", "لمن الفضل؟: شركات"),
            "description": Twin(
                "Invented companies and the numbers assumed for each.", "شركات متخيَّلة والأعداد المفترضة لكل منها."
            ),
        }
        unique = ["preset"]
