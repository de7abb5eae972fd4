"""What the tables for teachers must hold: lesson plans with their minutes, materials, and notes on the lessons."""

from utils.tables.columns import Table, arabic, english, number, one_of, refers, some_of, text
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
    name_en: str = english("The plan in English", "الخطة بالإنجليزية")
    name_ar: str = arabic("The plan in Arabic", "الخطة بالعربية")
    suits_en: str = english("Whom it suits, in English", "لمن تصلح، بالإنجليزية")
    suits_ar: str = arabic("Whom it suits, in Arabic", "لمن تصلح، بالعربية")
    before_en: str = english("What is done beforehand, in English", "ما يُفعل مسبقًا، بالإنجليزية")
    before_ar: str = arabic("What is done beforehand, in Arabic", "ما يُفعل مسبقًا، بالعربية")

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
    name_en: str = english("Its name in English", "اسمه بالإنجليزية")
    name_ar: str = arabic("Its name in Arabic", "اسمه بالعربية")

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
    title_en: str = english("What it is called, in English", "اسمها بالإنجليزية")
    title_ar: str = arabic("What it is called, in Arabic", "اسمها بالعربية")
    class_en: str = english("What the class does, in English", "ما يفعله الصف، بالإنجليزية")
    class_ar: str = arabic("What the class does, in Arabic", "ما يفعله الصف، بالعربية")
    teacher_en: str = english("What the teacher says, in English", "ما يقوله المعلّم، بالإنجليزية")
    teacher_ar: str = arabic("What the teacher says, in Arabic", "ما يقوله المعلّم، بالعربية")
    paper_en: str = english("Without computers, in English", "بلا حواسيب، بالإنجليزية")
    paper_ar: str = arabic("Without computers, in Arabic", "بلا حواسيب، بالعربية")
    pairs_en: str = english("In pairs, in English", "في أزواج، بالإنجليزية")
    pairs_ar: str = arabic("In pairs, in Arabic", "في أزواج، بالعربية")
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
    instead_en: str = english("What makes up for what is left out, in English", "ما يعوّض المتروك، بالإنجليزية")
    instead_ar: str = arabic("What makes up for what is left out, in Arabic", "ما يعوّض المتروك، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Cut-lines", "مواضع الاختصار"),
            "description": Twin("Where to skip, if time runs short.", "ما يُترك إن ضاق الوقت."),
        }
        unique = ["plan", "meeting", "step"]


class Materials(Table):
    material: str = one_of(MATERIALS, "Short name", "الاسم المختصر")
    name_en: str = english("Its name in English", "اسمها بالإنجليزية")
    name_ar: str = arabic("Its name in Arabic", "اسمها بالعربية")
    command: str = text("The command that makes it", "الأمر الذي يُعدّها", optional=True)
    what_en: str = english("What it is, in English", "ما هي، بالإنجليزية")
    what_ar: str = arabic("What it is, in Arabic", "ما هي، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Materials", "الموادّ"),
            "description": Twin("What the plans use, and how it is made.", "ما تستعمله الخطط وكيف يُعدّ."),
        }
        unique = ["material"]
