"""What the slides say around what the lessons say."""

from utils.twins import Twin

WORDS = {
    "decks": Twin("Slides", "الشرائح"),
    "decks-lead": Twin(
        "A deck for each lesson, made from its notebook: one language or both on the screen, the notes in yours.",
        "عرض لكل درس مأخوذ من دفتره: على الشاشة لغة واحدة أو اللغتان، وملاحظات المعلّم بلغته.",
    ),
    "slides": Twin("Slides: {}", "الشرائح: {}"),
    "show": Twin("Show the slides", "عرض الشرائح"),
    "notes": Twin("Speaker's notes", "ملاحظات المعلّم"),
    "print": Twin("To print", "للطباعة"),
    "lesson": Twin("Lesson {}", "الدرس {}"),
    "one-class": Twin("One class", "محاضرة واحدة"),
    "how": Twin("How to use them", "كيف تُستعمل"),
    "how-open": Twin(
        "Open a deck, press F for the full screen and S for the notes, which open in a window of their own: leave it "
        "on your screen, and move the slides to the projector.",
        "افتحوا عرضًا، واضغطوا F لملء الشاشة وS لفتح الملاحظات في نافذة خاصة بها: أبقوها على شاشتكم، وانقلوا الشرائح "
        "إلى جهاز العرض.",
    ),
    "how-both": Twin(
        "Where both languages do not fit on a slide side by side, one comes after the other.",
        "وإذا لم تتسع الشريحة للغتين متجاورتين ظهرت إحداهما بعد الأخرى.",
    ),
    "how-print": Twin(
        "“To print” lays out one page for each step, in the language chosen here; print it from the browser.",
        "ويُعِدّ خيار «للطباعة» صفحة لكل خطوة باللغة المختارة هنا، ثم تُطبع من المتصفح.",
    ),
    "language": Twin("Language of the slides", "لغة الشرائح"),
    "previous": Twin("Back", "السابق"),
    "next": Twin("Next", "التالي"),
    "keys": Twin("Keys", "المفاتيح"),
    "list": Twin("All slides", "كل الشرائح"),
    "close": Twin("Close", "إغلاق"),
    "colours": Twin("Colours", "الألوان"),
    "system": Twin("Automatic", "بحسب النظام"),
    "light": Twin("Light", "فاتحة"),
    "dark": Twin("Dark", "داكنة"),
    "key-next": Twin("forward: a step, then the next slide", "إلى الأمام: خطوة ثم الشريحة التالية"),
    "key-back": Twin("back", "إلى الخلف"),
    "key-ends": Twin("to the first slide, to the last", "إلى أول شريحة وإلى آخر شريحة"),
    "key-language": Twin("English, Arabic, both", "الإنجليزية، ثم العربية، ثم كلتاهما"),
    "key-notes": Twin("the notes, in a window of their own", "الملاحظات في نافذة خاصة بها"),
    "key-list": Twin("all slides", "كل الشرائح"),
    "key-large": Twin("enlarge a figure, and back", "تكبير الشكل، ثم إعادته"),
    "key-full": Twin("the full screen", "ملء الشاشة"),
    "key-black": Twin("a black screen, and back", "شاشة سوداء، ثم عودة"),
    "key-help": Twin("this list", "هذه القائمة"),
    "arrow-on": Twin("→ Space", "← Space"),
    "arrow-back": Twin("← Page Up", "→ Page Up"),
    "hands": Twin("Raise your hand: which letter?", "ارفعوا أيديكم: أيّ حرف تختارون؟"),
    "hands-several": Twin("Raise your hand for each letter that is right.", "ارفعوا أيديكم عند كل حرف يصحّ جوابه."),
    "hands-sort": Twin("Line by line, raise your hand: which letter?", "سطرًا سطرًا، ارفعوا أيديكم: أيّ حرف لكل سطر؟"),
    "hands-estimate": Twin(
        "Write a number down; then raise your hand: more than half?",
        "دوّنوا رقمًا، ثم ارفعوا أيديكم: أهو أكثر من النصف؟",
    ),
    "right": Twin("Right", "صحيح"),
    "answers": Twin("Answers", "الأجوبة"),
    "caption": Twin("Below the figure", "تحت الشكل"),
    "nothing": Twin("Nothing more: the slide says it all.", "لا مزيد: الشريحة تقول كل شيء."),
    "on-path": Twin(
        "On the path of one class: {} minutes for this section", "من مسار المحاضرة الواحدة، ومدة هذا القسم بالدقائق: {}"
    ),
    "then": Twin("Then: {}", "ثم: {}"),
    "end": Twin("the end", "النهاية"),
    "clock": Twin("Time of day", "الساعة"),
    "since": Twin("Since the start", "منذ البداية"),
    "again": Twin("Back to zero", "من الصفر"),
    "alone": Twin(
        "This window follows the slides when it is opened from them, with the key S.",
        "تتابع هذه النافذة الشرائح إذا فُتحت منها بالمفتاح S.",
    ),
    "licence": Twin("Licences", "الرخص"),
    "course-licence": Twin("Licence of the course", "رخصة المقرر"),
    "font-licence": Twin("Licence of the font", "رخصة الخط"),
    "reveal-licence": Twin("Licence of reveal.js", "رخصة reveal.js"),
}
LETTERS = {"en": "A B C D E F G H", "ar": "أ ب ج د هـ و ز ح"}


def say(key: str, *values: object) -> Twin:
    """Return the words *key* with *values* in their braces. Raises KeyError where there are none."""
    return WORDS[key].format(*values) if values else WORDS[key]


def letter(place: int) -> Twin:
    """Return the letter by which a class names the answer at *place*, from 0."""
    return Twin.each(lambda code: LETTERS[code].split()[place])
