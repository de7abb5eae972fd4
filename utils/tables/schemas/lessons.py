"""What the tables of the lessons must hold: their titles and minutes, what they teach, and what learners ask."""

from utils.tables.columns import Table, arabic, english, facts, number, refers, some_of, text
from utils.twins import Twin

NUMBERS = tuple(f"{number:02}" for number in range(8))  # of lessons


class Lessons(Table):
    lesson: str = text("Number of the lesson, two digits", "رقم الدرس، برقمين")
    file: str = text("File name of the notebook", "اسم ملف الدفتر")
    title_en: str = english("Title in English", "العنوان بالإنجليزية")
    title_ar: str = arabic("Title in Arabic", "العنوان بالعربية")
    minutes: int = number(5, 180, "Time it takes", "المدة", unit="minutes")
    asks_en: str = english("The question it answers, in English", "السؤال الذي يجيب عنه، بالإنجليزية")
    asks_ar: str = arabic("The question it answers, in Arabic", "السؤال الذي يجيب عنه، بالعربية")
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
    text_en: str = english("What the learner will be able to do, in English", "ما سيقدر عليه الدارس، بالإنجليزية")
    text_ar: str = arabic("What the learner will be able to do, in Arabic", "ما سيقدر عليه الدارس، بالعربية")
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
    name_en: str = english("The way in English", "الطريق بالإنجليزية")
    name_ar: str = arabic("The way in Arabic", "الطريق بالعربية")
    lessons: str = some_of(NUMBERS, "Its lessons, in their order", "دروسه بترتيبها")
    suits_en: str = english("Whom it suits, in English", "لمن يصلح، بالإنجليزية")
    suits_ar: str = arabic("Whom it suits, in Arabic", "لمن يصلح، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Ways through the course", "طرق في المقرر"),
            "description": Twin("Which whole lessons to take, if not all.", "أيّ الدروس تُؤخذ كاملة لمن لا يأخذها كلها."),
        }
        unique = ["way"]


class Paths(Table):
    path: str = text("Short name of the path", "الاسم المختصر للمسار")
    name_en: str = english("The path in English", "المسار بالإنجليزية")
    name_ar: str = arabic("The path in Arabic", "المسار بالعربية")
    suits_en: str = english("Whom it suits, in English", "لمن يصلح، بالإنجليزية")
    suits_ar: str = arabic("Whom it suits, in Arabic", "لمن يصلح، بالعربية")

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
    question_en: str = english("The question, in English", "السؤال بالإنجليزية")
    question_ar: str = arabic("The question, in Arabic", "السؤال بالعربية")
    answer_en: str = english("The answer, in English", "الجواب بالإنجليزية")
    answer_ar: str = arabic("The answer, in Arabic", "الجواب بالعربية")
    lesson: str = refers("lessons", "lesson", "Lesson that explains it", "الدرس الذي يشرحه")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Questions", "الأسئلة"),
            "description": Twin("Six questions with their answers.", "ستة أسئلة وأجوبتها."),
        }
        unique = ["question"]
