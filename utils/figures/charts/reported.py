"""Charts of what was counted or reported: a checked table in, a figure in every language out."""

from collections.abc import Iterator

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.bars import end_note, frame, name_rows, stacked
from utils.figures.lettering import write
from utils.figures.palette import BLUE, CONCEPT_COLOURS, GREY, INK, PALE, SKY
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.tables import headed, joined, listed
from utils.twins import Twin

KINDS = {
    "academic": Twin("Academic", "أكاديمية"),
    "forum": Twin("Forum", "منتدى"),
    "encyclopedia": Twin("Encyclopedia", "موسوعة"),
    "blog": Twin("Blog", "مدونة"),
    "company": Twin("Company", "شركة"),
}
MEANINGS = {
    "internal": (Twin("{} internal", "الداخلي: {}"), CONCEPT_COLOURS["internal"]),
    "inbound": (Twin("{} inbound", "الوارد: {}"), CONCEPT_COLOURS["inbound"]),
    "none": (Twin("{} neither", "غيرهما: {}"), GREY),
}
POSSIBLE_SPLITS = ((80, 0), (40, 40), (0, 80))  # invented: percent who listen as much, percent who listen more
SPLIT = (
    (Twin("{} as much", "بالقدر نفسه: {}"), SKY),
    (Twin("{} more", "أكثر: {}"), BLUE),
    (Twin("the rest: {}", "الباقي: {}"), PALE),
)
_BAR = Twin(
    "{}: {internal} internal, {inbound} inbound, {none} neither",
    "{}: بمعنى الداخلي {internal}، وبمعنى الوارد {inbound}، وبغيرهما {none}",
)
_REPORTED = Twin("{}, as the article reports it", "{} كما نقلته المقالة")


def usage_by_kind(pages: pd.DataFrame) -> TwinFigure:
    """Draw what «التسويق الداخلي» means on the *pages* of the sample, by kind of page."""
    counts = pd.crosstab(pages["kind"], pages["dakhili_means"])
    counts = counts.reindex(index=list(KINDS), columns=list(MEANINGS), fill_value=0)

    size, names = (9, either(3.4, 4.8)), either(1.4, 1.75)

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=names, end=either(0.9, 1.2))
        name_rows(axes, side, dict(enumerate(KINDS.values())), names)
        axes.set_xlim(0, counts.sum(axis="columns").max())
        for y, row in enumerate(counts.to_dict("records")):
            known = [(count, *MEANINGS[meaning]) for meaning, count in row.items() if count]
            stacked(axes, side, y, [(n, colour, words.format(n)) for n, words, colour in known])

    bars = joined(_BAR.format(kind, **row) for kind, row in zip(KINDS.values(), counts.to_dict("records"), strict=True))
    total = counts.sum().rename({"none": "neither"})
    return figure_of("usage_by_kind", draw, size, bars=bars, pages=len(pages), **total)


def reported_figures(survey: pd.DataFrame) -> TwinFigure:
    """Draw the *survey* figures as the article reports them, grouped by survey, each bar from 0 to 100."""
    rows = list(_survey_rows(survey))
    shares = {y: share for y, _, share in rows if share is not None}
    size = (9, either(0.68, 0.8) * len(rows))

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=4.4, end=0.75)
        name_rows(axes, side, {y: name for y, name, _ in rows}, 4.4, is_bold=lambda y: y not in shares)
        axes.set_xlim(0, 100)
        for y, share in shares.items():
            axes.barh(y, 100, 0.55, facecolor=PALE, edgecolor=GREY, linewidth=1, clip_on=False)
            axes.barh(y, share, 0.55, color=BLUE)
            end_note(axes, side, y, side.percent(share), "bold")

    claims = listed(
        survey,
        Twin("{percent:g}% of {who_en} {claim_en} ({survey_en})", "{who_ar}: {percent:g}٪ {claim_ar} ({survey_ar})"),
    )
    return figure_of("reported_figures", draw, size, claims=claims)


def what_same_or_more_hides() -> TwinFigure:
    """Draw three invented splits that all give the reported 80 %: as much, or more."""
    reported = sum(POSSIBLE_SPLITS[0])
    size, names = (9, either(2.9, 4.2)), either(1.7, 1.83)

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=names, above=0.6)
        cases = [Twin(f"Invented case {n}", f"حالة متخيَّلة {n}") for n in range(1, len(POSSIBLE_SPLITS) + 1)]
        name_rows(axes, side, dict(enumerate(cases)), names)
        axes.set_xlim(0, 100)
        for y, split in enumerate(POSSIBLE_SPLITS):
            shown = zip((*split, 100 - reported), SPLIT, strict=True)
            bar = [(share, colour, words.format(side.percent(share))) for share, (words, colour) in shown]
            stacked(axes, side, y, [piece for piece in bar if piece[0]])
        axes.plot((0, reported), (-0.55, -0.55), "|-", color=INK, markersize=12, clip_on=False)
        known = Twin(f"reported: {reported}% as much or more", f"المنقول: {reported}٪ بالقدر نفسه أو أكثر")
        write(axes, (reported / 2, -0.55), side.text(known), 13, (0, 0.22), ha="center")

    table = pd.DataFrame(POSSIBLE_SPLITS, columns=["same", "more"])
    splits = listed(table, Twin("{same}% as much and {more}% more", "{same}٪ بالقدر نفسه و{more}٪ أكثر"))
    return figure_of("what_same_or_more_hides", draw, size, splits=splits, reported=reported, rest=100 - reported)


def _survey_rows(survey: pd.DataFrame) -> Iterator[tuple[float, Twin, float | None]]:
    """Yield height, name and share of each row: a heading without a share before the figures of each survey."""
    y = 0.0
    for _, group in survey.groupby("survey", sort=False):
        yield y, _capital(_REPORTED.format(Twin.of(group.iloc[0], "survey"))), None
        for row in group.itertuples():
            y += 0.9
            yield y, _capital(headed(Twin.of(row, "who"), Twin.of(row, "claim"))), row.percent
        y += 1.0


def _capital(words: Twin) -> Twin:
    return words.map(lambda text: text[0].upper() + text[1:])  # Arabic has no capitals
