"""Figures of ideas that no table holds: how the four words fit together, and how inside and outside feed each other.

The third side in the second figure, interactive marketing, and the three words for a promise are after M. J. Bitner
(1995), Building service relationships: It's all about promises, Journal of the Academy of Marketing Science 23(4),
246-251.
"""

from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, label, sheet
from utils.figures.lettering import text_width
from utils.figures.palette import CONCEPT_COLOURS, INK, SLATE
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.twins import Twin

INTERNAL = Twin("Internal marketing", "التسويق الداخلي")
EXTERNAL = Twin("External marketing", "التسويق الخارجي")
INBOUND = Twin("Inbound marketing", "التسويق الوارد")
OUTBOUND = Twin("Outbound marketing", "التسويق الصادر")
INTERACTIVE = Twin("Interactive marketing", "التسويق التفاعلي")
COMPANY, CUSTOMER, TEAM = Twin("company", "الشركة"), Twin("customer", "العميل"), Twin("team", "الفريق")
EMPLOYEES, CUSTOMERS = Twin("Employees", "الموظفون"), Twin("Customers", "العملاء")
INSIDE = Twin("training\nteam meetings\nrecognition", "التدريب\nاجتماعات الفريق\nالتقدير")
INVITING = Twin("blog post\nnewsletter\nsearch engines", "مقالة مدونة\nنشرة بريدية\nمحركات البحث")
ENABLES = Twin("enables the promise:\nHuda trains Idris", "يمكّن من الوفاء بالوعد:\nهدى تدرّب إدريس")
MAKES = Twin("makes the promise:\nthe blog and the stall", "يقطع الوعد:\nالمدونة وركن المعرض")
GOING_OUT = Twin("cold call\nradio spot\ndirect mail", "مكالمة باردة\nإعلان إذاعي\nبريد مباشر")

# where the frame of each kind begins and how wide it is, and the middle of what stands in it
_ON_PAGE = {
    "internal": (0.02, 2.75, 1.4),
    "external": (3.05, 5.93, 6.02),
    "inbound": (3.25, 2.68, 4.59),
    "outbound": (6.1, 2.68, 7.44),
}
_ON_SLIDE = {
    "internal": (0.02, 2.4, 1.22),
    "external": (2.6, 6.38, 5.79),
    "inbound": (2.75, 2.99, 4.245),
    "outbound": (5.84, 2.99, 7.335),
}


def two_pairs() -> TwinFigure:
    """Draw internal beside external marketing, and inbound and outbound within external."""
    frames = either(_ON_PAGE, _ON_SLIDE)

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, 9, 5.15)
        label(axes, side, (4.5, 4.97), Twin("Who is addressed?", "مَن المخاطَب؟"), weight="bold", size=15)
        inside = Twin("speaks to the people inside", "يخاطب مَن هم داخل المؤسسة")
        outside = Twin("speaks to people outside", "يخاطب مَن هم خارج المؤسسة")
        at_top = {"words_at": "top"}
        around_in, around_out = (_frame(frames[concept], 0.02, 4.65) for concept in ("internal", "external"))
        box(axes, side, around_in, inside, CONCEPT_COLOURS["internal"], head=INTERNAL, **at_top)
        box(axes, side, around_out, outside, SLATE, head=EXTERNAL, fill=0.06, **at_top)
        first = Twin("Who makes the first move?", "مَن صاحب الخطوة الأولى؟")
        label(axes, side, (frames["external"][2], 3.55), first, weight="bold", size=15)
        for concept, head in (("inbound", INBOUND), ("outbound", OUTBOUND)):
            box(axes, side, _frame(frames[concept], 0.22, 3.0), "", CONCEPT_COLOURS[concept], head=head, **at_top)
        for concept, mover, goal, examples in (
            ("internal", COMPANY, TEAM, INSIDE),
            ("inbound", CUSTOMER, COMPANY, INVITING),
            ("outbound", COMPANY, CUSTOMER, GOING_OUT),
        ):
            _move(axes, side, (frames[concept][2], 2.4), mover, goal, examples, CONCEPT_COLOURS[concept])

    return figure_of("two_pairs", draw, (9, 5.15))


def _frame(kind: tuple[float, float, float], low: float, tall: float) -> tuple[float, float, float, float]:
    """Return where a frame stands: x, y, width, height."""
    x, wide, _ = kind
    return x, low, wide, tall


def _move(
    axes: Axes, side: ReadingSide, where: tuple[float, float], mover: Twin, goal: Twin, examples: Twin, colour: str
):
    """Draw with its middle at *where* who goes to whom, and below it *examples* of doing so."""
    x, y = where
    longer = text_width(side.text(mover), 13, "bold") - text_width(side.text(goal), 13, "bold")
    at = x + either(0, longer / 2)
    label(axes, side, (at - 0.35, y), mover, weight="bold", align="end")
    label(axes, side, (at + 0.35, y), goal, weight="bold", align="start")
    arrow(axes, side, (at - 0.3, y), (at + 0.3, y), colour)
    label(axes, side, (x, y - 0.6), Twin("for instance", "مثل"), size=12, colour=SLATE)
    label(axes, side, (x, y - 1.3), examples)


def feeding_cycle() -> TwinFigure:
    """Draw how internal and external marketing feed each other, and between staff and customers the third side."""
    stops = (
        ((0.02, 1.9, 2.4, 1.4), INTERNAL, ENABLES, "internal"),
        ((3.3, 3.75, 2.4, 1.4), EMPLOYEES, Twin("Idris explains the coffee", "إدريس يشرح القهوة"), "internal"),
        ((6.58, 1.9, 2.4, 1.4), EXTERNAL, MAKES, "external"),
        ((3.3, 0.05, 2.4, 1.4), CUSTOMERS, Twin("Layan comes in", "ليان تدخل المقهى"), "external"),
    )
    arrows = (
        ((1.2, 3.3), (3.3, 4.45), (1.35, 4.5), Twin("supports them", "يدعمهم")),
        ((5.7, 4.45), (7.78, 3.3), (7.85, 4.6), Twin("represent the brand well", "يحسنون تمثيل العلامة التجارية")),
        ((7.78, 1.9), (5.7, 0.75), (7.8, 0.55), Twin("brings them in", "يجلبهم")),
        ((3.3, 0.75), (1.2, 1.9), (1.25, 0.55), Twin("are served by the staff it trained", "يخدمهم موظفون درّبهم")),
    )

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, 9, 5.2)
        for where, head, words, concept in stops:
            box(axes, side, where, words, CONCEPT_COLOURS[concept], head=head)
        for begin, end, at, words in arrows:
            arrow(axes, side, begin, end, bend=-0.3)
            label(axes, side, at, words, width=2.1)
        _third_side(axes, side)

    return figure_of("feeding_cycle", draw, (9, 5.2))


def _third_side(axes: Axes, side: ReadingSide) -> None:
    """Draw in the middle, between the employees above and the customers below, what happens when they meet."""
    keeps = Twin("keeps the promise:\nIdris serves Layan", "يفي بالوعد:\nإدريس يخدم ليان")
    box(axes, side, (3.1, 2.05, 2.8, 1.1), keeps, INK, head=INTERACTIVE, fill=0.0, dashed=True)
    for begin, end in (((4.5, 3.75), (4.5, 3.15)), ((4.5, 2.05), (4.5, 1.45))):
        arrow(axes, side, begin, end, both_ways=True)
