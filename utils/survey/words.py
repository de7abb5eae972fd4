"""What the script of the survey says to a learner or a teacher. ``make page`` hands the words on to it."""

from utils.twins import Twin

WORDS: dict[str, Twin] = {
    "missing": Twin("Choose one of the three.", "اختاروا جوابًا من الثلاثة."),
    "silent": Twin(
        "The kernel does not answer: it is busy or has stopped. Your answers stay here; try again or run the cell.",
        "النواة لا تجيب، فهي مشغولة أو متوقفة. أجوبتكم باقية هنا؛ حاولوا مرة أخرى أو شغّلوا الخلية.",
    ),
    "unread": Twin("The browser could not read these files.", "لم يستطع المتصفح قراءة هذه الملفات."),
    "large": Twin("These files are too large to load together.", "هذه الملفات أكبر من أن تُحمَّل معًا."),
}
