"""A page of the site: its name, its titles, its content, and the sections that lead into it."""

from dataclasses import dataclass, field

from markupsafe import Markup

from utils.twins import Twin


@dataclass(frozen=True)
class Section:
    """A section: the id it is reached by, its title, its text by language, and whether the contents name it."""

    anchor: str
    title: Twin
    texts: dict[str, str]
    listed: bool = True


@dataclass(frozen=True)
class Page:
    """A page: *name* (its file without ``.html``), *title*, *description*, *content*, the *sections* of the content.

    *number* is that of a lesson, "" for other pages; *solves* names the questions of a lesson.
    """

    name: str
    title: Twin
    description: Twin
    content: Markup
    sections: list[Section] = field(default_factory=list)
    number: str = ""
    solves: str = ""

    @property
    def file(self) -> str:
        """The name of its file, by which other pages link to it."""
        return f"{self.name}.html"
