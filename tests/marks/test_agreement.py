"""The page reads what students handed in as Python does: the same table, the same reasons, the same names."""

import base64
import json
import random
import subprocess
from dataclasses import asdict
from pathlib import Path

import pytest
from deno import find_deno_bin

from tests.marks.handed_in import SPOILT, random_files
from utils.marks import marks_in
from utils.marks.collected import rules
from utils.marks.names import is_hidden, student_of

ROOT = Path(__file__).resolve().parents[2]
LETTERS = "aZ9 _-().copyنسخة\u00a0\u0301é\u200f\x1b\ufeff/.json"
MOODLE = "_assignsubmission_file"


@pytest.fixture(scope="module")
def tried() -> dict[str, list]:
    """What was tried, and what the page made of it."""
    chance = random.Random(5)
    spoilt = [(f"{name}.json", raw) for name, (raw, _) in SPOILT.items()]
    classes = [spoilt, *(random_files(chance) for _ in range(120))]
    paths = ["".join(chance.choices([*LETTERS, MOODLE], k=chance.randint(0, 24))) for _ in range(2000)]
    packed = [[(path, raw and base64.b64encode(raw).decode()) for path, raw in files] for files in classes]
    sent = json.dumps({"rules": rules(), "classes": packed, "paths": paths})
    command = [find_deno_bin(), "run", "--quiet", "tests/marks/on_the_page.js"]
    ran = subprocess.run(command, cwd=ROOT, check=True, input=sent, stdout=subprocess.PIPE, encoding="utf-8")
    made = json.loads(ran.stdout)
    return {
        "classes": list(zip(classes, made["classes"], strict=True)),
        "paths": list(zip(paths, made["paths"], strict=True)),
    }


def test_every_class_gives_the_same_table_and_the_same_reasons(tried):
    for files, made in tried["classes"]:
        marks = marks_in(files)
        assert made == asdict(marks) | {"csv": marks.csv}, [path for path, _ in files]
    assert sum(bool(made["rows"]) for _, made in tried["classes"]) > 70
    told = {said["key"] for _, made in tried["classes"] for said in made["notes"]}
    assert told == {"twice", "other-test", "open-test"}


def test_every_path_names_the_same_student(tried):
    for path, made in tried["paths"]:
        assert made == [student_of(path), is_hidden(path)], ascii(path)
