"""What a lab itself says to a learner. ``make page`` hands the words on to its script."""

from utils.twins import Twin

WORDS: dict[str, Twin] = {
    "number": Twin("Write a number.", "اكتبوا عددًا."),
    "whole": Twin("Write a whole number.", "اكتبوا عددًا صحيحًا."),
    "range": Twin("This must lie between {low} and {high}.", "يجب أن يقع العدد بين {low} و{high}."),
    "draw": Twin("Draw", "إجراء محاكاة"),
    "draw-again": Twin("Draw again", "محاكاة جديدة"),
    "drawn": Twin("draw {number}", "المحاكاة رقم {number}"),
    "guess": Twin("That is my guess", "هذا توقّعي"),
    "skip": Twin("Go on without a guess", "المتابعة بلا توقّع"),
    "guess-first": Twin("Choose one first, or go on without.", "اختاروا واحدًا أولًا، أو تابعوا بلا توقّع."),
    "guessed": Twin("Your guess:", "توقّعكم:"),
    "skipped": Twin("You went on without a guess.", "تابعتم بلا توقّع."),
    "guess-again": Twin("Guess again", "توقّع جديد"),
    "copy": Twin("Copy this position", "نسخ هذه الإعدادات"),
    "copied": Twin("Copied.", "نُسخت."),
    "selected": Twin("Selected: copy it with your keyboard.", "النص محدَّد، فانسخوه بلوحة المفاتيح."),
    "position": Twin("Position", "الإعدادات"),
    "open": Twin("Open this position", "فتح هذه الإعدادات"),
    "other-lab": Twin(
        "This is no position of this laboratory: one begins with {name}.",
        "ليست هذه إعدادات لهذا المختبر، فإعداداته تبدأ بالكلمة {name}.",
    ),
    "no-position": Twin("No position stands here: paste one.", "لا إعدادات هنا: الصقوا نصًّا منسوخًا."),
    "no-pair": Twin("No control here is called that: {pair}", "ليس هنا أداة تحكم بهذا الاسم: {pair}"),
    "bad-pair": Twin("The control cannot be set to this: {pair}", "لا تقبل أداة التحكم هذه القيمة: {pair}"),
    "keep": Twin("Keep to compare", "تثبيت للمقارنة"),
    "drop": Twin("Stop comparing", "إنهاء المقارنة"),
    "all-aspects": Twin("All aspects", "كل الجوانب"),
    "no-aspects": Twin("No aspects", "بلا جوانب"),
    "aspects-shown": Twin(
        "Aspects shown: {shown} of {all}, with both columns.", "الجوانب المعروضة: {shown} من {all}، والعمودان معًا."
    ),
    "aspects-one-column": Twin(
        "Aspects shown: {shown} of {all}, with one column only: {column}.",
        "الجوانب المعروضة: {shown} من {all}، وعمود واحد فقط: {column}.",
    ),
    "nothing-ticked": Twin(
        "Tick at least one aspect and one column: the table then appears here.",
        "اختاروا جانبًا واحدًا وعمودًا واحدًا على الأقل، فيظهر الجدول هنا.",
    ),
    "nothing-answered": Twin(
        "Answer at least one question, yes or no: advice on it then appears here.",
        "أجيبوا عن سؤال واحد على الأقل بنعم أو بلا، فتظهر هنا النصيحة فيه.",
    ),
    "advice-apart": Twin(
        "The advice pulls apart: for outbound {outbound}, for inbound {inbound}. Here is something to talk about.",
        "النصائح متعارضة: مع الصادر {outbound}، ومع الوارد {inbound}. فهنا موضع النقاش.",
    ),
    "advice-inbound": Twin(
        "All the advice that chooses between the directions says inbound.",
        "كل نصيحة تختار أحد الاتجاهين تقول: الوارد.",
    ),
    "advice-outbound": Twin(
        "All the advice that chooses between the directions says outbound.",
        "كل نصيحة تختار أحد الاتجاهين تقول: الصادر.",
    ),
    "advice-open": Twin(
        "None of the advice so far chooses between the directions.", "لا نصيحة إلى الآن تختار أحد الاتجاهين."
    ),
    "advice-first": Twin("Before either stands the team.", "وقبل الاتجاهين يأتي الفريق."),
    "answered": Twin("Answered: {answered} of {all}.", "أجبتم عن {answered} من {all}."),
    "answer-anew": Twin("Answer anew", "البدء من جديد"),
}
