"""What the tables of evidence must hold: sources, survey figures and their gaps, the page sample."""

import pandas as pd

from utils.tables.columns import Table, facts, number, one_of, refers, text, twin
from utils.twins import Twin


class Sources(Table):
    source: str = text("Short name used in citations", "الاسم المختصر في الإحالات")
    kind: str = one_of(("article", "sample", "data", "reading"), "What kind of work it is", "نوع العمل")
    author_: Twin = twin("Author", "المؤلف")
    title: str = text("Title as printed, in its own language", "العنوان كما طُبع، بلغته")
    year: pd.Int64Dtype = number(
        1900, 2100, "Year published; empty where unknown", "سنة النشر؛ فارغة إن جُهلت", unit="year", optional=True
    )
    published_: Twin = twin("Where it appeared", "موضع النشر")
    trust_: Twin = twin("How far to trust it", "إلى أي حد يوثق به")
    facts: str = facts(optional=True)

    class Config:
        metadata = {
            "title": Twin("Sources", "المصادر"),
            "description": Twin(
                "What the course rests on, and what to read next.", "ما يقوم عليه المقرر، وما يُقرأ بعده."
            ),
        }
        unique = ["source"]


class Survey(Table):
    figure: str = text("Id of the figure", "معرّف الرقم")
    percent: float = number(0, 100, "Share, as reported by the article", "النسبة كما أوردتها المقالة", unit="percent")
    who_: Twin = twin("Of whom", "نسبة مَن هي")
    claim_: Twin = twin("What they are said to do or feel", "ما يُنسب إليهم")
    survey: str = one_of(("usps", "nielsen"), "Survey it is said to come from", "الاستطلاع المنسوب إليه")
    survey_: Twin = twin("Name of the survey", "اسم الاستطلاع")
    source: str = refers("sources", "source", "Source that reports it", "المصدر الناقل")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Survey figures", "أرقام الاستطلاعات"),
            "description": Twin(
                "Five figures as the article reports them, not as facts about the world.",
                "خمسة أرقام كما أوردتها المقالة، لا حقائق عن العالم.",
            ),
        }
        unique = ["figure"]


class SurveyGaps(Table):
    figure: str = refers("survey", "figure", "Id of the figure", "معرّف الرقم")
    question: str = one_of(
        ("sample_size", "date", "wording", "link", "who_was_asked"), "What one would want to know", "ما يُراد معرفته"
    )
    question_: Twin = twin("The question", "السؤال")
    known: str = one_of(("yes", "partly", "no"), "Whether the article says it", "أتذكره المقالة أم لا")
    note_: Twin = twin("What the article says of it", "ما تذكره المقالة")
    source: str = refers("sources", "source", "Source that was read", "المصدر المقروء")
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("What the figures leave out", "ما تسكت عنه الأرقام"),
            "description": Twin(
                "For each figure, five questions and what the article says.",
                "لكل رقم خمسة أسئلة وما تقوله المقالة عنها.",
            ),
        }
        unique = ["figure", "question"]


class ArabicUsage(Table):
    address: str = text("Address of the page", "عنوان الصفحة")
    site: str = text("Site it stands on", "الموقع")
    title: str = text("Title as shown; empty where none was", "العنوان كما ظهر؛ فارغ إن لم يظهر", optional=True)
    year: pd.Int64Dtype = number(
        1990, 2100, "Year, only where the page says it", "السنة إن ذكرتها الصفحة", unit="year", optional=True
    )
    kind: str = one_of(("academic", "forum", "encyclopedia", "blog", "company"), "Kind of page", "نوع الصفحة")
    machine_translated: str = one_of(
        ("yes", "no", "unsure"), "The reader's judgement", "تقدير القارئ: أهي ترجمة آلية أم لا"
    )
    dakhili_means: str = one_of(
        ("internal", "inbound", "none"), "What «التسويق الداخلي» means on the page", "معنى «التسويق الداخلي» في الصفحة"
    )
    inbound_called: str = text("Its words for inbound", "لفظها للوارد", optional=True)
    outbound_called: str = text("Its words for outbound", "لفظها للصادر", optional=True)
    internal_called: str = text("Its words for internal", "لفظها للداخلي", optional=True)
    external_called: str = text("Its words for external", "لفظها للخارجي", optional=True)
    note: str = text("The reader's note, in English", "ملاحظة القارئ، بالإنجليزية", optional=True)

    class Config:
        metadata = {
            "title": Twin("A sample of Arabic pages", "عينة من الصفحات العربية"),
            "description": Twin(
                "30 pages on 23 sites and what «التسويق الداخلي» means on each (facts W1–W4); a convenience sample.",
                "30 صفحة من 23 موقعًا ومعنى «التسويق الداخلي» في كل منها (الحقائق W1–W4)؛ عينة ميسّرة.",
            ),
        }
        unique = ["address"]
