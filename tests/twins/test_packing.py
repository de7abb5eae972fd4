"""Bytes as text: what Python writes comes back from the page's script, and no format has to write it otherwise."""

import gzip
import json
import random
import subprocess
from html import escape
from pathlib import Path

from deno import find_deno_bin

from tests.unpacked import bytes_of, text_of
from utils.twins import packed
from utils.twins.packing import digits85

ROOT = Path(__file__).resolve().parents[2]
ALL = bytes(range(256))


def samples() -> list[bytes]:
    """Every byte at each place of a group, the ends of the range, and texts of every length up to 64."""
    draw = random.Random(85)
    alone = [bytes([value]) * length for length in range(9) for value in (0, 1, 127, 128, 254, 255)]
    return [*alone, ALL, ALL[1:], ALL[2:], ALL[3:], ALL[::-1], *(draw.randbytes(length) for length in range(65))]


TEXTS = [
    "",
    "plain",
    "سؤال عن «القهوة»: أيّهما أطيب؟ نعم، 53٪",  # the last sign is in no narrow set of letters
    "عربي \x7f وعلامة \x7f7f; ورقم",  # the sign that opens a number stands for itself too
    "café – “né” ÿ 🙂 → −",
    "内部マーケティング",
    "ABC\uffff\x00\x1f\x85",
    "".join(map(chr, range(0x20, 0x700))),
]


def read_by_the_page(**given: list[str]) -> dict[str, list]:
    command = [find_deno_bin(), "run", "--quiet", "tests/twins/on_the_page.js"]
    given = json.dumps({"bytes": [], "texts": []} | given)
    ran = subprocess.run(command, cwd=ROOT, check=True, input=given, capture_output=True, encoding="utf-8")
    return json.loads(ran.stdout)


def test_the_page_reads_the_bytes_that_python_wrote():
    given = samples()
    read = read_by_the_page(bytes=[digits85(content) for content in given])["bytes"]
    assert [bytes(values) for values in read] == given


def test_the_page_and_the_tests_read_texts_of_any_script_as_they_were_packed():
    assert read_by_the_page(texts=[packed(text) for text in TEXTS])["texts"] == TEXTS
    assert [text_of(packed(text)) for text in TEXTS] == TEXTS


def test_arabic_is_packed_smaller_than_its_utf8():
    letters = [chr(number) for number in range(0x621, 0x63B)]
    draw = random.Random(1256)
    text = "".join(draw.choices(letters, k=5000))
    assert len(packed(text)) < 0.85 * len(digits85(gzip.compress(text.encode(), mtime=0)))


def test_the_tests_read_them_too():
    assert all(bytes_of(digits85(content)) == content for content in samples())


def test_no_digit_costs_more_than_a_byte_in_a_notebook_or_begins_a_formula_or_a_template():
    written = "".join(sorted(set("".join(digits85(content) for content in samples()))))
    assert len(written) == 85 and written.isascii() and written.isprintable()
    assert escape(written) == written and json.dumps(written) == f'"{written}"'
    assert not set(written) & set("$`{<&\\ ")
