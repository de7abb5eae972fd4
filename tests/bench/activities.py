"""What the activities cost a reader: the time until they can be used, from click to feedback, and their weight."""

import json
import time
from pathlib import Path

from playwright.sync_api import BrowserContext, sync_playwright

from tests import chromium
from tests.bench.painted import PAINTED
from tests.browser.activities import FILL
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.browser.servers import serve, trust

# Answer every question by the page's own controls, as wrongly as it comes, and time each check from click to paint.
CLICKS_TO_FEEDBACK = """async (panel) => {
  const painted = PAINTED;
  FILL
  const times = [];
  for (const section of panel.querySelectorAll(".jp-OutputArea .activity:has(> .act-buttons)")) {
    const kind = section.getAttribute("kind");
    if (!fill[kind]) continue;
    section.scrollIntoView({ block: "center" });
    fill[kind](section);
    for (let frame = 0; frame < 3; frame++) await painted();
    const begin = performance.now();
    section.querySelector(".act-buttons > .course-button").click();
    await painted();
    times.push(performance.now() - begin);
    if (section.dataset.state === "open") throw new Error(`${section.getAttribute("question")} was not checked`);
  }
  return times;
}""".replace("FILL", FILL).replace("PAINTED", PAINTED)


def activity_costs(notebooks: list[Path], folder: Path) -> dict[str, dict]:
    """Return for each notebook milliseconds until its activities work, of each feedback, and their kilobytes.

    The time until they work is counted from the moment that the notebook's first cell is on the page, since what
    comes before is JupyterLab's own start. *folder* is a scratch folder for the servers' files.
    """
    folder.mkdir()
    for path in notebooks:
        (folder / path.name).write_bytes(path.read_bytes())
    trust(folder.glob("*.ipynb"), folder)
    costs = {}
    with serve("lab", folder, folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        for path in notebooks:
            context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
            costs[path.stem] = _measure(context, f"{address}/lab/tree/{path.name}?reset") | {
                "activities_kb": _weight(path)
            }
            context.close()
        browser.close()
    return costs


def _measure(context: BrowserContext, address: str) -> dict:
    notebook = NotebookPage(context.new_page())
    notebook.page.goto(address)
    notebook.panel.locator(".jp-Cell").first.wait_for(timeout=PATIENCE)
    begin = time.perf_counter()
    notebook.panel.locator(".activity:has(> .act-buttons)").first.wait_for(timeout=PATIENCE)
    ready = (time.perf_counter() - begin) * 1000
    notebook.page.wait_for_timeout(4000)
    return {"ready_ms": ready, "feedback_ms": notebook.panel.evaluate(CLICKS_TO_FEEDBACK)}


def _weight(path: Path) -> float:
    """Return the kilobytes that the outputs of the activities add to the notebook at *path*."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    outputs = [cell["outputs"] for cell in notebook["cells"] if _is_activity(cell)]
    return len(json.dumps(outputs, ensure_ascii=False).encode()) / 1000


def _is_activity(cell: dict) -> bool:
    return cell["cell_type"] == "code" and any(f"{name}(" in "".join(cell["source"]) for name in _SHOWN)


_SHOWN = ("show_activities", "show_objectives", "show_course_progress", "show_final_test")
