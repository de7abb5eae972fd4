"""What is written down of a survey while it lasts, so that a server that was killed goes on where it stopped.

``session.json`` in its folder holds the secrets, readable by the teacher alone: a server that is started again has the
same addresses and knows the same devices. The end of the survey deletes them: afterwards nobody can tell which device
a row came from.
"""

import json
import os
import secrets
import time
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from utils.live.ballots import SURVEY

STATE = "session.json"
RESUMED_WITHIN = 3 * 3600  # seconds: a survey broken off longer ago was another class's
_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none is taken for another
_PHONE_PATH, _TEACHER_PATH = 6, 24


def _path(length: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


@dataclass
class State:
    """Secrets, and what is shown: the result is *hidden*, until so many have answered where *until* is not 0.

    It begins hidden: whoever sees the first votes, or the article's figure, answers them and not the question.
    """

    key: str = field(default_factory=lambda: secrets.token_hex(32))
    phone_path: str = field(default_factory=lambda: _path(_PHONE_PATH))
    teacher_path: str = field(default_factory=lambda: _path(_TEACHER_PATH))
    port: int = 0
    ballot: str = SURVEY
    hidden: bool = True
    until: int = 0
    revealed: bool = False


def read_state(folder: Path) -> State | None:
    """Return the state of the survey in *folder*; None where there is none, or none that can be read."""
    try:
        return State(**json.loads((folder / STATE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_state(state: State, folder: Path) -> None:
    """Write *state* down so that the file is either the old one or the new one, whatever happens."""
    new = folder / f"{STATE}.new"
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(asdict(state), file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / STATE)


def broken_off(folder: Path) -> dict[Path, int]:
    """Return the folders of surveys within *folder* that did not end and may go on, with their ports, latest first."""
    begun = [path for path in folder.glob(f"*/{STATE}") if time.time() - path.stat().st_mtime < RESUMED_WITHIN]
    states = {path.parent: read_state(path.parent) for path in sorted(begun, reverse=True)}
    return {folder: state.port for folder, state in states.items() if state}


def new_folder(folder: Path) -> Path:
    """Return a folder within *folder* for a survey that starts now, by its day and time."""
    return folder / f"{datetime.now():%Y-%m-%d_%H%M%S}"
