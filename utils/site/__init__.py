"""The course as a site: pages that any browser opens, from a server or from a folder.

What is made of the same notebooks in another form (slides, hand-outs) finds here how the site reads and dresses them.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "aims": ["meeting_aims"],
        "build": ["address_of", "build_site", "furniture", "renew"],
        "course_pages": ["NOTEBOOKS", "lesson_page", "lesson_rows"],
        "frame": ["Site", "framed"],
        "head": ["policy"],
        "icons": ["icon"],
        "lesson": ["content_of"],
        "letters": ["FONTS", "letters"],
        "npm": ["Locked", "Scripts"],
        "page": ["Page"],
        "parts": ["cell"],
        "scripts": ["bundled"],
        "styles": ["style"],
        "teaching": [
            "VOTES",
            "board",
            "lessons_of_plans",
            "meeting_steps",
            "meeting_title",
            "plan_lead",
            "questions_to_discuss",
        ],
        "words": ["COURSE", "LEAD"],
    },
)
