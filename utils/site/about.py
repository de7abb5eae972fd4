"""The pages about the course and for teachers."""

from collections.abc import Sequence

from markupsafe import Markup

from utils.site.parts import cell, links, paragraphs, section, title, whole
from utils.site.teaching import VOTES, teaching_sections
from utils.site.words import LEAD, say
from utils.twins import Twin

Ways = Sequence[tuple[str, Twin]]

_ANSWERS = Twin(
    "No page of this site holds the teacher's answers. With the course on your computer, `make answers` writes them: "
    "for each lesson and language a sheet with every answer and its reasons, and one with the tasks alone.",
    "لا تحوي أي صفحة من هذا الموقع أجوبة المعلّم. فإذا كان المقرر على حاسوبكم كتبها لكم الأمر `make answers`: لكل درس "
    "ولكل لغة ورقة فيها الأجوبة كلها مع أسبابها، وأخرى فيها الأسئلة وحدها.",
)
_DESK = Twin(
    "With the course on your computer you get more than the plans below: `make teacher` writes them for printing, with "
    "the mistakes to expect and what to answer, weak and strong answers, marked plans, exam sheets with keys, and a "
    "note on consent.",
    "وللخطط الآتية تتمة عند مَن لديه المقرر: يكتبها الأمر `make teacher` صالحة للطباعة، ومعها الأخطاء المتوقعة وبمَ يُجاب "
    "عنها، وأجوبة ضعيفة وقوية، وخطط مقوَّمة، وأوراق اختبار بمفاتيحها، وورقة عن الموافقة.",
)
_CLASS = Twin(
    "One meeting only? Lesson 00 offers a path for it; once it is chosen, every lesson marks the sections on it.",
    "أليس لديكم إلا لقاء واحد؟ في الدرس 00 مسار لمحاضرة واحدة، وإذا اخترتموه وُسمت أقسامه في كل درس.",
)
_SHOW = Twin(
    "At the projector, choose both languages: the class reads the two texts side by side. Ctrl and + enlarge it all.",
    "وعلى جهاز العرض اختاروا اللغتين معًا، فيقرأ الصف النصين متجاورين. ويكبّر المفتاحان Ctrl و+ كل شيء.",
)
_ASK = Twin(
    "To ask the class, `make survey` puts the survey of lesson 03 to it, or with `make survey QUESTION=id` a question "
    "of the bank. The answers come from this computer; with `NETWORK=yes` also from the phones in the room.",
    "ولسؤال الصف يعرض عليه الأمر `make survey` استطلاع الدرس 03، أو سؤالًا من البنك بالأمر `make survey QUESTION=id`. "
    "وتأتي الأجوبة من هذا الحاسوب، ومن هواتف الحاضرين أيضًا إذا أضفتم `NETWORK=yes`.",
)
_COUNT = Twin(
    "To see how far the class has come, let students save their progress to a file and hand it in: `make marks` makes "
    "one table of these files, and so does the page Marks of this site, in the browser.",
    "ولمعرفة ما بلغه الصف يحفظ كل طالب تقدّمه في ملف ويسلّمه، ثم يجمع الأمر `make marks` هذه الملفات في جدول واحد. "
    "وتجمعها كذلك صفحة الدرجات في هذا الموقع، في المتصفح.",
)
_PRIVATE = Twin(
    "What you do here stays in your browser: your answers, your plan, the language that you chose. The site sets no "
    "cookies, counts nobody and asks no other machine for anything. To take your progress to another computer, save it "
    "to a file on the start page.",
    "ما تفعلونه هنا يبقى في متصفحكم: أجوبتكم وخطتكم واللغة التي اخترتموها. ولا يضع الموقع ملفات تعريف ارتباط، ولا يحصي "
    "أحدًا، ولا يطلب شيئًا من حاسوب آخر. ولنقل تقدّمكم إلى حاسوب آخر احفظوه في ملف من الصفحة الأولى.",
)
_OFFLINE = Twin(
    "After the first visit the site also opens without a network. It works as well from a folder or a memory stick: "
    "open the file index.html.",
    "وبعد الزيارة الأولى يُفتح الموقع بلا شبكة أيضًا. ويعمل كذلك من مجلد أو من ذاكرة محمولة: افتحوا الملف index.html.",
)
_OTHERS = Twin(
    "The letters are those of IBM Plex Sans Arabic, cut down to what is needed and renamed as its licence asks.",
    "حروف الموقع مأخوذة من خط IBM Plex Sans Arabic بعد الاقتصار على ما يلزم منها وتغيير اسمه كما تشترط رخصته.",
)
_SEARCH = Twin("The search is MiniSearch by Luca Ongaro.", "البحث قائم على مكتبة MiniSearch من إعداد Luca Ongaro.")
_WAYS = Twin("The paths in lesson 00", "المساران في الدرس 00")
_MARKS = Twin("The page Marks", "صفحة الدرجات")
_LICENCES = [
    ("licences/course.txt", Twin("Licence of the course", "رخصة المقرر")),
    ("licences/font.txt", Twin("Licence of the font", "رخصة الخط")),
]
_SEARCH_LICENCE = ("licences/minisearch.txt", Twin("Licence of MiniSearch", "رخصة MiniSearch"))


def teachers() -> Markup:
    """Return the content of the page for teachers."""
    ways = [("00_start_here.html#cell-id=paths", _WAYS), ("marks.html", _MARKS)]
    about_it = cell(
        title(say("teachers")), paragraphs(_ANSWERS, _CLASS, _SHOW, VOTES, _ASK, _COUNT, _DESK), links(ways)
    )
    return whole(about_it, *teaching_sections())


def about(along: Ways = (), *, searchable: bool) -> Markup:
    """Return the content of the page about the course; a site that is *searchable* holds what others wrote.

    *along* leads to what stands beside the site to take along.
    """
    used = [_OTHERS, _SEARCH] if searchable else [_OTHERS]
    licences = [*_LICENCES, _SEARCH_LICENCE] if searchable else _LICENCES
    return whole(
        cell(title(say("about")), paragraphs(LEAD)),
        section("along", say("along"), links(along)) if along else None,
        section("yours", say("yours"), paragraphs(_PRIVATE, _OFFLINE)),
        section("licences", say("licence"), paragraphs(say("licences"), *used), links(licences)),
    )
