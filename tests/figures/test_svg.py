"""A compact SVG shows the same picture."""

import re
from urllib.parse import unquote

import matplotlib.style
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from tests.figures.drawn import svg_of
from tests.figures.letters import words
from tests.figures.svg_outlines import outlines, paints, path_points
from utils.figures import STYLE, compact
from utils.figures.svg import data_uri, image, size_of
from utils.figures.svg_path import shorten

COORDINATE = st.floats(-999, 999).map(lambda number: round(number, 3))
POINT = st.tuples(COORDINATE, COORDINATE)
PIECE = st.one_of(
    st.tuples(st.just("L"), st.lists(POINT, min_size=1, max_size=1)),
    st.tuples(st.just("Q"), st.lists(POINT, min_size=2, max_size=2)),
    st.tuples(st.just("C"), st.lists(POINT, min_size=3, max_size=3)),
)
TEXTS = {"title": "Tea:  50% & <more>", "xlabel": "\u061cشاي وقهوة 50٪", "ylabel": "upwards"}


@st.composite
def absolute_paths(draw) -> str:
    """Paths as matplotlib writes them: some closed, some with straight and smooth stretches."""
    text = ""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(POINT)
        pieces = draw(st.lists(PIECE, min_size=1, max_size=6))
        text += _command("M", [start]) + "".join(_command(*piece) for piece in pieces)
        text += (
            _smooth(draw(POINT), draw(POINT))
            + _command("L", [(start[0], start[1] + 60)])
            + draw(st.sampled_from(["z", ""]))
        )
    return text


def _command(letter: str, points: list[tuple[float, float]]) -> str:
    return letter + " ".join(f"{x} {y}" for x, y in points)


def _smooth(control: tuple[float, float], joint: tuple[float, float]) -> str:
    """Return two quadratic curves that join without a corner, as those of a letter do."""
    mirrored = (2 * joint[0] - control[0], 2 * joint[1] - control[1])
    return _command("Q", [control, joint]) + _command("Q", [mirrored, (joint[0] + 3, joint[1])])


@given(absolute_paths(), st.sampled_from([(1, 2), (2.5 / 64, 0), (1, 0)]))
def test_a_shortened_path_draws_the_same_line(path, scale_and_digits):
    scale, digits = scale_and_digits
    before, after = path_points(path), path_points(shorten(path, scale, digits))
    assert [name for name, _ in before] == [name for name, _ in after]
    for (name, wanted), (_, points) in zip(before, after, strict=True):
        # an end may be half a step away; a mirrored control point may be a step and a half
        for i, (x, y) in enumerate(wanted):
            room = (0.51 if i == len(wanted) - 1 or name == "curveTo" else 1.51) * 10.0**-digits
            assert points[i] == pytest.approx((x * scale, y * scale), abs=room)


@given(absolute_paths())
def test_a_shortened_path_is_never_longer(path):
    assert len(shorten(path, 1, 2)) <= len(path)


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("M 1 1 L 5 1 L 5 -2 z", "M1 1h4v-3z"),
        ("M 0 0 L 3 4 L 6 8 L 5 7", "M0 0l3 4 3 4-1-1"),
        ("M 0 0 Q 1 2 3 2 Q 5 2 6 0", "M0 0q1 2 3 2t3-2"),
        ("M 0 0 C 1 2 3 4 5 6 Q 7 8 9 6", "M0 0c1 2 3 4 5 6q2 2 4 0"),
        ("M 0.25 0.5 L 0.75 0 L -0.004 0", "M.25 .5l.5-.5h-.75"),
    ],
)
def test_a_path_is_written_in_few_characters(path, short):
    assert shorten(path, 1, 2) == short


@pytest.fixture(scope="module")
def drawing() -> str:
    """A matplotlib SVG with letters, Arabic letters, turned letters, lines, markers, bars and a clip."""
    return drawn(**TEXTS)


@pytest.fixture(scope="module")
def shapes() -> str:
    """The same without a letter."""
    return drawn(xticklabels=[], yticklabels=[])


def drawn(look: dict[str, str] | None = None, **texts) -> str:
    with matplotlib.style.context([STYLE, look or {}]):
        figure = Figure(figsize=(4, 3))
        axes = figure.subplots()
        axes.plot((0, 1, 2), (1, 3, 2), marker="o")
        axes.bar((0, 1), (1, 2))
        axes.set(xticks=[0, 1, 2], yticks=[3])
        axes.set(**texts)
        return svg_of(figure)


def test_every_outline_stays_in_its_place(shapes):
    before, after = outlines(shapes), outlines(compact(shapes))
    assert len(before) == len(after) > 12
    for wanted, points in zip(before, after, strict=True):
        flat = [number for point in points for number in point]
        assert flat == pytest.approx([number for point in wanted for number in point], abs=0.04)


def test_every_outline_keeps_its_paint(shapes):
    before, after = paints(shapes), paints(compact(shapes))
    assert before == after
    assert len({tuple(paint.items()) for paint in after}) > 3  # ticks, marks, bars, a line


def test_words_are_text_as_they_were_written_where_they_stood(drawing):
    said = {line.text: line for line in words(compact(drawing))}
    assert set(said) == {"Tea:  50% & <more>", "\u061cشاي وقهوة 50٪", "upwards", *"0123"}
    title, axis, turned = said["Tea:  50% & <more>"], said["\u061cشاي وقهوة 50٪"], said["upwards"]
    # the axes take the usual share of a page of 288 by 216 points: from 1/8 to 9/10 across, from 11 to 88 % upwards
    middle = 288 * (0.125 + 0.9) / 2
    assert (title.x, title.side) == (axis.x, axis.side) == (pytest.approx(middle, abs=0.051), "center")
    assert (turned.y, turned.side) == (pytest.approx(216 * (1 - (0.11 + 0.88) / 2), abs=0.051), "center")
    assert title.y == pytest.approx(216 * 0.12 - 12, abs=0.051), "12 points above the axes, as the style says"
    assert (title.look["font-size"], title.look["font-weight"], title.look["direction"]) == ("14px", "bold", "ltr")
    assert (axis.look["font-size"], axis.look["font-weight"]) == ("13px", "normal")
    assert (axis.look["direction"], axis.look["text-anchor"]) == ("rtl", "middle")


@pytest.mark.parametrize("text", ["Tea at ten", "\u061cشاي في العاشرة 50٪"])
def test_words_keep_the_side_that_stands_at_their_place_and_turned_words_too(text):
    with matplotlib.style.context(STYLE):
        figure = Figure(figsize=(4, 4))
        for turn in (0, 90):
            for side in ("left", "center", "right"):
                figure.text(0.5, 0.5, text, ha=side, va="baseline", rotation=turn, rotation_mode="anchor")
        said = words(compact(svg_of(figure)))
    assert [line.side for line in said] == ["left", "center", "right"] * 2
    assert [(line.x, line.y) for line in said] == [pytest.approx((144, 144), abs=0.6)] * 6


def test_dollars_are_money_and_no_formula():
    assert "From $5 to $6" in {line.text for line in words(compact(drawn(title="From $5 to $6")))}


def test_words_in_a_font_that_is_not_ours_keep_its_name():
    with matplotlib.style.context([STYLE, {"font.family": "DejaVu Sans"}]):
        figure = Figure(figsize=(2, 1))
        figure.text(0.1, 0.5, "Tea")
        short = compact(svg_of(figure))
    assert re.search(r"<text style=\"[^\"]*font-family:'DejaVu Sans'[^>]*>Tea</text>", short)
    assert "font-face" not in short


def test_colours_and_clips_stay(drawing):
    short = compact(drawing)
    for sign in ("#0072b2", "stroke-width:", "clip-path", "rotate(-90 "):
        assert sign in short and sign.replace(":", ": ") in drawing


def test_the_picture_is_much_smaller_than_one_with_outlines_for_its_letters(drawing):
    outlined = drawn({"svg.fonttype": "path"}, **TEXTS)
    assert len(compact(drawing)) < 0.6 * len(outlined)


def test_nothing_of_the_day_or_the_program_is_left(drawing):
    short = compact(drawing)
    assert not any(sign in short for sign in ("<!--", "<?xml", "metadata", "Matplotlib", "xlink", "<g>", "<g/>"))


def test_the_address_can_stand_in_an_attribute_and_leads_back_to_the_picture(drawing):
    short = compact(drawing)
    address = data_uri(short)
    assert address.startswith("data:image/svg+xml,")
    assert not set('">#&\n') & set(address)
    assert unquote(address).removeprefix("data:image/svg+xml,") == short.replace('"', "'")


def test_the_image_holds_the_picture_as_it_is_and_the_words_as_text(drawing):
    address = data_uri(compact(drawing))
    html = str(image(address, 'a "<b>', (720, 360.4)))
    assert f'src="{address}" alt="a &#34;&lt;b&gt;">' in html


def test_the_image_says_how_large_the_drawing_is_so_that_a_page_can_keep_its_letters_readable(drawing):
    short = compact(drawing)
    assert re.search(r'width="([\d.]+)pt" height="([\d.]+)pt"', short).groups() == tuple(
        f"{x:g}" for x in size_of(short)
    )
    assert 'style="--wide:720;--high:360"' in str(image("", "", (720, 360.4)))
