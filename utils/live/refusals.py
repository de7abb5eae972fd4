"""Why a request to the live survey is refused, said to whoever sent it."""

from utils.twins import Twin

REFUSED: dict[str, Twin] = {
    "answer-all": Twin("Not counted: each question needs its answer.", "لم يُحسب: لا بد من جواب عن كل سؤال."),
    "answer-unknown": Twin(
        "Not counted: this is none of the answers. Load the page again.",
        "لم يُحسب: ليس هذا من الأجوبة المعروضة. أعيدوا تحميل الصفحة.",
    ),
    "answer-number": Twin(
        "Not counted: give a whole number from 0 to 100.", "لم يُحسب: اكتبوا عددًا صحيحًا من 0 إلى 100."
    ),
    "answer-json": Twin("Not counted: what came is no answer in JSON.", "لم يُحسب: ما وصل ليس جوابًا بصيغة JSON."),
    "once": Twin(
        "This device has already answered; its first answer counts.",
        "سبق أن أجاب هذا الجهاز، والمحسوب جوابه الأول.",
    ),
    "closed": Twin("Not counted: this question is closed.", "لم يُحسب: أُغلق هذا السؤال."),
    "cookie": Twin(
        "Not counted: this browser has no cookie of the survey. Allow cookies for this address, and load "
        "the page again.",
        "لم يُحسب: ليس في هذا المتصفح ملف تعريف ارتباط للاستطلاع. اسمحوا لهذا العنوان بحفظ هذه الملفات، ثم أعيدوا تحميل "
        "الصفحة.",
    ),
    "full": Twin("The survey is full: it takes {most} devices.", "اكتمل الاستطلاع: أقصى ما يقبله من الأجهزة {most}."),
    "often": Twin(
        "Too many attempts; it will be sent again in a moment.", "محاولات كثيرة متتابعة؛ سيُعاد الإرسال بعد لحظة."
    ),
    "large": Twin("Refused: more than {most} bytes.", "رُفض: أكثر من {most} بايت."),
    "type": Twin("Refused: send application/json.", "رُفض: أرسلوه بصيغة application/json."),
    "origin": Twin("Refused: it comes from another page.", "رُفض: جاء من صفحة أخرى."),
    "disk": Twin(
        "The answer could not be kept on the teacher's computer; it will be sent again.",
        "تعذّر حفظ الجواب على حاسوب المعلّم؛ وسيُعاد إرساله.",
    ),
    "nothing-here": Twin(
        "There is nothing at this address. Scan the code again, or type the address shown at the front.",
        "لا شيء في هذا العنوان. امسحوا الرمز مرة أخرى، أو اكتبوا العنوان كما يظهر أمامكم.",
    ),
    "teacher-here": Twin(
        "The teacher's page opens only on the teacher's computer.", "لا تُفتح صفحة المعلّم إلا على حاسوبه."
    ),
    "setting": Twin("Refused: there is no such setting: {name}", "رُفض: لا إعداد كهذا: {name}"),
}
