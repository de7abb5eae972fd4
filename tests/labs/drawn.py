"""What the script of a laboratory draws and says at a position."""

import json
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from bs4 import BeautifulSoup
from deno import find_deno_bin

from utils.labs.lab import Lab

DRAWER = Path(__file__).resolve().parents[2] / "utils/labs/first_positions.js"


def drawn(lab: Lab, positions: Iterable[Mapping]) -> dict:
    """Return pictures, words and numbers of *lab* at the last of *positions*; each names what differs from the first.

    All of them are drawn: one that has no words for what it says raises CalledProcessError.
    """
    asked = [{"name": lab.name, "values": {**lab.start, **moved}, **lab.facts} for moved in positions]
    told = subprocess.run(
        [find_deno_bin(), "run", "--quiet", DRAWER],
        input=json.dumps(asked), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(told.stdout)[lab.name]


def said(lab: Lab, **moved: object) -> dict[str, str]:
    """Return what *lab* says at a position, in each language."""
    page = BeautifulSoup(drawn(lab, [moved])["words"], "html.parser")
    # values stand in marks of direction
    return {p["lang"]: p.get_text().translate(dict.fromkeys(range(0x2066, 0x206A))) for p in page.select("p")}


def table(lab: Lab, **moved: object) -> list[list[str]]:
    """Return the rows of the numbers of *lab* at a position, in English."""
    page = BeautifulSoup(drawn(lab, [moved])["numbers"], "html.parser")
    return [[cell.get_text() for cell in row.select("th, td")] for row in page.select('[lang="en"] tbody tr')]
