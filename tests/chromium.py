"""Find a Chromium for the browser tests; ``python tests/chromium.py`` installs one where none is found."""

import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

SYSTEM = (
    "chromium-headless-shell",  # without a window of its own around each page: what Playwright itself would take
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
CURE = (
    "No Chromium for the browser tests: the system has none that starts, and Playwright's does not start either.\n"
    "Install one (Debian and Ubuntu: sudo apt install chromium; macOS: Google Chrome), then run make test again."
)


def find() -> str | None:
    """Return the path of the first Chromium that starts, the system's before Playwright's, or None."""
    system = (shutil.which(name) for name in SYSTEM)
    return next((path for path in system if path and starts(path)), None) or _playwrights()


def starts(path: str) -> bool:
    """Tell whether the program at *path* can say its version (a snap's stub or a lacking library cannot)."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False).returncode == 0
    except OSError:
        return False


def _playwrights() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if starts(path) else None


def main() -> None:
    """Make sure that a Chromium is there; exits with one clear message where that fails."""
    if find():
        return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if not find():
        sys.exit(CURE)


if __name__ == "__main__":
    main()
