"""The survey of one's own class: forms that the browser keeps, and files of many people, set beside S1 to S5.

The page's script (elements.js) keeps, reads, computes and draws, with no kernel; Python writes what stands on the page
before, with the result of an invented class.
"""

from IPython.display import HTML

from utils.survey.markup import survey_html


def show_class_survey() -> HTML:
    """Return the form and the sample class's result, as a cell shows it."""
    return HTML(str(survey_html()))
