"""Words can be read on the colours they stand on."""

import pytest

from utils.figures.palette import ink_on


@pytest.mark.parametrize(("colour", "ink"), [("#0072B2", "white"), ("#00805D", "white"), ("#EDEDED", "#222222")])
def test_words_on_a_colour_can_be_read(colour, ink):
    assert ink_on(colour) == ink
