"""What the tables for teachers must hold: lesson plans with their minutes, materials, and notes on the lessons."""

from utils.tables.columns import Table, number, one_of, refers, some_of, text, twin
from utils.twins import Twin

MATERIALS = (
    "site",
    "slides",
    "sheets",
    "map",
    "cards",
    "questions_sheet",
    "plan_sheet",
    "glossary",
    "exam_sheets",
    "survey",
    "consent",
    "moodle",
    "phones",
    "board",
    "paper",
)


class Plans(Table):
    plan: str = text("Short name of the plan", "الاسم المختصر للخطة")
    name_: Twin = twin("The plan", "الخطة")
    suits_: Twin = twin("Whom it suits", "لمن تصلح")
    before_: Twin = twin("What is done beforehand", "ما يُفعل مسبقًا")

    class Config:
        metadata = {
            "title": Twin("Lesson plans", "خطط التدريس"),
            "description": Twin("The plans for teachers.", "الخطط الموضوعة للمعلّمين."),
        }
        unique = ["plan"]


class Meetings(Table):
    plan: str = refers("teaching/plans", "plan", "The plan", "الخطة")
    meeting: int = number(1, 20, "Its place in the plan", "ترتيبه في الخطة")
    minutes: int = number(5, 600, "Time it takes", "المدة", unit="minutes")
    where: str = one_of(("class", "home"), "Together or alone", "معًا أو على انفراد")
    name_: Twin = twin("Its name", "اسمه")

    class Config:
        metadata = {
            "title": Twin("Meetings of the plans", "لقاءات الخطط"),
            "description": Twin(
                "The meetings of each plan, and the work at home around them.",
                "لقاءات كل خطة، وما حولها من عمل في البيت.",
            ),
        }
        unique = ["plan", "meeting"]


class Steps(Table):
    plan: str = refers("teaching/plans", "plan", "The plan", "الخطة")
    meeting: int = number(1, 20, "The meeting", "اللقاء")
    step: int = number(1, 30, "Its place in the meeting", "ترتيبها في اللقاء")
    minutes: int = number(1, 120, "Time it takes", "المدة", unit="minutes")
    lesson: str = refers("lessons", "lesson", "The lesson it works with", "الدرس الذي تعمل به")
    section: str = text("Id of the cell with the section's heading", "معرّف الخلية التي فيها عنوان القسم")
    title_: Twin = twin("What it is called", "اسمها")
    class_: Twin = twin("What the class does", "ما يفعله الصف")
    teacher_: Twin = twin("What the teacher says", "ما يقوله المعلّم")
    paper_: Twin = twin("Without computers", "بلا حواسيب")
    pairs_: Twin = twin("In pairs", "في أزواج")
    material: str = some_of(MATERIALS, "What is needed", "ما يلزم")
    questions: str = text(
        "Ids of questions of the bank, with spaces between", "معرّفات أسئلة من البنك، وبينها مسافات", optional=True
    )
    lab: str = refers("labs", "lab", "The laboratory that is used", "المختبر المستعمل", optional=True)

    class Config:
        metadata = {
            "title": Twin("Steps of the plans", "خطوات الخطط"),
            "description": Twin(
                "What happens in each meeting, minute by minute.", "ما يجري في كل لقاء، دقيقة بعد دقيقة."
            ),
        }
        unique = ["plan", "meeting", "step"]


class CutLines(Table):
    plan: str = refers("teaching/plans", "plan", "The plan", "الخطة")
    meeting: int = number(1, 20, "The meeting", "اللقاء")
    step: int = number(1, 30, "Before this step one looks at the clock", "الخطوة التي يُنظر قبلها في الساعة")
    gone: int = number(1, 600, "If so much time has gone", "إن مضى هذا القدر من الوقت", unit="minutes")
    go_to: int = number(1, 30, "The step to go on with", "الخطوة التي يُنتقل إليها")
    instead_: Twin = twin("What makes up for what is left out", "ما يعوّض المتروك")

    class Config:
        metadata = {
            "title": Twin("Cut-lines", "مواضع الاختصار"),
            "description": Twin("Where to skip, if time runs short.", "ما يُترك إن ضاق الوقت."),
        }
        unique = ["plan", "meeting", "step"]


class Materials(Table):
    material: str = one_of(MATERIALS, "Short name", "الاسم المختصر")
    name_: Twin = twin("Its name", "اسمها")
    command: str = text("The command that makes it", "الأمر الذي يُعدّها", optional=True)
    what_: Twin = twin("What it is", "ما هي")

    class Config:
        metadata = {
            "title": Twin("Materials", "الموادّ"),
            "description": Twin("What the plans use, and how it is made.", "ما تستعمله الخطط وكيف يُعدّ."),
        }
        unique = ["material"]
