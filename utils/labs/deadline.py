"""The lab of the deadline: a monthly budget split between inbound and outbound, and what it brings by a given month."""

from IPython.display import HTML

from utils.labs.controls import Preset, Range
from utils.labs.deadline_words import WORDS
from utils.labs.lab import Lab, rows_of, show
from utils.models import ASSUMED
from utils.tables import load
from utils.twins import Twin

_CHOSEN = ("budget", "inbound_share", "deadline", "stop")
_WHOLE = ("deadline", "stop")
_CAPTION = Twin(
    "A model of the course, not a finding; all companies are invented. Leads so far counts from month 1.",
    "نموذج من وضع المقرر لا نتيجة بحث، والشركات كلها متخيَّلة. والمجموع محسوب من الشهر 1.",
)


def show_deadline_lab() -> HTML:
    """Return the lab of the deadline, as a cell shows it."""
    return show(deadline_lab())


def deadline_lab() -> Lab:
    """Return the lab of the deadline, with the parameters and the companies of the tables."""
    table, companies = load("deadline"), load("deadline_presets")
    controls = [
        Range.of(row, whole=row.parameter in _WHOLE, folded=row.parameter not in _CHOSEN) for row in table.itertuples()
    ]
    names = [control.id for control in controls]
    presets = [
        Preset(Twin.of(row, "name"), {name: getattr(row, name) for name in names}) for row in companies.itertuples()
    ]
    assumed = table[table["parameter"].isin(ASSUMED)]
    data = {
        "assumptions": rows_of(assumed, ["parameter", "name_en", "name_ar", "low", "high"]),
        "presets": rows_of(companies, ["preset", *names]),
    }
    return Lab("lab-deadline", controls, _CAPTION, WORDS, data, presets, "kept")
