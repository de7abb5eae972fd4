"""What the notes for teachers must hold: mistakes, discussions, the board, marked plans, exams, the survey's note."""

from utils.tables.columns import Table, number, one_of, refers, text, twin
from utils.twins import Twin

CRITERIA = ("words", "inside", "outside", "join", "numbers")
PARTS = ("aim", "inside", "outside", "first_moves", "join", "numbers", "knowing")


class Mistakes(Table):
    lesson: str = refers("lessons", "lesson", "The lesson", "الدرس")
    number: int = number(1, 3, "Its place", "الترتيب")
    section: str = text("Id of the cell with the section's heading", "معرّف الخلية التي فيها عنوان القسم")
    objective: str = refers("objectives", "objective", "The objective it concerns", "الهدف الذي يتعلق به")
    mistake_: Twin = twin("What students say or draw", "ما يقوله الطلاب أو يرسمونه")
    answer_: Twin = twin("What to answer", "بمَ يُجاب")

    class Config:
        metadata = {
            "title": Twin("Mistakes to expect", "أخطاء متوقعة"),
            "description": Twin("Three for each lesson, with an answer.", "ثلاثة لكل درس، ومع كل منها جواب."),
        }
        unique = ["lesson", "number"]


class Discussions(Table):
    lesson: str = refers("lessons", "lesson", "The lesson", "الدرس")
    number: int = number(1, 2, "Its place", "الترتيب")
    section: str = text("Id of the cell with the section's heading", "معرّف الخلية التي فيها عنوان القسم")
    asks_: Twin = twin("The question", "السؤال")
    weak_: Twin = twin("A weak answer", "جواب ضعيف")
    push_: Twin = twin("What to ask after a weak answer", "ما يُسأل بعد الجواب الضعيف")
    fair_: Twin = twin("A fair answer", "جواب مقبول")
    strong_: Twin = twin("A strong answer", "جواب قوي")

    class Config:
        metadata = {
            "title": Twin("Questions for discussion", "أسئلة للنقاش"),
            "description": Twin(
                "Two for each lesson, with what answers sound like.", "سؤالان لكل درس، ومعهما أمثلة من الأجوبة."
            ),
        }
        unique = ["lesson", "number"]


class Boards(Table):
    lesson: str = refers("lessons", "lesson", "The lesson", "الدرس")
    step: int = number(1, 9, "Its place", "الترتيب")
    draw_: Twin = twin("What to draw", "ما يُرسم")

    class Config:
        metadata = {
            "title": Twin("On the board", "على السبورة"),
            "description": Twin("What to draw, step by step.", "ما يُرسم، خطوة بعد خطوة."),
        }
        unique = ["lesson", "step"]


class BenchmarkPlans(Table):
    plan: str = text("Short name of the plan", "الاسم المختصر للخطة")
    points: int = number(0, 20, "What it is worth", "ما تستحقه")
    name_: Twin = twin("The business", "المشروع")

    class Config:
        metadata = {
            "title": Twin("Marked plans", "خطط مقوَّمة"),
            "description": Twin(
                "Invented plans of the capstone task, to mark by.", "خطط متخيَّلة للمهمة الختامية، يُقاس عليها."
            ),
        }
        unique = ["plan"]


class BenchmarkLines(Table):
    plan: str = refers("teaching/benchmark_plans", "plan", "The plan", "الخطة")
    number: int = number(1, 7, "Place of the part", "ترتيب الجزء")
    part: str = one_of(PARTS, "Part of the plan", "جزء الخطة")
    text_: Twin = twin("What stands there", "ما كُتب فيه")
    note_: Twin = twin("The marker's note", "ملاحظة المقوِّم")

    class Config:
        metadata = {
            "title": Twin("Lines of the marked plans", "سطور الخطط المقوَّمة"),
            "description": Twin("The seven parts of each plan.", "الأجزاء السبعة لكل خطة."),
        }
        unique = ["plan", "number"]


class BenchmarkMarks(Table):
    plan: str = refers("teaching/benchmark_plans", "plan", "The plan", "الخطة")
    criterion: str = one_of(CRITERIA, "Criterion of the guide in lesson 07", "معيار الدليل في الدرس 07")
    points: int = number(0, 4, "Points", "الدرجات")
    reason_: Twin = twin("The reason", "التعليل")

    class Config:
        metadata = {
            "title": Twin("Marks of the plans", "درجات الخطط"),
            "description": Twin("Five marks for each plan.", "خمس درجات لكل خطة."),
        }
        unique = ["plan", "criterion"]


class ExamForms(Table):
    form: str = text("Short name of the form", "الاسم المختصر للصيغة")
    bank: str = one_of(("a", "b"), "Form of the bank it is drawn from", "صيغة البنك التي أُخذت منها")
    per_objective: int = number(1, 2, "Questions on each objective", "عدد الأسئلة عن كل هدف")
    minutes: int = number(10, 240, "Time to write", "مدة الكتابة", unit="minutes")
    seed: int = number(0, 99999, "The number that decides the order", "العدد الذي يحدد الترتيب")
    name_: Twin = twin("Its name", "اسمها")

    class Config:
        metadata = {
            "title": Twin("Exam forms", "صيغ الاختبار"),
            "description": Twin("What exam sheets are made.", "أوراق الاختبار التي تُعدّ."),
        }
        unique = ["form"]


class SurveyNotes(Table):
    reader: str = one_of(("aloud", "teacher"), "Read aloud, or for the teacher", "تُقرأ على الصف، أو للمعلّم")
    number: int = number(1, 20, "Its place", "الترتيب")
    text_: Twin = twin("The note", "الملاحظة")

    class Config:
        metadata = {
            "title": Twin("Consent and privacy", "الموافقة والخصوصية"),
            "description": Twin("Notes for the survey of the class.", "ملاحظات لاستطلاع الصف."),
        }
        unique = ["reader", "number"]
