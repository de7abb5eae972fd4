"""The data package keeps to its standard and names every table."""

import json

from frictionless import Package

from utils.tables import DATA, dictionary


def test_the_data_package_is_valid_by_the_standard():
    report = Package(DATA / dictionary.PACKAGE).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_the_data_package_names_every_table_of_the_folder():
    package = json.loads((DATA / dictionary.PACKAGE).read_text(encoding="utf-8"))
    assert {resource["path"] for resource in package["resources"]} == {
        path.relative_to(DATA).as_posix() for path in DATA.rglob("*.csv")
    }
