"""The laboratories of the course, as its cells show them."""

import pytest

from utils import labs

MAKERS = [name for name in labs.__all__ if name.endswith("_lab") and not name.startswith("show_")]


@pytest.fixture(params=MAKERS)
def lab(request):
    return getattr(labs, request.param)()
