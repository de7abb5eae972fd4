"""What the tables of the plan to take away must hold: what can be chosen, what carries a method, the remarks."""

from utils.tables.columns import Table, facts, one_of, refers, text, twin
from utils.twins import Twin


class PlanChoices(Table):
    choice: str = text("Short name, kept in saved plans", "الاسم المختصر المحفوظ في الخطط")
    part: str = one_of(("audience", "goal", "method"), "Part of the plan", "الجزء من الخطة")
    side: str = one_of(("internal", "external"), "Side on which it stands", "الجهة التي يقع فيها")
    name_: Twin = twin("What is chosen", "ما يُختار")
    channel: str = refers(
        "channels", "channel", "The channel that is this very method", "القناة التي هي الأسلوب نفسه", optional=True
    )
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Choices for a plan", "خيارات الخطة"),
            "description": Twin(
                "Audiences, goals and methods for lesson 07; the channels stand in their own table.",
                "الجماهير والأهداف والأساليب للدرس 07؛ أما القنوات ففي جدولها.",
            ),
        }
        unique = ["choice"]


class PlanCarriers(Table):
    channel: str = refers("channels", "channel", "The channel", "القناة")
    method: str = refers("plan_choices", "choice", "The method that it carries out", "الأسلوب الذي تنفّذه")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("What carries a method", "قنوات الأساليب"),
            "description": Twin(
                "The channels by which a method of a plan is carried out.", "القنوات التي تُنفَّذ بها أساليب الخطة."
            ),
        }
        unique = ["channel"]


class PlanProofs(Table):
    choice: str = text("Short name, kept in saved plans", "الاسم المختصر المحفوظ في الخطط")
    name_: Twin = twin("The way to know", "طريقة المعرفة")
    facts: str = facts(optional=True)

    class Config:
        metadata = {
            "title": Twin("Ways to know", "طرق المعرفة"),
            "description": Twin(
                "How a plan may find out whether it works, after lesson 06.",
                "كيف يمكن للخطة أن تعرف هل نجحت، بحسب الدرس 06.",
            ),
        }
        unique = ["choice"]


class PlanRemarks(Table):
    remark: str = text("Name of its rule in utils/plan/rules.js", "اسم قاعدتها في utils/plan/rules.js")
    text_: Twin = twin("What the learner reads", "ما يقرؤه الدارس")
    lesson: str = refers("lessons", "lesson", "The lesson that teaches it", "الدرس الذي يعلّمه")
    cell: str = text("Id of the cell that teaches it", "معرّف الخلية التي تعلّمه")
    facts: str = facts(optional=True)

    class Config:
        metadata = {
            "title": Twin("Remarks on a plan", "ملاحظات على الخطة"),
            "description": Twin(
                "What the page says of a plan; without facts where the remark is the course's own.",
                "ما تقوله الصفحة عن الخطة؛ وتخلو من الحقائق الملاحظةُ التي هي من وضع المقرر.",
            ),
        }
        unique = ["remark"]
