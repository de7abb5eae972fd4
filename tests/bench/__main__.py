"""Measure what the course costs a reader: ``make bench`` prints a table and writes ``build/bench.json``.

Everything is measured in one run on one machine, and beside something to compare with: the switch beside
the same content shown again through the kernel, each notebook beside a notebook with its imports only. The site
is measured as a slow phone far from its host sees it, and its switch as a desk does.
"""

import json
import re
import statistics
import tempfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import nbformat

from tests.bench.activities import activity_costs
from tests.bench.kernel import import_seconds, run_costs
from tests.bench.labs import lab_costs, labs_script_kb, simulation_seconds
from tests.bench.live import live_costs
from tests.bench.site import site_costs
from tests.bench.survey import class_seconds
from tests.bench.switch import switch_costs
from tests.unpacked import text_of

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
TARGETS = {
    "switch_p95_ms": 33,
    "run_ratio_max": 1.5,
    "memory_ratio_max": 1.2,
    "reading_kb_max": 500,
    "notebook_kb_max": 600,
    "scripts_kb_max": 150,
    "feedback_p95_ms": 33,
    "slider_p95_ms": 16.7,
    "slider_lab_p95_ms": 33,
    "slider_slow_p95_ms": 33,
    "labs_script_kb": 60,
    "simulate_1e6_s": 1,
    "class_survey_1e5_s": 2,
    "survey_300_p95_ms": 500,
    "survey_lost": 0,
    "site_fcp_ms": 1000,
    "site_lcp_ms": 1600,
    "site_cls": 0.02,
    "site_switch_p95_ms": 16.7,
    "site_lesson_kb": 400,
    "site_next_kb": 80,
    "site_build_s": 30,
}
FASTER_THAN_REDISPLAY = 10


