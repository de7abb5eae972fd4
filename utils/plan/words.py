"""Every word of the plan to take away that stands in no table, and the invented plan that is shown as an example."""

from utils.twins import Twin

# Of the form and of the sheet: as they stand in the page
LABELS = {
    "business": Twin("The business", "المشروع"),
    "name": Twin("Its name", "اسمه"),
    "sells": Twin("What it sells", "ما يبيعه"),
    "notes": Twin("The aim in one sentence, with a number and a month", "الهدف في جملة واحدة، فيها رقم وشهر"),
    "internal": Twin("Inside", "الداخل"),
    "external": Twin("Outside", "الخارج"),
    "audience": Twin("Audience", "الجمهور"),
    "goal": Twin("Goals", "الأهداف"),
    "method": Twin("Methods", "الأساليب"),
    "channel": Twin("Channels", "القنوات"),
    "inbound": Twin("Inbound: people come to you", "الوارد: الناس يأتون إليكم"),
    "outbound": Twin("Outbound: you go to people", "الصادر: أنتم تذهبون إلى الناس"),
    "money": Twin("Money and time", "المال والوقت"),
    "budget": Twin("Budget a month, in money units", "الميزانية في الشهر، بالوحدات النقدية"),
    "month": Twin(
        "Month in which the first results are needed (1 to 36)", "الشهر الذي تلزم فيه النتائج الأولى (من 1 إلى 36)"
    ),
    "split": Twin("Split in percent; the three add up to 100", "التقسيم بالنسب المئوية، ومجموعها 100"),
    "split-inbound": Twin("Inbound", "الوارد"),
    "split-outbound": Twin("Outbound", "الصادر"),
    "proof": Twin("How shall we know?", "كيف سنعرف؟"),
    "measure": Twin("What will be counted, and when", "ما الذي سيُعدّ؟ ومتى؟"),
    "sheet": Twin("Marketing plan", "خطة تسويق"),
    "inside": Twin("Inside: methods and channels", "الداخل: الأساليب والقنوات"),
    "methods": Twin("Outside: methods", "الخارج: الأساليب"),
    "in": Twin("Outside: inbound", "الخارج: الوارد"),
    "out": Twin("Outside: outbound", "الخارج: الصادر"),
    "remarks": Twin("What is missing", "ما ينقص الخطة"),
    "preview": Twin("The plan on one page", "الخطة في صفحة واحدة"),
    "example": Twin(
        "An invented example, until you write your own. One thing is missing in it: can you mend it?",
        "هذا مثال متخيَّل إلى أن تكتبوا خطتكم، وفيه نقص واحد. فهل تسدّونه؟",
    ),
    "lesson": Twin("Lesson {lesson}: {title}", "الدرس {lesson}: {title}"),
    "course": Twin(
        "Made with the course “Marketing, Inside and Out”. The amounts are assumptions of whoever wrote the plan.",
        "أُعدّت هذه الخطة ضمن مقرر «التسويق من الداخل والخارج». والمبالغ افتراضات من وضع كاتبها.",
    ),
}

