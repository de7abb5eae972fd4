"""A lab: what its controls refuse, what it answers, and what stands on the page before anything runs."""

import base64
import gzip
import io
import json
from html.parser import HTMLParser
from urllib.parse import unquote

import numpy as np
import pytest
from bs4 import BeautifulSoup
from matplotlib.text import Text
from PIL import Image

from utils.figures import SKY
from utils.labs.controls import Choice, Range
from utils.labs.deadline import deadline_lab
from utils.labs.repeated_surveys import repeated_surveys_lab
from utils.labs.rule_of_seven import contacts_lab
from utils.labs.sample_size import sample_size_lab
from utils.labs.two_figures import tell_apart_lab
from utils.twins import Twin

MAKERS = (contacts_lab, deadline_lab, repeated_surveys_lab, sample_size_lab, tell_apart_lab)
WORDS = Twin("How many", "كم")
PEOPLE = Range("people", WORDS, WORDS, low=1, high=100, start=10, why=WORDS, marks=(1, 10, 100))
SHARE = Range("share", WORDS, WORDS, low=0, high=1, start=0.5, why=WORDS, step=0.1, whole=False)
SHAPE = Choice("shape", WORDS, {"a": WORDS, "b": WORDS}, "a")


@pytest.fixture(params=MAKERS, ids=lambda make: make.__name__)
def lab(request):
    return request.param()


@pytest.mark.parametrize("value", [0, 101, 2.5, "10", None, True, float("nan")])
def test_a_number_that_cannot_be_is_refused_by_the_name_of_its_control(value):
    with pytest.raises(ValueError, match=r"people: .* must be a whole number from 1 to 100"):
        PEOPLE.checked(value)


def test_numbers_that_may_be_are_taken():
    assert PEOPLE.checked(7.0) == 7 and isinstance(PEOPLE.checked(7.0), int)
    assert SHARE.checked(0.25) == 0.25
    with pytest.raises(ValueError, match=r"share: 1\.5 must be a number from 0 to 1"):
        SHARE.checked(1.5)


def test_an_unknown_option_is_refused_and_the_known_ones_are_named():
    assert SHAPE.checked("b") == "b"
    with pytest.raises(ValueError, match="shape: 'c' must be one of a, b"):
        SHAPE.checked("c")


def test_the_page_holds_each_control_at_its_start_with_its_label_and_its_reason(lab):
    page = BeautifulSoup(lab.html, "html.parser")
    assert page.select_one("fieldset.lab-fields").has_attr("disabled"), "a control that does nothing yet looks alive"
    for control in lab.controls:
        element = next(e for e in page.select(".lab-control") if json.loads(e["data-id"]) == control.id)
        if isinstance(control, Choice):
            assert element.select_one("input[checked]")["value"] == control.start
            assert len(element.select("label")) == len(control.options)
            continue
        field, slider = element.select_one("input[type=text]"), element.select_one("input[type=range]")
        assert float(field["value"].replace(",", "")) == control.start
        assert element.select_one("label")["for"] == slider["id"]
        for described in (*slider["aria-describedby"].split(), *field["aria-labelledby"].split()):
            assert page.find(id=described), f"{control.id} is described by {described}, which is not there"


def test_each_text_of_the_page_has_its_twin(lab):
    page = BeautifulSoup(lab.html, "html.parser")
    en, ar = (page.select(f".twin[lang={language}]") for language in ("en", "ar"))
    assert len(en) == len(ar) > 5
    assert all(image["alt"].strip() for image in page.select("img"))


def test_the_page_is_well_formed(lab):
    class Strict(HTMLParser):
        open_tags: list[str] = []

        def handle_starttag(self, tag, attrs):
            assert len(dict(attrs)) == len(attrs), f"an attribute of {tag} stands twice"
            if tag not in ("img", "input"):
                self.open_tags.append(tag)

        def handle_endtag(self, tag):
            assert self.open_tags.pop() == tag

    parser = Strict()
    parser.feed(lab.html)
    assert parser.open_tags == []


def test_an_answer_draws_only_the_languages_that_are_read(lab):
    for languages in (["en"], ["ar"], ["en", "ar"]):
        said = lab.answer({"values": lab.start, "languages": languages})
        assert list(said["pictures"]) == list(said["alt"]) == languages
        for address in said["pictures"].values():
            head, picture = address.split(",")
            assert head == "data:image/png;base64"
            assert Image.open(io.BytesIO(base64.b64decode(picture))).format == "PNG"


def test_the_same_position_gives_the_same_picture_whatever_was_drawn_before(lab):
    before = lab.answer({"values": lab.start, "languages": ["en", "ar"]})
    for control in lab.controls:
        is_choice = isinstance(control, Choice)
        other = next(name for name in control.options if name != control.start) if is_choice else control.high
        moved = lab.answer({"values": {**lab.start, control.id: other}, "languages": ["en", "ar"]})
        assert moved != before, f"{control.id} changes nothing"
    assert lab.answer({"values": lab.start, "languages": ["en", "ar"]}) == before


