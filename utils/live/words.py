"""What the phones' page, the projector's page and the command of the live survey say."""

from utils.twins import Twin

_PHONE = {
    "survey": Twin("The survey of our class", "استطلاع صفنا"),
    "survey-hint": Twin(
        "No name is asked. Choose “Don't know” where a question does not fit you.",
        "لا يُسأل أحد عن اسمه. وإن كان السؤال لا ينطبق عليكم فاختاروا «لا أعرف».",
    ),
    "hint-one": Twin("Choose one answer.", "اختاروا جوابًا واحدًا."),
    "hint-several": Twin("Choose all that apply.", "اختاروا كل ما يصحّ."),
    "hint-sort": Twin("Choose a group for each card.", "اختاروا لكل بطاقة مجموعتها."),
    "hint-number": Twin("Give a whole number from 0 to 100.", "اكتبوا عددًا صحيحًا من 0 إلى 100."),
    "number": Twin("Your guess, out of 100", "تقديركم من 100"),
    "send": Twin("Send my answer", "إرسال جوابي"),
    "language": Twin("Language", "اللغة"),
    "loading": Twin("The question is coming …", "السؤال في الطريق…"),
    "needs-script": Twin(
        "This page needs JavaScript: allow it for this address, and load the page again.",
        "تحتاج هذه الصفحة إلى JavaScript: اسمحوا بها لهذا العنوان، ثم أعيدوا تحميل الصفحة.",
    ),
    "missing": Twin("Something is still open: it is marked.", "بقي ما لم تجيبوا عنه، وقد وُضعت عليه علامة."),
    "sending": Twin("Your answer is being sent …", "يُرسل جوابكم…"),
    "waiting": Twin(
        "Not sent yet: the network does not answer. Your answer is kept here, and is tried again by itself.",
        "لم يصل بعد، فالشبكة لا تجيب. جوابكم محفوظ هنا، وستتكرر محاولة إرساله وحدها.",
    ),
    "kept": Twin(
        "Thank you, your answer is kept. The next question appears here.",
        "شكرًا لكم، حُفظ جوابكم. وهنا يظهر السؤال التالي.",
    ),
    "away": Twin("There is no connection to the survey just now.", "لا اتصال بالاستطلاع الآن."),
}
_REFUSED = {
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
        "This device has answered already; its first answer counts.",
        "سبق أن أجاب هذا الجهاز، والمحسوب جوابه الأول.",
    ),
    "closed": Twin("Not counted: this question is closed.", "لم يُحسب: أُغلق هذا السؤال."),
    "cookie": Twin(
        "Not counted: this browser has no cookie of the survey. Allow cookies for this address, and load "
        "the page again.",
        "لم يُحسب: ليس في هذا المتصفح ملف تعريف ارتباط للاستطلاع. اسمحوا بها لهذا العنوان، ثم أعيدوا تحميل الصفحة.",
    ),
    "full": Twin("The survey is full: it takes {most} devices.", "اكتمل الاستطلاع: أقصى ما يقبله من الأجهزة {most}."),
    "often": Twin("Too often; it is tried again in a moment.", "محاولات كثيرة متتابعة؛ تتكرر بعد لحظة."),
    "large": Twin("Refused: more than {most} bytes.", "رُفض: أكثر من {most} بايت."),
    "type": Twin("Refused: send application/json.", "رُفض: يُرسل بصيغة application/json."),
    "origin": Twin("Refused: it comes from another page.", "رُفض: جاء من صفحة أخرى."),
    "disk": Twin(
        "The answer could not be kept on the teacher's computer; it is tried again.",
        "تعذّر حفظ الجواب على حاسوب المعلّم؛ وستتكرر المحاولة.",
    ),
    "nothing-here": Twin(
        "There is nothing at this address. Scan the code again, or type the address as it stands at the front.",
        "لا شيء في هذا العنوان. امسحوا الرمز مرة أخرى، أو اكتبوا العنوان كما يظهر أمامكم.",
    ),
    "teacher-here": Twin(
        "The teacher's page opens on the teacher's computer alone.", "لا تُفتح صفحة المعلّم إلا على حاسوبه."
    ),
    "setting": Twin("Refused: there is no such setting: {name}", "رُفض: لا إعداد كهذا: {name}"),
}
_PROJECTOR = {
    "scan": Twin("Scan the code, or type:", "امسحوا الرمز، أو اكتبوا:"),
    "local-only": Twin(
        "Only this computer can open it. For phones: make survey NETWORK=yes",
        "لا يفتحه إلا هذا الحاسوب. وللهواتف: make survey NETWORK=yes",
    ),
    "answered": Twin("answered", "أجابوا"),
    "connected": Twin("Phones here: {count}", "الهواتف هنا: {count}"),
    "ask": Twin("Ask", "السؤال"),
    "lesson": Twin("Lesson {lesson}", "الدرس {lesson}"),
    "hide": Twin("Hide the result", "إخفاء النتيجة"),
    "until": Twin("until so many have answered:", "حتى يجيب هذا العدد:"),
    "reveal": Twin("Show what is right", "إظهار الصواب"),
    "reveal-reported": Twin("Show the reported figure", "إظهار الرقم المنقول"),
    "large-code": Twin("Large code", "تكبير الرمز"),
    "end": Twin("End the survey", "إنهاء الاستطلاع"),
    "end-sure": Twin("End it for everybody?", "أيُنهى للجميع؟"),
    "yes": Twin("Yes, end it", "نعم، أنهوه"),
    "no": Twin("No", "لا"),
    "ended": Twin("The survey has ended.", "انتهى الاستطلاع."),
    "gone": Twin("The survey does not answer any more.", "لم يعد الاستطلاع يجيب."),
    "kept-in": Twin("The answers lie in", "الأجوبة محفوظة في"),
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
        "The interval counts chance alone: who answers here was not drawn by lot.",
        "لا تحسب الفترة إلا أثر المصادفة، ولم يُختر المجيبون هنا بالقرعة.",
    ),
    "right": Twin("right", "صواب"),
    "mean": Twin(
        "The mean of the guesses is {mean}; the 95% interval runs from {low} to {high}; n = {n}.",
        "متوسط التقديرات {mean}، وفترة ثقته 95٪ تمتد من {low} إلى {high}، والعدد {n}.",
    ),
    "mean-alone": Twin("The one guess so far: {mean}.", "لا تقدير إلى الآن إلا {mean}."),
    "it-is": Twin("It is {percent}%.", "الصواب {percent}٪."),
    "bin": Twin("{from_} to {to}", "من {from_} إلى {to}"),
    "card": Twin("Card", "البطاقة"),
}
_COMMAND = {
    "teacher-page": Twin("For the projector: {address}", "لجهاز العرض: {address}"),
    "phone-page": Twin("For the phones: {address}", "للهواتف: {address}"),
    "local": Twin(
        "Only this computer can reach it. For the phones of your network: make survey NETWORK=yes",
        "لا يصل إليه إلا هذا الحاسوب. ولهواتف شبكتكم: make survey NETWORK=yes",
    ),
    "open-network": Twin(
        "Whoever is in this network and has the phones' address can vote; nothing else of this computer is served.",
        "كل من في هذه الشبكة وعنده عنوان الهواتف يستطيع التصويت، ولا يُتاح من هذا الحاسوب شيء سوى ذلك.",
    ),
    "how-to-end": Twin(
        "Closing the projector's page ends it, and so does Ctrl+C here.",
        "ينتهي بإغلاق صفحة العرض، أو بالضغط هنا على Ctrl+C.",
    ),
    "resumed": Twin(
        "The survey that was broken off goes on at its addresses; answers kept: {count}.",
        "يُستأنف الاستطلاع الذي انقطع على عناوينه نفسها؛ والأجوبة المحفوظة {count}.",
    ),
    "over": Twin("The survey has ended. Answers: {count}.", "انتهى الاستطلاع. الأجوبة: {count}."),
    "file": Twin("{file}: answers {count}", "{file}: الأجوبة {count}"),
    "loads": Twin(
        "Lesson 03 loads survey.csv: “Load CSV files”, or read_answers in its last cells.",
        "يحمّل الدرس 03 الملف survey.csv بالزر «تحميل ملفات CSV»، أو بالدالة read_answers في آخر خلاياه.",
    ),
    "bad-port": Twin(
        "PORT={port} is not a port; give a number from 1024 to 65535: make survey PORT=8900",
        "ليس PORT={port} منفذًا؛ اكتبوا رقمًا من 1024 إلى 65535: make survey PORT=8900",
    ),
    "port-in-use": Twin(
        "The port {port} is in use; choose another one: make survey PORT=8900",
        "المنفذ {port} مستعمل؛ اختاروا منفذًا آخر: make survey PORT=8900",
    ),
    "no-network": Twin(
        "This computer has no address in a network. Connect it, or name the address: make survey NETWORK=192.168.1.5",
        "ليس لهذا الحاسوب عنوان في شبكة. صِلوه بها، أو اذكروا العنوان: make survey NETWORK=192.168.1.5",
    ),
    "bad-network": Twin(
        "NETWORK={network} is neither yes nor an address (IPv4) of this computer: make survey NETWORK=yes",
        "ليس NETWORK={network} «yes» ولا عنوانًا (IPv4) لهذا الحاسوب: make survey NETWORK=yes",
    ),
    "bad-question": Twin(
        "There is no question “{key}” to vote on; take the id of one in data/questions.yaml that is chosen, sorted or "
        "estimated, or leave it out for the survey.",
        "لا سؤال باسم «{key}» يمكن التصويت عليه؛ خذوا معرّف سؤال في data/questions.yaml فيه اختيار أو تصنيف أو تقدير، "
        "أو اتركوه فارغًا للاستطلاع.",
    ),
    "broken-log": Twin(
        "{file} cannot be gone on with: its first line is not that of this question. Move it elsewhere.",
        "لا يمكن المتابعة في {file}: سطره الأول ليس لهذا السؤال. انقلوه إلى مكان آخر.",
    ),
}
WORDS: dict[str, Twin] = {**_PHONE, **_REFUSED, **_PROJECTOR, **_COMMAND}


def say(key: str, /, **values: object) -> Twin:
    """Return the words *key* with *values* in their braces. Raises KeyError where there are none."""
    return WORDS[key].format(**values) if values else WORDS[key]
