"""What can befall a file of a table, and where it has to be found."""

from hypothesis import assume
from hypothesis import strategies as st

from tests.tables.files import as_bytes, cell, head, without
from utils.tables import TABLES

TWINS = [name for name, model in TABLES.items() if any(c.endswith("_ar") for c in model.to_schema().columns)]
NUMBERED = [name for name in TWINS if any("minimum" in c.metadata for c in TABLES[name].to_schema().columns.values())]


def _pick_column(draw, table, wanted):
    columns = TABLES[table].to_schema().columns
    found = [name for name, column in columns.items() if wanted(name, column.metadata)]
    assume(found)  # not every table has a column of each sort
    return draw(st.sampled_from(found))


def _one_cell(wanted, value):
    """Return a corruption that writes *value* into one random cell of the columns *wanted*."""

    def corrupt(draw, table, rows):
        column = _pick_column(draw, table, wanted)
        row = draw(st.integers(2, len(rows)))
        cell(row, column, value)(rows)
        return as_bytes(rows), row, column

    return corrupt


def _drop(draw, table, rows):
    column = draw(st.sampled_from(rows[0]))
    without(column)(rows)
    return as_bytes(rows), 1, column


def _rename(draw, table, rows):
    column = draw(st.sampled_from(rows[0]))
    head(column, f"{column}{draw(st.sampled_from(['s', ' ', '_', '2']))}")(rows)
    return as_bytes(rows), 1, column


def _repeat(draw, table, rows):
    rows.append(list(draw(st.sampled_from(rows[1:]))))
    return as_bytes(rows), len(rows), TABLES[table].to_schema().unique[-1]


def _lengthen(draw, table, rows):
    row = draw(st.integers(2, len(rows)))
    rows[row - 1].insert(draw(st.integers(0, len(rows[0]))), draw(st.sampled_from(["", "more", "مزيد"])))
    return as_bytes(rows), row, rows[0][-1]


def _shorten(draw, table, rows):
    row = draw(st.integers(2, len(rows)))
    del rows[row - 1][draw(st.integers(0, len(rows[0]) - 1))]
    return as_bytes(rows), row, rows[0][-1]


def _encode(draw, table, rows):
    return as_bytes(rows, encoding=draw(st.sampled_from(["cp1256", "utf-16", "utf-16-le", "utf-16-be"]))), None, ""


def _is_twin(name, about):
    return name.endswith(("_en", "_ar")) and not about.get("optional")


def _is_required_text(name, about):
    return "minimum" not in about and not about.get("optional")


CORRUPTIONS = {
    "a blank twin": _one_cell(_is_twin, ""),
    "a required text that shows nothing": _one_cell(_is_required_text, "\u00a0\u200f\ufeff"),
    "Arabic lost in saving": _one_cell(_is_twin, "????? ???"),
    "an Arabic twin in Latin letters": _one_cell(lambda name, about: about.get("language") == "ar", "Latin"),
    "an unknown id": _one_cell(lambda name, about: about.get("allowed") or about.get("references"), "zzz"),
    "a word for a number": _one_cell(lambda name, about: "minimum" in about, "many"),
    "a number out of range": _one_cell(lambda name, about: "minimum" in about, "999999"),
    "a column dropped": _drop,
    "a column renamed": _rename,
    "a row repeated": _repeat,
    "a cell too many": _lengthen,
    "a cell too few": _shorten,
    "another encoding": _encode,
}
