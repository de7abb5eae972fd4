"""An environment with nothing in it, to see what a package or a list of packages brings along by itself."""

import subprocess
import sys
from pathlib import Path


def make_environment(folder: Path, *packages: str) -> Path:
    """Install *packages* (as after ``pip install``) into a new environment in *folder*; return its Python.

    uv does what pip would do, in a tenth of the time. Raises CalledProcessError where an installation fails.
    """
    uv = Path(sys.executable).with_name("uv")
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([uv, "pip", "install", "--quiet", "--python", python, *packages], check=True)
    return python
