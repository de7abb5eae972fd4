"""A YAML file → its value, and the line of every part of it; a misspelt file is one error with its line."""

from pathlib import Path

import yaml
from yaml import CSafeLoader

from utils.tables import Problem, TableError, collector_at_rest, short_path
from utils.twins import Twin

Place = tuple[int | str, ...]

_TEXT = "tag:yaml.org,2002:str"
_PLAIN = ("tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")

_MISSING = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعيدوه إلى مجلده")
_NOT_UTF8 = Twin(
    "the letters are not stored as UTF-8; save it as UTF-8", "الحروف غير مخزَّنة بترميز UTF-8؛ احفظوا الملف به"
)
_NOT_YAML = Twin(
    "this is not YAML ({said}); look at the indents, and put a text with : or # between double quotes",
    "ليس هذا YAML سليمًا ({said})؛ راجعوا المسافات في أول السطر، وضعوا النص الذي فيه : أو # بين علامتَي اقتباس مزدوجتين",
)
_COMPLEX = Twin("write one plain word before the colon, without brackets", "اكتبوا قبل النقطتين كلمة واحدة بلا أقواس")
_ALIAS = Twin(
    "a star (*) further on stands for this part; write the part out there",
    "في موضع لاحق نجمة (*) تحل محل هذا الجزء؛ اكتبوا الجزء هناك كاملًا",
)
_TWICE = Twin("the key stands here a second time; keep one of the two", "المفتاح مكرر هنا؛ أبقوا واحدًا من الاثنين")


def read(path: Path) -> tuple[object, dict[Place, int]]:
    """Return what the file at *path* holds and the line (from 1) of each part by its place, ``(3, "ask_en")``.

    Raises TableError where the file is missing, not UTF-8, not YAML, names a key twice, or refers to parts of itself.
    """
    try:
        return _parsed(path)
    except FileNotFoundError:
        fault = Problem(_MISSING)
    except UnicodeDecodeError:
        fault = Problem(_NOT_UTF8)
    except yaml.YAMLError as error:
        fault = _not_yaml(error)
    except RecursionError:
        fault = Problem(_NOT_YAML.format(said="too deep"))
    raise TableError(short_path(path), [fault])


@collector_at_rest()
def _parsed(path: Path) -> tuple[object, dict[Place, int]]:
    loader = CSafeLoader(path.read_text(encoding="utf-8-sig"))
    node = loader.get_single_node()
    reading = _Reading(path, loader)
    return reading.value(node, ()) if node else None, reading.lines


def _not_yaml(error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or "unreadable character"
    return Problem(_NOT_YAML.format(said=said), line=mark.line + 1 if mark else None)


class _Reading:
    """The values of a file's nodes, and the lines of all parts that were read: one walk for both."""

    def __init__(self, path: Path, loader: CSafeLoader):
        self.lines: dict[Place, int] = {}
        self._path, self._loader, self._met = path, loader, set()

    def value(self, node: yaml.Node, place: Place) -> object:
        """Return the value of *node*, which stands at *place*."""
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        if node.tag == _TEXT:
            return node.value
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if node.tag not in _PLAIN or id(node) in self._met:
            # what stars stand for may be the whole file, or more than fits anywhere
            raise self._refused(_ALIAS if node.tag in _PLAIN else _NOT_YAML.format(said=node.tag), line)
        self._met.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        return {key.value: self._entry(key, value, place) for key, value in node.value}

    def _entry(self, key: yaml.Node, value: yaml.Node, place: Place) -> object:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise self._refused(_COMPLEX, line)
        here = (*place, key.value)
        if here in self.lines:
            raise self._refused(_TWICE, line, key.value)
        self.lines[here] = line
        return self.value(value, here)

    def _scalar(self, node: yaml.ScalarNode) -> object:
        """Return the number, date or truth of *node*; one that YAML takes for a date may be none."""
        try:
            return self._loader.construct_object(node)
        except ValueError as error:
            raise self._refused(_NOT_YAML.format(said=error), node.start_mark.line + 1) from None

    def _refused(self, cure: Twin, line: int, column: str | None = None) -> TableError:
        return TableError(short_path(self._path), [Problem(cure, line=line, column=column)])
