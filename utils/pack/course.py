"""The notebooks with all that they need to run: a copy of the course but for its tests and what is built."""

from pathlib import Path

_FOLDERS = (".github/images", "data", "docs", "notebooks", "utils")
_FILES = (
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "environment.yml",
    "postBuild",
    "pyproject.toml",
    "requirements.txt",
)
_MADE = {"__pycache__", ".ipynb_checkpoints", ".virtual_documents"}  # by running, not by us
_KINDS = {".csv", ".yaml", ".json", ".md", ".ipynb", ".py", ".js", ".css", ".svg", ".ttf", ".txt", ".toml", ".lock"}
_KINDS |= {".j2", ".mplstyle", ".png", ""}


def course_files(root: Path) -> dict[str, bytes]:
    """Return the files of the course at *root* that running it needs, by their names."""
    found = [path for folder in _FOLDERS for path in (root / folder).rglob("*") if path.is_file()]
    ours = [path for path in found if _is_ours(path.relative_to(root))]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in [*ours, *(root / name for name in _FILES)]}


def _is_ours(path: Path) -> bool:
    kept = path.suffix in _KINDS and not path.name.startswith(".") and not _MADE & set(path.parts)
    return kept and not (path.parts[0] == "notebooks" and path.suffix != ".ipynb")
