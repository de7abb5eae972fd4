"""Start the front ends that the course is read in, each on a copy of the notebooks, away from the user's settings."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbformat.sign import NotebookNotary

FOLDERS = (
    "JUPYTER_DATA_DIR",
    "JUPYTER_CONFIG_DIR",
    "JUPYTER_RUNTIME_DIR",
    "JUPYTERLAB_SETTINGS_DIR",
    "JUPYTERLAB_WORKSPACES_DIR",
    "IPYTHONDIR",
)
SECONDS_TO_START = 90
MODULES = {"lab": "jupyterlab"}
# the theme can then be changed on the page, and cells deleted, without waiting for menus
OWN_OPTIONS = {
    "lab": ["--LabApp.expose_app_in_browser=True"],
    "notebook": ["--JupyterNotebookApp.expose_app_in_browser=True"],
}
OPEN_TO_TESTS = [
    "--allow-root",
    "--no-browser",
    "--IdentityProvider.token=",
    "--ServerApp.disable_check_xsrf=True",
    "--ServerApp.port_retries=0",
]
# Kernels listen on files, not on ports: the five ports of one are chosen before it starts, and on a busy machine
# another program may take one meanwhile. The front end then waits for a kernel that is gone.
ON_FILES = "--KernelManager.transport=ipc"


def environment(home: Path) -> dict[str, str]:
    """Return the variables that keep every setting, trust mark and kernel file of Jupyter in *home*.

    Jupyter also reads there what the set-up writes into an environment.
    """
    kept = {name: str(home / name.lower()) for name in FOLDERS}
    return os.environ | kept | {"JUPYTER_CONFIG_PATH": str(home / "etc/jupyter")}


def trust(notebooks: Iterable[Path], home: Path) -> None:
    """Trust *notebooks* for the servers that keep their files in *home*."""
    folder = Path(environment(home)["JUPYTER_DATA_DIR"])
    folder.mkdir(exist_ok=True)
    notary = NotebookNotary(data_dir=str(folder))
    for notebook in notebooks:
        notary.sign(nbformat.read(notebook, as_version=4))


def write_settings(home: Path) -> None:
    """Let JupyterLab lay out every cell at once, so that a test sees those that are not on the screen yet."""
    folder = home / "jupyterlab_settings_dir" / "@jupyterlab" / "notebook-extension"
    folder.mkdir(parents=True)
    (folder / "tracker.jupyterlab-settings").write_text('{"windowingMode": "none"}', encoding="utf-8")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serve(application: str, folder: Path, home: Path, *more: str) -> Iterator[str]:
    """Run ``jupyter lab``, ``notebook`` or ``voila`` on *folder*, with *more* options; gives its address, then ends it.

    Raises RuntimeError with what the server printed where it does not answer.
    """
    port = free_port()
    if application == "voila":
        options = [str(folder), "--no-browser", f"--port={port}"]
    else:
        options = [*OPEN_TO_TESTS, *OWN_OPTIONS.get(application, [])]
        if application == "lab":  # what the set-up says of workspaces wins over the variable
            options.append(f"--LabApp.workspaces_dir={environment(home)['JUPYTERLAB_WORKSPACES_DIR']}")
        options += [f"--ServerApp.port={port}", f"--ServerApp.root_dir={folder}"]
    log = home / f"{application}.log"
    # the path of such a file may have a hundred letters, no more
    with log.open("w", encoding="utf-8") as output, tempfile.TemporaryDirectory(dir="/tmp") as sockets:
        command = [sys.executable, "-m", MODULES.get(application, application), *options, ON_FILES, *more]
        variables = environment(home) | {"JUPYTER_RUNTIME_DIR": sockets}
        process = subprocess.Popen(command, env=variables, stdout=output, stderr=subprocess.STDOUT)
        try:
            _wait(f"http://127.0.0.1:{port}/", process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=30)


def end_sessions(address: str) -> None:
    """End every session of the server at *address*, and its kernel with it: a kernel left over takes memory."""
    with urllib.request.urlopen(f"{address}/api/sessions", timeout=30) as answer:
        sessions = [session["id"] for session in json.load(answer)]
    for session in sessions:
        request = urllib.request.Request(f"{address}/api/sessions/{session}", method="DELETE")
        urllib.request.urlopen(request, timeout=30).close()


def _wait(address: str, process: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"{address} does not answer; the server said:\n{log.read_text(encoding='utf-8')[-3000:]}")
