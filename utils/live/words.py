"""What the phones' page and the projector's page of the live survey say, and all other words of the room."""

from utils.activities import CHOOSE_ALL
from utils.live.command_words import COMMAND
from utils.live.refusals import REFUSED
from utils.twins import Twin

_PHONE = {
    "survey": Twin("The survey of our class", "استطلاع صفنا"),
    "survey-hint": Twin(
        "No name is asked for. Choose “Don't know” if a question does not apply to you.",
        "لا يُسأل أحد عن اسمه. وإن كان السؤال لا ينطبق عليكم فاختاروا «لا أعرف».",
    ),
    "hint-one": Twin("Choose one answer.", "اختاروا جوابًا واحدًا."),
    "hint-several": CHOOSE_ALL,
    "hint-sort": Twin("Choose a group for each card.", "اختاروا لكل بطاقة مجموعتها."),
    "hint-number": Twin("Give a whole number from 0 to 100.", "اكتبوا عددًا صحيحًا من 0 إلى 100."),
    "number": Twin("Your guess, out of 100", "تخمينكم من 100"),
    "send": Twin("Send my answer", "إرسال جوابي"),
    "language": Twin("Language", "اللغة"),
    "loading": Twin("The question is coming …", "السؤال في الطريق…"),
    "needs-script": Twin(
        "This page needs JavaScript: allow it for this address, and load the page again.",
        "تحتاج هذه الصفحة إلى JavaScript: اسمحوا بها لهذا العنوان، ثم أعيدوا تحميل الصفحة.",
    ),
    "missing": Twin("Something is still unanswered: it is marked.", "بقي ما لم تجيبوا عنه، وقد وُضعت عليه علامة."),
    "sending": Twin("Your answer is being sent …", "يُرسل جوابكم…"),
    "waiting": Twin(
        "Not sent yet: the network does not answer. Your answer is kept here and will be sent again by itself.",
        "لم يصل بعد، فالشبكة لا تجيب. جوابكم محفوظ هنا، وسيُعاد إرساله تلقائيًّا.",
    ),
    "kept": Twin(
        "Thank you, your answer has been kept. The next question will appear here.",
        "شكرًا لكم، حُفظ جوابكم. وهنا يظهر السؤال التالي.",
    ),
    "away": Twin("There is no connection to the survey at the moment.", "لا اتصال بالاستطلاع الآن."),
}
_PROJECTOR = {
    "scan": Twin("Scan the code, or type:", "امسحوا الرمز، أو اكتبوا:"),
    "local-only": Twin(
        "Only this computer can open it. For phones: make survey NETWORK=yes",
        "لا يفتحه إلا هذا الحاسوب. وللهواتف: make survey NETWORK=yes",
    ),
    "answered": Twin("answered", "عدد المجيبين"),
    "connected": Twin("Phones here: {count}", "الهواتف هنا: {count}"),
    "ask": Twin("Ask", "السؤال"),
    "lesson": Twin("Lesson {lesson}", "الدرس {lesson}"),
    "hide": Twin("Hide the result", "إخفاء النتيجة"),
    "until": Twin("until so many have answered:", "حتى يجيب هذا العدد:"),
    "reveal": Twin("Show what is right", "إظهار الصواب"),
    "large-code": Twin("Large code", "تكبير الرمز"),
    "end": Twin("End the survey", "إنهاء الاستطلاع"),
    "end-sure": Twin("End it for everybody?", "أيُنهى الاستطلاع للجميع؟"),
    "yes": Twin("Yes, end it", "نعم، يُنهى"),
    "no": Twin("No", "لا"),
    "ended": Twin("The survey has ended.", "انتهى الاستطلاع."),
    "gone": Twin("The survey no longer answers.", "لم يعد الاستطلاع يجيب."),
    "kept-in": Twin("The answers are kept in", "الأجوبة محفوظة في"),
    "both": Twin("Both", "اللغتان"),
    "hidden": Twin("The result is hidden.", "النتيجة مخفية."),
    "hidden-until": Twin(
        "The result appears once {until} have answered.", "تظهر النتيجة متى بلغ عدد المجيبين {until}."
    ),
    "nobody": Twin("Nobody has answered yet.", "لم يُجب أحد بعد."),
    "share": Twin("{percent}% ({low} to {high})", "{percent}٪ (من {low} إلى {high})"),
    "of-n": Twin("n = {n}", "العدد {n}"),
    "no-n": Twin("n = 0", "العدد 0"),
    "key-share": Twin("share and its 95% interval", "النسبة وفترة ثقتها 95٪"),
    "key-reported": Twin("as reported", "الرقم المنقول"),
    "key-note": Twin(
        "The interval counts chance alone: those who answered were not drawn by lot.",
        "لا تحسب الفترة إلا أثر المصادفة، ولم يُختر المجيبون هنا بالقرعة.",
    ),
    "right": Twin("right", "صواب"),
    "mean": Twin(
        "The mean of the guesses is {mean}; the 95% interval runs from {low} to {high}; n = {n}.",
        "متوسط التخمينات {mean}، وفترة ثقته 95٪ تمتد من {low} إلى {high}، والعدد {n}.",
    ),
    "mean-alone": Twin("The one guess so far: {mean}.", "لا تخمين إلى الآن إلا {mean}."),
    "it-is": Twin("It is {percent}%.", "الصواب {percent}٪."),
    "bin": Twin("{from_} to {to}", "من {from_} إلى {to}"),
    "card": Twin("Card", "البطاقة"),
}
WORDS: dict[str, Twin] = {**_PHONE, **REFUSED, **_PROJECTOR, **COMMAND}


def say(key: str, /, **values: object) -> Twin:
    """Return the words *key* with *values* in their braces. Raises KeyError where there are none."""
    return WORDS[key].format(**values) if values else WORDS[key]
