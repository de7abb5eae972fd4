"""Whether what a student handed in is progress that the course saved: progress_check.js for Python."""

import json
import re

COURSE, VERSION = "marketing-inside-and-out", 2
OUTCOMES = ("begun", "wrong", "shown", "solved")
FORMS = ("a", "b", "short")
LARGEST = 2_000_000  # bytes: a learner who wrote every task at length has a tenth of it
_PACKED = b"PK\x03\x04"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def progress_in(raw: bytes | None) -> tuple[dict | None, str]:
    """Return the progress in *raw*, or None and the key of what is wrong with it (words.UNREAD)."""
    if raw is None:
        return None, "closed"
    if not raw.strip(b" \t\r\n"):
        return None, "empty"
    if len(raw) > LARGEST:
        return None, "large"
    if raw.startswith(_PACKED):
        return None, "archive"
    try:
        text = raw.decode("utf-8-sig", errors="replace")
        value = json.loads(text, parse_int=float, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None, "broken"
    fault = _fault(value)
    return (None, fault) if fault else (value, "")


def _refuse(name: str) -> None:
    raise ValueError(name)


def _fault(value: object) -> str:
    if not isinstance(value, dict) or value.get("course") != COURSE:
        return "foreign"
    version = value.get("version")
    if not _is_whole(version) or version < 1:
        return "broken"
    if version > VERSION:
        return "newer"
    questions = value.get("questions")
    answered = isinstance(questions, dict) and all(map(_is_answered, questions.values()))
    return "" if answered and _has_sound_parts(value) else "broken"


def _has_sound_parts(value: dict) -> bool:
    cards, recalled = value.get("cards", {}), value.get("recalled", {})
    return (
        ("exam" not in value or _is_exam(value["exam"]))
        and isinstance(value.get("path", ""), str)
        and isinstance(cards, dict)
        and all(map(_is_card, cards.values()))
        and isinstance(recalled, dict)
        and all(isinstance(right, bool) for right in recalled.values())
    )


def _is_whole(value: object) -> bool:
    return isinstance(value, float) and value.is_integer()


def _is_answered(value: object) -> bool:
    return isinstance(value, dict) and value.get("outcome") in OUTCOMES


def _is_exam(value: object) -> bool:
    if not isinstance(value, dict) or not _is_whole(value.get("seed")) or value.get("form") not in FORMS:
        return False
    results = value.get("results")
    return isinstance(results, dict) and all(isinstance(right, bool) for right in results.values())


def _is_card(value: object) -> bool:
    if not isinstance(value, dict) or not _is_whole(value.get("box")) or not 1 <= value["box"] <= 5:
        return False
    return isinstance(value.get("due"), str) and bool(_DAY.fullmatch(value["due"]))
