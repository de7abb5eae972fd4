"""The lab of the rule of seven: price and shape of the chance in, who needed how many contacts out."""

from IPython.display import HTML

from utils.labs.controls import Choice, Preset, Range
from utils.labs.draws import Draws
from utils.labs.lab import Lab, show
from utils.page import share_of
from utils.twins import Twin

_PRICES = (1, 2, 3, 5, 10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_CUSTOMERS = (20, 100, 1000, 10_000, 100_000, 1_000_000)
_SHAPES = {
    "constant": Twin(
        "stays the same: each touchpoint convinces like the first", "يبقى ثابتًا: كل نقطة اتصال تُقنع كالأولى"
    ),
    "warming": Twin("grows: it starts low, and trust builds up", "يزيد: يبدأ منخفضًا، ثم تنمو الثقة"),
    "wearing": Twin("shrinks: people stop listening", "ينقص: يملّ الناس فيقلّ إصغاؤهم"),
}
_CONTROLS = (
    Range(
        "price",
        Twin("Price of the product", "سعر المنتج"),
        Twin("money units", "بالوحدات النقدية"),
        low=1,
        high=50_000,
        start=200,
        why=Twin(
            "Assumption: at a price of 1, a touchpoint convinces at best 40% of those who have not bought yet; at ten "
            "times the price little more than half as many.",
            "افتراض: عند السعر 1 تُقنع نقطة الاتصال 40٪ على الأكثر ممن لم يشتروا بعد، وعند عشرة أمثال السعر ما يزيد "
            "قليلًا على نصف ذلك.",
        ),
        marks=_PRICES,
        whole=False,
    ),
    Range(
        "customers",
        Twin("People in the simulation", "عدد الأشخاص في المحاكاة"),
        Twin("people", "من الأشخاص"),
        low=20,
        high=1_000_000,
        start=1000,
        why=Twin(
            "Chance decides for each of them, and the dots count them.",
            "يُحسم قرار كل شخص منهم عشوائيًّا، والنقاط تعدّهم.",
        ),
        marks=_CUSTOMERS,
    ),
    Choice(
        "shape",
        Twin(
            "From touchpoint to touchpoint, the chance to convince …", "احتمال الإقناع من نقطة اتصال إلى التي بعدها …"
        ),
        _SHAPES,
        "constant",
    ),
    Draws(
        "draw",
        Twin("People drawn by lot", "أشخاص المحاكاة"),
        why=Twin("Each draw takes other people.", "في كل محاكاة أشخاص آخرون."),
    ),
)
_PRESETS = (
    Preset(Twin("An ice cream on a whim", "مثلجات في نزهة"), {"price": 3, "shape": "wearing"}),
    Preset(Twin("A phone contract", "اشتراك هاتف"), {"price": 200, "shape": "constant"}),
    Preset(Twin("A family car", "سيارة للأسرة"), {"price": 20_000, "shape": "warming"}),
    Preset(Twin("Office software", "برنامج للمكاتب"), {"price": 5000, "shape": "warming"}),
)


_WORDS = {
    "picture": Twin("At which touchpoint the buyers bought", "نقطة الاتصال التي اشترى عندها المشترون"),
    "few": Twin(
        "“At least seven” is true of few of the buyers here: {late}%.",
        "«سبع على الأقل» لا تصدق هنا إلا على قلة من المشترين: {late}٪.",
    ),
    "some": Twin(
        "“At least seven” is true of some of the buyers here and not of others: {late}%.",
        "«سبع على الأقل» تصدق هنا على بعض المشترين دون بعض: {late}٪.",
    ),
    "most": Twin(
        "“At least seven” is true of most of the buyers here: {late}%.",
        "«سبع على الأقل» تصدق هنا على معظم المشترين: {late}٪.",
    ),
    "told": Twin(
        "Half of the buyers have bought by touchpoint {median}; {never}% of all people have still not bought after "
        "{most}.",
        "اشترى نصف المشترين عند نقطة الاتصال {median} أو قبلها، ولم يشترِ {never}٪ من الناس جميعًا حتى بعد {most} نقطة.",
    ),
    "by-lot": Twin(
        "In the simulation of {people} people it is {late}%, and touchpoint {median}.",
        "وفي المحاكاة العشوائية (عدد أشخاصها {people}) احتاج إلى سبع فأكثر {late}٪ من المشترين، واشترى نصف المشترين "
        "عند نقطة الاتصال {median} أو قبلها.",
    ),
    "none-by-lot": Twin(
        "In the simulation none of {people} people bought.",
        "وفي المحاكاة العشوائية (عدد أشخاصها {people}) لم يشترِ أحد.",
    ),
    "share": Twin("Share of the buyers", "النسبة من المشترين"),
    "axis": Twin("number of the touchpoint that convinced", "رقم نقطة الاتصال التي أقنعت المشتري"),
    "seven": Twin("seven or more", "سبع فأكثر"),
    "computed": Twin("Computed", "بالحساب"),
    "drawn": Twin("In the simulation", "في المحاكاة"),
    "touchpoints": Twin("{first} to {last}", "من {first} إلى {last}"),
    "at-least-seven": Twin("seven or more, together", "سبع فأكثر، مجتمعةً"),
    "never": Twin("never bought, of all people", "لم يشتروا، من الناس جميعًا"),
    "out-of-100": share_of("number"),
}
_CAPTION = Twin(
    "Bars: computed. Dots: simulated people. The model is the course's own; the article says only that the rule need "
    "not hold for a whim, and holds more for expensive purchases.",
    "الأعمدة محسوبة، والنقاط من محاكاة عشوائية. والنموذج من وضع المقرر، ولا تقول المقالة إلا إن القاعدة قد لا "
    "تصدق على ما يُشترى لنزوة، وإنها أصدق في المشتريات الغالية.",
)


def show_contacts_lab() -> HTML:
    """Return the lab of the rule of seven, as a cell shows it."""
    return show(contacts_lab())


def contacts_lab() -> Lab:
    """Return the lab of the rule of seven."""
    return Lab("lab-contacts", _CONTROLS, _CAPTION, _WORDS, presets=_PRESETS)
