"""What the packages for a platform say besides what the course says."""

from utils.twins import Twin

WORDS = {
    "meanings": Twin(
        "Which term has this meaning? Choose one for each.",
        "لأيّ مصطلح كل معنى من هذه المعاني؟ اختاروا لكل معنى مصطلحًا.",
    ),
    "belongs": Twin("{} → {}", "{} ← {}"),
    "because": Twin("{}: {}", "{}: {}"),
    "value": Twin("{} percent", "{} في المئة"),
    "no-share": Twin(
        "Question {}: Moodle cannot divide a mark among {} options that are alike right or wrong; write at most {}.",
        "السؤال {}: لا يقسم Moodle الدرجة على {} من الخيارات الصحيحة أو الخاطئة معًا؛ اكتبوا منها {} على الأكثر.",
    ),
    "too-long": Twin(
        "Question {}: the group “{}” is too long for Moodle, by {} letters in all languages; shorten it.",
        "السؤال {}: المجموعة «{}» أطول مما يقبله Moodle، والزائد {} من الأحرف في اللغات جميعًا؛ اختصروها.",
    ),
    "model": Twin("A model answer", "جواب نموذجي"),
    "points": Twin("To compare with", "للمقارنة"),
    "exam-a": Twin("Final test, form A", "الاختبار الختامي، الصيغة أ"),
    "exam-b": Twin("Final test, form B", "الاختبار الختامي، الصيغة ب"),
    "one-lesson": Twin(
        "This is lesson {}. Where it names another lesson, open that one in your course.",
        "هذا هو الدرس {}. وإذا ذُكر فيه درس آخر فافتحوه في مقرركم على المنصة.",
    ),
    "to-english": Twin("Arabic → English", "من العربية إلى الإنجليزية"),
    "to-arabic": Twin("English → Arabic", "من الإنجليزية إلى العربية"),
    "to-meaning": Twin("Term → meaning", "من المصطلح إلى معناه"),
    "also": Twin("Also met in Arabic: {}", "ألفاظ أخرى بالعربية: {}"),
}


def say(key: str) -> Twin:
    """Return the words *key*. Raises KeyError where there are none."""
    return WORDS[key]
