"""Open the course in JupyterLab: ``python -m utils.launch [PORT]``.

The address is always printed, on one line: a machine without a browser, or one reached over SSH,
can then be read from another.
"""

import os
import secrets
import socket
import sys
import webbrowser
from collections.abc import Mapping
from pathlib import Path

from utils.twins import Twin

ROOT = Path(__file__).resolve().parent.parent
FIRST_PAGE = "/doc/tree/notebooks/00_start_here.ipynb"  # one lesson at a time, as wide as the window
USUAL_PORTS = range(8888, 8938)

_ALL_IN_USE = Twin(
    "Every usual port is in use; name a free one: make lab PORT=9000",
    "المنافذ المعتادة كلها مستعملة؛ اختاروا منفذًا آخر: make lab PORT=9000",
)
_NO_PORT = Twin(
    "PORT={} is not a port; give a number, for instance: make lab PORT=9000",
    "ليس PORT={} منفذًا؛ اكتبوا رقمًا، مثل: make lab PORT=9000",
)
_IN_USE = Twin(
    "The port {} is in use (is the course open already?); choose another one: make lab PORT=9000",
    "المنفذ {} مستعمل (لعل المقرر مفتوح)؛ اختاروا منفذًا آخر: make lab PORT=9000",
)


def choose_port(wanted: str = "") -> int:
    """Return the port *wanted*, or the first free one of the usual ports where none is wanted.

    Raises ValueError, saying what to do, where the port is no port or is in use.
    """
    if not wanted:
        free = next(filter(_is_free, USUAL_PORTS), None)
        if free is None:
            raise ValueError(_ALL_IN_USE)
        return free
    if not (wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= 65535):
        raise ValueError(_NO_PORT.format(wanted))
    if not _is_free(int(wanted)):
        raise ValueError(_IN_USE.format(wanted))
    return int(wanted)


def has_browser(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a browser can be opened here; one that runs inside the terminal does not count."""
    windows = platform != "linux" or environment.keys() & {"DISPLAY", "WAYLAND_DISPLAY", "BROWSER"}
    try:
        return bool(windows and webbrowser.get())
    except webbrowser.Error:
        return False


def options(port: int, *, browser: bool, root_user: bool) -> list[str]:
    """Return the options with which JupyterLab starts on the first notebook of the course."""
    settings = {
        "ServerApp.root_dir": ROOT,
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "LabApp.default_url": FIRST_PAGE,
        "LabApp.workspaces_dir": Path(sys.prefix, "share/jupyter/lab/workspaces"),  # not the tabs of other projects
        "Application.log_level": "ERROR",
    }
    switches = ["-y"]  # Ctrl+C ends it without a question
    if not browser:
        switches.append("--no-browser")
    if root_user:  # JupyterLab refuses to run as root unless told
        switches.append("--allow-root")
    return [*(f"--{name}={value}" for name, value in settings.items()), *switches]


def main(arguments: list[str]) -> None:
    """Print the address of the course and run JupyterLab."""
    try:
        port = choose_port(*arguments)
    except ValueError as error:
        sys.exit(str(error))
    token = os.environ.setdefault("JUPYTER_TOKEN", secrets.token_hex(16))
    browser = has_browser()
    action = "opens" if browser else "is waiting for you"
    address = f"http://localhost:{port}{FIRST_PAGE}?token={token}"
    print(f"In a few seconds the course {action} at {address} (Ctrl+C ends it)", flush=True)
    from jupyterlab.labapp import LabApp  # only now: it takes seconds to load, and the address should not wait

    LabApp.launch_instance(options(port, browser=browser, root_user=getattr(os, "geteuid", lambda: 1)() == 0))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("localhost", port))
        except OSError:
            return False
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
