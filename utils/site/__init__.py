"""The course as a site: pages that any browser opens, from a server or from a folder."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "build": ["address_of", "build_site", "furniture"],
        "course_pages": ["NOTEBOOKS", "lesson_page", "lesson_rows"],
        "frame": ["Site", "framed"],
        "teaching": [
            "board",
            "lessons_of_plans",
            "meeting_steps",
            "meeting_title",
            "plan_lead",
            "questions_to_discuss",
        ],
        "page": ["Page"],
        "parts": ["cell"],
        "scripts": ["bundled"],
        "words": ["COURSE"],
    },
)
