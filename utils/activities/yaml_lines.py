"""A YAML file → its value, and the line of every part of it; a misspelt file is one error with its line."""

from pathlib import Path

import yaml
from yaml import CSafeLoader

from utils.tables import Problem, TableError, label
from utils.twins import Twin

Place = tuple[int | str, ...]


def read(path: Path) -> tuple[object, dict[Place, int]]:
    """Return what the file at *path* holds and the line (from 1) of each part by its place, ``(3, "ask_en")``.

    Raises TableError where the file is missing, not UTF-8, not YAML, or names a key twice.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        loader = CSafeLoader(text)
        node = loader.get_single_node()
        lines: dict[Place, int] = {}
        _walk(path, node, (), lines)
        return loader.construct_document(node) if node else None, lines
    except FileNotFoundError:
        cure = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعِده إلى مجلده")
        raise TableError(label(path), [Problem(cure)]) from None
    except UnicodeDecodeError:
        cure = Twin(
            "the letters are not stored as UTF-8; save it as UTF-8", "الحروف غير مخزَّنة بترميز UTF-8؛ احفظ الملف به"
        )
        raise TableError(label(path), [Problem(cure)]) from None
    except yaml.YAMLError as error:
        raise TableError(label(path), [_not_yaml(error)]) from None


def _not_yaml(error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or "unreadable character"
    cure = Twin(
        f"this is not YAML ({said}); look at the indents, and put a text with : or # between double quotes",
        f"ليس هذا YAML سليمًا ({said})؛ راجع المسافات في أول السطر، وضع النص الذي فيه : أو # بين علامتَي اقتباس مزدوجتين",
    )
    return Problem(cure, line=mark.line + 1 if mark else None)


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
            here = (*place, key.value)
            if here in lines:
                raise TableError(label(path), [_twice(key)])
            lines[here] = key.start_mark.line + 1
            _walk(path, value, here, lines)


def _twice(key: yaml.Node) -> Problem:
    cure = Twin("the key stands here a second time; keep one of the two", "المفتاح مكرر هنا؛ أبقِ واحدًا من الاثنين")
    return Problem(cure, line=key.start_mark.line + 1, column=key.value)
