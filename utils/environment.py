"""Say in words, in both languages, whether this computer is ready for the course, and mend what is not.

Nothing but the standard library is imported before it is known to be there.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

from utils.twins import LANGUAGES, Twin, marked, twins

ROOT = Path(__file__).resolve().parent.parent
FONTS = tuple(ROOT / f"utils/figures/fonts/IBMPlexSansArabic-{weight}.ttf" for weight in ("Regular", "Bold"))
OLDEST_PYTHON = (3, 11)

READY = Twin("Everything is ready: you can start with the first lesson.", "كل شيء جاهز، ويمكن البدء بالدرس الأول.")
NOT_READY = Twin("Something has to be mended before the lessons work:", "ثمة ما ينبغي إصلاحه قبل أن تعمل الدروس:")
INSTALL = Twin(
    "Close JupyterLab and run make lab in the folder of the course"
    " (with conda: conda env update --file environment.yml).",
    "أغلقوا JupyterLab ونفّذوا الأمر make lab في مجلد المقرر (ومع conda: conda env update --file environment.yml).",
)


@dataclass(frozen=True)
class Report:
    """What is wrong, each problem with its cure; nothing where the computer is ready."""

    problems: tuple[Twin, ...] = ()

    def __str__(self) -> str:
        return "\n".join(map(str, (NOT_READY, *self.problems) if self.problems else (READY,)))

    def _repr_html_(self) -> str:
        return twins(self._html) if self.problems else READY.html("p")

    def _html(self, language: str) -> str:
        items = "".join(f"<li>{marked(problem[language], language)}</li>" for problem in self.problems)
        return f"<p>{marked(NOT_READY[language], language)}</p><ul>{items}</ul>"


def check_environment() -> Report:
    """Look at Python, the packages, the shaping of Arabic, the fonts, the tables and the question bank."""
    # in this order, because a check may fail only for the reason that the one before has found
    problems = python_problems() or package_problems(pinned_versions())
    return Report(tuple(problems or [*shaping_problems(shaper_version()), *font_problems(), *data_problems()]))


def python_problems(version: tuple[int, ...] = sys.version_info[:2]) -> list[Twin]:
    """Return the problem of a Python *version* that is too old."""
    if version >= OLDEST_PYTHON:
        return []
    needed, present = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
    text = Twin(
        f"Python {needed} or newer is needed, and this is Python {present}.",
        f"يحتاج المقرر إلى Python {needed} أو إصدار أحدث، والإصدار المستعمل هنا هو {present}.",
    )
    return [_with_cure(text, INSTALL)]


def pinned_versions(root: Path = ROOT) -> dict[str, str]:
    """Return the exact version that requirements.txt wants of each direct dependency in pyproject.toml."""
    import tomllib  # an older Python lacks it, and must hear that in words

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = (root / "requirements.txt").read_text(encoding="utf-8")
    pins = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", requirements, re.MULTILINE))
    names = (re.match(r"[\w.-]+", dependency)[0] for dependency in project["dependencies"])
    return {name: pins[name] for name in names}


def installed_version(name: str) -> str | None:
    """Return the installed version of the package *name*, or None."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def package_problems(pins: Mapping[str, str], installed: Callable[[str], str | None] = installed_version) -> list[Twin]:
    """Return one problem for each package of *pins* that is missing or has another version."""
    return [
        _with_cure(_package_text(name, wanted, installed(name)), INSTALL)
        for name, wanted in pins.items()
        if installed(name) != wanted
    ]


def shaper_version() -> str | None:
    """Return the version of libraqm that matplotlib uses, or None where it uses none."""
    from matplotlib import ft2font

    return getattr(ft2font, "__libraqm_version__", None)


def shaping_problems(shaper: str | None) -> list[Twin]:
    """Return a problem where matplotlib has no *shaper* (a version of libraqm, which joins Arabic letters)."""
    if shaper:
        return []
    text = Twin(
        "This build of matplotlib cannot join Arabic letters, so the Arabic figures would be unreadable.",
        "لا تستطيع مكتبة matplotlib المثبّتة وصل الحروف العربية، فتتعذّر قراءة الأشكال العربية.",
    )
    return [_with_cure(text, INSTALL)]


def font_problems(fonts: Iterable[Path] = FONTS) -> list[Twin]:
    """Return one problem for each font file that is missing."""
    return [
        Twin(
            f"The font file {font.name} is missing; take it from a fresh copy of the course.",
            f"ملف الخط {font.name} غير موجود، ويمكن أخذه من نسخة جديدة من المقرر.",
        )
        for font in fonts
        if not font.is_file()
    ]


def data_problems(load: Callable[[str], object] | None = None) -> list[Twin]:
    """Return what is wrong with the tables, read with *load*, and the question bank, each once with its cure."""
    from utils.activities import bank
    from utils.tables import loading as datasets
    from utils.tables import schemas

    problems = []
    for read in (*(partial(load or datasets.load, name) for name in schemas.TABLES), bank.questions):
        try:
            read()
        except datasets.TableError as error:
            problems += [_table_text(error.file, problem) for problem in error.problems]
    return list(dict.fromkeys(problems))  # a broken table also stops those that refer to it


def _package_text(name: str, wanted: str, present: str | None) -> Twin:
    if present is None:
        return Twin(f"The package {name} is missing.", f"حزمة {name} غير مثبّتة.")
    return Twin(
        f"The package {name} has version {present}; the course was tested with {wanted}.",
        f"إصدار حزمة {name} هو {present}، وقد اختُبر المقرر بالإصدار {wanted}.",
    )


def _table_text(file: str, problem) -> Twin:
    return Twin(*(f"{file}: {problem.text(language)}" for language in LANGUAGES))


def _with_cure(problem: Twin, cure: Twin) -> Twin:
    return Twin(f"{problem.en} {cure.en}", f"{problem.ar} {cure.ar}")
