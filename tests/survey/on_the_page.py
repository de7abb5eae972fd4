"""What the survey's scripts make of files, cells and classes, run by deno as the page runs them."""

import json
import subprocess
from pathlib import Path

from deno import find_deno_bin

from utils.survey import survey_facts

ROOT = Path(__file__).resolve().parents[2]


def made_by_the_page(**given: list) -> dict[str, list]:
    """Return what the page makes of *given*: lists of ``files`` (in base64), ``cells``, ``classes`` or ``sentences``.

    A class, of which results or sentences are wanted, is its forms and the reported figures.
    """
    sent = json.dumps(given | {"facts": json.loads(survey_facts())})
    command = [find_deno_bin(), "run", "--quiet", "tests/survey/on_the_page.js"]
    ran = subprocess.run(command, cwd=ROOT, check=True, input=sent, stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(ran.stdout)
