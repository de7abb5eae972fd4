"""What the tables of the lessons must hold: their titles and minutes, what they teach, and what learners ask."""

from utils.tables.columns import Table, facts, number, refers, some_of, text, twin
from utils.twins import Twin

NUMBERS = tuple(f"{number:02}" for number in range(8))  # of lessons


class Lessons(Table):
    lesson: str = text("Number of the lesson, two digits", "رقم الدرس، برقمين")
    file: str = text("File name of the notebook", "اسم ملف الدفتر")
    title_: Twin = twin("Title", "العنوان")
    minutes: int = number(5, 180, "Time it takes", "المدة", unit="minutes")
    asks_: Twin = twin("The question it answers", "السؤال الذي يجيب عنه")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Lessons", "الدروس"),
            "description": Twin("The eight notebooks, in their order.", "الدفاتر الثمانية بترتيبها."),
        }
        unique = ["lesson"]


class Objectives(Table):
    objective: str = text("Id: the lesson, a point, the place in its list", "المعرّف: الدرس، نقطة، الترتيب في قائمته")
    lesson: str = refers("lessons", "lesson", "The lesson it belongs to", "الدرس الذي ينتمي إليه")
    text_: Twin = twin("What the learner will be able to do", "ما سيقدر عليه الدارس")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Learning objectives", "أهداف التعلم"),
            "description": Twin(
                "What each lesson teaches to do, three to five a lesson.",
                "ما يقدر عليه الدارس بعد كل درس: من ثلاثة أهداف إلى خمسة.",
            ),
        }
        unique = ["objective"]


class Ways(Table):
    way: str = text("Short name of the way", "الاسم المختصر للطريق")
    name_: Twin = twin("The way", "الطريق")
    lessons: str = some_of(NUMBERS, "Its lessons, in their order", "دروسه بترتيبها")
    suits_: Twin = twin("Whom it suits", "لمن يصلح")

    class Config:
        metadata = {
            "title": Twin("Ways through the course", "طرق في المقرر"),
            "description": Twin("Which whole lessons to take, if not all.", "أيّ الدروس تُؤخذ كاملة لمن لا يأخذها كلها."),
        }
        unique = ["way"]


class Paths(Table):
    path: str = text("Short name of the path", "الاسم المختصر للمسار")
    name_: Twin = twin("The path", "المسار")
    suits_: Twin = twin("Whom it suits", "لمن يصلح")

    class Config:
        metadata = {
            "title": Twin("Paths", "المسارات"),
            "description": Twin("Selections of sections that a lesson marks.", "مختارات من الأقسام تُعلَّم في الدروس."),
        }
        unique = ["path"]


class PathSections(Table):
    path: str = refers("paths", "path", "The path", "المسار")
    lesson: str = refers("lessons", "lesson", "The lesson of the section", "درس القسم")
    section: str = text("Id of the cell with the section's heading", "معرّف الخلية التي فيها عنوان القسم")
    minutes: int = number(1, 120, "Time it takes", "المدة", unit="minutes")

    class Config:
        metadata = {
            "title": Twin("Sections of the paths", "أقسام المسارات"),
            "description": Twin("The sections of each path, in their order.", "أقسام كل مسار بترتيبها."),
        }
        unique = ["path", "lesson", "section"]


class Faq(Table):
    question: str = text("Id of the question", "معرّف السؤال")
    question_: Twin = twin("The question", "السؤال")
    answer_: Twin = twin("The answer", "الجواب")
    lesson: str = refers("lessons", "lesson", "Lesson that explains it", "الدرس الذي يشرحه")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Questions", "الأسئلة"),
            "description": Twin("Six questions with their answers.", "ستة أسئلة وأجوبتها."),
        }
        unique = ["question"]
