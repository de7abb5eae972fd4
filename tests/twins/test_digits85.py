"""Bytes as text: what Python writes comes back from the page's script, and no format has to write it otherwise."""

import json
import random
import subprocess
from html import escape
from pathlib import Path

from deno import find_deno_bin

from tests.unpacked import bytes_of
from utils.twins.bundle import digits85

ROOT = Path(__file__).resolve().parents[2]
ALL = bytes(range(256))


def samples() -> list[bytes]:
    """Every byte at each place of a group, the ends of the range, and texts of every length up to 64."""
    draw = random.Random(85)
    alone = [bytes([value]) * length for length in range(9) for value in (0, 1, 127, 128, 254, 255)]
    return [*alone, ALL, ALL[1:], ALL[2:], ALL[3:], ALL[::-1], *(draw.randbytes(length) for length in range(65))]


def read_by_the_page(texts: list[str]) -> list[bytes]:
    command = [find_deno_bin(), "run", "--quiet", "tests/twins/on_the_page.js"]
    ran = subprocess.run(command, cwd=ROOT, check=True, input=json.dumps(texts), capture_output=True, encoding="utf-8")
    return [bytes(values) for values in json.loads(ran.stdout)]


def test_the_page_reads_the_bytes_that_python_wrote():
    given = samples()
    assert read_by_the_page([digits85(content) for content in given]) == given


def test_the_tests_read_them_too():
    assert all(bytes_of(digits85(content)) == content for content in samples())


def test_no_digit_costs_more_than_a_byte_in_a_notebook_or_begins_a_formula_or_a_template():
    written = "".join(sorted(set("".join(digits85(content) for content in samples()))))
    assert len(written) == 85 and written.isascii() and written.isprintable()
    assert escape(written) == written and json.dumps(written) == f'"{written}"'
    assert not set(written) & set("$`{<&\\ ")
