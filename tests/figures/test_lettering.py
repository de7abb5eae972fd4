"""Arabic is joined and runs its own way, and lines are broken where they no longer fit."""

from fontTools.ttLib import TTFont
from matplotlib import _text_helpers

from tests.figures.drawn import HIDDEN_MARKS
from utils.figures import READING_SIDES
from utils.figures.lettering import font_of, text_width, wrap
from utils.twins import Twin


def test_arabic_letters_are_joined_and_stand_in_their_order():
    font = font_of("normal")
    names = TTFont(font.fname).getGlyphOrder()
    items = sorted(_text_helpers.layout("كتب", font), key=lambda item: item.x)
    assert [item.char for item in items] == ["ب", "ت", "ك"]
    assert [names[item.glyph_index] for item in items] == ["uniFE90", "uniFE98", "uniFEDB"]  # final, medial, initial


def test_a_percent_sign_follows_its_number_in_the_reading_direction():
    font = font_of("normal")
    for language, seen in {"en": "75%", "ar": "٪75"}.items():
        words = READING_SIDES[language].text(Twin("75%", "75٪"))
        items = sorted(_text_helpers.layout(words, font), key=lambda item: item.x)
        assert "".join(item.char for item in items).strip(HIDDEN_MARKS) == seen


def test_a_long_text_is_broken_where_it_no_longer_fits():
    for text in ("one long line of words", READING_SIDES["ar"].text("سطر طويل من الكلمات العربية")):
        lines = wrap(text, 1.0, 13).split("\n")
        assert len(lines) > 1
        assert " ".join(line.strip(HIDDEN_MARKS) for line in lines) == text.strip(HIDDEN_MARKS)
        assert all(text_width(line, 13) <= 1.0 for line in lines)
