"""What a lab itself says to a learner. ``make page`` hands the words on to its script."""

from utils.twins import Twin

WORDS: dict[str, Twin] = {
    "number": Twin("Write a number.", "اكتبوا عددًا."),
    "whole": Twin("Write a whole number.", "اكتبوا عددًا صحيحًا."),
    "range": Twin("This must lie between {low} and {high}.", "يجب أن يقع العدد بين {low} و{high}."),
    "unstored": Twin(
        "Without a kernel only these positions are stored: {marks}.",
        "لا تتاح بلا نواة عاملة إلا القيم المحفوظة في الصفحة: {marks}.",
    ),
    "silent": Twin(
        "The kernel does not answer: it is busy or has stopped. The figure shows the position before. Run the cell "
        "again (Shift+Enter).",
        "النواة لا تجيب، فهي مشغولة أو متوقفة، والشكل باقٍ على الإعدادات السابقة. شغّلوا الخلية من جديد (Shift+Enter).",
    ),
    "keep": Twin("Keep to compare", "تثبيت للمقارنة"),
    "drop": Twin("Stop comparing", "إنهاء المقارنة"),
}
