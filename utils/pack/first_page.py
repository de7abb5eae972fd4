"""The first page of the pack: what is in it, and what to double-click, in both languages."""

from functools import partial
from pathlib import Path

import htpy as h
from markupsafe import Markup

from utils.handouts import paper_list, plain_page
from utils.site import COURSE
from utils.twins import LANGUAGES, Twin, marked

FIRST_PAGE = "START_HERE.html"
_OPEN = Twin(
    "Choose one of these. Next time, double-click the file START_HERE.html in this folder.",
    "اختاروا مما يأتي. وفي المرة القادمة انقروا نقرًا مزدوجًا على الملف START_HERE.html من هذا المجلد.",
)
_NO_NETWORK = Twin(
    "Everything here works without a network; nothing has to be installed for the site, the slides and the hand-outs.",
    "كل ما هنا يعمل بلا شبكة، ولا يحتاج الموقع ولا الشرائح ولا أوراق العمل إلى تثبيت شيء.",
)
_VERSION = Twin("Version {}", "الإصدار {}")
# folder, file to open, its name, what it is
_WAYS = (
    ("site", "index.html", Twin("The course", "المقرر"), Twin("all lessons as pages", "الدروس كلها صفحات")),
    ("slides", "index.html", Twin("The slides", "الشرائح"), Twin("for the projector", "لجهاز العرض")),
)
_NOTEBOOKS = Twin("The notebooks", "الدفاتر")
_RUN = Twin(
    "The folder course holds the notebooks with their tables and their code. They need Python, and a network when they "
    "are installed; the file README.md there says how.",
    "في المجلد course الدفاتر وجداولها وشيفرتها. وهي تحتاج إلى Python، وإلى شبكة عند التثبيت، والملف README.md فيه "
    "يشرح ذلك.",
)


def first_page(tree: Path, version: str) -> str:
    """Return the page for the pack whose files stand in *tree*, of the course in its *version*."""
    ways = [way for way in _WAYS if (tree / way[0] / way[1]).is_file()]
    return plain_page([_half(tree, ways, version, code) for code in LANGUAGES])


def _half(tree: Path, ways: list, version: str, code: str) -> h.Element:
    """Return what the page says in the language *code*."""
    say = partial(_said, code)
    return h.section(lang=code, dir=LANGUAGES[code].direction)[
        h.h1[say(COURSE)],
        h.p(".version")[say(_VERSION.format(version))],
        h.p[say(_OPEN)],
        h.ul(".ways")[
            [h.li[h.a(href=f"{folder}/{file}")[say(name)], " ", say(what)] for folder, file, name, what in ways]
        ],
        paper_list(code, "handouts/", tree / "handouts"),
        h.h2[say(_NOTEBOOKS)],
        h.p[say(_RUN)],
        h.p[say(_NO_NETWORK)],
    ]


def _said(code: str, words: Twin) -> Markup:
    return marked(words[code], code)
