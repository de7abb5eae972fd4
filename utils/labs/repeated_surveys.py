"""The lab of repeated surveys: fifty simulated surveys, and how many of their intervals catch the true share."""

from functools import cache, lru_cache

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from utils.figures import BLUE, INK, ORANGE, ReadingSide, place
from utils.labs.controls import Range
from utils.labs.lab import Lab, Said, show
from utils.labs.live_picture import LivePicture, Update, Values, moving
from utils.models import repeated_surveys
from utils.page import KernelLink
from utils.twins import Twin

_PAPER = (9, 4.2)
_SURVEYS = 50
_CONTROLS = (
    Range(
        "percent",
        Twin("True share of all people", "النسبة الحقيقية بين الناس جميعًا"),
        Twin("percent", "بالمئة"),
        low=1,
        high=99,
        start=75,
        why=Twin("In life nobody knows it; here you set it.", "لا يعرفها أحد في الواقع، أما هنا فأنتم مَن يحدّدها."),
    ),
    Range(
        "size",
        Twin("Asked in each survey", "عدد مَن يُسألون في كل استطلاع"),
        Twin("people", "من الناس"),
        low=10,
        high=10_000,
        start=100,
        why=Twin("More people make the intervals narrower.", "كلما كثر مَن يُسألون ضاقت الفترات."),
        marks=(10, 20, 50, 100, 200, 400, 1000, 2000, 5000, 10_000),
    ),
    Range(
        "draw",
        Twin("Run of the simulation", "المحاكاة المختارة"),
        Twin("of 40", "من 40"),
        low=1,
        high=40,
        start=1,
        why=Twin(
            "Each run asks other people in all fifty surveys.", "في كل محاكاة خمسون استطلاعًا يُسأل فيها أناس آخرون."
        ),
    ),
)
_TITLE = Twin("Fifty surveys, each with its 95% interval", "خمسون استطلاعًا، ولكلٍّ منها فترة ثقة 95٪")

_CAPTION = Twin(
    "A random simulation, not real surveys. Dashed line: the true share. Blue intervals catch it, orange ones miss it.",
    "محاكاة عشوائية، لا استطلاعات حقيقية. الخط المتقطّع هو النسبة الحقيقية: تصيبها الفترات الزرقاء، وتخطئها البرتقالية.",
)
_SAID = Twin(
    "The true share is {percent}%. Of the {surveys} intervals {caught} catch it; {missed}. "
    "Whoever has only one of these surveys cannot see which kind it is.",
    "النسبة الحقيقية {percent}٪. من {surveys} فترة تصيبها {caught}، {missed}. "
    "ومَن ليس عنده إلا استطلاع واحد منها لا يستطيع أن يرى من أيّ الصنفين هو.",
)
_MISSED = {
    0: Twin("none misses it", "ولا تخطئها أيّ فترة"),
    1: Twin("one misses it (orange)", "وتخطئها واحدة (باللون البرتقالي)"),
    2: Twin("two miss it (orange)", "وتخطئها اثنتان (باللون البرتقالي)"),
}
_MANY_MISSED = Twin("{missed} miss it (orange)", "وتخطئها {missed} (باللون البرتقالي)")


def show_repeated_surveys_lab() -> KernelLink:
    """Show the lab of repeated surveys; returns its link to the kernel, for the cell."""
    return show(repeated_surveys_lab())


@cache
def repeated_surveys_lab() -> Lab:
    """Return the lab of repeated surveys, always the same one."""
    return Lab("lab-repeated", _CONTROLS, LivePicture(_build, _PAPER), _CAPTION, _say)


def _drawn(values: Values) -> pd.DataFrame:
    return _surveys(values["percent"], values["size"], values["draw"])


@lru_cache(maxsize=1)  # the figures and the words ask for the same
def _surveys(percent: int, size: int, draw: int) -> pd.DataFrame:
    return repeated_surveys(percent, size, _SURVEYS, seed=draw)


def _build(axes: Axes, side: ReadingSide) -> Update:
    place(axes, side, 0.3, 0.45, _PAPER[0] - 0.8, _PAPER[1] - 0.95)
    intervals = LineCollection([], linewidths=3)
    axes.add_collection(intervals)
    (points,) = axes.plot([], [], "o", color=INK, markersize=2.5)
    truth = axes.axvline(0, color=INK, linestyle="--", linewidth=1.5)
    moving(intervals, points, truth)
    axes.set(xlim=(0, 100), ylim=(_SURVEYS, -1), yticks=[])
    axes.spines["left"].set_visible(False)
    axes.xaxis.set_major_formatter(lambda value, _: side.percent(value))
    axes.set_title(side.text(_TITLE), loc=side.start)
    rows = np.arange(_SURVEYS)

    def update(values: Values) -> None:
        table = _drawn(values)
        intervals.set_segments(np.stack([table[["low", "high"]], np.stack([rows, rows], 1)], 2))
        intervals.set_color(np.where(table["catches"], BLUE, ORANGE))
        points.set_data(100 * table["count"] / values["size"], rows)
        truth.set_xdata([values["percent"], values["percent"]])

    return update


def _say(values: Values) -> Said:
    caught = int(_drawn(values)["catches"].sum())
    missed = _MISSED.get(_SURVEYS - caught, _MANY_MISSED.format(missed=_SURVEYS - caught))
    said = _SAID.format(caught=caught, surveys=_SURVEYS, percent=values["percent"], missed=missed)
    return Said(said.html("p"), said)
