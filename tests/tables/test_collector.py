"""The collector of garbage rests within a block, and afterwards does as it did before."""

import gc

import pytest

from utils.tables import collector_at_rest


@pytest.fixture
def collecting():
    before = gc.isenabled()
    yield
    (gc.enable if before else gc.disable)()


@pytest.mark.parametrize("collects", [True, False])
def test_the_collector_is_left_as_it_was_found_also_after_an_error(collecting, collects):
    (gc.enable if collects else gc.disable)()
    with pytest.raises(KeyError), collector_at_rest():
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled() == collects
