"""The survey of one's own class on a plain page, with a kernel that answers in this process."""

import base64
from pathlib import Path

from tests.browser.fake_kernel import ANNOUNCE
from tests.browser.notebook_page import NotebookPage
from utils.survey import ClassSurvey
from utils.survey.markup import NAME, survey_html
from utils.tables import load

# What the widget manager of a front end has: a model by its name, which sends and hears messages.
_KERNEL = f"""(name) => {{
  const listeners = new Set();
  const text = (buffer) => btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
  const model = {{
    on: (_, call) => listeners.add(call),
    off: (_, call) => listeners.delete(call),
    send: async ({{ serial, ...content }}, _, buffers = []) => {{
      const answer = content.hello ? {{}} : await window.askKernel(content, buffers.map(text));
      if (window.kernelSilent) return; // it works, and its answer is lost
      listeners.forEach((call) => call({{ ...answer, serial }}));
    }},
  }};
  ({ANNOUNCE})(name, model);
}}"""


def survey_page() -> str:
    """Return the survey as it stands on a page, with the result of the sample class."""
    return survey_html(load("class_sample"))


def begin_kernel(page: NotebookPage, path: Path) -> None:
    """Let a kernel answer the survey on *page*, as if its cell had run; answers gather in the file at *path*."""
    survey = ClassSurvey(path)
    page.page.expose_function(
        "askKernel", lambda content, texts: survey.answer(content, [base64.b64decode(text) for text in texts])
    )
    page.page.evaluate(_KERNEL, NAME)