def percentile(values: list[float], share: int) -> float:
    """Return the *share*-th percentile (1 to 99) of *values*."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def installed() -> tuple[int, float]:
    """Return how many packages ``requirements.txt`` puts on this machine, and their megabytes."""
    pins = re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    count, size = 0, 0
    for name in pins:
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:
            continue  # pinned for another operating system
        count += 1
        size += sum(path.stat().st_size for file in files if (path := Path(file.locate())).is_file())
    return count, size / 1e6


def scripts_kb(path: Path) -> float:
    """Return the kilobytes of all scripts that the notebook at *path* holds, unpacked."""
    notebook = nbformat.read(path, as_version=4)
    html = [
        output.get("data", {}).get("text/html", "") for cell in notebook.cells for output in cell.get("outputs", [])
    ]
    size = 0
    for kind, code in re.findall(r"<script([^>]*)>(.*?)</script>", "".join(html), re.DOTALL):
        is_bundle = "page-bundle" in kind
        if is_bundle or "text/plain" not in kind:
            size += len((text_of(code) if is_bundle else code).encode())
    models = notebook.metadata.get("widgets", {}).get("application/vnd.jupyter.widget-state+json", {}).get("state", {})
    return (size + sum(len(str(model["state"].get("_esm", ""))) for model in models.values())) / 1000


def measure() -> dict:
    """Return all figures: the keys of the table, and the detail per notebook under ``notebooks``."""
    with tempfile.TemporaryDirectory() as folder:
        switches = switch_costs(NOTEBOOKS, Path(folder) / "switch")
        activities = activity_costs(NOTEBOOKS, Path(folder) / "activities")
        labs = lab_costs(NOTEBOOKS, Path(folder) / "labs")
        live = live_costs(Path(folder) / "live")
        site = site_costs(Path(folder) / "site")
    runs = run_costs(NOTEBOOKS)
    clicks = [ms for costs in switches.values() for ms in costs["switch_ms"]]
    packages, megabytes = installed()
    detail = {
        path.stem: {
            "switch_p50_ms": percentile(switches[path.stem]["switch_ms"], 50),
            "switch_p95_ms": percentile(switches[path.stem]["switch_ms"], 95),
            "rerender_p50_ms": percentile(switches[path.stem]["rerender_ms"], 50),
            "ready_ms": activities[path.stem]["ready_ms"],
            "feedback_p95_ms": percentile(activities[path.stem]["feedback_ms"], 95),
            "activities_kb": activities[path.stem]["activities_kb"],
            "kb": path.stat().st_size / 1000,
            "scripts_kb": scripts_kb(path),
            "import_s": import_seconds(path),
            **runs[path.stem],
        }
        for path in NOTEBOOKS
    }
    return {
        "switch_p50_ms": percentile(clicks, 50),
        "switch_p95_ms": percentile(clicks, 95),
        "rerender_p50_ms": percentile([ms for costs in switches.values() for ms in costs["rerender_ms"]], 50),
        "kernel_messages": sum(costs["kernel_messages"] for costs in switches.values()),
        "run_ratio_max": max(row["run_ratio"] for row in detail.values()),
        "memory_ratio_max": max(row["memory_ratio"] for row in detail.values()),
        "notebook_kb_max": max(row["kb"] for row in detail.values()),
        "scripts_kb_max": max(row["scripts_kb"] for row in detail.values()),
        "import_s_max": max(row["import_s"] for row in detail.values()),
        "reading_kb_max": max(row["kb"] - row["activities_kb"] for row in detail.values()),
        "activities_kb_max": max(row["activities_kb"] for row in detail.values()),
        "activities_ready_ms": max(row["ready_ms"] for row in detail.values()),
        "feedback_p50_ms": percentile([ms for costs in activities.values() for ms in costs["feedback_ms"]], 50),
        "feedback_p95_ms": percentile([ms for costs in activities.values() for ms in costs["feedback_ms"]], 95),
        "slider_p50_ms": percentile(_all(labs, "plain_ms"), 50),
        "slider_p95_ms": percentile(_all(labs, "plain_ms"), 95),
        "slider_lab_p95_ms": percentile(_all(labs, "lab_ms"), 95),
        "slider_slow_p95_ms": percentile(_all(labs, "slow_ms"), 95),
        "slider_ratio": percentile(_all(labs, "plain_ms"), 50) / percentile(_all(labs, "bare_ms"), 50),
        "labs_script_kb": labs_script_kb(),
        "simulate_1e6_s": simulation_seconds(),
        "class_survey_1e5_s": class_seconds(),
        **live,
        **_of_site(site),
        "packages": packages,
        "install_mb": megabytes,
        "notebooks": detail,
        "labs": {
            name: {
                "slider_p50_ms": percentile(costs["plain_ms"], 50),
                "slider_p95_ms": percentile(costs["plain_ms"], 95),
                "slow_p95_ms": percentile(costs["slow_ms"], 95),
                "bare_redraw_p50_ms": percentile(costs["bare_ms"], 50),
            }
            for name, costs in labs.items()
            if "plain_ms" in costs
        },
        "site": {
            name: {key: percentile(cost, 95) if key == "switch_ms" else cost for key, cost in costs.items()}
            for name, costs in site["pages"].items()
        },
    }


def _of_site(site: dict) -> dict[str, float]:
    """Return the figures of the site: what the dearest page costs."""
    pages = list(site["pages"].values())
    dearest = {f"site_{key}": max(page[key] for page in pages) for key in ("fcp_ms", "lcp_ms", "cls")}
    return dearest | {
        "site_switch_p95_ms": percentile([ms for page in pages for ms in page.get("switch_ms", [])], 95),
        "site_lesson_kb": max(page["kb"] for page in pages),
        "site_next_kb": max(page["next_kb"] for page in pages if "next_kb" in page),
        "site_build_s": site["build_s"],
    }


def _all(costs: dict[str, dict[str, list[float]]], kind: str) -> list[float]:
    """Return all milliseconds of one *kind*."""
    return [ms for cost in costs.values() for ms in cost.get(kind, [])]


def table(figures: dict) -> str:
    """Return the figures as lines of text, the targets beside them."""
    lines = [line for part in ("notebooks", "labs", "site") for line in _rows(part, figures[part])]
    for key, value in figures.items():
        if isinstance(value, dict):
            continue
        target = TARGETS.get(key)
        verdict = "" if target is None else f"   target ≤ {target}: {'reached' if value <= target else 'MISSED'}"
        lines.append(f"{key:20}{value:10.2f}{verdict}")
    faster = figures["rerender_p50_ms"] / figures["switch_p50_ms"]
    verdict = "reached" if faster >= FASTER_THAN_REDISPLAY else "MISSED"
    lines.append(f"{'times faster':20}{faster:10.1f}   target ≥ {FASTER_THAN_REDISPLAY}: {verdict}")
    return "\n".join(lines)


def _rows(title: str, rows: dict[str, dict[str, float]]) -> list[str]:
    """Return *rows* under the names of their columns, and an empty line."""
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    lines = [f"{title:24}" + "".join(f"{name:>16}" for name in columns)]
    lines += [f"{name:24}" + "".join(_cell(row.get(column)) for column in columns) for name, row in rows.items()]
    return [*lines, ""]


def _cell(figure: float | None) -> str:
    return f"{'':16}" if figure is None else f"{figure:16.2f}"


def main() -> None:
    """Measure, print the table and write the JSON file."""
    figures = measure()
    print(table(figures))
    file = ROOT / "build" / "bench.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
