"""A YAML file → its value, and the line of every part of it; a misspelt file is one error with its line."""

from pathlib import Path

import yaml
from yaml import CSafeLoader

from utils.tables import Problem, TableError, collector_at_rest, short_path
from utils.twins import Twin

Place = tuple[int | str, ...]

_MISSING = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعيدوه إلى مجلده")
_NOT_UTF8 = Twin(
    "the letters are not stored as UTF-8; save it as UTF-8", "الحروف غير مخزَّنة بترميز UTF-8؛ احفظوا الملف به"
)
_NOT_YAML = Twin(
    "this is not YAML ({said}); look at the indents, and put a text with : or # between double quotes",
    "ليس هذا YAML سليمًا ({said})؛ راجعوا المسافات في أول السطر، وضعوا النص الذي فيه : أو # بين علامتَي اقتباس مزدوجتين",
)
_TWICE = Twin("the key stands here a second time; keep one of the two", "المفتاح مكرر هنا؛ أبقوا واحدًا من الاثنين")


def read(path: Path) -> tuple[object, dict[Place, int]]:
    """Return what the file at *path* holds and the line (from 1) of each part by its place, ``(3, "ask_en")``.

    Raises TableError where the file is missing, not UTF-8, not YAML, or names a key twice.
    """
    try:
        return _parsed(path)
    except FileNotFoundError:
        fault = Problem(_MISSING)
    except UnicodeDecodeError:
        fault = Problem(_NOT_UTF8)
    except yaml.YAMLError as error:
        fault = _not_yaml(error)
    raise TableError(short_path(path), [fault])


@collector_at_rest()
def _parsed(path: Path) -> tuple[object, dict[Place, int]]:
    loader = CSafeLoader(path.read_text(encoding="utf-8-sig"))
    node = loader.get_single_node()
    lines: dict[Place, int] = {}
    _walk(path, node, (), lines)
    return loader.construct_document(node) if node else None, lines


def _not_yaml(error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or "unreadable character"
    return Problem(_NOT_YAML.format(said=said), line=mark.line + 1 if mark else None)


def _walk(path: Path, node: yaml.Node | None, place: Place, lines: dict[Place, int]) -> None:
    """Note the line of *node*, which stands at *place*, and of all parts of it."""
    if node is None:
        return
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _walk(path, item, (*place, index), lines)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here, line = (*place, key.value), key.start_mark.line + 1
            if here in lines:
                raise TableError(short_path(path), [Problem(_TWICE, line=line, column=key.value)])
            lines[here] = line
            _walk(path, value, here, lines)