def test_a_picture_keeps_its_white_paper_and_its_colours(lab):
    picture = Image.open(io.BytesIO(lab.picture.png("en", lab.start))).convert("RGB")
    drawn = np.asarray(lab.picture.figures["en"].canvas.buffer_rgba())[..., :3].astype(int)
    away = np.abs(np.asarray(picture).astype(int) - drawn).max(axis=2)
    assert away[(drawn == 255).all(axis=2)].max() == 0, "the paper is no longer white"
    assert (away > 24).mean() < 0.001 and away.max() < 64, "a colour is missing from the palette"


def test_letters_are_large_enough_for_the_back_row(lab):
    for figure in lab.picture.figures.values():
        words = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
        assert words and min(text.get_size() for text in words) >= 12


def test_a_move_paints_what_a_new_figure_would_show(lab):
    values = {**lab.start, lab.controls[0].id: getattr(lab.controls[0], "low", "S1")}
    lab.picture.png("en", lab.start)
    moved = lab.picture.png("en", values)
    lab.picture.still.clear()
    assert lab.picture.png("en", values) == moved


def test_every_preset_is_a_position_that_may_be(lab):
    for preset in lab.presets:
        assert lab.checked({**lab.start, **preset.values})


def test_a_value_out_of_range_is_refused_by_the_lab_as_well(lab):
    with pytest.raises(ValueError, match=lab.controls[0].id):
        lab.checked({**lab.start, lab.controls[0].id: -1})


def test_the_lab_of_the_sample_size_stores_every_stop_of_its_slider():
    lab = sample_size_lab()
    packed = BeautifulSoup(lab.html, "html.parser").select_one("course-lab")["stored"]
    stored = json.loads(gzip.decompress(base64.b64decode(packed)))
    assert [values["size"] for values, _ in stored] == list(lab.controls[0].marks)
    answers = {values["size"]: answer for values, answer in stored}
    said = lab.say({"size": 1000})
    assert answers[1000]["words"] == said.html and answers[1000]["alt"] == {"en": said.alt.en, "ar": said.alt.ar}
    pictures = {size: answer["pictures"] for size, answer in answers.items()}
    assert pictures[1000]["en"] != pictures[1000]["ar"]
    for address in pictures[1000].values():
        head, svg = unquote(address).split(",", 1)
        assert head == "data:image/svg+xml" and svg.startswith("<svg") and svg.endswith("</svg>")
        assert svg.lower().count(SKY.lower()) == 5, "a stored figure lacks the bars that move"
    assert len({picture["en"] for picture in pictures.values()}) == len(stored), "two sizes show the same bars"


def test_what_may_be_said_of_more_than_half_agrees_with_the_interval_as_it_is_shown():
    lab = sample_size_lab()
    for size in lab.controls[0].marks:
        table = BeautifulSoup(lab.say({"size": size}).html, "html.parser").select_one('[lang="en"] table')
        for *_, reach, says in ([cell.text for cell in row.select("td, th")] for row in table.select("tr")[1:]):
            low, high = (float(end.strip("%")) for end in reach.split(" to "))
            expected = {low > 50: "yes", high < 50: "no: it is fewer than half"}
            assert expected.get(True, "not for certain: the interval holds 50%") == says


def test_without_stored_positions_a_lab_says_what_its_controls_need(lab):
    page = BeautifulSoup(lab.html, "html.parser")
    assert bool(page.select(".lab-idle")) != bool(page.select("course-lab[stored]"))


def test_a_lab_brings_data_and_markup_only(lab):
    assert not BeautifulSoup(lab.html, "html.parser").select("script, style")


def test_the_lab_of_two_figures_opens_on_two_groups_that_were_asked_the_same_thing():
    said = tell_apart_lab().say(tell_apart_lab().start).alt
    assert "Two surveys of 392 people each" in said.en and "392" in said.ar
    assert "different things" not in said.en


@pytest.mark.parametrize(("one", "other"), [("S4", "S5"), ("S3", "S5"), ("S1", "S2")])
def test_two_figures_of_one_survey_are_not_put_to_a_test_of_different_people(one, other):
    lab = tell_apart_lab()
    said = lab.say({**lab.start, "one": one, "other": other}).alt
    assert f"Not allowed here: {one} and {other}" in said.en and "لا يجوز" in said.ar
    lab.picture.png("en", {**lab.start, "one": one, "other": other})
    curve = lab.picture.figures["en"].axes[0].lines[0]
    assert np.isnan(curve.get_ydata()).all(), "a curve is drawn where the test may not be used"


def test_two_figures_of_different_people_who_were_asked_different_things_are_computed_and_said_to_mean_little():
    lab = tell_apart_lab()
    said = lab.say({**lab.start, "one": "S2", "other": "S4"}).alt
    assert "would then notice" in said.en and "asked different things" in said.en and "السؤال نفسه" in said.ar
