"""The schemas → data/datapackage.json and data/README.md; --check says whether they are stale."""

import argparse
import json
from pathlib import Path

import pandera.pandas as pa

from utils.tables.datapackage import kind, package
from utils.tables.in_words import SEPARATOR
from utils.tables.loading import DATA
from utils.tables.schemas import TABLES
from utils.twins import LANGUAGES, Twin

PACKAGE, README = "datapackage.json", "README.md"

_INTRODUCTION = Twin(
    """# The tables

Generated from the schemas in `utils/tables/schemas/` by `make data`; do not edit this page by hand.

One table a file: UTF-8 with commas, one row a thing. What people read stands twice, in `…_en` and `…_ar`.
`facts` names the facts of the sources that a row rests on, with a space between; `source` names a row of
`sources.csv`. After a change in a spreadsheet, save as “CSV UTF-8”; a table with a mistake is refused with
a message that says where it is and how to mend it.""",
    """# الجداول

تولَّد هذه الصفحة من المخططات في `utils/tables/schemas/` بالأمر `make data`؛ فلا تعدّلوها باليد.

لكل جدول ملف: ترميزه UTF-8 وأعمدته تفصلها فواصل، وفي كل صف شيء واحد. وما يقرؤه الناس يرد مرتين، في `…_en` و`…_ar`.
ويذكر العمود `facts` معرّفات الحقائق التي يقوم عليها الصف، وبينها مسافات؛ ويذكر `source` صفًّا من
`sources.csv`. بعد أي تعديل في برنامج الجداول احفظوا الملف بصيغة «CSV UTF-8»؛ والجدول الذي فيه خطأ يُرفض
برسالة تبيّن موضع الخطأ وعلاجه.""",
)
_HEAD = Twin(
    "| column | type | unit | allowed values | meaning |",
    "| العمود | النوع | الوحدة | القيم المسموح بها | المعنى |",
)
_RULE = "|---|---|---|---|---|"
_WORDS = {
    "string": Twin("text", "نص"),
    "integer": Twin("whole number", "عدد صحيح"),
    "number": Twin("number", "عدد"),
    "boolean": Twin("true or false", "true أو false"),
    "percent": Twin("percent", "نسبة مئوية"),
    "minutes": Twin("minutes", "دقيقة"),
    "rank": Twin("rank", "رتبة"),
    "year": Twin("year", "سنة"),
}
_KEY = Twin("{} Key: {}.", "{} المفتاح: {}.")
_SEVERAL = Twin("one or more of `{}` … `{}`", "واحد أو أكثر من `{}` … `{}`")
_ROW_OF = Twin("a row of `{}.csv`", "صف من `{}.csv`")
_MAY_BE_EMPTY = Twin("may be empty", "قد يكون فارغًا")


def readme() -> str:
    """Return the data dictionary as Markdown, one language after the other."""
    parts = []
    for code, language in LANGUAGES.items():
        tables = [_page(name, model, code) for name, model in TABLES.items()]
        parts += [f'<div dir="{language.direction}" lang="{code}">', _INTRODUCTION[code], *tables, "</div>"]
    return "\n\n".join(parts) + "\n"


def _page(name: str, model: type[pa.DataFrameModel], language: str) -> str:
    """Return what the dictionary says of one table in *language*."""
    schema, about = model.to_schema(), model.Config.metadata
    key = ", ".join(f"`{column}`" for column in schema.unique)
    rows = [_row(column, language) for column in schema.columns.values()]
    lines = [_HEAD[language], _RULE, *rows]
    described = _KEY.format(about["description"], key)
    return f"## `{name}.csv` · {about['title'][language]}\n\n{described[language]}\n\n" + "\n".join(lines)


def _row(column: pa.Column, language: str) -> str:
    about = column.metadata
    unit = _WORDS[about["unit"]][language] if about.get("unit") else ""
    cells = (f"`{column.name}`", _WORDS[kind(column)][language], unit, _allowed(about, language))
    return f"| {' | '.join(cells)} | {about['meaning'][language]} |"


def _allowed(about: dict, language: str) -> str:
    """Return what a cell may hold, in words."""
    parts = []
    if about.get("several"):
        parts.append(_SEVERAL.format(about["allowed"][0], about["allowed"][-1])[language])
    elif about.get("allowed"):
        parts.append(", ".join(f"`{word}`" for word in about["allowed"]))
    if "minimum" in about:
        parts.append(f"{about['minimum']}–{about['maximum']}")
    if "references" in about:
        parts.append(_ROW_OF.format(about["references"][0])[language])
    if about.get("optional"):
        parts.append(_MAY_BE_EMPTY[language])
    return SEPARATOR[language].join(parts)


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


def main(arguments: list[str]) -> int:
    """Write the two files, or (--check) return 1 where they are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is stale")
    if parser.parse_args(arguments).check:
        old = stale()
        print(f"stale: {', '.join(old)}; run make data" if old else "the data dictionary is fresh")
        return bool(old)
    for name, text in files().items():
        (DATA / name).write_text(text, encoding="utf-8")
    return 0
