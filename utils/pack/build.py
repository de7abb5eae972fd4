"""Build the pack: ``python -m utils pack``; the course as one zip file, with its checksum beside it."""

import hashlib
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from utils.pack.course import course_files
from utils.pack.first_page import FIRST_PAGE, first_page
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "pack"
_SAME_DAY = (2026, 1, 1, 0, 0, 0)  # of every file, whenever it was made: the same course gives the same bytes
_PLAIN_FILE = 0o100644 << 16
_DONE = Twin("The pack is ready: {}", "الحزمة جاهزة: {}")
_LACKS = Twin("but without this: {}", "لكن ينقصها الآتي: {}")


# a room that builds something, the name of what does, and how; the answers stay with the teacher
_ROOMS = (
    ("site", "build_site", {}),
    ("slides", "build_slides", {}),
    ("handouts", "build_handouts", {"answers": False}),
)


@dataclass(frozen=True)
class Part:
    """A part of the pack: the *folder* it stands in, and what *build*s it into a folder that it is given."""

    folder: str
    build: Callable[[Path], object]


def parts() -> list[Part]:
    """Return the parts that this copy of the course can build."""
    return [
        Part(room, partial(getattr(import_module(f"utils.{room}"), name), **options))
        for room, name, options in _ROOMS
        if find_spec(f"utils.{room}")
    ]


def build_pack(folder: Path = FOLDER, chosen: Sequence[Part] | None = None) -> tuple[Path, list[Twin]]:
    """Write the pack into *folder*, with the parts *chosen* or all; return its path, and what could not be built.

    Beside it stands its checksum (SHA-256), in the form that ``sha256sum --check`` reads. Raises what a part raises.
    """
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary)
        told = [part.build(tree / part.folder) for part in (parts() if chosen is None else chosen)]
        for name, content in course_files(ROOT).items():
            path = tree / "course" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (tree / FIRST_PAGE).write_text(first_page(tree, version()), encoding="utf-8")
        packed = write_zip(tree, folder / f"{name_of_pack()}.zip", name_of_pack())
    return packed, [missing for missing in told if isinstance(missing, Twin)]


def write_zip(tree: Path, target: Path, inside: str) -> Path:
    """Write all files below *tree* as the zip file *target*, in a folder called *inside*; return *target*.

    The same files give the same bytes. Its checksum is written beside it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in tree.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{inside}/{path.relative_to(tree).as_posix()}", _SAME_DAY)
            entry.external_attr, entry.compress_type, entry.create_system = _PLAIN_FILE, zipfile.ZIP_DEFLATED, 3
            packed.writestr(entry, path.read_bytes())
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    target.with_name(f"{target.name}.sha256").write_text(f"{digest}  {target.name}\n", encoding="utf-8")
    return target


def version() -> str:
    """Return the version of the course."""
    return _project()["version"]


def name_of_pack() -> str:
    """Return the name of the pack: that of the course, and its version."""
    return f"{_project()['name']}-{version()}"


def _project() -> dict[str, str]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def main(_arguments: list[str]) -> None:
    """Build the pack and say where it is, and what is not in it."""
    try:
        packed, missing = build_pack()
    except (ValueError, RuntimeError) as error:
        sys.exit(str(error))
    print(_DONE.format(packed.relative_to(ROOT)))
    for each in missing:
        print(_LACKS.format(each))
