"""The commands of the course: ``python -m utils run``, ``answers``, ``data``, ``page``, ``setup``, ``site``
and ``slides``.

Whatever goes wrong ends with a message in both languages, and never with a traceback: whoever edits a table or a
question meets the mistake, not the code.
"""

import sys
from importlib import import_module
from pathlib import Path
from traceback import extract_tb

from utils.twins import Twin

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {
    "run": "utils.run_notebooks",
    "answers": "utils.activities.answer_sheets",
    "data": "utils.tables.dictionary",
    "page": "utils.make_page",
    "setup": "utils.setup",
    "site": "utils.site.build",
    "lms": "utils.lms.build",
    "survey": "utils.live.command",
    "marks": "utils.marks.command",
    "handouts": "utils.handouts.build",
    "pack": "utils.pack.build",
    "teacher": "utils.teacher.pages",
    "slides": "utils.slides.build",
}
_UNKNOWN = Twin("There is no command “{}”; the commands are: {}.", "لا أمر باسم «{}»؛ الأوامر هي: {}.")
_STOPPED = Twin("Stopped before it was done.", "أُوقف الأمر قبل أن يتم.")
_FILE = Twin("{} could not be read or written: {}", "تعذّرت قراءة {} أو كتابته: {}")
_PLACE = Twin("{}, line {}: {}", "{}، السطر {}: {}")


def main(command: str = "", *arguments: str) -> int | None:
    """Run *command* with *arguments*; return its exit status. A mistake leaves with its message and the status 1."""
    if command not in COMMANDS:
        sys.exit(str(_UNKNOWN.format(command, ", ".join(COMMANDS))))
    try:
        return import_module(COMMANDS[command]).main(list(arguments))
    except KeyboardInterrupt:
        print(_STOPPED, file=sys.stderr)
        return 130
    except Exception as error:
        sys.exit(message(error))


def message(error: Exception) -> str:
    """Return what to say of *error*: its own words where they are for readers, else where in the course it arose."""
    if hasattr(error, "_render_traceback_"):  # a TableError, which notebooks show without a traceback as well
        return str(error)
    if isinstance(error, OSError) and error.filename:
        return str(_FILE.format(error.filename, error.strerror))
    said = f"{type(error).__name__}: {getattr(error, 'msg', error)}"
    places = [(frame.filename, frame.lineno) for frame in extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError):
        places.append((error.filename, error.lineno))
    ours = [place for place in places if Path(place[0]).is_relative_to(ROOT) and ".venv" not in place[0]]
    file, line = ours[-1]
    return str(_PLACE.format(Path(file).relative_to(ROOT), line, said))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
