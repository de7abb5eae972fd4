"""The course as a site: pages that any browser opens, from a server or from a folder.

What is made of the same notebooks in another form (slides, hand-outs) finds here how the site reads and dresses them.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "build": ["build_site"],
        "course_pages": ["NOTEBOOKS", "lesson_rows"],
        "head": ["policy"],
        "icons": ["icon"],
        "lesson": ["content_of"],
        "letters": ["FONTS", "letters"],
        "styles": ["style"],
        "words": ["COURSE", "LEAD"],
    },
)
