"""What the site says around the lessons."""

from utils.twins import Twin

COURSE = Twin("Marketing, Inside and Out", "التسويق من الداخل والخارج")
LEAD = Twin(
    "Internal or external: who is addressed? Inbound or outbound: who makes the first move? Two questions that Arabic "
    "often asks with one pair of words, worked through in a small café that roasts its own coffee.",
    "داخلي أم خارجي: مَن المخاطَب؟ ووارد أم صادر: مَن صاحب الخطوة الأولى؟ سؤالان كثيرًا ما تجمعهما العربية في زوج واحد من "
    "الألفاظ، نتتبّعهما في مقهى صغير يحمّص قهوته بنفسه.",
)

WORDS = {
    "skip": Twin("Skip to the text", "الانتقال إلى النص"),
    "menu": Twin("Lessons and contents", "الدروس والمحتويات"),
    "start": Twin("Start page", "الصفحة الأولى"),
    "lessons": Twin("Lessons", "الدروس"),
    "look-up": Twin("Look up", "للرجوع إليها"),
    "lesson": Twin("Lesson {}", "الدرس {}"),
    "language": Twin("Language", "اللغة"),
    "settings": Twin("Appearance", "المظهر"),
    "theme": Twin("Colours", "الألوان"),
    "system": Twin("Automatic", "بحسب النظام"),
    "light": Twin("Light", "فاتحة"),
    "dark": Twin("Dark", "داكنة"),
    "size": Twin("Text size", "حجم النص"),
    "usual": Twin("Normal", "معتاد"),
    "large": Twin("Large", "كبير"),
    "larger": Twin("Larger", "أكبر"),
    "print": Twin("Print this page", "طباعة هذه الصفحة"),
    "run": Twin("Run it yourself", "شغّلوا الدرس بأنفسكم"),
    "download": Twin("Download the notebook", "تنزيل الدفتر"),
    "binder": Twin("Open it on Binder", "فتحه على Binder"),
    "previous": Twin("Previous", "السابق"),
    "next": Twin("Next", "التالي"),
    "around": Twin("Before and after this page", "ما قبل هذه الصفحة وما بعدها"),
    "code": Twin("The code behind this", "الشيفرة التي أنتجت هذا"),
    "read-only": Twin(
        "The site shows code and what it gives. To change it and run it, take the notebook.",
        "يعرض الموقع الشيفرة وما تعطيه، ولتغييرها وتشغيلها خذوا الدفتر.",
    ),
    "begin": Twin("Begin with lesson 00", "ابدؤوا بالدرس 00"),
    "search": Twin("Search", "بحث"),
    "search-for": Twin("Search the lessons, the terms and the sources", "ابحثوا في الدروس والمصطلحات والمصادر"),
    "search-hint": Twin(
        "Type a word in either language, such as inbound; several words must all occur.",
        "اكتبوا كلمة بإحدى اللغتين، مثل «الوارد»؛ وإن كتبتم كلمات عدة لزم أن ترد كلها.",
    ),
    "search-none": Twin("Nothing was found. Try a shorter word.", "لم يُعثر على شيء. جرّبوا كلمة أقصر."),
    "search-count": Twin("Results:", "النتائج:"),
    "close": Twin("Close", "إغلاق"),
    "news": Twin("A new version of the course is ready.", "صدر إصدار جديد من المقرر، وهو جاهز."),
    "take-over": Twin("Load it", "تحميله"),
    "glossary": Twin("Glossary", "المسرد"),
    "glossary-lead": Twin(
        "The terms of the course in both languages, in the order in which the lessons bring them.",
        "مصطلحات المقرر باللغتين، بالترتيب الذي ترد به في الدروس.",
    ),
    "also": Twin("Also met in Arabic: {}", "ألفاظ أخرى بالعربية: {}"),
    "sources": Twin("Sources", "المصادر"),
    "sources-lead": Twin(
        "What the course rests on, and how far each source may be trusted.",
        "ما يقوم عليه المقرر، وإلى أي حد يوثق بكل مصدر.",
    ),
    "kind-article": Twin("The two articles", "المقالتان"),
    "kind-sample": Twin("The course's own sample", "عينة المقرر"),
    "kind-data": Twin("Data", "البيانات"),
    "kind-reading": Twin("Further reading", "قراءات إضافية"),
    "data": Twin("The tables", "الجداول"),
    "teachers": Twin("For teachers", "للمعلّمين"),
    "about": Twin("About the course", "عن المقرر"),
    "progress": Twin("Your progress", "تقدّمكم في المقرر"),
    "progress-lead": Twin(
        "It is kept in this browser alone, and grows with every question that you solve.",
        "يُحفظ في هذا المتصفح وحده، ويزيد مع كل سؤال تحلّونه.",
    ),
    "along": Twin("To take along", "لتأخذوه معكم"),
    "slides": Twin("Slides", "الشرائح"),
    "handouts": Twin("Hand-outs", "أوراق العمل"),
    "pack": Twin("The whole course in one file", "المقرر كله في ملف واحد"),
    "yours": Twin("What stays with you", "ما يبقى لديكم"),
    "licence": Twin("Licences", "الرخص"),
    "licences": Twin(
        "Code: MIT. Lessons and data: CC BY 4.0.",
        "الشيفرة برخصة MIT، والدروس والبيانات برخصة المشاع الإبداعي CC BY في إصدارها 4.0.",
    ),
}


def say(key: str, *values: object) -> Twin:
    """Return the words *key* with *values* in their braces. Raises KeyError where there are none."""
    return WORDS[key].format(*values) if values else WORDS[key]
