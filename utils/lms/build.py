"""Build the course for a learning platform: ``python -m utils lms`` writes all packages into ``build/lms``.

The environment names the repository under which the course is published, if it is, as REPO.
"""

import os
import subprocess
import sys
from pathlib import Path

from utils.lms.decks import deck_files
from utils.lms.moodle import moodle_files
from utils.lms.qti import qti_packages
from utils.lms.scorm import scorm_packages
from utils.site import address_of, renew
from utils.twins import Twin

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "lms"
_GUIDE = {"README.md": "lms.md", "lms.en.svg": "lms.en.svg", "lms.ar.svg": "lms.ar.svg"}  # to import, and in docs/
_DONE = Twin("The packages are ready; {} says how to import them.", "الحزم جاهزة، وطريقة استيرادها في {}.")
_NO_SCRIPTS = Twin(
    "The packages are built but for those of SCORM: deno says above what it lacks to bundle their script.",
    "بُنيت الحزم إلا حزم SCORM: ينقص deno ما يلزم لتجميع برنامجها، وهو مذكور أعلاه.",
)


def write_lms(folder: Path = FOLDER, repository: str = "") -> Twin | None:
    """Write all packages, and how to import them, into *folder*, in the place of what is there.

    *repository* (``owner/name``) is where the course is published, if it is. Returns what could not be built, None if
    nothing. Raises ValueError where *repository* cannot be one.
    """
    address_of(repository)
    files = {name: (ROOT / "docs" / file).read_bytes() for name, file in _GUIDE.items()}
    files |= moodle_files() | qti_packages() | deck_files()
    missing = None
    try:
        files |= scorm_packages(repository)
    except subprocess.CalledProcessError:
        missing = _NO_SCRIPTS
    renew(folder, files)
    return missing


def main(arguments: list[str]) -> None:
    """Write the packages and say so; there are no *arguments*."""
    try:
        missing = write_lms(repository=os.environ.get("REPO", ""))
    except ValueError as error:
        sys.exit(str(error))
    print(missing or _DONE.format((FOLDER / "README.md").relative_to(ROOT)))
