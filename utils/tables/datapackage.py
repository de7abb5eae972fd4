"""The schemas → a Frictionless Data Package, which other programs read."""

import pandera.pandas as pa

from utils.tables.schemas import TABLES
from utils.twins import Twin

_TITLE = Twin("Marketing, Inside and Out", "التسويق من الداخل والخارج")
_TYPES = {"int64": "integer", "Int64": "integer", "float64": "number", "bool": "boolean"}


def package() -> dict:
    """Return the Frictionless Data Package that describes every table."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "marketing-inside-and-out",
        **_written("title", _TITLE),
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": "Creative Commons Attribution 4.0 International",
            }
        ],
        "resources": [_resource(name, model) for name, model in TABLES.items()],
    }


def _resource(name: str, model: type[pa.DataFrameModel]) -> dict:
    schema, about = model.to_schema(), model.Config.metadata
    return {
        "name": _plain(name),
        "path": f"{name}.csv",
        **_written("title", about["title"]),
        **_written("description", about["description"]),
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_described(column) for column in schema.columns.values()],
            "primaryKey": schema.unique,
        }
        | _foreign_keys(name, schema),
    }


def _plain(name: str) -> str:
    """Return the *name* of a table as the standard allows it: without the stroke after a folder."""
    return name.replace("/", "-")


def _described(column: pa.Column) -> dict:
    """Return the Frictionless field of one column."""
    about = column.metadata
    field = {"name": column.name, "type": kind(column), **_written("title", about["meaning"])}
    if about.get("unit"):
        field["unit"] = about["unit"]
    constraints = {key: about[key] for key in ("minimum", "maximum") if key in about}
    constraints |= {"required": True} if not about.get("optional") else {}
    constraints |= {"pattern": _pattern(about["allowed"])} if about.get("several") else {}
    if about.get("allowed") and not about.get("several"):
        constraints["enum"] = list(about["allowed"])
    return field | ({"constraints": constraints} if constraints else {})


def _written(name: str, words: Twin) -> dict[str, str]:
    """Return the entry *name* in the language of the standard, and one beside it that the standard lets us add."""
    return {name: words.en, f"{name}_ar": words.ar}


def kind(column: pa.Column) -> str:
    """Return what the standard calls the type of *column*."""
    return _TYPES.get(str(column.dtype), "string")


def _pattern(words: tuple[str, ...]) -> str:
    """Return the pattern of one or more of *words* with a space between."""
    one = f"({'|'.join(words)})"
    return f"{one}( {one})*"


def _foreign_keys(name: str, schema: pa.DataFrameSchema) -> dict:
    keys = []
    for column in schema.columns.values():
        if "references" in column.metadata:
            table, key = column.metadata["references"]
            # the standard writes a table's reference to itself as an empty name
            reference = {"resource": "" if table == name else _plain(table), "fields": [key]}
            keys.append({"fields": [column.name], "reference": reference})
    return {"foreignKeys": keys} if keys else {}
