"""A plan to take away: a form that works in the browser with no kernel, and the plan on one page as a file."""

import json

import htpy as h
from IPython.display import HTML

from utils.page import NO_SCRIPT
from utils.plan.form import plan_form
from utils.plan.remarks import all_remarks
from utils.plan.sheet import plan_sheet
from utils.plan.words import EXAMPLE, LABELS
from utils.twins import packed


def show_plan() -> HTML:
    """Return the form for a marketing plan and, below it, the plan on one page; before anything is written an example.

    The page's script makes it work. What the learner writes stays in the browser. The remarks and the example
    that only the script reads stand packed in an attribute, so that no viewer without it shows them.
    """
    facts = json.dumps({"remarks": all_remarks(), "example": EXAMPLE}, ensure_ascii=False, separators=(",", ":"))
    plan = h.course_plan(".plan", facts=packed(facts))[
        h.noscript[NO_SCRIPT.html("p")],
        plan_form(),
        h.div(".plan-title")[LABELS["preview"].html("span")],
        h.div(".plan-lead")[LABELS["example"].html("p")],
        plan_sheet(),
    ]
    return HTML(str(plan))
