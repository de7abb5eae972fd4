"""The lab of the credit: to which channel three rules give a sale, beside what each channel truly brought."""

from IPython.display import HTML

from utils.labs import credit_words as words
from utils.labs.controls import Preset, Range
from utils.labs.draws import Draws
from utils.labs.lab import Lab, show
from utils.tables import load
from utils.twins import LANGUAGES, Twin

_CHOSEN = ("anyway", "targeting", "left_out")
_DRAW = Draws(
    "draw",
    Twin("Draw the lot", "محاكاة القرعة"),
    why=Twin(
        "One try: chance decides who is left out and who buys. The dot is what it tells, the line its 95% interval.",
        "تجربة واحدة: تقرّر المصادفة مَن يُستثنى ومَن يشتري. والنقطة ما تكشفه، والخط فترة الثقة 95٪.",
    ),
    start=0,
)


def show_credit_lab() -> HTML:
    """Return the lab of the credit, as a cell shows it."""
    return show(credit_lab())


def credit_lab() -> Lab:
    """Return the lab of the credit, with the parameters and the companies of the tables."""
    table, companies = load("credit"), load("credit_presets")
    ranges = [Range.of(row, whole=True, folded=row.parameter not in _CHOSEN) for row in table.itertuples()]
    names = [control.id for control in ranges]
    presets = [
        Preset(Twin.of(row, "name"), {name: getattr(row, name) for name in names}) for row in companies.itertuples()
    ]
    data = {
        "channels": {channel: _texts(name) for channel, name in words.CHANNELS.items()},
        "rules": {rule: _texts(name) for rule, name in words.RULES.items()},
        "between": _texts(words.BETWEEN),
        "beforeLast": _texts(words.BEFORE_LAST),
        "groups": next(control.marks for control in ranges if control.id == "left_out"),
        "assumed": {control.id: control.start for control in ranges if control.folded},
    }
    controls = [*ranges, _DRAW]
    return Lab("lab-credit", controls, words.CAPTION, words.WORDS, data, presets, "kept", assumes=words.ASSUMES)


def _texts(twin: Twin) -> dict[str, str]:
    """Return *twin* as a script takes it, by language."""
    return {language: twin[language] for language in LANGUAGES}
