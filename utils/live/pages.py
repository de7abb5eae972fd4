"""What both pages of the live survey share: their head, the choice of a language, words that wait to be shown."""

import re
from pathlib import Path

import htpy as h

from utils.live.words import say
from utils.twins import LANGUAGES, state_rules

UTILS = Path(__file__).resolve().parents[1]
_IMPORT = re.compile(r'^(?:import|export|\}) .*"(\.[^"]*)";$', re.MULTILINE)
_FONTS = {"regular.ttf": "IBMPlexSansArabic-Regular.ttf", "bold.ttf": "IBMPlexSansArabic-Bold.ttf"}
_SHEETS = {"phone": ("live.css", "phone.css"), "projector": ("live.css", "projector.css")}


def document(path: str, kind: str, *content: h.Node) -> str:
    """Return the page of a *kind* (``"phone"`` or ``"projector"``) that stands at *path*."""
    page = h.html(lang="en", dir="ltr")[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.meta(name="color-scheme", content="light dark" if kind == "phone" else "light"),
            h.title[" · ".join(say("survey")[code] for code in LANGUAGES)],
            h.link(rel="icon", href=f"/{path}/mark.svg", type="image/svg+xml"),
            h.link(rel="stylesheet", href=f"/{path}/style.css"),
            h.script(type="module", src=f"/{path}/live/{kind}.js"),
        ],
        h.body(class_=kind, data_language="both")[content],
    ]
    return f"{page}\n"


def files_of(kind: str) -> dict[str, tuple[str, bytes]]:
    """Return what a page of a *kind* may fetch besides itself: media type and content by the address below its own."""
    script, style, svg = "text/javascript; charset=utf-8", "text/css; charset=utf-8", "image/svg+xml"
    files = {name: (script, (UTILS / name).read_bytes()) for name in scripts_of(kind)}
    sheets = [(UTILS / "live" / name).read_text(encoding="utf-8") for name in _SHEETS[kind]]
    files["style.css"] = style, "\n".join([state_rules(), *sheets]).encode()
    files["mark.svg"] = svg, (UTILS / "site" / "mark.svg").read_bytes()
    if kind == "projector":
        fonts = UTILS / "figures" / "fonts"
        files |= {name: ("font/ttf", (fonts / source).read_bytes()) for name, source in _FONTS.items()}
    return files


def scripts_of(kind: str) -> list[str]:
    """Return the modules that a browser may fetch for a page of a *kind*: its script, and what that imports."""
    reached, waiting = [], [UTILS / "live" / f"{kind}.js"]
    while waiting:
        path = waiting.pop()
        name = path.relative_to(UTILS).as_posix()
        if name not in reached:
            reached.append(name)
            found = _IMPORT.findall(path.read_text(encoding="utf-8"))
            waiting += [(path.parent / module).resolve() for module in found]
    return reached


def language_choice(*, both: bool = False) -> h.Element:
    """Return radios for the languages, and for *both* at once where there is room for them."""
    names = [(code, language.name, code) for code, language in LANGUAGES.items()]
    radios = [
        h.label[h.input(type="radio", name="language", value=code), " ", h.span(lang=lang)[name]]
        for code, name, lang in names
    ]
    if both:
        radios.append(h.label[h.input(type="radio", name="language", value="both"), " ", say("both").html("span")])
    return h.fieldset(".languages")[h.legend(".unseen")[say("language").html("span")], radios]


def says(key: str) -> h.Element:
    """Return the words *key*, unseen until the script shows them."""
    return h.div(data_says=key, hidden=True)[say(key).html("p")]
