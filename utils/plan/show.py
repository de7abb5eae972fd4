"""A plan to take away: a form that works in the browser with no kernel, and the plan on one page as a file."""

from IPython.display import HTML

from utils.plan.form import form
from utils.plan.sheet import sheet, words
from utils.plan.words import LABELS, WORDS
from utils.twins import bundle as front_end

MODULES = (
    "page.js",
    "numbers.js",
    "plan_state.js",
    "plan_rules.js",
    "plan_store.js",
    "plan_words.js",
    "plan_check.js",
    "plan_form.js",
    "plan_sheet.js",
    "plan_file.js",
    "plan_buttons.js",
    "plan.js",
)


def show_plan() -> HTML:
    """Return the form for a marketing plan and, below it, the plan on one page; before anything is written an example.

    The script that makes it work comes with it. What the learner writes stays in the browser.
    """
    start = front_end.start("plan-start", front_end.style(["plan.css"]), front_end.module(MODULES))
    style = f'<style class="plan-style">{front_end.style(["plan_sheet.css"])}</style>'
    lead = f'<div class="plan-lead">{WORDS["example"].html("p")}</div>'
    return HTML(
        f'{start}<div class="plan" data-words="{front_end.packed(words())}">'
        f"<noscript>{LABELS['no_script'].html('p')}</noscript>{form()}{style}"
        f'<div class="plan-title">{LABELS["preview"].html("span")}</div>{lead}{sheet()}</div>'
    )
