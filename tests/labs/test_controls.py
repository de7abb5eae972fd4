"""The controls of a laboratory as they stand on the page before a script makes them work."""

from bs4 import BeautifulSoup

from utils.labs.draws import Draws
from utils.twins import Twin


def test_the_button_that_draws_again_says_which_draw_it_is_and_what_another_changes():
    draws = Draws("draw", Twin("Surveys", "استطلاعات"), why=Twin("Others are asked.", "يُسأل غيرهم."), start=1200)
    page = BeautifulSoup(str(draws.html("lab-x")), "html.parser")
    control = page.select_one(".lab-control")
    facts = {"kind": "draws", "id": "draw", "start": 1200, "low": 1, "whole": True}
    assert facts.items() <= draws.facts.items()
    assert [twin.get_text() for twin in page.select("button .twin")] == ["Draw again", "محاكاة جديدة"]
    assert [twin.get_text() for twin in page.select(".lab-drawn .twin")] == ["draw 1,200", "المحاكاة رقم 1,200"]
    assert page.find(id=control["aria-labelledby"]) and page.find(id=page.select_one("button")["aria-describedby"])
