"""The schemas → data/datapackage.json and data/README.md; --check says whether they are stale."""

import argparse
import json
import sys
from pathlib import Path

import pandera.pandas as pa

from utils.tables.datapackage import kind, package
from utils.tables.loading import DATA
from utils.tables.schemas import TABLES
from utils.twins import DIRECTIONS

PACKAGE, README = "datapackage.json", "README.md"

_INTRODUCTION = {
    "en": """# The tables

Generated from the schemas in `utils/` by `make data`; do not edit this page by hand.

One table a file: UTF-8 with commas, one row a thing. What people read stands twice, in `…_en` and `…_ar`.
`facts` names the facts of the sources that a row rests on, with a space between; `source` names a row of
`sources.csv`. After a change in a spreadsheet, save as “CSV UTF-8”; a table with a mistake is refused with
a message that says where it is and how to mend it.""",
    "ar": """# الجداول

تولَّد هذه الصفحة من المخططات في `utils/` بالأمر `make data`؛ فلا تُحرَّر باليد.

لكل جدول ملف: ترميزه UTF-8 وأعمدته تفصلها فواصل، ولكل شيء صف. وما يقرؤه الناس يرد مرتين، في `…_en` و`…_ar`.
ويسمّي العمود `facts` حقائق المصادر التي يقوم عليها الصف، وبينها مسافة؛ ويسمّي `source` صفًّا من
`sources.csv`. بعد أي تعديل في برنامج الجداول يُحفظ الملف بصيغة «CSV UTF-8»؛ والجدول الذي فيه خطأ يُرفض
برسالة تبيّن موضع الخطأ وعلاجه.""",
}
_HEAD = {
    "en": "| column | type | unit | allowed values | meaning |",
    "ar": "| العمود | النوع | الوحدة | القيم المسموح بها | المعنى |",
}
_RULE = "|---|---|---|---|---|"
_WORDS = {
    "string": {"en": "text", "ar": "نص"},
    "integer": {"en": "whole number", "ar": "عدد صحيح"},
    "number": {"en": "number", "ar": "عدد"},
    "boolean": {"en": "true or false", "ar": "true أو false"},
    "percent": {"en": "percent", "ar": "نسبة مئوية"},
    "minutes": {"en": "minutes", "ar": "دقيقة"},
    "rank": {"en": "rank", "ar": "رتبة"},
    "year": {"en": "year", "ar": "سنة"},
    "key": {"en": "Key", "ar": "المفتاح"},
    "may be empty": {"en": "may be empty", "ar": "قد يكون فارغًا"},
    "several": {"en": "one or more of", "ar": "واحد أو أكثر من"},
    "row of": {"en": "a row of", "ar": "صف من"},
}


def readme() -> str:
    """Return the data dictionary as Markdown: in English, then in Arabic."""
    parts = []
    for language, direction in DIRECTIONS.items():
        tables = [_page(name, model, language) for name, model in TABLES.items()]
        parts += [f'<div dir="{direction}" lang="{language}">', _INTRODUCTION[language], *tables, "</div>"]
    return "\n\n".join(parts) + "\n"


def _page(name: str, model: type[pa.DataFrameModel], language: str) -> str:
    """Return what the dictionary says of one table in *language*."""
    schema, config = model.to_schema(), model.Config
    texts = {"title": config.title, "description": config.description} if language == "en" else config.metadata
    key = ", ".join(f"`{column}`" for column in schema.unique)
    rows = [_row(column, language) for column in schema.columns.values()]
    lines = [_HEAD[language], _RULE, *rows]
    about = f"{texts['description']} {_WORDS['key'][language]}: {key}."
    return f"## `{name}.csv` · {texts['title']}\n\n{about}\n\n" + "\n".join(lines)


def _row(column: pa.Column, language: str) -> str:
    about = column.metadata
    meaning = column.description if language == "en" else about["ar"]
    unit = _WORDS[about["unit"]][language] if about.get("unit") else ""
    return f"| `{column.name}` | {_WORDS[kind(column)][language]} | {unit} | {_allowed(about, language)} | {meaning} |"


def _allowed(about: dict, language: str) -> str:
    """Return what a cell may hold, in words."""
    parts = []
    if about.get("several"):
        parts.append(f"{_WORDS['several'][language]} `{about['allowed'][0]}` … `{about['allowed'][-1]}`")
    elif about.get("allowed"):
        parts.append(", ".join(f"`{word}`" for word in about["allowed"]))
    if "minimum" in about:
        parts.append(f"{about['minimum']}–{about['maximum']}")
    if "references" in about:
        parts.append(f"{_WORDS['row of'][language]} `{about['references'][0]}.csv`")
    if about.get("optional"):
        parts.append(_WORDS["may be empty"][language])
    return ("; " if language == "en" else "؛ ").join(parts)


def files() -> dict[str, str]:
    """Return the two generated files by name."""
    return {PACKAGE: json.dumps(package(), ensure_ascii=False, indent=2) + "\n", README: readme()}


def stale(folder: Path = DATA) -> list[str]:
    """Return the names of the generated files in *folder* that the schemas no longer give."""
    return [
        name
        for name, text in files().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]


def main() -> int:
    """Write the two files, or (--check) return 1 where they are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is stale")
    if parser.parse_args().check:
        old = stale()
        print(f"stale: {', '.join(old)}; run make data" if old else "the data dictionary is fresh")
        return bool(old)
    for name, text in files().items():
        (DATA / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
