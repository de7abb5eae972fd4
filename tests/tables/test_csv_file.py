"""A file that a spreadsheet saved in another way is named with its cure, and its rows are counted as there."""

from io import BytesIO
from zipfile import ZipFile

import pandas as pd
import pytest

from tests.tables.files import as_bytes, cell, change, message_of, rows_of
from utils.tables import DATA, TABLES, load, parsed


def zipped(*names: str) -> bytes:
    """Return an archive with files of these *names*, as spreadsheets save their workbooks."""
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.spreadsheet" if name == "mimetype" else name)
    return file.getvalue()


UNREADABLE = {
    "Windows-1256": (lambda rows: as_bytes(rows, encoding="cp1256"), "row 2, column who_ar", "“CSV UTF-8”"),
    "UTF-16": (lambda rows: as_bytes(rows, encoding="utf-16"), "UTF-16", "“CSV UTF-8”"),
    "UTF-16 without a mark": (lambda rows: as_bytes(rows, encoding="utf-16-le"), "UTF-16", "“CSV UTF-8”"),
    "Windows-1256 with semicolons": (lambda rows: as_bytes(rows, ";", "cp1256"), "row 2, column who_ar", "“CSV UTF-8”"),
    "a renamed .xlsx": (lambda rows: zipped("[Content_Types].xml", "xl/workbook.xml"), "a workbook (.xlsx)", "Save as"),
    "a renamed .ods": (lambda rows: zipped("mimetype"), "مصنّف جداول (.ods)", "«حفظ باسم»"),
    "a renamed .zip": (lambda rows: zipped("survey.csv"), "a packed file (.zip)", "“CSV UTF-8”"),
    "a renamed .xls": (lambda rows: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "مصنّف جداول (.xls)", "«CSV UTF-8»"),
    "an open quotation mark": (lambda rows: as_bytes(rows) + b'"S6,', "row 7", "write it twice"),
    "nothing": (lambda rows: b"", "empty", "put the table back"),
    "only a mark": (lambda rows: b"\xef\xbb\xbf\r\n", "empty", "put the table back"),
    "only separators": (lambda rows: b",,,\n,,,\n", "empty", "put the table back"),
}


@pytest.mark.parametrize(("damage", "what", "cure"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_saved_in_another_way_is_named_with_its_cure(folder, damage, what, cure):
    path = folder / "survey.csv"
    path.write_bytes(damage(rows_of(path)))
    message = message_of(folder, "survey")
    assert "data/survey.csv" in message and what in message and cure in message


def test_a_missing_file_is_named_with_the_file_most_like_it(folder):
    (folder / "survey.csv").rename(folder / "surveys.csv")
    assert "there is surveys.csv" in message_of(folder, "survey")


def test_a_row_number_counts_a_cell_of_several_lines_as_one_row(folder):
    change(folder / "survey.csv", cell(2, "claim_en", "first line\nsecond line\nthird line"), cell(3, "who_ar", ""))
    assert "row 3, column who_ar" in message_of(folder, "survey")


def test_a_row_number_counts_the_rows_left_blank(folder):
    path = folder / "survey.csv"
    rows = rows_of(path)
    cell(4, "who_ar", "")(rows)
    rows[1:1] = [[], [""] * len(rows[0])]
    path.write_bytes(as_bytes(rows))
    assert "row 6, column who_ar" in message_of(folder, "survey")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("start", ["", "\ufeff", "sep={}\r\n", '\ufeff"sep={}"\n', "\r\n", "{0}{0}\r\n"])
def test_what_a_spreadsheet_writes_elsewhere_is_simply_read(start, separator):
    rows = rows_of(DATA / "survey.csv")
    for line_end in ("\r\n", "\n"):
        raw = start.format(separator).encode() + as_bytes(rows, separator).replace(b"\r\n", line_end.encode())
        assert list(parsed("survey.csv", raw, lambda header: header.count("percent")).values()) == rows


def test_every_table_is_read_with_semicolons_and_a_comma_in_its_numbers(folder):
    for table in TABLES:
        path, rows = folder / f"{table}.csv", rows_of(folder / f"{table}.csv")
        for column, values in load(table).select_dtypes("float64").items():
            for row, value in zip(rows[1:], values, strict=True):
                row[rows[0].index(column)] = f"{value:.6f}".replace(".", ",")
        path.write_bytes(as_bytes(rows, ";", "utf-8-sig"))
    for table in TABLES:
        pd.testing.assert_frame_equal(load(table, folder), load(table))


def test_no_table_of_the_course_is_offered_for_one_that_is_missing_but_a_misspelt_file_is(folder):
    (folder / "survey.csv").rename(folder / "serveys.csv")
    assert (folder / "survey_gaps.csv").exists() and "there is serveys.csv: rename it" in message_of(folder, "survey")
    (folder / "serveys.csv").unlink()
    assert "put it back in its folder" in message_of(folder, "survey")


def test_a_number_is_quoted_as_it_is_written(folder):
    change(folder / "survey.csv", cell(2, "percent", "750"))
    assert "“750”" in message_of(folder, "survey")


def test_a_header_that_does_not_fit_is_named_whatever_separates_it(folder):
    path = folder / "survey.csv"
    path.write_bytes(as_bytes(rows_of(path), ";").replace(b"percent", b"persent", 1))
    assert "rename it to percent" in message_of(folder, "survey")


def test_a_row_is_counted_as_the_spreadsheet_shows_it_without_the_line_on_its_separator(folder):
    change(folder / "survey.csv", cell(3, "who_ar", ""))
    path = folder / "survey.csv"
    path.write_bytes(b"sep=;\r\n" + as_bytes(rows_of(path), ";"))
    assert "row 3, column who_ar" in message_of(folder, "survey")
