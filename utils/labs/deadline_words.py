"""What the lab of the deadline says: what is best by a month, what the own split brings, what would turn the advice."""

from utils.twins import Twin

WORDS = {
    "picture": Twin("Leads and cost per lead, month by month", "العملاء المحتملون وتكلفة الواحد منهم، شهرًا بعد شهر"),
    "mix-wins": Twin(
        "By month {month} a mix brings most leads, with {share}% for inbound: the last unit of money then brings "
        "the same on either side.",
        "حتى الشهر {month} يأتي المزيج بأكبر عدد من العملاء المحتملين إذا كانت حصة الوارد {share}٪: فعندئذ يأتي آخر ما "
        "يُنفق بالقدر نفسه في الطريقين.",
    ),
    "inbound-wins": Twin(
        "By month {month} inbound alone brings most leads: even its last unit of money brings more than outbound's "
        "first would.",
        "حتى الشهر {month} يأتي الوارد وحده بأكبر عدد من العملاء المحتملين: فآخر ما يُنفق عليه يأتي بأكثر مما يأتي به "
        "أول ما يُنفق على الصادر.",
    ),
    "outbound-wins": Twin(
        "By month {month} outbound alone brings most leads: even its last unit of money brings more than inbound's "
        "first would.",
        "حتى الشهر {month} يأتي الصادر وحده بأكبر عدد من العملاء المحتملين: فآخر ما يُنفق عليه يأتي بأكثر مما يأتي به "
        "أول ما يُنفق على الوارد.",
    ),
    "even": Twin("Without a budget nothing brings anything.", "بلا ميزانية لا يأتي أيٌّ من الطريقين بأحد."),
    "told-mix": Twin(
        "Your split brings {own}, inbound alone {inbound}, outbound alone {outbound}, and the best split {most}.",
        "يأتي تقسيمكم بـ{own}، والوارد وحده بـ{inbound}، والصادر وحده بـ{outbound}، وأفضل تقسيم بـ{most}.",
    ),
    "told": Twin(
        "Your split brings {own}, inbound alone {inbound}, and outbound alone {outbound}.",
        "يأتي تقسيمكم بـ{own}، والوارد وحده بـ{inbound}، والصادر وحده بـ{outbound}.",
    ),
    "turn": Twin(
        "What would turn this advice first: “{name}”, at {turns} instead of {now}.",
        "وأول ما تنقلب به النصيحة: «{name}»، لو كان العدد {turns} بدلًا من {now}.",
    ),
    "no-turn": Twin(
        "No single assumption, changed within its range, turns this advice.",
        "ولا تنقلب هذه النصيحة بتغيير افتراض واحد، مهما تغيّر في حدود مداه.",
    ),
    "leads-so-far": Twin("Leads so far", "مجموع العملاء المحتملين"),
    "cost-so-far": Twin("Cost per lead so far", "تكلفة العميل المحتمل حتى حينه"),
    "month": Twin("month", "الشهر"),
    "own": Twin("your split", "تقسيمكم"),
    "inbound": Twin("all inbound", "كل المال للوارد"),
    "outbound": Twin("all outbound", "كل المال للصادر"),
    "kept": Twin("kept", "المثبّت"),
    "deadline": Twin("deadline", "الموعد"),
    "ended": Twin("money ended", "نفد المال"),
    "reading": Twin("What is read", "المقروء"),
    "leads": Twin("Leads by the deadline", "العملاء المحتملون حتى الموعد"),
    "from-inbound": Twin("of these from inbound", "منهم من الوارد"),
    "spent": Twin("Spent by the deadline", "ما أُنفق حتى الموعد"),
    "cost": Twin("Cost per lead by then", "تكلفة العميل المحتمل حتى الموعد"),
    "paid": Twin(
        "Month in which the leads have paid for the spending", "الشهر الذي تغطي فيه قيمة العملاء المحتملين ما أُنفق"
    ),
    "never": Twin("not within 24 months", "لا تغطيه خلال 24 شهرًا"),
    "after": Twin("Leads after the money has ended, to month 24", "العملاء المحتملون بعد نفاد المال، حتى الشهر 24"),
    "nothing": Twin("–", "–"),
    "leads-by": Twin("Leads by month {month}", "العملاء المحتملون حتى الشهر {month}"),
    "turns-at": Twin("The advice turns at: {name}", "تنقلب النصيحة عند: {name}"),
    "instead": Twin("{turns} instead of {now}", "{turns} بدلًا من {now}"),
}