# Of the script: what stands in braces is filled in
WORDS = {
    "nothing": Twin("nothing chosen yet", "لم يُختر شيء بعد"),
    "total": Twin("{total} money units a month", "المجموع في الشهر بالوحدات النقدية: {total}"),
    "share-inside": Twin("Inside {share}%: {amount}", "الداخل {share}٪: {amount}"),
    "share-inbound": Twin("Inbound {share}%: {amount}", "الوارد {share}٪: {amount}"),
    "share-outbound": Twin("Outbound {share}%: {amount}", "الصادر {share}٪: {amount}"),
    "needed": Twin("First results needed in month {month}", "تلزم النتائج الأولى في الشهر {month}"),
    "counted": Twin("Remarks on the plan: {count}", "عدد الملاحظات على الخطة: {count}"),
    "praised": Twin("The rules find nothing missing.", "لا تجد القواعد نقصًا."),
    "page": Twin("Get the plan as a page (HTML)", "تنزيل الخطة صفحةً (HTML)"),
    "markdown": Twin("Get it as text (Markdown)", "تنزيلها نصًّا (Markdown)"),
    "save": Twin("Save to a file", "حفظ في ملف"),
    "load": Twin("Load from a file", "تحميل من ملف"),
    "show": Twin("Show an example", "عرض مثال"),
    "over": Twin("Start over", "البدء من جديد"),
    "sure-over": Twin("Empty the form and forget this plan?", "أتريدون إفراغ الاستمارة ومحو هذه الخطة؟"),
    "sure-show": Twin("Put the example in the place of your plan?", "أتريدون وضع المثال مكان خطتكم؟"),
    "yes-over": Twin("Yes, start over", "نعم، البدء من جديد"),
    "yes-show": Twin("Yes, show the example", "نعم، عرض المثال"),
    "no": Twin("No, keep my plan", "لا، إبقاء خطتي"),
    "loaded": Twin("“{file}” is loaded.", "حُمّل الملف «{file}»."),
    "broken": Twin(
        "“{file}” is damaged: it cannot be read as JSON. Your plan stays.",
        "الملف «{file}» تالف، إذ لا يُقرأ بصيغة JSON. وخطتكم باقية.",
    ),
    "foreign": Twin(
        "“{file}” is not a plan saved on this page. Your plan stays.",
        "الملف «{file}» ليس خطة محفوظة من هذه الصفحة. وخطتكم باقية.",
    ),
    "newer": Twin(
        "“{file}” was saved by a newer edition of the course. Your plan stays.",
        "حُفظ الملف «{file}» بإصدار من المقرر أحدث من هذا. وخطتكم باقية.",
    ),
    "fault": Twin(
        "“{file}” holds something that does not belong in a plan, under “{place}”. Your plan stays.",
        "في الملف «{file}» شيء لا مكان له في الخطة، وموضعه «{place}». وخطتكم باقية.",
    ),
    "unread": Twin("“{file}” cannot be opened. Your plan stays.", "تعذّر فتح الملف «{file}». وخطتكم باقية."),
    "blocked": Twin(
        "This browser keeps nothing for this page. Save the plan to a file before you close it.",
        "لا يحفظ هذا المتصفح شيئًا لهذه الصفحة. فاحفظوا الخطة في ملف قبل إغلاق الصفحة.",
    ),
    "stored-fault": Twin(
        "A plan kept earlier cannot be read, and was left as it is. “Start over” clears it; until then save to a file.",
        "تعذّرت قراءة خطة محفوظة سابقًا فتُركت على حالها. يمحوها زر «البدء من جديد»، فاحفظوا عملكم قبله في ملف.",
    ),
    "empty": Twin("Write a number here. The plan keeps {kept}.", "اكتبوا هنا عددًا. وما زال في الخطة: {kept}."),
    "no-number": Twin(
        "“{told}” is not a number. Write digits only; the plan keeps {kept}.",
        "«{told}» ليس عددًا. اكتبوا أرقامًا فقط، وما زال في الخطة: {kept}.",
    ),
    "negative": Twin(
        "A budget or share cannot be below zero. The plan keeps {kept}.",
        "لا تكون الميزانية ولا النسبة أقل من صفر. وما زال في الخطة: {kept}.",
    ),
    "too-much": Twin(
        "At most {most} fits here. The plan keeps {kept}.", "أكبر عدد يُقبل هنا {most}. وما زال في الخطة: {kept}."
    ),
    "no-month": Twin(
        "Write a whole month from 1 to 36. The plan keeps {kept}.",
        "اكتبوا عددًا صحيحًا من 1 إلى 36. وما زال في الخطة: {kept}.",
    ),
    "sum": Twin(
        "The three add up to {total}, not to 100. The plan keeps {kept}.",
        "مجموع النسب {total}، والمطلوب 100. وما زال في الخطة: {kept}.",
    ),
}

EXAMPLE_TEXTS = {
    "name": Twin("Seventh Lantern Coffee", "محمصة القنديل السابع"),
    "sells": Twin(
        "Coffee for offices, roasted in Marsa Luban (an invented example of the course)",
        "قهوة للمكاتب، تُحمَّص في مرسى لُبان (مثال متخيَّل من وضع المقرر)",
    ),
    "notes": Twin("In month 9, 20 offices order their coffee from us.", "في الشهر 9 يطلب 20 مكتبًا قهوته منّا."),
    "measure": Twin(
        "Orders in months 3 to 6: from offices that Tariq calls, and from as many that the lot spares",
        "الطلبات من الشهر 3 إلى الشهر 6: من مكاتب يتصل بها طارق، ومن مثلها عددًا تعفيها القرعة",
    ),
}
EXAMPLE = {
    "budget": 1000,
    "split": {"inside": 20, "inbound": 40, "outbound": 40},
    "month": 3,
    "picked": [
        *("employees", "prospects", "culture", "sales", "new_customers"),
        *("training_development", "recognition_rewards", "advertising", "online_campaigns"),
        *("blog_post", "seo", "site_form", "ebook", "radio_spot", "follow_up_call"),
        "lot_left_out",
    ],
}
EXAMPLE_REMARKS = ("untold",)  # what rules.js says of it; a test compares the two
