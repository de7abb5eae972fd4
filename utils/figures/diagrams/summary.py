"""The whole course on one page: one band for each lesson's idea."""

from collections.abc import Callable

from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, dot, label, sheet
from utils.figures.diagrams.ideas import EXTERNAL, INBOUND, INTERNAL, OUTBOUND
from utils.figures.palette import BLUE, CONCEPT_COLOURS, PALE, SLATE
from utils.figures.paper import either, paper
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.twins import Twin

_WIDTH = 9  # inches
_AFTER = Twin("{} {}", "{} {}")

Band = Callable[[Axes, ReadingSide, float], None]  # gets the height of its foot


def _start() -> float:
    """Return how wide the column of headings is."""
    return either(1.6, 1.25)


def course_on_one_page() -> TwinFigure:
    """Draw the whole course on one page."""
    gap = either(0.25, 0.11)
    bands = [(heading, either(*heights), band) for heading, heights, band in BANDS]
    height = sum(tall for _, tall, _ in bands) + gap * (len(bands) - 1)

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        y = height
        for i, (heading, tall, band) in enumerate(bands, start=1):
            y -= tall
            if paper().titled:  # a slide has no room for the numbers
                dot(axes, side, (0.3, y + tall / 2), str(i), BLUE)
            label(axes, side, (either(0.65, 0), y + tall / 2), heading, weight="bold", size=14, align="start")
            band(axes, side, y)
            y -= gap
            if i < len(bands):
                axes.plot((0, _WIDTH), (y + gap / 2, y + gap / 2), color=PALE, linewidth=1.5)

    return figure_of("course_on_one_page", draw, (_WIDTH, height))


def _words(axes: Axes, side: ReadingSide, y: float) -> None:
    inside = Twin("speaks to the people inside", "يخاطب مَن هم داخل المؤسسة")
    outside = Twin("speaks to people outside", "يخاطب مَن هم خارج المؤسسة")
    tall, wide, begin, head = either((1.75, 2.1, 3.9, 1.52), (1.74, 1.95, 3.35, 1.52))
    box(axes, side, (_start(), y, wide, tall), inside, CONCEPT_COLOURS["internal"], head=INTERNAL)
    box(axes, side, (begin, y, _WIDTH - begin, tall), "", SLATE, fill=0.06)
    label(axes, side, ((begin + _WIDTH) / 2, y + head), _AFTER.format(EXTERNAL, outside), weight="bold")
    comes = Twin("the customer moves first", "العميل هو البادئ")
    goes = Twin("the company moves first", "الشركة هي البادئة")
    first, second, foot, wide = either((4.05, 6.5, 0.15, 2.35), (3.46, 6.23, 0.12, 2.66))
    box(axes, side, (first, y + foot, wide, 1.15), comes, CONCEPT_COLOURS["inbound"], head=INBOUND)
    box(axes, side, (second, y + foot, wide, 1.15), goes, CONCEPT_COLOURS["outbound"], head=OUTBOUND)


def _shift(axes: Axes, side: ReadingSide, y: float) -> None:
    stages = (
        (Twin("one-way talk", "حديث في اتجاه واحد"), "outbound"),
        (Twin("old forms online", "أشكال قديمة على الإنترنت"), "outbound"),
        (Twin("two-way talk", "حديث في اتجاهين"), "inbound"),
        (Twin("both together", "الاثنان معًا"), "external"),
    )
    wide, gap, tall = either((1.6, 1 / 3, 0.8), (1.72, 0.29, 0.7))
    for i, (words, concept) in enumerate(stages):
        x = _start() + i * (wide + gap)
        box(axes, side, (x, y, wide, tall), words, CONCEPT_COLOURS[concept])
        if i:
            arrow(axes, side, (x - gap, y + tall / 2), (x, y + tall / 2))


def _figures(axes: Axes, side: ReadingSide, y: float) -> None:
    questions = (
        Twin("Who was asked?", "مَن سُئل؟"),
        Twin("How many?", "كم عددهم؟"),
        Twin("When?", "متى؟"),
        Twin("In which words?", "بأي صيغة؟"),
        Twin("Where is the link?", "أين الرابط؟"),
    )
    gap = 0.12
    wide = (_WIDTH - _start() + gap) / len(questions)
    for i, question in enumerate(questions):
        box(axes, side, (_start() + i * wide, y, wide - gap, either(0.8, 0.7)), question, SLATE)


def _choice(axes: Axes, side: ReadingSide, y: float) -> None:
    patient = Twin("starts cheaply and needs patience", "بدايته زهيدة ويحتاج إلى صبر")
    quick = Twin("has to be bought and acts sooner", "لا بد من شرائه وأثره أقرب")
    foot, tall, wide = either((0.4, 0.95, 3.6), (0.32, 0.88, 3.8))
    box(axes, side, (_start(), y + foot, wide, tall), patient, CONCEPT_COLOURS["inbound"], head=INBOUND)
    box(axes, side, (_WIDTH - wide, y + foot, wide, tall), quick, CONCEPT_COLOURS["outbound"], head=OUTBOUND)
    both = Twin("Both need excellent content; each has its place.", "كلاهما يحتاج إلى محتوى ممتاز، ولكل منهما مكانه.")
    label(axes, side, ((_start() + _WIDTH) / 2, y + 0.12), both)


def _together(axes: Axes, side: ReadingSide, y: float) -> None:
    wide, tall, apart, away = either((1.6, 1.3, 0.12, 0.43), (1.45, 0.93, 0.09, 0.3))
    box(axes, side, (_start(), y, wide, tall), "", CONCEPT_COLOURS["internal"], head=INTERNAL)
    box(axes, side, (_WIDTH - wide, y, wide, tall), "", CONCEPT_COLOURS["external"], head=EXTERNAL)
    begin, end, middle, half = _start() + wide + 0.05, _WIDTH - wide - 0.05, (_start() + _WIDTH) / 2, y + tall / 2
    arrow(axes, side, (begin, half + apart), (end, half + apart), CONCEPT_COLOURS["internal"])
    arrow(axes, side, (end, half - apart), (begin, half - apart), CONCEPT_COLOURS["external"])
    staff = Twin("employees who represent the brand well", "موظفون يحسنون تمثيل العلامة التجارية")
    customers = Twin("customers whom those employees serve", "عملاء يخدمهم أولئك الموظفون")
    label(axes, side, (middle, half + away), staff)
    label(axes, side, (middle, half - away), customers)


BANDS: tuple[tuple[Twin, tuple[float, float], Band], ...] = (  # how tall on a page, and on a slide
    (Twin("Words", "الألفاظ"), (1.75, 1.74), _words),
    (Twin("Shift", "التحوّل"), (0.8, 0.7), _shift),
    (Twin("Figures", "الأرقام"), (0.8, 0.7), _figures),
    (Twin("Choice", "الاختيار"), (1.35, 1.2), _choice),
    (Twin("Together", "معًا"), (1.3, 0.93), _together),
)
