"""What the tables of the labs must hold: the parameters of a model, and positions of their controls."""

from utils.tables.columns import Table, arabic, english, facts, number, refers, text
from utils.twins import Twin

_MOST = 100_000


class Labs(Table):
    lab: str = text("Name of the laboratory", "اسم المختبر")
    objective: str = refers("objectives", "objective", "Objective that it practises", "الهدف الذي يتدرّب عليه")
    name_en: str = english("Its title, in English", "عنوانه بالإنجليزية")
    name_ar: str = arabic("Its title, in Arabic", "عنوانه بالعربية")
    asks_en: str = english("What it lets the learner predict, in English", "ما يطلب توقّعه، بالإنجليزية")
    asks_ar: str = arabic("What it lets the learner predict, in Arabic", "ما يطلب توقّعه، بالعربية")
    reveals_en: str = english("What it shows of that, in English", "ما يُظهره من ذلك، بالإنجليزية")
    reveals_ar: str = arabic("What it shows of that, in Arabic", "ما يُظهره من ذلك، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories", "المختبرات"),
            "description": Twin(
                "What each laboratory asks before it opens, and what it shows of that.",
                "ما يسأل عنه كل مختبر قبل أن يُفتح، وما يُظهره من ذلك.",
            ),
        }
        unique = ["lab"]


class LabGuesses(Table):
    lab: str = refers("labs", "lab", "Laboratory", "المختبر")
    guess: str = text("Short name of the guess", "الاسم المختصر للتوقّع")
    text_en: str = english("The guess, in English", "التوقّع بالإنجليزية")
    text_ar: str = arabic("The guess, in Arabic", "التوقّع بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories: what may be expected", "المختبرات: ما يمكن توقّعه"),
            "description": Twin("The guesses among which a learner chooses.", "التوقّعات التي يختار المتعلّم منها."),
        }
        unique = ["lab", "guess"]


class LabMissions(Table):
    mission: str = text("Id of the mission", "معرّف المهمة")
    lab: str = refers("labs", "lab", "Laboratory", "المختبر")
    objective: str = refers("objectives", "objective", "Objective that it practises", "الهدف الذي تتدرّب عليه")
    asks_en: str = english("What to reach, in English", "المطلوب بلوغه، بالإنجليزية")
    asks_ar: str = arabic("What to reach, in Arabic", "المطلوب بلوغه، بالعربية")
    hint_en: str = english("What helps on the way, in English", "ما يعين عليه، بالإنجليزية")
    hint_ar: str = arabic("What helps on the way, in Arabic", "ما يعين عليه، بالعربية")
    reached_en: str = english("What it shows, in English", "ما يدل عليه بلوغه، بالإنجليزية")
    reached_ar: str = arabic("What it shows, in Arabic", "ما يدل عليه بلوغه، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories: missions", "المختبرات: المهام"),
            "description": Twin(
                "What a learner is to reach in each laboratory; the page checks it.",
                "ما يُطلب بلوغه في كل مختبر، والصفحة تتحقق منه.",
            ),
        }
        unique = ["mission"]


class _Parameters(Table):
    parameter: str = text("Name of the parameter in the model", "اسم المعامل في النموذج")
    name_en: str = english("Words beside the control, in English", "الكلمات عند أداة التحكم، بالإنجليزية")
    name_ar: str = arabic("Words beside the control, in Arabic", "الكلمات عند أداة التحكم، بالعربية")
    unit_en: str = english("Unit, in English", "الوحدة بالإنجليزية")
    unit_ar: str = arabic("Unit, in Arabic", "الوحدة بالعربية")
    low: float = number(0, _MOST, "Smallest value allowed", "أصغر قيمة مسموح بها")
    high: float = number(0, _MOST, "Largest value allowed", "أكبر قيمة مسموح بها")
    value: float = number(0, _MOST, "Value at the start", "القيمة في البداية")
    marks: str = text(
        "Stops of the slider, a space between; empty: every whole number",
        "القيم التي يقف عندها مؤشر الشريط، وبينها مسافة؛ وإن خلت الخانة فكل عدد صحيح",
        optional=True,
    )
    why_en: str = english("Where the value comes from, in English", "مصدر القيمة، بالإنجليزية")
    why_ar: str = arabic("Where the value comes from, in Arabic", "مصدر القيمة، بالعربية")
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
    name_en: str = english("Words on the button, in English", "الكلمات على الزر، بالإنجليزية")
    name_ar: str = arabic("Words on the button, in Arabic", "الكلمات على الزر، بالعربية")
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
    name_en: str = english("Words on the button, in English", "الكلمات على الزر، بالإنجليزية")
    name_ar: str = arabic("Words on the button, in Arabic", "الكلمات على الزر، بالعربية")
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
