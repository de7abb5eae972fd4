"""What the site costs a reader: until the first words and the largest piece are there, how far they move, the
kilobytes of a lesson and of the next one, the other language; and what building it costs.
"""

import itertools
import time
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests import chromium
from tests.bench.site_host import hosted
from utils.site import build_site

PHONE = {"width": 412, "height": 823}
DESK = {"width": 1280, "height": 900}
SLOWED = 4
# milliseconds, bytes a second
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
SETTLING_MS = 2500
CLICKS = 30
BETWEEN_CLICKS_MS = 300
STATES = ("ar", "both", "en")
CHUNK = 1000  # bytes

# Read the site's own records: the first content, the largest piece, the sum of what moved with nobody's doing.
WATCH = """
globalThis.__seen = { fcp: 0, lcp: 0, cls: 0 };
const watch = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
watch("paint", (entry) => { if (entry.name === "first-contentful-paint") __seen.fcp = entry.startTime; });
watch("largest-contentful-paint", (entry) => { __seen.lcp = entry.startTime; });
watch("layout-shift", (entry) => { if (!entry.hadRecentInput) __seen.cls += entry.value; });
"""
# From the click, at the start of a frame, to the moment after that frame was painted.
CLICK_TO_PAINT = """(state) => new Promise((done) => requestAnimationFrame(() => {
  const radio = document.querySelector(`.site-tools .language-switch input[value="${state}"]`);
  const { port1, port2 } = new MessageChannel();
  const begin = performance.now();
  radio.click();
  port1.onmessage = () => done(performance.now() - begin);
  port2.postMessage(null);
}))"""


def site_costs(folder: Path) -> dict:
    """Build the site into *folder* and return ``build_s``, and for each page ``fcp_ms``, ``lcp_ms``, ``cls``, ``kb``,
    ``next_kb`` (what the page that follows it takes) and, for a lesson, ``switch_ms``.
    """
    begin = time.perf_counter()
    build_site(folder)
    seconds = time.perf_counter() - begin
    names = ["index.html", *sorted(path.name for path in folder.glob("0*.html"))]
    with hosted(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        pages = {}
        for name, after in itertools.zip_longest(names, names[1:]):
            pages[name] = _first_visit(browser, address, name, after)
            if name != "index.html":
                pages[name]["switch_ms"] = _switches(browser, f"{address}/{name}")
        browser.close()
    return {"build_s": seconds, "pages": pages}


def _first_visit(browser: Browser, address: str, name: str, after: str | None) -> dict:
    """Return what the page *name* costs somebody with a slow phone, and then the page *after* it."""
    with browser.new_context(viewport=PHONE, locale="en-GB", service_workers="block") as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        weight = _weighed(page, session, f"{address}/{name}")
        seen = page.evaluate("__seen")
        cost = {"fcp_ms": seen["fcp"], "lcp_ms": seen["lcp"], "cls": seen["cls"], "kb": weight}
        return cost | ({"next_kb": _weighed(page, session, f"{address}/{after}")} if after else {})


def _weighed(page: Page, session: CDPSession, address: str) -> float:
    """Open *address* over a slow network and return the kilobytes that came over it."""
    sizes: list[float] = []

    def finished(event: dict) -> None:
        sizes.append(event["encodedDataLength"])

    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.on("Network.loadingFinished", finished)
    page.goto(address, wait_until="load")
    page.wait_for_timeout(SETTLING_MS)
    session.remove_listener("Network.loadingFinished", finished)
    return sum(sizes) / CHUNK


def _switches(browser: Browser, address: str) -> list[float]:
    """Return the milliseconds of each switch, at the beginning of the page and in its middle."""
    with browser.new_context(viewport=DESK, locale="en-GB", service_workers="block") as context:
        page = context.new_page()
        page.goto(address, wait_until="load")
        page.wait_for_timeout(SETTLING_MS)
        times = _one_by_one(page)
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)")
        return times + _one_by_one(page)


def _one_by_one(page: Page) -> list[float]:
    times = []
    for place in range(CLICKS // 2):
        page.wait_for_timeout(BETWEEN_CLICKS_MS)
        times.append(page.evaluate(CLICK_TO_PAINT, STATES[place % len(STATES)]))
    return times
