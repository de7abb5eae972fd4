"""A JupyterHub for as long as a rehearsal takes: everybody may come in, everything stands in one folder."""

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.servers import environment, free_port, trust
from utils.setup import NOTEBOOKS
from utils.tables import DATA

LESSON = "notebooks/03_survey_statistics.ipynb"
SECONDS_TO_START = 120
SECONDS_TO_END = 30
# the proxy that JupyterHub asks for comes from npm, by the hashes of the lock file, and runs on deno: nobody needs Node
_LOCK = Path(__file__).with_name("proxy.lock")
_PROXY = [str(Path(sys.executable).with_name("deno")), "run", "-A", "--no-config", f"--lock={_LOCK}", "--frozen"]
_PACKAGE = next(iter(json.loads(_LOCK.read_text(encoding="utf-8"))["specifiers"].items()))


@dataclass(frozen=True)
class Hub:
    """A running hub: its *address* (without a slash at the end) and a *token* that may do everything."""

    address: str
    token: str

    def page(self, student: str) -> str:
        """Return the address of the lesson on the server of *student*."""
        return f"{self.address}/user/{student}/doc/tree/{LESSON}"


@contextmanager
def running_hub(folder: Path, students: list[str]) -> Iterator[Hub]:
    """Run a hub that keeps all it writes in *folder*, with a copy of the notebooks for each of *students*.

    Afterwards the hub, its proxy, the servers and the kernels are ended. Raises RuntimeError with what the hub said
    where it does not answer, or where its proxy could not be had.
    """
    _furnish(folder, students)
    hub = Hub(f"http://127.0.0.1:{free_port()}", secrets.token_hex(16))
    config = folder / "jupyterhub_config.json"
    config.write_text(json.dumps(_settings(folder, hub, students)), encoding="utf-8")
    log = folder / "hub.log"
    with log.open("w", encoding="utf-8") as output:
        command = [sys.executable, "-m", "jupyterhub", "-f", str(config)]
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment(folder),
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _wait(hub, process, log)
            yield hub
        finally:
            process.send_signal(signal.SIGTERM)  # the hub ends its servers and its proxy
            try:
                process.wait(SECONDS_TO_END)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


def _furnish(folder: Path, students: list[str]) -> None:
    """Give each of *students* a home with the trusted notebooks and their data, as a link that fetches them would."""
    pattern = folder / "pattern"
    for source in (NOTEBOOKS, DATA):
        shutil.copytree(source, pattern / source.name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    trust(sorted((pattern / "notebooks").glob("*.ipynb")), pattern)
    for student in students:
        shutil.copytree(pattern, folder / "homes" / student)


def _settings(folder: Path, hub: Hub, students: list[str]) -> dict:
    _, _, port = hub.address.rpartition(":")
    scopes = ["admin:users", "admin:servers", "access:servers", "tokens"]
    # relative to the home of a student, in which a server starts
    lab = ["--LabApp.workspaces_dir=workspaces", "--LabApp.expose_app_in_browser=True", "--allow-root"]
    return {
        "JupyterHub": {
            "bind_url": f"http://127.0.0.1:{port}",
            "hub_port": free_port(),
            "authenticator_class": "dummy",
            "spawner_class": "simple",
            "db_url": f"sqlite:///{folder}/hub.sqlite",
            "cookie_secret_file": str(folder / "cookie_secret"),
            "services": [{"name": "rehearsal", "api_token": hub.token}],
            "load_roles": [{"name": "rehearsal", "scopes": scopes, "services": ["rehearsal"]}],
        },
        "ConfigurableHTTPProxy": {
            "command": [*_PROXY, "npm:" + "@".join(_PACKAGE[0].removeprefix("npm:").rsplit("@", 1))],
            "api_url": f"http://127.0.0.1:{free_port()}",
            "pid_file": str(folder / "proxy.pid"),
        },
        "DummyAuthenticator": {"allow_all": True},
        "SimpleLocalProcessSpawner": {"home_dir_template": str(folder / "homes" / "{username}")},
        "Spawner": {
            "cmd": [sys.executable, "-m", "jupyterhub.singleuser"],
            "args": lab,
            "default_url": f"/doc/tree/{LESSON}",
            "environment": {"JUPYTER_DATA_DIR": "jupyter_data_dir", "JUPYTER_RUNTIME_DIR": "runtime"},
            "start_timeout": 300,
            "http_timeout": 300,
        },
    }


def _wait(hub: Hub, process: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(f"{hub.address}/hub/health", timeout=5).close()
            return
        except (OSError, urllib.error.URLError):
            time.sleep(0.2)
    raise RuntimeError(f"the hub does not answer; it said:\n{log.read_text(encoding='utf-8')[-3000:]}")
