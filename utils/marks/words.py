"""What is said of the files that students handed in, in the terminal and on the page."""

from utils.twins import Twin

UNREAD: dict[str, Twin] = {
    "empty": Twin("empty; ask for it again", "فارغ؛ اطلبوه مرة أخرى"),
    "large": Twin("larger than 2 MB, so it is not saved progress", "أكبر من 2 ميغابايت، فليس تقدّمًا محفوظًا"),
    "archive": Twin("a packed folder; unpack it, and read what is in it", "مجلد مضغوط؛ فُكّوا ضغطه واقرؤوا ما فيه"),
    "broken": Twin(
        "not saved progress, or damaged; ask for the file that “Save progress” gives (.json), unchanged",
        "ليس تقدّمًا محفوظًا، أو هو تالف؛ اطلبوا الملف الذي يعطيه زر حفظ التقدّم (\u2066.json\u2069) بلا تغيير",
    ),
    "foreign": Twin("JSON from another program, not from this course", "ملف JSON من برنامج آخر، لا من هذا المقرر"),
    "newer": Twin(
        "saved by a newer edition of the course; use that one to read it",
        "حُفظ بإصدار أحدث من المقرر؛ اقرؤوه بذلك الإصدار",
    ),
    "nameless": Twin(
        "whose is it? Give it the student's name, or put it into a folder of that name",
        "لمن هو؟ سمّوه باسم الطالب، أو ضعوه في مجلد باسمه",
    ),
    "closed": Twin(
        "it could not be opened; copy it to this computer, or see who may read it",
        "تعذّر فتحه؛ انسخوه إلى هذا الحاسوب، أو انظروا مَن يُسمح له بقراءته",
    ),
}
NOTES: dict[str, Twin] = {
    "twice": Twin(
        "{student}: files handed in: {count}; the fullest one counts: {file}",
        "{student}: عدد الملفات المسلَّمة {count}؛ والمحسوب أكملها: {file}",
    ),
    "other-test": Twin(
        "{student}: the final test is not from this edition, and is left out",
        "{student}: الاختبار الختامي ليس من هذا الإصدار، فتُرك",
    ),
    "open-test": Twin(
        "{student}: the final test is not finished: {asked} of {all} questions",
        "{student}: لم يكتمل الاختبار الختامي: {asked} من {all} سؤالًا",
    ),
}
SAID: dict[str, Twin] = {
    "unread-file": Twin("{file}: {why}", "{file}: {why}"),
    "read": Twin("Students: {students}. Files not read: {unread}.", "الطلاب: {students}. ملفات لم تُقرأ: {unread}."),
    "written": Twin("The table is in {file}.", "الجدول في {file}."),
    "not-read": Twin("Not read:", "لم يُقرأ:"),
    "to-know": Twin("Worth knowing:", "للعلم:"),
    "no-folder": Twin(
        "FILES={folder} is not a folder; name the one with the students' files: make marks FILES=folder",
        "ليس FILES={folder} مجلدًا؛ اذكروا المجلد الذي فيه ملفات الطلاب: make marks FILES=folder",
    ),
    "no-file": Twin(
        "There is no file in {folder}; put the students' saved progress there.",
        "لا ملفات في {folder}؛ ضعوا فيه ما حفظه الطلاب من تقدّمهم.",
    ),
    "many": Twin("More than {most} files; is that the right folder?", "أكثر من {most} ملف؛ أهذا هو المجلد المقصود؟"),
    # on the page
    "title": Twin("Marks", "الدرجات"),
    "lead": Twin(
        "One table from the progress that students saved: objective by objective, what was right on the first try and "
        "on the last, and the final test. The files are read in this browser and go nowhere.",
        "جدول واحد مما حفظه الطلاب من تقدّمهم: لكل هدف ما صحّ من أول محاولة وما صحّ في آخر محاولة، ثم الاختبار الختامي. "
        "وتُقرأ الملفات في هذا المتصفح ولا تخرج منه.",
    ),
    "names": Twin(
        "A file bears its student's name (student_01.json), or lies in a folder of that name. A student who hands in "
        "two files is counted once.",
        "يحمل كل ملف اسم صاحبه (student_01.json)، أو يوضع في مجلد باسمه. وما سُلّم مرتين يُحسب مرة.",
    ),
    "one-test": Twin(
        "For a final test that is the same for all, give your class a number: it stands in the field below the buttons "
        "of the test, or in the link, as in 07_review.html#seed=2718. The table names form and number.",
        "ولاختبار ختامي واحد للجميع أعطوا صفكم رقمًا: يُكتب في الخانة التي تحت أزرار الاختبار، أو في الرابط هكذا: "
        "\u206607_review.html#seed=2718\u2069. ويذكر الجدول الصيغة والرقم.",
    ),
    "choose-files": Twin("Choose files …", "اختيار ملفات…"),
    "choose-folder": Twin("Choose a folder …", "اختيار مجلد…"),
    "save": Twin("Save the table (marks.csv)", "حفظ الجدول (marks.csv)"),
    "student": Twin("Student", "الطالب"),
    "tasks": Twin("Tasks tried", "مهام جُرّبت"),
    "first": Twin("Right on the first try", "صحّ من أول محاولة"),
    "last": Twin("Right on the last", "صحّ في آخر محاولة"),
    "form": Twin("Test: form", "الاختبار: الصيغة"),
    "seed": Twin("number", "الرقم"),
    "right": Twin("right", "الصحيح"),
    "of": Twin("{right} of {asked}", "{right} من {asked}"),
}
WORDS = {
    **{f"unread-{key}": words for key, words in UNREAD.items()},
    **{f"note-{key}": words for key, words in NOTES.items()},
    **SAID,
}
