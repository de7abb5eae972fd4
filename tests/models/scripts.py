"""What the scripts of the models compute."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from deno import find_deno_bin

_DRIVER = Path(__file__).with_name("agreement.js")


def evaluated(calls: Sequence[tuple]) -> list:
    """Return what the scripts give for each of *calls*: the name of a function, and its arguments."""
    command = [find_deno_bin(), "run", "--quiet", _DRIVER]
    told = subprocess.run(command, input=json.dumps(calls), capture_output=True, encoding="utf-8", check=True)
    return json.loads(told.stdout)
