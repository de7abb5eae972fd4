"""Orders that a number decides are the same on paper as in the script of the lessons."""

import json
import subprocess
from pathlib import Path

from deno import find_deno_bin

from utils.activities import hash_of, shuffled

HERE = Path(__file__).parent


def test_a_seed_gives_the_order_that_the_script_of_the_lessons_gives():
    orders = [(0, 1), (1, 5), (2, 7), (36, 20263), (72, 0), (72, 4294967295), (200, 2654435769)]
    texts = ["", "exam-what-we-send", "أ", "two-plans"]
    told = subprocess.run(
        [find_deno_bin(), "run", "--quiet", HERE / "order.js"],
        input=json.dumps({"orders": orders, "texts": texts}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    by_script = json.loads(told.stdout)
    assert by_script["orders"] == [shuffled(range(count), seed) for count, seed in orders]
    assert by_script["texts"] == [hash_of(text) for text in texts]
