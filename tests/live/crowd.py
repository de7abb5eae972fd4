"""Many phones at once: each opens the page and the question, and sends its answer until it is confirmed."""

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

FIGURES = ("S1", "S2", "S3", "S4", "S5")


@dataclass
class Phone:
    """A phone with its *answers*; *milliseconds* are those until its answer was confirmed, None where it was not."""

    answers: dict[str, str]
    cookie: str = ""
    milliseconds: float | None = None
    tries: int = 0
    faults: list[str] = field(default_factory=list)


def crowd(size: int) -> list[Phone]:
    """Return *size* phones with answers that differ."""
    chance = random.Random(300)
    return [Phone({figure: chance.choice(("yes", "no", "dont_know")) for figure in FIGURES}) for _ in range(size)]


async def open_all(address: str, phones: list[Phone]) -> None:
    """Let all *phones* open the survey at *address* at the same time."""

    async def open_one(phone: Phone) -> None:
        await request(address, "")
        _, head, _ = await request(address, "/question")
        [cookie] = [line.partition(": ")[2] for line in head if line.lower().startswith("set-cookie:")]
        phone.cookie = cookie.partition(";")[0]

    await asyncio.gather(*map(open_one, phones))


async def send_all(address: str, phones: list[Phone], within: float = 0.0, tries: int = 1) -> None:
    """Let all *phones* that are not confirmed send their answers *within* so many seconds, each as often as *tries*."""

    async def send_one(place: int, phone: Phone) -> None:
        await asyncio.sleep(within * place / len(phones))
        begin = time.perf_counter()
        for _ in range(tries):
            phone.tries += 1
            try:
                status, _, body = await request(
                    address, "/answers", {"ballot": "survey", "answers": phone.answers}, phone.cookie
                )
            except (OSError, asyncio.IncompleteReadError, ValueError, IndexError) as error:
                phone.faults.append(repr(error))
            else:
                if status == 200:
                    phone.milliseconds = (time.perf_counter() - begin) * 1000
                    return
                phone.faults.append(f"{status} {body[:100]}")
            await asyncio.sleep(0.2)

    await asyncio.gather(*(send_one(place, phone) for place, phone in enumerate(phones) if phone.milliseconds is None))


async def request(address: str, name: str, body: object = None, cookie: str = "") -> tuple[int, list[str], str]:
    """Return status, lines of the head and content of what the server answers, on a connection of its own."""
    parts = urlsplit(address)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        sent = json.dumps(body).encode() if body is not None else b""
        lines = [
            f"{'GET' if body is None else 'POST'} {parts.path}{name} HTTP/1.1",
            f"Host: {parts.netloc}",
            f"Cookie: {cookie}",
            "Content-Type: application/json",
            f"Content-Length: {len(sent)}",
            "Connection: close",
        ]
        writer.write("\r\n".join([*lines, "", ""]).encode() + sent)
        await writer.drain()
        head, _, content = (await reader.read()).partition(b"\r\n\r\n")
        status, *rest = head.decode().split("\r\n")
        return int(status.split()[1]), rest, content.decode()
    finally:
        writer.close()
