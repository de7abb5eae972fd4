"""The link between a lab on the page and the kernel: what the lab asks, a function answers.

The lab itself is HTML with its script, so that its first position can be read before anything runs; this widget
only carries messages. ``lab_link.js`` is its other end.
"""

from collections.abc import Callable

import anywidget
import traitlets
from ipywidgets import Layout

from utils import front_end

Answer = Callable[[dict, list], dict]


class LabLink(anywidget.AnyWidget):
    """Answers the questions of the lab *name* (also its fixed model id) with what *answer* returns.

    *answer* gets the content and the buffers of a message, and returns the content of the reply.
    """

    _esm = front_end.module(["lab_kernel.js"])
    name = traitlets.Unicode().tag(sync=True)

    def __init__(self, name: str, answer: Answer):
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), name=name)
        self._answer = answer
        self.on_msg(self._reply)

    def __repr__(self) -> str:
        return f"Lab: {self.name}"

    def _reply(self, _widget: object, content: dict, buffers: list) -> None:
        content = dict(content)
        serial = content.pop("serial")
        said = {} if content.get("hello") else self._answer(content, buffers)
        self.send({**said, "serial": serial})
