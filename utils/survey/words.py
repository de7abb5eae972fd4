"""What the script of the survey says of the forms and where they are. ``make page`` hands the words on to it."""

from utils.twins import Twin

WORDS: dict[str, Twin] = {
    "missing": Twin("Choose one of the three.", "اختاروا جوابًا من الثلاثة."),
    # of one form
    "kept": Twin(
        "Your answers are kept in this browser. The next person may begin.",
        "حُفظت أجوبتكم في هذا المتصفح، وليتفضّل مَن بعدكم.",
    ),
    "unkept": Twin(
        "Your answers are still here, but this browser did not keep them: they last as long as this page stays open.",
        "أجوبتكم باقية هنا، لكن هذا المتصفح لم يحفظها، فلن تبقى إلا ما بقيت هذه الصفحة مفتوحة.",
    ),
    # of all forms
    "none": Twin("No form has been filled in here yet.", "لم تُملأ هنا استمارة بعد."),
    "forms": Twin(
        "Forms here: {count}. In no file yet: {fresh}.",
        "عدد الاستمارات هنا: {count}، ولم يُنزَّل منها في ملف بعد: {fresh}.",
    ),
    "state-blocked": Twin(
        "This browser keeps nothing for this page: the forms last as long as it stays open. Get them as a file before "
        "you close it.",
        "لا يحفظ هذا المتصفح شيئًا لهذه الصفحة، فلا تبقى الاستمارات إلا ما بقيت الصفحة مفتوحة. نزّلوها في ملف قبل "
        "إغلاقها.",
    ),
    "state-full": Twin(
        "The browser's memory is full. Forms that last only as long as this page stays open: {count}. Get them as a "
        "file before you close it.",
        "امتلأت ذاكرة المتصفح. عدد الاستمارات التي لا تبقى إلا ما بقيت هذه الصفحة مفتوحة: {count}. نزّلوها في ملف قبل "
        "إغلاقها.",
    ),
    "state-damaged": Twin(
        "What this browser has kept for the survey cannot be read: something else has written there. It is left as it "
        "is. Until it is deleted, new forms last as long as this page stays open.",
        "تعذّرت قراءة ما حفظه هذا المتصفح للاستطلاع، فقد كُتب فيه شيء آخر. وقد تُرك على حاله. وإلى أن يُحذف لا تبقى "
        "الاستمارات الجديدة إلا ما بقيت هذه الصفحة مفتوحة.",
    ),
    "damaged-get": Twin("Get what is there as a file", "تنزيل المحفوظ في ملف"),
    "damaged-delete": Twin("Delete it", "حذفه"),
    "damaged-sure": Twin(
        "Has the file arrived? What cannot be read is then gone from this browser.",
        "هل وصل الملف؟ بالحذف يزول من هذا المتصفح ما تعذّرت قراءته.",
    ),
    "damaged-yes": Twin("Yes, delete it", "نعم، احذفوه"),
    # handing out
    "get": Twin("Get the forms as a file (answers.csv)", "تنزيل الاستمارات في ملف (answers.csv)"),
    "handed": Twin(
        "The browser was given answers.csv; forms in it: {count}. See that it has arrived. The forms stay here until "
        "you delete them.",
        "سُلّم الملف answers.csv إلى المتصفح، وعدد الاستمارات فيه {count}. تأكدوا من وصوله. وتبقى الاستمارات هنا حتى "
        "تحذفوها.",
    ),
    "no-file": Twin("Has no file come?", "ألم يصل أي ملف؟"),
    "copy": Twin(
        "Copy these lines into a file of your own and call it answers.csv:",
        "انسخوا هذه الأسطر إلى ملف عندكم وسمّوه answers.csv:",
    ),
    "clear": Twin("Delete the forms", "حذف الاستمارات"),
    "sure": Twin(
        "Delete them from this browser? Forms: {count}. In no file yet: {fresh}.",
        "أتُحذف من هذا المتصفح؟ عدد الاستمارات: {count}، ولم يُنزَّل منها في ملف بعد: {fresh}.",
    ),
    "yes": Twin("Yes, delete them", "نعم، احذفوها"),
    "no": Twin("No", "لا"),
    "cleared": Twin("The forms are deleted.", "حُذفت الاستمارات."),
    # whose answers are shown
    "none-class": Twin(
        "Nobody has filled in a form here yet. Fill one in, or look at the sample class.",
        "لم يملأ أحد استمارة هنا بعد. املؤوا واحدة، أو انظروا في أجوبة صف المثال.",
    ),
    "none-files": Twin(
        "No answers have been loaded yet. Press “Load CSV files” and choose the answers.csv of other people, or files "
        "exported from a form service.",
        "لم تُحمَّل أجوبة بعد. اضغطوا «تحميل ملفات CSV»، واختاروا ملفات answers.csv التي عند غيركم، أو ملفات مصدَّرة "
        "من خدمة استمارات.",
    ),
    "read": Twin("Files read: {good}; left out: {bad}.", "عدد الملفات المقروءة: {good}، والمتروكة: {bad}."),
    "large": Twin("These files are too large to load together.", "هذه الملفات أكبر من أن تُحمَّل معًا."),
}
