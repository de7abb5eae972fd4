"""Build the slides: ``python -m utils slides``. The notebooks are read as they are stored, and not run."""

import sys
from functools import cache
from pathlib import Path

from utils.site import FONTS, NOTEBOOKS, Scripts, lesson_rows, letters, renew, style
from utils.slides.deck import Deck
from utils.slides.deck_page import deck_page
from utils.slides.index_page import index_page
from utils.slides.lesson_deck import slides_of
from utils.slides.notes_page import notes_page
from utils.slides.one_class import one_class
from utils.slides.scripts import SCRIPT, STYLE, scripts
from utils.slides.slide import Slide
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "slides"
HERE = Path(__file__).parent
SHEETS = ("deck.css", "deck_blocks.css", "deck_labs.css", "pages.css")
_DONE = Twin("The slides are ready; open {}", "الشرائح جاهزة، فافتحوا {}")


def build_slides(folder: Path = FOLDER) -> Twin | None:
    """Write all decks into *folder*, in the place of what is there; return what could not be built, None if nothing.

    Raises DeckError where the metadata of a notebook cannot be followed.
    """
    built = scripts()
    renew(folder, slide_files(built))
    return built.missing


def slide_files(built: Scripts) -> dict[str, bytes]:
    """Return the content of all files by their names, with the scripts *built*."""
    pictures: dict[str, bytes] = {}
    decks = decks_of(pictures)
    shown = SCRIPT in built.files and STYLE in built.files
    styles = ["reveal.css", "course.css"] if shown else ["course.css"]
    texts = dict(built.files)
    for deck in decks:
        texts[deck.file] = deck_page(deck, built.first, ["deck.js"] if shown else [], styles)
        texts[deck.notes_file] = notes_page(deck, built.first, ["notes.js"] if built.first else [], ["course.css"])
    used = ["index.js"] if built.first else []
    texts["index.html"] = index_page(decks, built.first, used, ["course.css"], shown=shown)
    ours = [(HERE / name).read_text(encoding="utf-8") for name in SHEETS]
    texts["assets/course.css"] = "\n".join([style(["colours.css"]), *ours])
    texts["licences/course.txt"] = (ROOT / "LICENSE").read_text(encoding="utf-8")
    texts["licences/font.txt"] = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    files = pictures | {f"assets/{name}": content for name, content in letters().items()}
    return files | {name: text.encode() for name, text in texts.items()}


def decks_of(pictures: dict[str, bytes]) -> list[Deck]:
    """Return the deck for one class, and that of each lesson; their pictures are added to *pictures* by their names."""
    lessons = []
    for row in lesson_rows():
        slides, theirs = _read(NOTEBOOKS / row.file, (NOTEBOOKS / row.file).stat().st_mtime_ns)
        pictures |= theirs
        lessons.append(Deck(Path(row.file).stem, Twin.of(row, "title"), Twin.of(row, "asks"), slides, row.lesson))
    return [one_class(lessons), *lessons]


@cache
def _read(path: Path, saved: int) -> tuple[list[Slide], dict[str, bytes]]:
    """Return the slides of the notebook at *path* and their pictures; one not *saved* since is not read once more."""
    pictures: dict[str, bytes] = {}
    return slides_of(path, pictures), pictures


def main(arguments: list[str]) -> None:
    """Build all; there are no *arguments*."""
    try:
        missing = build_slides()
    except ValueError as error:
        sys.exit(str(error))
    print(missing or _DONE.format((FOLDER / "index.html").relative_to(ROOT)), flush=True)
