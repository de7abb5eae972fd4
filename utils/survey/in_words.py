"""What a class's results mean, in words that the page's script fills in (told.js), and what holds for them all."""

from utils.page import share_of
from utils.tables import CSV_WORDS, LABELS, PLACES
from utils.twins import Twin

WHOSE = {
    "sample": Twin("The sample class (invented)", "صف المثال (متخيَّل)"),
    "class": Twin("Your class", "صفكم"),
    "files": Twin("The files you loaded", "الملفات التي حمّلتموها"),
}
CAPTION = Twin(
    "n counts who said yes or no. The article gives no n, so its figures stand as if they were exact; the wording of "
    "the questions is the course's own.",
    "«العدد» هو عدد مَن أجابوا بنعم أو لا. ولا تذكر المقالة حجم عيناتها، فتظهر أرقامها كأنها دقيقة؛ وصيغة الأسئلة من "
    "وضع المقرر.",
)
LIMITS = Twin(
    "Three limits. The article does not say how many people its figures rest on, so they are treated here as if they "
    "were exact. A class is no random sample of the people whom the figures are about: the interval allows for chance "
    "only, neither for who was asked nor for how. And five intervals are read at once: in almost one class in four, if "
    "they were independent, a true figure would lie outside one of them by chance alone. So “can be told apart” is "
    "said only of what holds after Holm's correction for all questions together.",
    "وهنا ثلاثة قيود. الأول أن المقالة لا تذكر كم شخصًا تقوم عليهم أرقامها، فنعاملها كأنها مضبوطة. والثاني أن الصف ليس "
    "عينة عشوائية من الناس الذين تتحدث عنهم الأرقام: فالفترة لا تحسب إلا أثر المصادفة، ولا شأن لها بمن سُئل ولا بطريقة "
    "السؤال. والثالث أن خمس فترات تُقرأ معًا، فيقع رقم صحيح خارج إحداها بالمصادفة وحدها في نحو صف من كل أربعة، إن كانت "
    "مستقلة. لذلك لا يقال «يمكن التفريق» إلا عمّا يثبت بعد تصحيح هولم (Holm) للأسئلة كلها معًا.",
)
# with a file that is read
PROBLEMS: dict[str, Twin] = {
    "no-column": Twin(
        "no column holds this question; write {figure}, or the question itself, at the head of its column",
        "لا عمود لهذا السؤال؛ اكتبوا {figure} أو نص السؤال في رأس عموده",
    ),
    "two-columns": Twin("two columns hold this question; delete one", "في الملف عمودان لهذا السؤال؛ احذفوا أحدهما"),
    "no-rows": Twin("there is no answer under the headings", "لا أجوبة تحت رؤوس الأعمدة"),
    "no-answer": Twin(
        "“{cell}” is none of the answers; write Yes, No or Don't know, or leave the cell empty",
        "«{cell}» ليس من الأجوبة؛ اكتبوا «نعم» أو «لا» أو «لا أعرف»، أو اتركوا الخانة فارغة",
    ),
}

