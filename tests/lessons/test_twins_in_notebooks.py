"""English and Arabic say the same thing, in the same shape, in every notebook."""

import re

import pytest

from tests.notebook_twins import (
    ARABIC,
    HEADINGS,
    LATIN,
    NAMES,
    in_pieces,
    numbers,
    own_text,
    pages,
    pairs,
    shape,
    twins,
)

# English term → what its Arabic twin must hold (one of these). The agreed words of the course.
AGREED = {
    r"internal marketing": ["داخلي", "مخاطبة العاملين"],  # the latter where the bare term is the thing in doubt
    r"external marketing": ["خارجي"],
    r"inbound": ["وارد"],
    r"outbound": ["صادر"],
    r"cold call(?:ing|s)?": ["البارد", "باردة"],
    r"direct mail": ["البريد المباشر", "بريد مباشر"],
    r"white papers?": ["ورقة بيضاء", "الورقة البيضاء", "أوراق بيضاء", "الأوراق البيضاء", "ورقتها البيضاء"],
    r"touchpoints?": ["نقطة اتصال", "نقاط اتصال", "نقاط الاتصال", "نقطة الاتصال", "نقطتا اتصال", "نقطتي اتصال"],
    r"return on investment": ["العائد على الاستثمار", "عائد على الاستثمار", "عائدًا على الاستثمار"],
    r"cost per lead": ["تكلفة العميل المحتمل", "تكلفة للعميل المحتمل"],
    r"search engine optimi[sz]ation": ["تحسين محركات البحث"],
    r"view-through conversion": ["بعد المشاهدة"],
    r"ad block(?:ing|er|ers)": [
        "حجب الإعلانات",
        "يحجب الإعلانات",
        "حاجب الإعلانات",
        "حاجب إعلانات",
        "حاجبات الإعلانات",
        "حجبًا للإعلانات",
        "حاجبًا للإعلانات",
    ],
    r"confidence interval": ["فترة الثقة", "فترة ثقة", "فترات الثقة", "فترات ثقة"],
    r"sample size": ["حجم العينة", "حجم العيّنة", "حجم عينة", "حجم عيّنة", "أحجام"],
}
# Wrong Arabic that these texts are known for; where a lesson warns of it, the word stands in a <q> or «».
WRONG = ["رصاص", "مستند تقني", "عائد الاستثمار", "محرك البحث الأمثل", "المسوقين", "أدناه كما يلي"]


def described(pair) -> str:
    return f"{pair.place}: «{own_text(pair.en)[:60]}»"


