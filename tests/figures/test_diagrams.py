"""The diagrams make room for the words of their tables."""

import re

from utils.figures import diagrams
from utils.tables import load


def test_a_longer_text_makes_its_boxes_taller():
    table = load("history")
    longer = table.assign(what_en=table["what_en"] + " And then some more happened, word upon word upon word.")
    height = [
        float(re.search(r'height="([\d.]+)pt"', diagrams.history_timeline(rows).pictures["en"])[1])
        for rows in (table, longer)
    ]
    assert height[0] < height[1]
