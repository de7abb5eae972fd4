"""The site for tests that read it as a folder: built by the first of them, in whichever worker, and copied after."""

import fcntl
import os
import shutil
from pathlib import Path

import pytest

from utils.site import build_site


def site_in(folder: Path, temporary: pytest.TempPathFactory) -> None:
    """Let *folder*, which may be there already, hold the whole site, free to be changed.

    It is built once a run, in the folder for *temporary* files that all workers share; who comes meanwhile waits.
    """
    base = temporary.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    whole, begun = shared / "whole-site", shared / "begun-site"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            assert build_site(begun) is None
            begun.rename(whole)
    shutil.copytree(whole, folder, dirs_exist_ok=True)
