"""What a host of pages is given: the site, and beside it what else was built of the course, with links to it."""

from pathlib import Path

from utils.site.words import say
from utils.twins import Twin

_FOLDERS = ("slides", "handouts")
_KEPT_BACK = ("handouts", "teacher")  # the answers
_LACKING = Twin(
    "Not built yet, and so left out: {} (make {}).",
    "لم يُبنَ بعدُ فتُرك: {} (make {}).",
)
_PACK = "pack"


def built_beside(build: Path) -> dict[str, bytes]:
    """Return what stands in the folder *build* beside the site, by its name on the site: slides, hand-outs, the pack.

    The answers among the hand-outs stay with the teacher.
    """
    paths = [path.relative_to(build) for name in (*_FOLDERS, _PACK) for path in (build / name).rglob("*")]
    shown = [path for path in paths if (build / path).is_file() and path.parts[:2] != _KEPT_BACK]
    return {path.as_posix(): (build / path).read_bytes() for path in sorted(shown)}


def ways(names: list[str]) -> list[tuple[str, Twin]]:
    """Return what leads to the files *names* beside the site: where, and in which words.

    A folder is entered by its ``index.html``; without one, its files are named one by one.
    """
    found = []
    for folder in _FOLDERS:
        ours = [name for name in names if name.startswith(f"{folder}/")]
        index = f"{folder}/index.html"
        entrances = [index] if index in ours else [name for name in ours if name.endswith((".html", ".pdf"))]
        found += [(name, _named(folder, name if name != index else "")) for name in entrances]
    return found + [(name, _named(_PACK, name)) for name in names if name.endswith(".zip")]


def lacking(names: list[str]) -> list[Twin]:
    """Return what to say of each thing that is not among the files *names*."""
    there = {name.split("/")[0] for name in names}
    return [_LACKING.format(say(name), name) for name in (*_FOLDERS, _PACK) if name not in there]


def _named(key: str, file: str) -> Twin:
    words = say(key)
    return Twin.each(lambda code: f"{words[code]}: {Path(file).name}") if file else words
