"""The sheets beside the lessons: the map, the cards to cut out, the six questions, the plan, the glossary."""

import htpy as h

from utils.handouts.lesson import lesson_tree
from utils.handouts.soup import inner, markup
from utils.plan import plan_on_paper
from utils.site import lesson_rows
from utils.tables import LABELS, load, table_of
from utils.twins import LANGUAGES, Twin, marked

MAP = Twin("The map of the course", "خريطة المقرر")
CARDS = Twin("Sixteen cards to cut out", "ست عشرة بطاقة للقص")
SIX = Twin("Six questions to ask of any figure", "ستة أسئلة تُطرح على كل رقم")
PLAN = Twin("Plan sheet", "ورقة الخطة")
GLOSSARY = Twin("Glossary", "المسرد")
KEY = Twin("The sixteen cards, sorted", "البطاقات الست عشرة مصنَّفة")
_SORT = Twin(
    "Cut along the lines. Lay out the three names, then put each card under one: who is addressed? And if somebody "
    "outside, who makes the first move?",
    "قصّوا على الخطوط. ضعوا الأسماء الثلاثة متجاورة، ثم ضعوا كل بطاقة تحت واحد منها: مَن المخاطَب؟ وإن كان من الخارج "
    "فمَن صاحب الخطوة الأولى؟",
)
_FIGURE = Twin("A figure that you have met, and who reports it:", "رقم صادفتموه، ومَن ينقله:")
_ALSO = Twin("also: {}", "وأيضًا: {}")
_PLACE = Twin("Place", "الموضع")


def map_sheet(language: str) -> h.Node:
    """Return the map of the course, and the ways through it."""
    return [_title(MAP, language), _cells("00", ("map-figure", "ways", "ways-table"), language)]


def six_questions(language: str) -> h.Node:
    """Return the six questions with room for the answers, and the claims that lesson 06 puts the sixth to."""
    tree = lesson_tree(_row("06"), language)
    asked = tree.find(id="cell-id=sixth").select("ol > li")
    questions = [h.li[inner(question), h.div(".line"), h.div(".line")] for question in asked]
    return [
        _title(SIX, language),
        h.p(".plan-name")[_FIGURE[language]],
        h.div(".line"),
        h.ol(".six")[questions],
        h.div(".new-page")[_cells("06", ("sixth-table",), language)],
    ]


def plan_sheet(language: str) -> h.Node:
    """Return the plan on one page, empty."""
    return [_title(PLAN, language), plan_on_paper(language)]


def cards(language: str) -> h.Node:
    """Return the sixteen examples of lesson 01 as cards, and the three names to put them under."""
    examples = load("examples")
    names = [LABELS[side][language] for side in ("internal", "inbound", "outbound")]
    texts = [
        h.div(".card")[h.p(".card-number")[str(number)], h.p[marked(Twin.of(row, "text")[language], language)]]
        for number, row in enumerate(examples.itertuples(), start=1)
    ]
    return [
        _title(CARDS, language),
        h.p[marked(_SORT[language], language)],
        h.div(".names")[[h.div(".card.name")[h.p[name]] for name in names]],
        h.div(".cards")[texts],
    ]


def cards_key(language: str) -> h.Node:
    """Return where each card belongs, and why."""
    heads = [LABELS["example"][language], _PLACE[language], LABELS["why"][language]]
    rows = [
        [
            f"{number}. {Twin.of(row, 'text')[language]}",
            LABELS[row.direction or row.side][language],
            marked(" ".join(Twin.of(row, stem)[language] for stem in ("why_side", "why")), language),
        ]
        for number, row in enumerate(load("examples").itertuples(), start=1)
    ]
    return [_title(KEY, language), table_of(heads, rows)]


def glossary(language: str) -> h.Node:
    """Return each term in both languages side by side, the column of *language* first."""
    codes = sorted(LANGUAGES, key=lambda code: code != language)
    rows = [[_term(row, code) for code in codes] for row in load("glossary").itertuples()]
    heads = [h.span(lang=code, dir=LANGUAGES[code].direction)[LANGUAGES[code].name] for code in codes]
    return [_title(GLOSSARY, language), h.div(".glossary")[table_of(heads, rows)]]


def _term(row, code: str) -> h.Element:
    also = h.p(".also")[marked(_ALSO[code].format(row.also_ar), code)] if row.also_ar and code == "ar" else None
    return h.div(lang=code, dir=LANGUAGES[code].direction)[
        h.p(".term")[marked(Twin.of(row, "term")[code], code)],
        h.p[marked(Twin.of(row, "definition")[code], code)],
        also,
    ]


def _title(title: Twin, language: str) -> h.Element:
    return h.h1[marked(title[language], language)]


def _cells(lesson: str, names: tuple[str, ...], language: str) -> list[h.Node]:
    """Return the cells *names* of *lesson*, without links to places that the sheet does not hold."""
    tree = lesson_tree(_row(lesson), language)
    for link in tree.select("a.within"):
        link.unwrap()
    return [markup(tree.find(id=f"cell-id={name}")) for name in names]


def _row(lesson: str):
    return next(row for row in lesson_rows() if row.lesson == lesson)