@pytest.mark.parametrize("name", NAMES)
def test_twins_stand_in_pairs_english_first(name):
    for place, soup in pages(name):
        languages = [twin["lang"] for twin in twins(soup)]
        assert languages == ["en", "ar"] * (len(languages) // 2), place


@pytest.mark.parametrize("name", NAMES)
def test_every_arabic_block_is_marked_right_to_left_and_every_english_one_is_not(name):
    for pair in pairs(name):
        assert pair.ar.get("dir") == "rtl", described(pair)
        assert pair.en.get("dir", "ltr") == "ltr", described(pair)
        kinds = [set(twin["class"]) - {"in-en", "in-ar"} for twin in (pair.en, pair.ar)]
        assert kinds[0] == kinds[1], described(pair)


@pytest.mark.parametrize("name", NAMES)
def test_no_prose_stands_outside_the_twins(name):
    for place, soup in pages(name):
        if "output" in place or "widget" in place:
            continue
        rest = soup.__copy__()
        for twin in twins(rest):
            twin.decompose()
        assert rest.get_text().strip() == "", place


@pytest.mark.parametrize("name", NAMES)
def test_twins_have_the_same_shape(name):
    for pair in pairs(name):
        assert shape(pair.en) == shape(pair.ar), described(pair)


@pytest.mark.parametrize("name", NAMES)
def test_twins_show_the_same_numbers(name):
    for pair in pairs(name):
        assert numbers(pair.en) == numbers(pair.ar), described(pair)


@pytest.mark.parametrize("name", NAMES)
def test_no_twin_is_empty_or_untranslated(name):
    for pair in pairs(name):
        english, arabic = own_text(pair.en), own_text(pair.ar)
        if pair.en.find("img"):
            assert pair.en.img["alt"].strip() and ARABIC.search(pair.ar.img["alt"]), described(pair)
        assert english or arabic or pair.en.find(["bdi", "code"]), f"{pair.place}: both twins are empty"
        assert bool(english) == bool(arabic), described(pair)
        if LATIN.search(english):
            assert ARABIC.search(arabic), f"{described(pair)} has no Arabic"


@pytest.mark.parametrize("name", NAMES)
def test_foreign_words_are_marked_with_their_language(name):
    for pair in pairs(name):
        assert not ARABIC.search(own_text(pair.en)), f"{described(pair)}: Arabic outside <bdi lang=ar>"
        assert not LATIN.search(own_text(pair.ar)), f"{described(pair)}: {own_text(pair.ar)[:200]}"
        for foreign in [*pair.en.select("bdi"), *pair.ar.select("bdi")]:
            assert foreign.get("lang") in ("en", "ar"), f"{described(pair)}: {foreign}"


@pytest.mark.parametrize("name", NAMES)
def test_headings_have_both_languages_and_are_told_apart(name):
    seen = set()
    for place, soup in pages(name):
        for heading in soup.select(",".join(HEADINGS)):
            if heading.find_parent(class_="twin"):
                continue
            spans = [span.get_text().strip() for span in twins(heading)]
            assert len(spans) == 2 and all(spans), place
            assert heading.get_text() not in seen, f"{place}: two headings {heading.get_text()!r}"
            seen.add(heading.get_text())


@pytest.mark.parametrize("english", AGREED)
def test_the_agreed_arabic_term_stands_where_the_english_one_does(english):
    met = 0
    for name in NAMES:
        for pair, text in in_pieces(name):
            if not re.search(rf"\b{english}\b", text, re.IGNORECASE):
                continue
            met += 1
            arabic = re.sub(r"[\u064b-\u0652]", "", pair.ar.get_text(" "))
            wanted = [re.sub(r"[\u064b-\u0652]", "", word) for word in AGREED[english]]
            named = re.search(english, arabic, re.IGNORECASE)  # the English term itself, shown as such
            assert named or any(word in arabic for word in wanted), (
                f"{name}, {described(pair)}: no {AGREED[english][0]}"
            )
    assert met, f"no notebook speaks of {english!r} at all"


@pytest.mark.parametrize("name", NAMES)
def test_known_mistranslations_do_not_slip_in(name):
    for pair in pairs(name):
        text = re.sub(r"«[^»]*»", "", own_text(pair.ar))
        assert [word for word in WRONG if word in text] == [], described(pair)


@pytest.mark.parametrize("name", NAMES)
def test_arabic_is_written_with_arabic_punctuation(name):
    for pair in pairs(name):
        text = own_text(pair.ar)
        assert not re.search(r"[\u0621-\u064a]\s*[,;?]", text), f"{described(pair)}: {text[:200]}"
        assert not re.search(r"\d\s?%", text), f"{described(pair)}: the Arabic percent sign is ٪"
        assert not re.search(r"[٠-٩]", text), f"{described(pair)}: the course writes Western digits"


def test_every_citation_names_a_source_that_carries_the_fact():
    from utils.tables.loading import load

    carried = {row.source: set(row.facts.split()) for row in load("sources").itertuples()}
    for name in NAMES:
        for place, soup in pages(name):
            for link in soup.select("a"):
                if "·" not in link.get_text():
                    continue
                source, _, ids = link.get_text().partition("·")
                assert set(re.findall(r"[A-Z]\d*", ids)) <= carried[source.strip()], (
                    f"{name}, {place}: {link.get_text()}"
                )
