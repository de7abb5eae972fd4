"""Which keys a part of the bank may have, to offer the right one for a misspelt key."""

from typing import get_args

from utils.activities.kinds import Part


def keys_at(kind: type[Part], place: tuple[int | str, ...]) -> list[str]:
    """Return the keys of the part that holds the last of *place*: of the option for ``("options", 0, "wrong")``."""
    part = kind
    for step in place[:-1]:
        if step in part.model_fields:
            part = _part_of(part.model_fields[step].annotation) or part
    return list(part.model_fields)


def _part_of(annotation: object) -> type[Part] | None:
    """Return the part of which *annotation* is a list, or which it allows; None where it holds none."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next(filter(None, map(_part_of, get_args(annotation))), None)