_VERDICT = {
    "apart-in": Twin(
        "{whose}, forms: {forms}. Even after Holm's correction the answers can be told apart from the reported figure "
        "in {apart}.",
        "{whose}، وعدد الاستمارات {forms}: حتى بعد تصحيح هولم يمكن التفريق بين الأجوبة والرقم المنقول في {apart}.",
    ),
    "apart-in-none": Twin(
        "{whose}, forms: {forms}. In none of the five can the answers be told apart from the reported figure.",
        "{whose}، وعدد الاستمارات {forms}: لا سبيل في أيٍّ من الأسئلة الخمسة إلى التفريق بين الأجوبة والرقم المنقول.",
    ),
}
_ONE_QUESTION = {
    "nobody": Twin(
        "Nobody has answered yes or no, so there is nothing to set beside the reported {reported}%.",
        "لم يُجب أحد بنعم أو لا، فليس هناك ما يوضع إلى جانب الرقم المنقول {reported}٪.",
    ),
    "share": Twin(
        "{yes} of {n} said yes, that is {percent}%; the interval runs from {low}% to {high}%.",
        "أجاب بنعم {yes} من {n}، أي {percent}٪، وفترة الثقة تمتد من {low}٪ إلى {high}٪.",
    ),
    "same": Twin(
        "The reported {reported}% lies inside: the two cannot be told apart with n = {n}.",
        "والرقم المنقول {reported}٪ داخلها: فلا سبيل إلى التفريق بين الرقمين ما دام العدد {n}.",
    ),
    "alone": Twin(
        "The reported {reported}% lies outside. Taken alone that would tell the two apart; but here the questions "
        "compared number {compared}, and among so many one gap like this may be chance. So they do not count as told "
        "apart.",
        "والرقم المنقول {reported}٪ خارجها. ولو كان هذا السؤال وحده لأمكن التفريق بين الرقمين؛ لكن عدد الأسئلة "
        "المقارَنة هنا {compared}، وفرق كهذا قد تأتي به المصادفة بينها. فلا يُعدّ الرقمان مختلفين.",
    ),
    "apart-higher": Twin(
        "The reported {reported}% lies outside: with n = {n} the two can be told apart; the reported is higher.",
        "والرقم المنقول {reported}٪ خارجها: فيمكن التفريق بين الرقمين بهذا العدد، وهو {n}، والمنقول هو الأعلى.",
    ),
    "apart-lower": Twin(
        "The reported {reported}% lies outside: with n = {n} the two can be told apart; the reported is lower.",
        "والرقم المنقول {reported}٪ خارجها: فيمكن التفريق بين الرقمين بهذا العدد، وهو {n}، والمنقول هو الأدنى.",
    ),
    "few": Twin(
        "Fewer than {fewest} have answered: nothing can be told apart yet. A single answer more could take {percent}% "
        "to {moved}%.",
        "والأجوبة دون {fewest}: فلا سبيل بعدُ إلى التفريق بين شيئين. وجواب واحد آخر قد ينقل النسبة من {percent}٪ إلى "
        "{moved}٪.",
    ),
}
_PICTURE = {
    "picture": Twin("The answers beside the reported figures", "الأجوبة إلى جانب الأرقام المنقولة"),
    "named": Twin("{figure}: {short}", "{figure}: {short}"),
    "key-class": Twin("answers and their interval", "نسبة «نعم» وفترة الثقة"),
    "key-reported": Twin("as reported", "الرقم المنقول"),
    "count": Twin("n = {n}", "العدد {n}"),
}
_TABLE = {
    "question": Twin("Question", "السؤال"),
    **{f"said-{answer}": LABELS[answer] for answer in ("yes", "no", "dont_know")},
    "yes-share": Twin("Share of yes", "نسبة «نعم»"),
    "interval": Twin("95% interval", "فترة الثقة 95٪"),
    "reported": Twin("As reported", "الرقم المنقول"),
    "told-apart": Twin("Can the two be told apart?", "هل يمكن التفريق بين الرقمين؟"),
    "share-of-n": share_of("percent"),
    "reach": Twin("{low}% to {high}%", "من {low}٪ إلى {high}٪"),
    "is-same": Twin("no", "لا"),
    "is-alone": Twin("no, not among five questions", "لا، ما دامت الأسئلة خمسة"),
    "is-apart": Twin("yes", "نعم"),
    "is-few": Twin("too few answers", "الأجوبة قليلة"),
    "is-nobody": Twin("no answers", "لا أجوبة"),
}
_FILES = {
    "not-counted": Twin("{name}: nothing of it was counted", "{name}: لم يُحسب منه شيء"),
    "more": Twin("… and {count} more", "… و{count} غيرها"),
    "unread": Twin(
        "the browser could not read this file; choose it once more",
        "لم يستطع المتصفح قراءة هذا الملف؛ اختاروه مرة أخرى",
    ),
}
RESULT_WORDS: dict[str, Twin] = {
    **{f"whose-{whose}": words for whose, words in WHOSE.items()},
    **_VERDICT,
    **_ONE_QUESTION,
    **_PICTURE,
    **_TABLE,
    **_FILES,
    **CSV_WORDS,
    **PROBLEMS,
    **{key: PLACES[key] for key in ("row", "column", "comma")},
}
