"""What the make targets say and plan."""

import os
import re
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests import chromium

ROOT = Path(__file__).resolve().parents[2]
TARGETS = [
    *("help", "lab", "test", "test-quick", "run", "page", "data", "answers", "site"),
    *("serve", "lms", "survey", "marks", "publish", "handouts", "pack", "teacher", "slides"),
    *("bench", "rehearse", "lock", "wheel", "binder", "clean"),
]


def make(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """Run make in the course with *arguments*; *variables* are added to the environment."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}  # as from a terminal
    return subprocess.run(
        ["make", *arguments], cwd=ROOT, env=outside | variables, capture_output=True, text=True, check=False
    )


def test_make_alone_lists_every_target():
    assert re.findall(r"^make ([\w-]+)", make().stdout, re.MULTILINE) == TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_can_be_planned(target):
    plan = make("--dry-run", target, REPO="owner/name")
    assert plan.returncode == 0, plan.stderr


def test_make_binder_prints_link_and_badge():
    link = "https://mybinder.org/v2/gh/owner/na.me/HEAD?urlpath=doc/tree/notebooks/00_start_here.ipynb"
    first, _, badge, *_ = make("binder", "REPO=owner/na.me").stdout.splitlines()
    assert first == link
    assert badge == f"[![Binder](https://mybinder.org/badge_logo.svg)]({link})"


def test_make_binder_prints_a_link_that_lets_a_hub_fetch_the_course_and_open_its_first_page():
    printed = make("binder", REPO="owner/na.me", HUB="https://hub.school.test/").stdout.splitlines()[-1]
    address = urlsplit(printed.removeprefix("nbgitpuller: "))
    assert (address.netloc, address.path) == ("hub.school.test", "/hub/user-redirect/git-pull")
    assert parse_qs(address.query) == {
        "repo": ["https://github.com/owner/na.me"],
        "urlpath": ["doc/tree/na.me/notebooks/00_start_here.ipynb"],
    }


@pytest.mark.parametrize("nonsense", ["hub", "ftp://hub.test", "https://a b", "https://x/$(id)"])
def test_make_binder_refuses_what_is_no_address_of_a_hub(nonsense):
    refused = make("binder", REPO="owner/name", HUB=nonsense)
    assert refused.returncode != 0
    assert "HUB is the address" in refused.stderr and "عنوان JupyterHub" in refused.stderr


@pytest.mark.parametrize("nonsense", ["", "name", "owner/", "a/b/c", "owner/na me", "$(id)/x", '";id;"/x'])
def test_make_binder_refuses_what_is_no_repository(nonsense):
    refused = make("binder", REPO=nonsense)
    assert refused.returncode != 0
    assert "name the GitHub repository" in refused.stderr and "اذكروا مستودع المقرر" in refused.stderr
    assert "mybinder" not in refused.stdout


@pytest.mark.parametrize(
    ("fails_on", "said", "arabic"),
    [
        ("version_info", "needs Python 3.11 or newer", "يحتاج المقرر إلى Python 3.11 أو أحدث"),
        ("ensurepip", "apt install python3-venv", "إنشاء بيئات"),
    ],
)
def test_make_says_what_python_lacks(tmp_path, fails_on, said, arabic):
    python = tmp_path / "python3"
    python.write_text(f'#!/bin/sh\ncase "$*" in *{fails_on}*) exit 1;; esac\n', encoding="utf-8")
    python.chmod(0o755)
    refused = make("lab", f"VENV={tmp_path}/venv", f"PYTHON={python}")
    assert refused.returncode != 0
    assert said in refused.stderr and arabic in refused.stderr


def test_make_says_that_there_is_no_python(tmp_path):
    said = make("lab", f"VENV={tmp_path}/venv", f"PYTHON={tmp_path}/absent").stderr
    assert "there is no" in said and "لا يوجد" in said


def test_a_chromium_that_does_not_start_is_not_taken(tmp_path):
    stub = tmp_path / "chromium"
    stub.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    stub.chmod(0o755)
    assert not chromium.starts(str(stub))
    assert not chromium.starts(str(tmp_path / "absent"))
