"""Property tests fail for a change alone: never because a machine is busy, and never by chance."""

import ast
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[2]
PROPERTY_TESTS = [
    path for path in (ROOT / "tests").rglob("test_*.py") if "from hypothesis" in path.read_text(encoding="utf-8")
]
OF_THE_PROFILE = {"deadline", "derandomize", "database", "suppress_health_check"}


def test_no_property_test_depends_on_time_or_on_luck():
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check
    assert settings.default.derandomize and settings.default.database is None


@pytest.mark.parametrize("path", PROPERTY_TESTS, ids=lambda path: path.stem)
def test_no_test_sets_for_itself_what_the_profile_says(path):
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {word.arg for call in calls if ast.unparse(call.func).endswith("settings") for word in call.keywords}
    assert names & OF_THE_PROFILE == set()
