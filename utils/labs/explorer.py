"""A comparison to take apart: a table of the course of which a learner chooses rows, columns and order.

The notebook holds the whole table, readable with no script; the page's script (explorer.js) hides and orders its parts.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

import htpy as h
from IPython.display import HTML

from utils.labs.frame import guess, missions, sharing
from utils.page import option
from utils.tables import LABELS, load, show_table
from utils.twins import Twin

_ASPECTS, _ORDER = Twin("Aspects", "الجوانب"), Twin("Sort the aspects alphabetically", "ترتيب الجوانب على حروف الهجاء")


@dataclass(frozen=True)
class Explorer:
    """The laboratory *lab* of one comparison: what its *columns* are called, and which they are.

    *targets* are the aspects and the columns that each mission wants shown alone.
    """

    lab: str
    legend: Twin
    columns: tuple[str, str]
    targets: Mapping[str, Mapping[str, tuple[str, ...]]]


_SIDES, _DIRECTIONS = ("internal", "external"), ("inbound", "outbound")
EXPLORERS = {
    "comparison_sides": Explorer(
        "lab-sides",
        Twin("Sides", "الجهتان"),
        _SIDES,
        {
            "effects": {"aspects": ("impact", "benefits", "results"), "columns": _SIDES},
            "loyalty": {"aspects": ("sub_goals", "focus", "impact"), "columns": _SIDES},
            "radio": {"aspects": ("tools",), "columns": ("external",)},
        },
    ),
    "comparison_directions": Explorer(
        "lab-directions",
        Twin("Directions", "الاتجاهان"),
        _DIRECTIONS,
        {
            "money": {"aspects": ("cost_to_start", "cost_per_lead"), "columns": _DIRECTIONS},
            "waiting": {"aspects": ("time_to_results", "works_best_when"), "columns": _DIRECTIONS},
            "stall": {"aspects": ("cost_to_start", "examples"), "columns": ("outbound",)},
        },
    ),
}


def explore_comparison(name: str) -> HTML:
    """Return the comparison *name*, with boxes for its aspects, its columns and its order, as a cell shows it.

    *name* is ``"comparison_sides"`` or ``"comparison_directions"``. Raises KeyError for another.
    """
    explorer = EXPLORERS[name]
    lab, columns = explorer.lab, explorer.columns
    aspects = {row.aspect: Twin.of(row, "aspect") for row in load(name).itertuples()}
    element = h.course_explorer(".lab", name=lab, facts=json.dumps({"missions": explorer.targets}))[
        guess(lab),
        h.div(".lab-board")[
            h.fieldset(".lab-fields", disabled=True)[
                _boxes(f"{lab}-aspects", _ASPECTS, aspects),
                _boxes(f"{lab}-columns", explorer.legend, {column: LABELS[column] for column in columns}),
                option(f"{lab}-order", "alphabet", _ORDER, kind="checkbox"),
            ],
            h.div(".lab-stage")[
                h.div(".lab-words"),
                h.div(".lab-tables")[show_table(name, ["aspect", *columns], bullets=True)._repr_html_()],
            ],
        ],
        missions(lab),
        sharing(),
    ]
    return HTML(str(element))


def _boxes(name: str, legend: Twin, labels: Mapping[str, Twin]) -> h.Element:
    """Return a box for each of *labels*, all ticked."""
    return h.fieldset(".lab-control.lab-boxes")[
        h.legend(".lab-label")[legend.html("span")],
        [option(name, value, words, checked=True, kind="checkbox") for value, words in labels.items()],
    ]
