"""What the tables of the survey of one's own class must hold."""

from utils.tables.columns import Table, facts, number, one_of, refers, twin
from utils.twins import Twin

ANSWERS = YES, NO, DONT_KNOW = ("yes", "no", "dont_know")


def _answer():
    return one_of(ANSWERS, "The invented answer", "الجواب المتخيَّل")


class ClassQuestions(Table):
    figure: str = refers("survey", "figure", "The reported figure it is set beside", "الرقم المنقول الذي يقابله السؤال")
    short_: Twin = twin("Its subject in a few words", "موضوعه في كلمات قليلة")
    asks_: Twin = twin("The question in the course's own words", "السؤال بصياغة المقرر")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Questions for your own class", "أسئلة لصفكم"),
            "description": Twin(
                "Five questions after the survey figures; the original wordings are unknown, these are the course's.",
                "خمسة أسئلة تقابل أرقام الاستطلاعات؛ صيغها الأصلية مجهولة، وهذه الصيغ من وضع المقرر.",
            ),
        }
        unique = ["figure"]


class ClassSample(Table):
    sheet: int = number(
        1, 1000, "Number of the answer sheet; it stands for nobody", "رقم ورقة الإجابة، ولا يدل على أحد"
    )
    S1: str = _answer()
    S2: str = _answer()
    S3: str = _answer()
    S4: str = _answer()
    S5: str = _answer()

    class Config:
        metadata = {
            "title": Twin("A sample class", "صف نموذجي"),
            "description": Twin(
                "28 invented answer sheets, to try the survey out; nobody was asked.",
                "28 ورقة إجابة متخيَّلة لتجربة الاستطلاع؛ ولم يُسأل أحد.",
            ),
        }
        unique = ["sheet"]
