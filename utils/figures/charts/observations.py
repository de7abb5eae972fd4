"""Charts of two comparisons in which no lot was drawn: the charity's letters and the firms' training grants."""

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.bars import end_note, frame, interval, name_rows, scale
from utils.figures.lettering import text_width, write
from utils.figures.palette import GREY, INK, ORANGE, SKY
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.models import answers_by_letters, change_in_scrap, wilson_interval
from utils.tables import LABELS, headed, joined
from utils.twins import Twin

_SIDES = (  # letters a year, its column, its colour, its place above or below the middle of the row
    ("more_than_2", "more_letters", ORANGE, -0.19),
    ("up_to_2", "fewer_letters", SKY, 0.19),
)
_KEY = -0.75  # height of the key above the first row
_LETTERS = Twin("letters a year: {}", "الرسائل في السنة: {}")
_CLASS = Twin("Earlier answers: {}", "ردودهم السابقة: {}")
_SHARE = Twin("{:.1f}%", "{:.1f}٪")
_POINTS = Twin("{:.1f} points", "الفرق {:.1f}")
_GAP = Twin(
    "{more_letters:.1f}% against {fewer_letters:.1f}%, {points:.1f} points apart",
    "{more_letters:.1f}٪ مقابل {fewer_letters:.1f}٪، والفرق {points:.1f} نقطة",
)
_SCRAP = {
    "yes": Twin("With a grant ({} firms)", "بمنحة ({} شركة)"),
    "no": Twin("Without a grant ({} firms)", "بلا منحة ({} شركة)"),
    "gap": Twin("With a grant against without", "مع المنحة مقارنةً بعدمها"),
}
_LESS, _MORE = Twin("{:g}% less", "انخفاض {:g}٪"), Twin("{:g}% more", "زيادة {:g}٪")
_CHANGE = Twin("{}, interval from {} to {}", "{}، وفترة الثقة من {} إلى {}")


def letters_and_answers(mailings: pd.DataFrame) -> TwinFigure:
    """Draw who answered among people with more and with fewer letters: all, class by class, and with the same mix."""
    rows = answers_by_letters(mailings)
    names = [_name(group) for group in rows["group"]]
    ends = {(group, side[0]): _ends(mailings, group, side[0]) for group in rows["group"] for side in _SIDES}
    size = (9, either(5.0, 5.5))

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=2.5, end=either(1.3, 1.35), above=0.5, below=0.4)
        name_rows(axes, side, dict(enumerate(names)), 2.5)
        axes.set_xlim(0, either(85, 94))
        scale(axes, side)
        _draw_key(axes, side)
        for row in rows.itertuples():
            for letters, column, colour, shift in _SIDES:
                share = getattr(row, column)
                _draw_share(axes, side, row.Index + shift, share, ends[row.group, letters], colour)
            end_note(axes, side, row.Index, _POINTS.format(row.points))

    gaps = [headed(name, _GAP.format(**row)) for name, row in zip(names, rows.to_dict("records"), strict=True)]
    return figure_of("letters_and_answers", draw, size, gaps=joined(gaps), people=mailings["people"].sum())


def training_and_scrap(grants: pd.DataFrame) -> TwinFigure:
    """Draw how the scrap of firms with and without a grant changed, and with one against without."""
    rows = change_in_scrap(grants)
    names = {row.Index: _SCRAP[row.grant].format(row.firms) for row in rows.itertuples()}
    size, start = (9, either(3.3, 4.6)), either(2.7, 2.95)

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=start, end=either(1.3, 1.5), above=0.1, below=0.4)
        name_rows(axes, side, names, start)
        axes.set(xlim=(-55, 25), xticks=either((-40, -20, 0, 20), (-40, 0, 20)))
        axes.xaxis.set_major_formatter(lambda value, _: side.text(_change(value)))
        axes.tick_params(axis="x", length=0)
        axes.grid(axis="x")
        axes.set_axisbelow(True)
        axes.axvline(0, color=INK, linewidth=2)
        for row in rows.itertuples():
            interval(axes, row.Index, (row.least, row.most), row.change, SKY if row.grant == "gap" else GREY)
            end_note(axes, side, row.Index, _change(row.change))

    told = [headed(names[row.Index], _CHANGE.format(*map(_change, row[-3:]))) for row in rows.itertuples()]
    return figure_of("training_and_scrap", draw, size, changes=joined(told))


def _change(percent: float) -> Twin:
    """Return a change in words, which need no sign: signs stand on the wrong side among words from the right."""
    if not percent:
        return Twin("no change", "بلا تغيّر")
    return (_LESS if percent < 0 else _MORE).format(round(abs(percent), 1))


def _name(group: str) -> Twin:
    """Return what stands before a row: a class says what it is a class of."""
    words = LABELS[group]
    return words if group in ("everyone", "alike") else _CLASS.format(words.map(str.lower))


def _ends(mailings: pd.DataFrame, group: str, letters: str) -> tuple[float, float] | None:
    """Return the interval of those who answered, or None where the row is no group of people."""
    if group == "alike":
        return None
    inside = (mailings["past_answers"] == group) | (group == "everyone")
    counted = mailings.loc[inside & (mailings["mailings_a_year"] == letters), ["answered", "people"]].sum()
    return wilson_interval(*counted.tolist())


def _draw_share(
    axes: Axes, side: ReadingSide, y: float, share: float, ends: tuple[float, float] | None, colour: str
) -> None:
    """Draw one share with its interval, and write it after."""
    if ends:
        interval(axes, y, ends, share, colour)
    else:
        axes.plot(share, y, "o", color=colour, markersize=12)
    write(
        axes,
        (ends[1] if ends else share, y),
        side.text(_SHARE.format(share)),
        13,
        (0.12 * side.forward, 0),
        ha=side.start,
    )


def _draw_key(axes: Axes, side: ReadingSide) -> None:
    """Say above the rows which colour is whose."""
    inches = axes.get_position().width * axes.figure.get_figwidth()
    x = 0.0
    for letters, _, colour, _ in _SIDES:
        words = side.text(_LETTERS.format(LABELS[letters].map(str.lower)))
        axes.plot(x, _KEY, "s", color=colour, markersize=12, clip_on=False)
        write(axes, (x, _KEY), words, 13, (0.15 * side.forward, 0), ha=side.start)
        x += (text_width(words, 13) + 0.5) / inches * axes.get_xlim()[1]
