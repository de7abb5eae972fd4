"""What the lab of the credit says: names of channels and rules, sentences, and the heads of its table."""

from utils.twins import Twin

CHANNELS = {  # within a sentence
    "radio": Twin("radio", "الإذاعة"),
    "friend": Twin("a friend's card", "بطاقة الصديق"),
    "email": Twin("e-mail", "البريد الإلكتروني"),
    "search": Twin("the search ad", "إعلان البحث"),
}
BETWEEN, BEFORE_LAST = Twin(", ", " و"), Twin(" and ", " و")  # names in a list
RULES = {
    "last": Twin("last touch", "آخر نقطة اتصال"),
    "first": Twin("first touch", "أول نقطة اتصال"),
    "equal": Twin("equal shares", "التقسيم بالتساوي"),
}
WORDS = {
    # the picture
    "picture": Twin("Customers credited to each channel", "العملاء المنسوبون إلى كل قناة"),
    "radio": Twin("1 · Radio", "1 · الإذاعة"),
    "friend": Twin("2 · A friend's card", "2 · بطاقة الصديق"),
    "email": Twin("3 · E-mail", "3 · البريد الإلكتروني"),
    "search": Twin("4 · The search ad", "4 · إعلان البحث"),
    **RULES,
    "last-short": Twin("last", "آخر نقطة"),
    "first-short": Twin("first", "أول نقطة"),
    "equal-short": Twin("equal", "بالتساوي"),
    "lot": Twin("left out by lot", "المستثنَون بالقرعة"),
    "lot-short": Twin("lot", "القرعة"),
    "brought": Twin("brought by marketing", "جاؤوا بفضل التسويق"),
    "anyway": Twin("would have come anyway", "كانوا سيأتون على أي حال"),
    "truth-line": Twin("the truth", "الحقيقة"),
    "band": Twin("what a lot would tell", "ما تكشفه القرعة"),
    "truth-is": Twin("truth: {truth}", "الحقيقة: {truth}"),
    # which rule lies most, and why
    "lies": Twin(
        "Here “{rule}” lies most: it puts {misplaced} of each 100 customers at the wrong channel "
        "({second}: {second_misplaced}, {third}: {third_misplaced}).",
        "أبعد القواعد عن الحقيقة هنا قاعدة «{rule}»: فمن كل 100 عميل تنسب {misplaced} إلى غير قناتهم "
        "({second}: {second_misplaced}، {third}: {third_misplaced}).",
    ),
    "even": Twin("Here no rule alone lies most.", "لا تنفرد هنا قاعدة بأنها أبعد من غيرها عن الحقيقة."),
    "gives": Twin(
        "It gives {channel} {credit} customers; without it {truth} would be missing.",
        "فهي تنسب إلى {channel} من العملاء {credit}، ولو أُوقفت هذه القناة وحدها لكان عدد مَن يغيبون {truth}.",
    ),
    "gives-nobody": Twin(
        "It gives {channel} {credit} customers; without it nobody would be missing.",
        "فهي تنسب إلى {channel} من العملاء {credit}، ولو أُوقفت هذه القناة وحدها لما غاب أحد.",
    ),
    "of-these": Twin(
        "Of the {credit}, {anyway} would have come anyway.",
        "فمن أصل {credit} كان {anyway} سيأتون على أي حال.",
    ),
    "last-others": Twin("Others had been convinced before.", "ومن الباقين مَن أقنعهم شيء لقوه قبلها."),
    "first-others": Twin("Others were convinced by what came later.", "ومن الباقين مَن أقنعهم شيء لقوه بعدها."),
    "equal-others": Twin(
        "And a touch that convinced nobody gets as much as the one that did.",
        "ونقطة الاتصال التي لم تقنع أحدًا تنال ما تناله التي أقنعت.",
    ),
    # how many
    "handed-out": Twin(
        "Of the {credited} that each rule hands out, {anyway} would have come anyway.",
        "وتوزّع كل قاعدة من العملاء {credited}، منهم {anyway} كانوا سيأتون على أي حال.",
    ),
    "all-brought": Twin(
        "Nobody comes anyway here: the rules are wrong only about who brought the {credited}.",
        "لا أحد يأتي هنا على أي حال: فلا تخطئ القواعد إلا في القناة التي جاءت بهؤلاء، وعددهم {credited}.",
    ),
    "nobody": Twin(
        "No buyer met a channel here: there is no credit to hand out.",
        "لم يلقَ أحد من المشترين قناة هنا، فلا فضل يُوزَّع.",
    ),
    # the group left out by lot
    "tells": Twin(
        "Leaving out {left_out} people by lot shows an effect of {told}; that of {open} stays open.",
        "وقرعة تستثني {left_out} من الناس تُظهر أثر {told}، ولا تحسم أثر {open}.",
    ),
    "tells-all": Twin(
        "Leaving out {left_out} people by lot shows an effect of each of the four channels.",
        "وقرعة تستثني {left_out} من الناس تُظهر أثر كل قناة من القنوات الأربع.",
    ),
    "tells-none": Twin(
        "Leaving out {left_out} people by lot shows no effect for certain.",
        "وقرعة تستثني {left_out} من الناس لا تُظهر أثرًا مؤكدًا لأي قناة.",
    ),
    "drawn": Twin(
        "Draw {draw}: the interval holds the truth for {caught} of the 4 channels.",
        "المحاكاة رقم {draw}: تشمل الفترة الحقيقة في {caught} من القنوات الأربع.",
    ),
    # the table
    "channel": Twin("Channel", "القناة"),
    "last-head": Twin("Last touch (of these anyway)", "آخر نقطة اتصال (منهم على أي حال)"),
    "first-head": Twin("First touch (of these anyway)", "أول نقطة اتصال (منهم على أي حال)"),
    "equal-head": Twin("Equal shares (of these anyway)", "التقسيم بالتساوي (منهم على أي حال)"),
    "truth": Twin("Truth: missing without this channel", "الحقيقة: مَن كانوا سيغيبون لولا هذه القناة"),
    "lot-head": Twin("What a lot would tell", "ما تكشفه القرعة"),
    "draw-head": Twin("What this draw tells", "ما تكشفه هذه المحاكاة"),
    "costs": Twin("Lost during the test", "مَن يُفقدون في أثناء الاختبار"),
    "credited": Twin("{credit} ({anyway})", "{credit} ({anyway})"),
    "reach": Twin("{low} to {high}", "من {low} إلى {high}"),
    "hopeless": Twin(
        "{low} to {high}; even half of all would be too few", "من {low} إلى {high}، ولا يكفي حتى نصف الناس"
    ),
    "together": Twin("All together", "المجموع"),
    "overlap": Twin("Convinced by two channels or more", "مَن أقنعتهم قناتان أو أكثر"),
    "misplaced": Twin("Of 100 credited, at the wrong channel", "المنسوبون إلى غير قناتهم من كل 100"),
}
ASSUMES = Twin(
    "The model assumes that people meet the channels in this order, each at most once; that, among those who would "
    "come anyway and among the others, meeting one channel makes no other likelier; and that each touch convinces with "
    "a chance of its own, whatever came before. It also takes the lot as possible for every channel. In life, radio "
    "can be kept only from whole towns or regions, and the search ad from regions or devices.",
    "يفترض النموذج أن الناس يلقون القنوات بهذا الترتيب، وكلَّ قناة مرة واحدة على الأكثر؛ وأن لقاء قناة لا يزيد احتمال "
    "لقاء غيرها، لا بين مَن كانوا سيأتون على أي حال ولا بين الآخرين؛ وأن لكل نقطة اتصال احتمال إقناع خاصًّا بها، أيًّا كان "
    "ما سبقها. ويفترض أيضًا أن القرعة ممكنة في كل قناة. أما في الواقع فلا تُحجب الإذاعة إلا عن مدن أو مناطق بأكملها، ولا "
    "يُحجب إعلان البحث إلا عن مناطق أو أجهزة.",
)
CAPTION = Twin(
    "A model of the course, not a finding: 10,000 invented people, expected numbers. The truth: those who would be "
    "missing if this channel alone were off. Green: the 95% interval for them. Grey: the position kept.",
    "نموذج من وضع المقرر لا نتيجة بحث: 10,000 من الناس متخيَّلون، والأعداد متوقعة. والحقيقة: مَن كانوا سيغيبون لو أُوقفت "
    "هذه القناة وحدها. والأخضر: فترة الثقة 95٪ لعددهم. والرمادي: الإعدادات المثبّتة.",
)
