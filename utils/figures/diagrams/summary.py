"""The whole course on one page: one band for each lesson's idea."""

from collections.abc import Callable

from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, dot, label, sheet
from utils.figures.diagrams.ideas import EXTERNAL, INBOUND, INTERNAL, OUTBOUND
from utils.figures.palette import BLUE, CONCEPT_COLOURS, PALE, SLATE
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.twins import Twin

_WIDTH, _START, _GAP = 9, 1.6, 0.25  # inches: of the page, of the column of headings, between two bands
_AFTER = Twin("{} {}", "{} {}")

Band = Callable[[Axes, ReadingSide, float], None]


def course_on_one_page() -> TwinFigure:
    """Draw the whole course on one page."""
    height = sum(tall for _, tall, _ in BANDS) + _GAP * (len(BANDS) - 1)

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        y = height
        for i, (heading, tall, band) in enumerate(BANDS, start=1):
            y -= tall
            dot(axes, side, (0.3, y + tall / 2), str(i), BLUE)
            label(axes, side, (0.65, y + tall / 2), heading, weight="bold", size=14, align="start")
            band(axes, side, y)
            y -= _GAP
            if i < len(BANDS):
                axes.plot((0, _WIDTH), (y + _GAP / 2, y + _GAP / 2), color=PALE, linewidth=1.5)

    return figure_of("course_on_one_page", draw, (_WIDTH, height))


def _words(axes: Axes, side: ReadingSide, y: float) -> None:
    inside = Twin("speaks to the people inside", "يخاطب مَن هم داخل المؤسسة")
    outside = Twin("speaks to people outside", "يخاطب مَن هم خارج المؤسسة")
    box(axes, side, (_START, y, 2.1, 1.75), inside, CONCEPT_COLOURS["internal"], head=INTERNAL)
    box(axes, side, (3.9, y, 5.1, 1.75), "", SLATE, fill=0.06)
    label(axes, side, (6.45, y + 1.52), _AFTER.format(EXTERNAL, outside), weight="bold")
    comes = Twin("the customer moves first", "العميل هو البادئ")
    goes = Twin("the company moves first", "الشركة هي البادئة")
    box(axes, side, (4.05, y + 0.15, 2.35, 1.15), comes, CONCEPT_COLOURS["inbound"], head=INBOUND)
    box(axes, side, (6.5, y + 0.15, 2.35, 1.15), goes, CONCEPT_COLOURS["outbound"], head=OUTBOUND)


def _shift(axes: Axes, side: ReadingSide, y: float) -> None:
    stages = (
        (Twin("one-way talk", "حديث في اتجاه واحد"), "outbound"),
        (Twin("old forms online", "أشكال قديمة على الإنترنت"), "outbound"),
        (Twin("two-way talk", "حديث في اتجاهين"), "inbound"),
        (Twin("both together", "الاثنان معًا"), "external"),
    )
    wide, gap = 1.6, 1 / 3
    for i, (words, concept) in enumerate(stages):
        x = _START + i * (wide + gap)
        box(axes, side, (x, y, wide, 0.8), words, CONCEPT_COLOURS[concept])
        if i:
            arrow(axes, side, (x - gap, y + 0.4), (x, y + 0.4))


def _figures(axes: Axes, side: ReadingSide, y: float) -> None:
    questions = (
        Twin("Who was asked?", "مَن سُئل؟"),
        Twin("How many?", "كم عددهم؟"),
        Twin("When?", "متى؟"),
        Twin("In which words?", "بأي صيغة؟"),
        Twin("Where is the link?", "أين الرابط؟"),
    )
    gap = 0.12
    wide = (_WIDTH - _START + gap) / len(questions)
    for i, question in enumerate(questions):
        box(axes, side, (_START + i * wide, y, wide - gap, 0.8), question, SLATE)


def _choice(axes: Axes, side: ReadingSide, y: float) -> None:
    patient = Twin("starts cheaply and needs patience", "بدايته زهيدة ويحتاج إلى صبر")
    quick = Twin("has to be bought and acts sooner", "لا بد من شرائه وأثره أقرب")
    box(axes, side, (_START, y + 0.4, 3.6, 0.95), patient, CONCEPT_COLOURS["inbound"], head=INBOUND)
    box(axes, side, (_START + 3.8, y + 0.4, 3.6, 0.95), quick, CONCEPT_COLOURS["outbound"], head=OUTBOUND)
    both = Twin("Both need excellent content; each has its place.", "كلاهما يحتاج إلى محتوى ممتاز، ولكل منهما مكانه.")
    label(axes, side, (_START + 3.7, y + 0.12), both)


def _together(axes: Axes, side: ReadingSide, y: float) -> None:
    box(axes, side, (_START, y, 1.6, 1.3), "", CONCEPT_COLOURS["internal"], head=INTERNAL)
    box(axes, side, (_WIDTH - 1.6, y, 1.6, 1.3), "", CONCEPT_COLOURS["external"], head=EXTERNAL)
    begin, end, middle = _START + 1.65, _WIDTH - 1.65, (_START + _WIDTH) / 2
    arrow(axes, side, (begin, y + 0.77), (end, y + 0.77), CONCEPT_COLOURS["internal"])
    arrow(axes, side, (end, y + 0.53), (begin, y + 0.53), CONCEPT_COLOURS["external"])
    staff = Twin("employees who represent the brand well", "موظفون يحسنون تمثيل العلامة التجارية")
    customers = Twin("customers whom those employees serve", "عملاء يخدمهم أولئك الموظفون")
    label(axes, side, (middle, y + 1.08), staff)
    label(axes, side, (middle, y + 0.22), customers)


BANDS: tuple[tuple[Twin, float, Band], ...] = (
    (Twin("Words", "الألفاظ"), 1.75, _words),
    (Twin("Shift", "التحوّل"), 0.8, _shift),
    (Twin("Figures", "الأرقام"), 0.8, _figures),
    (Twin("Choice", "الاختيار"), 1.35, _choice),
    (Twin("Together", "معًا"), 1.3, _together),
)
