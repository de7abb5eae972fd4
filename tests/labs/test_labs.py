"""What stands on the page of a laboratory before any script runs, and what its script is given."""

import re
from html.parser import HTMLParser

import pytest
from bs4 import BeautifulSoup

from tests.labs.awake import awake, facts_of
from tests.labs.positions import MISSIONS
from utils.labs.controls import Choice
from utils.labs.draws import Draws
from utils.tables import load
from utils.twins import LANGUAGES

VOID = ("img", "input")


@pytest.fixture
def page(lab):
    return awake(str(lab.html()))


def test_the_controls_sleep_at_their_start_each_with_its_label_and_its_reason(lab, page):
    assert page.select_one("fieldset.lab-fields").has_attr("disabled"), "a control that does nothing yet looks alive"
    of_each = [facts["id"] for facts in facts_of(page.select_one("course-lab"))["controls"]]
    elements = dict(zip(of_each, page.select(".lab-control"), strict=True))
    for control in lab.controls:
        element = elements[control.id]
        assert element.select_one(".lab-label .twin").get_text() == control.label.en, f"{control.id} moves another one"
        if isinstance(control, Choice):
            assert element.select_one("input[checked]")["value"] == control.start
            assert len(element.select("label")) == len(control.options)
        elif not isinstance(control, Draws):
            field, slider = element.select_one("input[type=text]"), element.select_one("input[type=range]")
            assert float(field["value"].replace(",", "")) == control.start
            assert element.select_one("label")["for"] == slider["id"]
            for described in (*slider["aria-describedby"].split(), *field["aria-labelledby"].split()):
                assert page.find(id=described), f"{control.id} is described by {described}, which is not there"


def test_the_folded_controls_are_read_with_no_script_each_with_where_it_stands(lab):
    asleep = BeautifulSoup(str(lab.html()), "html.parser")
    folded = [control for control in lab.controls if getattr(control, "folded", False)]
    assert not asleep.select(".lab-column > details :is(input, label, button)"), "a control stands that nothing opens"
    for language in LANGUAGES:
        told = asleep.select(f".lab-column > details > .lab-controls > [lang={language}] > p")
        assert [p.b.get_text() for p in told] == [control.label[language] for control in folded]
        assert all(p.span.get_text(strip=True) for p in told)


def test_each_preset_has_its_button_in_the_order_of_their_values(lab, page):
    values = facts_of(page.select_one("course-lab"))["presets"]
    assert values == [dict(preset.values) for preset in lab.presets]
    assert [b.select_one(".twin").get_text() for b in page.select(".lab-presets button")] == [
        preset.label.en for preset in lab.presets
    ]


def test_each_text_of_the_page_has_its_twin(page):
    texts = [page.select(f".twin[lang={language}]") for language in LANGUAGES]
    assert len({len(each) for each in texts}) == 1 and len(texts[0]) > 20
    assert all(text.get_text(strip=True) or text.select("table, svg, caption") for each in texts for text in each)


def test_the_page_is_well_formed(lab):
    class Strict(HTMLParser):
        open_tags: list[str] = []

        def handle_starttag(self, tag, attrs):
            assert len(dict(attrs)) == len(attrs), f"an attribute of {tag} stands twice"
            if tag not in VOID:
                self.open_tags.append(tag)

        def handle_endtag(self, tag):
            assert self.open_tags.pop() == tag

    parser = Strict()
    parser.feed(str(lab.html()))
    assert parser.open_tags == []


def test_the_first_position_is_drawn_with_real_text_that_says_what_is_seen_in_each_language(page):
    for language, picture in zip(LANGUAGES, page.select(".lab-drawing > svg"), strict=True):
        assert picture["role"] == "img" and len(picture["aria-label"]) > 40
        assert picture["direction"] == LANGUAGES[language].direction
        assert len(picture.select("text")) > 5 and not picture.select("image, use")
        assert bool(re.search("[\u0621-\u064a]", picture["aria-label"])) == (language == "ar")


def test_the_picture_of_arabic_is_the_mirror_of_the_english_one(page):
    english, arabic = page.select(".lab-drawing > svg")
    width = float(english["width"])
    left = [(width - x, y) for x, y in _middles(arabic)]
    assert len(left) > 3
    for place in _middles(english):
        found = next((other for other in left if other == pytest.approx(place, abs=0.4)), None)
        assert found, f"nothing stands at the mirrored place of {place}"
        left.remove(found)
    assert not left


def _middles(picture) -> list[tuple[float, float]]:
    """Return where each shape of *picture* has its middle."""
    dots = [(float(dot["cx"]), float(dot["cy"])) for dot in picture.select("circle")]
    bars = [(float(bar["x"]) + float(bar["width"]) / 2, float(bar["y"])) for bar in picture.select("rect")]
    lines = [
        (sum(map(float, xs)) / len(xs), sum(map(float, ys)) / len(ys))
        for path in picture.select("path")
        if (pairs := re.findall(r"(-?[\d.]+) (-?[\d.]+)", path["d"]))
        for xs, ys in [zip(*pairs, strict=True)]
    ]
    return dots + bars + lines


def test_the_words_say_what_the_position_means_and_no_fold_is_empty_without_a_script(page):
    for language in LANGUAGES:
        assert page.select_one(f'.lab-words > [lang="{language}"] > strong'), "no sentence says what it means"
    assert page.select_one(".lab-numbers").has_attr("hidden")


def test_every_preset_is_a_position_that_the_controls_can_take(lab):
    controls = {control.id: control for control in lab.controls}
    for preset in lab.presets:
        for name, value in preset.values.items():
            control = controls[name]
            assert value in control.options if isinstance(control, Choice) else control.low <= value <= control.high


def test_a_lab_brings_data_and_markup_only(page):
    assert not page.select("script, style")


def test_a_lab_asks_for_a_guess_and_reveals_what_it_shows(page):
    assert len(page.select(".lab-guess input[type=radio]")) >= 3
    assert page.select_one(".lab-reveal p[lang=ar]").get_text(strip=True)


def test_a_lab_has_three_missions_that_practise_an_objective_each_with_a_hint_and_what_it_shows(lab, page):
    rows = load("lab_missions").query("lab == @lab.name")
    assert len(rows) == 3 and set(rows["objective"]) <= set(load("objectives")["objective"])
    assert [mission["question"] for mission in page.select("course-mission")] == list(rows["mission"])
    assert len(page.select(".mission-hint")) == len(page.select(".mission-reached")) == 3


def test_a_position_is_known_for_each_mission(lab, page):
    assert [mission["mission"] for mission in page.select("course-mission")] == list(MISSIONS[lab.name])
