"""Say in words, in both languages, whether this computer is ready for the course, and mend what is not.

Nothing but the standard library and markupsafe, without which no notebook opens, is imported before it is known to
be there.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

from utils.twins import Twin

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
_OLD_PYTHON = Twin(
    "Python {} or newer is needed, and this is Python {}.",
    "يحتاج المقرر إلى Python {} أو إصدار أحدث، والإصدار المستعمل هنا هو {}.",
)
_NO_PACKAGE = Twin("The package {} is missing.", "حزمة {} غير مثبّتة.")
_OTHER_PACKAGE = Twin(
    "The package {} has version {}; the course was tested with {}.",
    "إصدار حزمة {} هو {}، وقد اختُبر المقرر بالإصدار {}.",
)
_NO_SHAPER = Twin(
    "This build of matplotlib cannot join Arabic letters, so the Arabic figures would be unreadable.",
    "لا تستطيع مكتبة matplotlib المثبّتة وصل الحروف العربية، فتتعذّر قراءة الأشكال العربية.",
)
_NO_FONT = Twin(
    "The font file {} is missing; take it from a fresh copy of the course.",
    "ملف الخط {} غير موجود، ويمكن أخذه من نسخة جديدة من المقرر.",
)
_ITEM = Twin("• {}", "• {}")
_WITH_CURE = Twin("{} {}", "{} {}")
_IN_FILE = Twin("{}: {}", "{}: {}")


@dataclass(frozen=True)
class Report:
    """What is wrong, each problem with its cure; nothing where the computer is ready."""

    problems: tuple[Twin, ...] = ()

    def __str__(self) -> str:
        return "\n".join(map(str, self._words()))

    def _repr_html_(self) -> str:
        # paragraphs, which twins make by themselves: htpy may be what is missing
        return "".join(words.html("p") for words in self._words())

    def _words(self) -> tuple[Twin, ...]:
        return (NOT_READY, *map(_ITEM.format, self.problems)) if self.problems else (READY,)


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
    return [_WITH_CURE.format(_OLD_PYTHON.format(needed, present), INSTALL)]


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
        _WITH_CURE.format(_package_text(name, wanted, installed(name)), INSTALL)
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
    return [_WITH_CURE.format(_NO_SHAPER, INSTALL)]


def font_problems(fonts: Iterable[Path] = FONTS) -> list[Twin]:
    """Return one problem for each font file that is missing."""
    return [_NO_FONT.format(font.name) for font in fonts if not font.is_file()]


def data_problems(folder: Path = ROOT / "data") -> list[Twin]:
    """Return what is wrong with the tables and the question bank in *folder*, each once with its cure."""
    from utils.activities import questions
    from utils.tables import TABLES, TableError, load, unchanging

    problems = []
    with unchanging():
        for read in (*(partial(load, name) for name in TABLES), questions):
            try:
                read(folder=folder)
            except TableError as error:
                problems += [_IN_FILE.format(error.file, Twin.each(problem.text)) for problem in error.problems]
    return list(dict.fromkeys(problems))  # a broken table also stops those that refer to it


def _package_text(name: str, wanted: str, present: str | None) -> Twin:
    return _NO_PACKAGE.format(name) if present is None else _OTHER_PACKAGE.format(name, present, wanted)
