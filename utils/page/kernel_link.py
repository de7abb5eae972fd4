"""The link between an element on the page and the kernel: what the element asks, a function answers.

The element itself is HTML with the page's script, so that it can be read before anything runs; this widget only
carries messages. ``kernel_link.js`` is its other end, ``kernel_end.js`` its script.
"""

from collections.abc import Callable
from pathlib import Path

import anywidget
import traitlets
from ipywidgets import Layout

Answer = Callable[[dict, list], dict]


class KernelLink(anywidget.AnyWidget):
    """Answers the questions of the element *name* (also its fixed model id) with what *answer* returns.

    *answer* gets the content and the buffers of a message, and returns the content of the reply.
    """

    _esm = Path(__file__).parent / "kernel_end.js"
    name = traitlets.Unicode().tag(sync=True)

    def __init__(self, name: str, answer: Answer):
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), name=name)
        self._answer = answer
        self.on_msg(self.reply)

    def __repr__(self) -> str:
        return f"Link to the kernel: {self.name}"

    def reply(self, _widget: object, content: dict, buffers: list) -> None:
        """Send what answers a message: an empty reply to a ``hello``, which only asks whether anybody is there."""
        content = dict(content)
        serial = content.pop("serial")
        said = {} if content.get("hello") else self._answer(content, buffers)
        self.send({**said, "serial": serial})
