"""Links on paper: within a lesson they name the page, on the web their address; others are plain text."""

import htpy as h
from bs4 import BeautifulSoup


def links_on_paper(tree: BeautifulSoup, file: str, language: str) -> None:
    """Change the links of *tree*, the page *file* of the site, for paper.

    Where one leads within the lesson, the style adds the number of the page. An address on the web stands after its
    link, unless the link shows it.
    """
    places = {element["id"] for element in tree.select("[id]")}
    for link in tree.select("a[href]"):
        page, _, anchor = link["href"].partition("#")
        if page in ("", file) and anchor in places:
            link["href"], link["class"] = f"#{anchor}", "within"
        elif page.startswith("http"):
            shown = page.partition("://")[2].rstrip("/")
            if shown not in link.get_text():
                link.insert_after(BeautifulSoup(str(h.small(".address")[h.bdi(dir="ltr")[f" {shown}"]]), "html.parser"))
        else:
            link.unwrap()
