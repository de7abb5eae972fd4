"""The lab of the rule of seven: price and shape of the chance in, who needed how many contacts out."""

from functools import cache

from matplotlib.axes import Axes

from utils.figures import GREY, INK, ORANGE, SKY, ReadingSide, place, write
from utils.labs.controls import Choice, Preset, Range
from utils.labs.lab import Lab, show
from utils.labs.live_picture import LivePicture, Update, Values, moving, moving_scale
from utils.labs.rule_of_seven_words import computed_and_drawn, say
from utils.models import RULE
from utils.page import KernelLink
from utils.twins import Twin

_DRAWN = 20  # contacts that the figure has room for
_SIZE = (9, 3.5)
_PRICES = (1, 2, 3, 5, 10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_CUSTOMERS = (20, 100, 1000, 10_000, 100_000, 1_000_000)
_AXIS = Twin("number of the touchpoint that convinced", "رقم نقطة الاتصال التي أقنعت المشتري")
_SEVEN = Twin("seven or more", "سبع فأكثر")
_SHARES = Twin("Share of the buyers", "النسبة من المشترين")

_CAPTION = Twin(
    "Bars: computed. Dots: simulated people. The model is the course's own; the article says only that price and need "
    "decide.",
    "الأعمدة محسوبة، والنقاط من محاكاة عشوائية. والنموذج من وضع المقرر، ولا تقول المقالة إلا إن الأمر رهن بالسعر "
    "والحاجة.",
)

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
            "The computer lets chance decide for each of them, and the dots count them. The bars are computed without.",
            "يحسم الحاسوب قرار كل شخص منهم عشوائيًّا، والنقاط تعدّ هؤلاء الأشخاص. أما الأعمدة فمحسوبة ولا تحتاج إليهم.",
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
)
_PRESETS = (
    Preset(Twin("An ice cream on a whim", "مثلجات في نزهة"), {"price": 3, "shape": "wearing"}),
    Preset(Twin("A phone contract", "اشتراك هاتف"), {"price": 200, "shape": "constant"}),
    Preset(Twin("A family car", "سيارة للأسرة"), {"price": 20_000, "shape": "warming"}),
    Preset(Twin("Office software", "برنامج للمكاتب"), {"price": 5000, "shape": "warming"}),
)


def show_contacts_lab() -> KernelLink:
    """Show the lab of the rule of seven; returns its link to the kernel, for the cell."""
    return show(contacts_lab())


@cache
def contacts_lab() -> Lab:
    """Return the lab of the rule of seven, always the same one."""
    return Lab("lab-contacts", _CONTROLS, LivePicture(_build, _SIZE), _CAPTION, say, _PRESETS)


def _build(axes: Axes, side: ReadingSide) -> Update:
    place(axes, side, 0.6, 0.65, _SIZE[0] - 0.9, _SIZE[1] - 1.25)
    contacts = range(1, _DRAWN + 1)
    bars = axes.bar(contacts, [0.0] * _DRAWN, color=[SKY if contact < RULE else ORANGE for contact in contacts])
    (dots,) = axes.plot(contacts, [0.0] * _DRAWN, "o", color=INK, markersize=5, clip_on=False)
    axes.axvline(RULE - 0.5, color=GREY, linewidth=1.5, linestyle="--")
    axes.set(xticks=(1, 3, 5, 7, 10, 15, 20), xlim=(0.3, _DRAWN + 0.7))
    axes.set_xlabel(side.text(_AXIS))
    axes.set_title(side.text(_SHARES), loc=side.start)
    set_end = moving_scale(axes, side, lambda value: side.percent(round(value)))
    moving(*bars, dots)
    across, beside = axes.get_xaxis_transform(), (0.08 * side.forward, -0.15)
    write(axes, (RULE - 0.5, 1), side.text(_SEVEN), 13, beside, across, ha=side.start)

    def update(values: Values) -> None:
        computed, drawn = (100 * result.share_of_buyers[:_DRAWN] for result in computed_and_drawn(**values))
        for bar, share in zip(bars, computed, strict=True):
            bar.set_height(share)
        dots.set_ydata(drawn)
        set_end(min(100, 20 * (1 + max(computed.max(), drawn.max()) // 20)))

    return update
