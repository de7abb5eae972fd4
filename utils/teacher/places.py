"""Where the teacher's room reads and writes."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = ROOT / "notebooks"
FOLDER = ROOT / "build" / "teacher"
