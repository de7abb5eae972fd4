"""One survey from its start to its end: what is asked, which devices there are, what they have answered."""

import hashlib
import hmac
import secrets
from pathlib import Path

from utils.live.answer_log import AnswerLog
from utils.live.ballots import SURVEY, Ballot, ballots
from utils.live.state import STATE, State, read_state, write_state

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "notebooks" / "answers"  # beside the lessons, so that lesson 03 finds them; git ignores it
MOST_DEVICES = 1000


class Session:
    """A survey whose files lie in *folder*, which is made where it is not there yet, and taken up where it is.

    Raises ValueError or OSError where what lies there cannot be used.
    """

    def __init__(self, folder: Path, ballot: str = SURVEY):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.ballots = ballots()
        self.state = read_state(folder) or State(ballot=ballot)
        self._key = bytes.fromhex(self.state.key)
        self._logs: dict[str, AnswerLog] = {}
        self.devices: set[str] = set()
        for path in sorted(folder.glob("*.csv")):
            if path.stem in self.ballots:
                self._log(path.stem)
        self.save()

    @property
    def ballot(self) -> Ballot:
        """What is asked now."""
        return self.ballots[self.state.ballot]

    @property
    def answers(self) -> list[tuple[str, ...]]:
        """The answers kept to what is asked now."""
        return list(self._log(self.state.ballot).rows.values())

    @property
    def is_hidden(self) -> bool:
        """Whether the result stays unseen: as long as the teacher says so, or until enough have answered."""
        return self.state.hidden and not (self.state.until and len(self.answers) >= self.state.until)

    @property
    def settings(self) -> dict[str, object]:
        """What the teacher chooses on the projector's page."""
        return {name: getattr(self.state, name) for name in ("ballot", "hidden", "until", "revealed")}

    @property
    def version(self) -> tuple:
        """What the projector shows is the same as long as this is."""
        return (*self.settings.values(), len(self.answers), len(self.devices))

    @property
    def place(self) -> str:
        """Where the answers lie, as the teacher finds it."""
        return str(self.folder.relative_to(ROOT) if self.folder.is_relative_to(ROOT) else self.folder)

    def new_device(self) -> str:
        """Return the cookie of a new device: a random name, and our mark on it."""
        name = secrets.token_hex(12)
        self.devices.add(name)
        return f"{name}.{self._mark('device', name)}"

    def device(self, cookie: str) -> str | None:
        """Return the device whose *cookie* this is, None where we never gave it out."""
        name, _, mark = cookie.partition(".")
        if not (name.isascii() and mark.isascii() and hmac.compare_digest(mark, self._mark("device", name))):
            return None
        self.devices.add(name)
        return name

    def kept(self, device: str, ballot: str) -> tuple[str, ...] | None:
        """Return what is kept of *device* for *ballot*, None where it has not answered."""
        return self._log(ballot).rows.get(self._sheet(device, ballot))

    async def keep(self, device: str, ballot: str, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Keep *cells* and return what is kept for *device*: its first answer. Raises OSError as a log does."""
        return await self._log(ballot).keep(self._sheet(device, ballot), cells)

    def files(self) -> dict[Path, int]:
        """Return the files that hold answers, and how many."""
        return {log.path: len(log.rows) for log in self._logs.values() if log.rows}

    def save(self) -> None:
        """Write down what has changed."""
        write_state(self.state, self.folder)

    async def settled(self) -> None:
        """Wait until all that came is written."""
        for log in self._logs.values():
            await log.settled()

    def end(self) -> None:
        """Forget the secrets and whatever is empty."""
        (self.folder / STATE).unlink(missing_ok=True)
        for log in self._logs.values():
            log.close()
            if not log.rows:
                log.path.unlink()
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

    def _log(self, ballot: str) -> AnswerLog:
        if ballot not in self._logs:
            columns = tuple(item.key for item in self.ballots[ballot].items)
            self._logs[ballot] = AnswerLog(self.folder / f"{ballot}.csv", columns)
        return self._logs[ballot]

    def _sheet(self, device: str, ballot: str) -> str:
        """Return under which name the answer of *device* stands in the file; another one for each question."""
        return f"p{self._mark(ballot, device)[:12]}"

    def _mark(self, purpose: str, name: str) -> str:
        return hmac.new(self._key, f"{purpose}:{name}".encode(), hashlib.sha256).hexdigest()[:32]
