"""What a live survey bears: 300 phones at once, and a server killed while they answer; on this machine."""

import asyncio
import csv
import statistics
from pathlib import Path

from tests.live.crowd import FIGURES, Phone, crowd, open_all, request, send_all
from tests.live.loops import run
from tests.live.served import Survey, survey

PHONES = 300
CONFIRMED_BEFORE = 100  # answers, before the server is killed


def live_costs(folder: Path) -> dict[str, float]:
    """Return the 95th percentile of the milliseconds from an answer to its confirmation, and how many were lost.

    *folder* is a scratch folder. An answer counts as lost where it was confirmed and is not in the file after the
    server was killed and started again, or where it was never confirmed although the phone went on trying.
    """
    folder.mkdir()
    return {"survey_300_p95_ms": confirmation_p95(folder / "quiet"), "survey_lost": lost(folder / "killed")}


def confirmation_p95(folder: Path) -> float:
    """Return the milliseconds within which 95 of 100 phones have their confirmation, where all answer at once."""
    phones = crowd(PHONES)
    with survey(folder) as running:
        run(_open_and_send(running, phones))
    times = [phone.milliseconds if phone.milliseconds is not None else float("inf") for phone in phones]
    return statistics.quantiles(times, n=100, method="inclusive")[94]


def lost(folder: Path, size: int = PHONES, before: int = CONFIRMED_BEFORE) -> int:
    """Return how many of *size* answers were lost to a server that was killed once *before* of them were confirmed."""
    phones = crowd(size)
    with survey(folder) as running:
        run(open_all(running.phone, phones))
        run(_send_and_kill(running, phones, before))
        port = running.phone.split(":")[2].partition("/")[0]
    confirmed = [phone for phone in phones if phone.milliseconds is not None]
    with survey(folder, PORT=port) as again:
        missing = _missing(folder, confirmed)
        run(send_all(again.phone, phones, tries=20))
        never = sum(phone.milliseconds is None for phone in phones)
        return missing + never + abs(len(_rows(folder)) - size)


async def _open_and_send(running: Survey, phones: list[Phone]) -> None:
    projector = asyncio.create_task(request(running.teacher, "/events"))  # the board grows while they answer
    await open_all(running.phone, phones)
    await send_all(running.phone, phones)
    projector.cancel()


async def _send_and_kill(running: Survey, phones: list[Phone], before: int) -> None:
    async def kill() -> None:
        while sum(phone.milliseconds is not None for phone in phones) < before:
            await asyncio.sleep(0.001)
        running.process.kill()

    await asyncio.gather(send_all(running.phone, phones, within=0.5), kill())


def _rows(folder: Path) -> list[list[str]]:
    [path] = folder.glob("*/survey.csv")
    with path.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    return rows


def _missing(folder: Path, confirmed: list[Phone]) -> int:
    """Return how many of the *confirmed* answers are not in the file; two phones may have said the same."""
    left = [row[1:] for row in _rows(folder)]
    missing = 0
    for phone in confirmed:
        cells = [phone.answers[figure] for figure in FIGURES]
        if cells in left:
            left.remove(cells)
        else:
            missing += 1
    return missing
