"""Rehearse a class: ``python -m tests.rehearse [STUDENTS]``, which ``make rehearse STUDENTS=30`` calls.

A JupyterHub starts on this machine, with the spawner and the log-in that it brings for tests. The students come in
one after the other, :data:`APART` seconds apart. :data:`SCREENS` of them sit at a real browser; the others ask for
what such a browser was seen to ask for, and run every cell through a kernel of their own. A class's browsers run on
its own laptops, not on the server: thirty browsers here would measure themselves. Laboratories need no server, so
only the browsers use one. The figures go to ``build/rehearsal.json``.
"""

import asyncio
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.rehearse.hub import Hub, running_hub
from tests.rehearse.measures import complaint, memory_of, summary, table
from tests.rehearse.student import Record, Student, cells
from tests.rehearse.watcher import watch
from utils.twins import Twin

APART = 6.0  # seconds from one student to the next: a class of thirty takes three minutes to come in
SCREENS = 3  # real browsers in the class
MOST = 200
OUT = Path(__file__).resolve().parents[2] / "build" / "rehearsal.json"
_USHER = "usher"  # opens the lesson alone, before the class comes
_ALONE = Twin("Before the class comes, one browser alone:", "قبل دخول الصف، متصفّح واحد وحده:")
_CLASS = Twin("A class of {}, a new student every {:g} seconds:", "صف من {}، يدخل منه طالب كل {:g} ثوانٍ:")
_NUMBER = Twin(
    "STUDENTS={} is not a number from 1 to {}; write, for instance: make rehearse STUDENTS=30",
    "ليس STUDENTS={} عددًا من 1 إلى {}؛ اكتبوا مثلًا: make rehearse STUDENTS=30",
)
_REACHED = Twin("Everybody could work, and nobody waited long.", "استطاع الجميع العمل، ولم ينتظر أحد طويلًا.")


def main(arguments: list[str]) -> None:
    """Rehearse with as many students as *arguments* say, 30 where they do not; exits with what was not reached."""
    students = [f"student-{number:02d}" for number in range(1, _count(*arguments) + 1)]
    with tempfile.TemporaryDirectory() as folder, running_hub(Path(folder), [_USHER, *students]) as hub:
        alone, paths = asyncio.run(_usher(hub))
        print(f"{_ALONE}\n{table([alone])}\n", flush=True)
        records = [] if alone.failed else asyncio.run(_class(hub, students, paths))
    if records:
        print(f"{_CLASS.format(len(students), APART)}\n{table(records)}")
    OUT.parent.mkdir(exist_ok=True)
    found = {"alone": asdict(alone), "class": summary(records), "students": [asdict(record) for record in records]}
    OUT.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    missed = complaint(records or [alone])
    sys.exit(str(missed)) if missed else print(_REACHED)


def _count(text: str = "30") -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST):
        sys.exit(str(_NUMBER.format(text, MOST)))
    return int(text)


async def _usher(hub: Hub) -> tuple[Record, list[str]]:
    """Let one browser use the lesson alone; returns what it took, and what it asked the server for."""
    student = Student(hub, _USHER)
    paths: list[str] = []

    async def attend() -> None:
        await student.come_in()
        paths.extend(await asyncio.to_thread(watch, hub, student.record))

    await _recorded(student, attend)
    return student.record, paths


async def _class(hub: Hub, names: list[str], paths: list[str]) -> list[Record]:
    """Let the students of *names* come in and work; returns what happened to each."""
    every = max(1, len(names) // SCREENS)
    codes = cells()

    async def attend(place: int, student: Student) -> None:
        await asyncio.sleep(place * APART)
        await student.come_in()
        if place % every == every // 2:
            await asyncio.to_thread(watch, hub, student.record)
        else:
            await student.fetch_lesson(paths)
            await student.run_lesson(codes)

    students = [Student(hub, name) for name in names]
    await asyncio.gather(
        *(_recorded(student, lambda p=place, s=student: attend(p, s)) for place, student in enumerate(students))
    )
    return [student.record for student in students]


async def _recorded(student: Student, attend) -> None:
    """Let *student* attend; what fails is written down, so that the others can go on."""
    try:
        await attend()
        student.record.memory = await asyncio.to_thread(memory_of, student.record.name)
    except Exception as error:  # whatever it is, it happened to this student alone
        first = str(error).strip().partition("\n")[0]
        student.record.failed = f"{type(error).__name__}: {first}"


if __name__ == "__main__":
    main(sys.argv[1:])
