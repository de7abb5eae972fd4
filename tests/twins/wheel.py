"""Build the package of the switch as ``make wheel`` does."""

import os
import subprocess
import sys
from pathlib import Path

TWINS = Path(__file__).resolve().parents[2] / "utils" / "twins"


def build_wheel(folder: Path) -> Path:
    """Build the wheel into *folder* with the packages of the tests, and return its path."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(TWINS)]
    subprocess.run(command, env=os.environ | {"SOURCE_DATE_EPOCH": "1767225600"}, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel
