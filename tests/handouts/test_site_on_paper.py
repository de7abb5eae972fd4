"""A page of the site, printed in a browser, looks as its hand-out does."""

import pytest

from tests.built_site import site_in

LOOK = """(names) => names.map((name) => {
  const { backgroundColor, borderTopStyle, color } = getComputedStyle(document.querySelector(name));
  return [name, backgroundColor, borderTopStyle, color];
})"""
SHOWN = [".twin.story", ".twin.task", ".twin.caution", ".twin.keys"]


@pytest.mark.slow
def test_a_dark_page_is_printed_black_on_white_with_the_boxes_of_the_hand_out_and_numbered_on_a4(
    tmp_path, tmp_path_factory, browser
):
    site_in(tmp_path, tmp_path_factory)
    page = browser.new_page(color_scheme="dark", locale="en-GB")
    page.goto((tmp_path / "01_definitions.html").as_uri())
    page.emulate_media(media="print")
    looks = {name: look for name, *look in page.evaluate(LOOK, SHOWN)}
    page.context.close()
    none = "rgba(0, 0, 0, 0)"
    assert [look[0] for look in looks.values()] == [none] * 4
    assert [looks[name][1] for name in SHOWN] == ["none", "solid", "dashed", "solid"]
    assert {look[2] for look in looks.values()} <= {"rgb(0, 0, 0)", "rgb(17, 17, 17)"}
    style = (tmp_path / "assets" / "course.css").read_text(encoding="utf-8")
    assert "size: A4" in style and "counter(pages)" in style
