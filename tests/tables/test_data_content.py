"""The tables say the same in both languages, cover every fact, and keep to what the sources say."""

import re
from collections import Counter

import pytest

from utils.tables import FACTS, TABLES, load

TWINS = [
    (name, column.removesuffix("_ar"))
    for name, model in TABLES.items()
    for column in model.to_schema().columns
    if column.endswith("_ar") and f"{column.removesuffix('_ar')}_en" in model.to_schema().columns
]
TWIN_IDS = [f"{name}.{stem}" for name, stem in TWINS]
BOXES = [
    ("lessons", "asks", 10),
    ("channels", "name", 4),
    ("history", "name", 4),
    ("history", "what", 12),
    ("journey", "name", 4),
    ("journey", "asks", 12),
    ("journey", "content", 12),
    ("journey", "lantern", 12),
    ("inbound_adds", "does", 12),
    ("inbound_adds", "lantern", 12),
    ("campaign", "step", 12),
    ("campaign", "reason", 12),
]
# one English term, one Arabic term (the article and the plural are free)
TERMS = {
    r"return on investment": r"العائد على الاستثمار",
    r"cost per lead": r"تكلفة العميل المحتمل",
    r"direct mail": r"البريد المباشر",
    r"cold call\b": r"مكالمة باردة|المكالمة الباردة",
    r"cold calling": r"الاتصال البارد",
    r"white papers?": r"ورقة بيضاء|أوراق بيضاء|أوراقًا بيضاء",
    r"case stud(y|ies)": r"دراس(ة|ات) حالة",
    r"brand": r"(علامة|العلامة) (تجارية|التجارية)",
    r"loyalty": r"ولاء|الولاء",
    r"blog posts?": r"(مقالة|مقالات) (ال)?مدونة",
    r"newsletters?": r"نشر(ة|ات)",
    r"e-book": r"(ال)?كتاب(ًا)? (ال)?إلكتروني",
    r"search engine optimisation|\bSEO\b": r"تحسين محركات البحث",
    r"internal marketing": r"التسويق الداخلي",
    r"external marketing": r"التسويق الخارجي|تسويق خارجي",
    r"inbound marketing": r"التسويق الوارد|للتسويق الوارد",
    r"outbound marketing": r"التسويق الصادر|للتسويق الصادر",
    r"pop-ups?": r"نافذة|النافذة|نوافذ|النوافذ",
    r"banner": r"بانر",
    r"ad blockers?|ad blocking": r"حجب الإعلانات|حاجب",
    r"lead capture": r"جمع بيانات العملاء المحتملين",
}


def _pairs(name, stem):
    table = load(name)
    return list(zip(table[f"{stem}_en"], table[f"{stem}_ar"], strict=True))


@pytest.mark.parametrize("name", TABLES)
def test_the_table_loads(name):
    assert len(load(name)) > 0


@pytest.mark.parametrize(("name", "stem"), TWINS, ids=TWIN_IDS)
def test_twins_hold_the_same_numbers(name, stem):
    for english, arabic in _pairs(name, stem):
        numbers = [Counter(re.findall(r"\d+(?:\.\d+)?", text)) for text in (english, arabic)]
        assert numbers[0] == numbers[1], (english, arabic)


@pytest.mark.parametrize(("name", "stem"), TWINS, ids=TWIN_IDS)
def test_arabic_is_written_with_arabic_marks_and_western_digits(name, stem):
    for _, arabic in _pairs(name, stem):
        assert not re.search(r"[٠-٩%]|[\u0621-\u064a][,;?]|[\u0640]{2}", arabic), arabic


@pytest.mark.parametrize(("name", "stem"), [twin for twin in TWINS if twin[1] in ("asks", "question")])
def test_a_question_is_a_question_in_both_languages(name, stem):
    for english, arabic in _pairs(name, stem):
        assert english.rstrip().endswith("?") == arabic.rstrip().endswith("؟"), (english, arabic)


@pytest.mark.parametrize(("name", "stem"), TWINS, ids=TWIN_IDS)
def test_a_term_has_one_arabic_word(name, stem):
    for english, arabic in _pairs(name, stem):
        for term, word in TERMS.items():
            if re.search(rf"\b(?:{term})", english, re.IGNORECASE):
                assert re.search(word, arabic), (term, english, arabic)


@pytest.mark.parametrize("name", ["comparison_sides", "comparison_directions"])
def test_cells_that_are_lists_are_equally_long(name):
    for stem in {stem for table, stem in TWINS if table == name}:
        for english, arabic in _pairs(name, stem):
            assert english.count(";") == arabic.count("؛"), (english, arabic)


@pytest.mark.parametrize(("name", "stem", "most"), BOXES)
def test_a_text_fits_its_box(name, stem, most):
    for pair in _pairs(name, stem):
        assert all(len(text.split()) <= most for text in pair), pair


def test_every_fact_stands_in_a_table():
    tables = [table for table in map(load, TABLES) if "facts" in table]
    covered = {fact for table in tables for cell in table["facts"] for fact in cell.split()}
    assert covered == set(FACTS)


def test_every_fact_is_carried_by_exactly_one_source():
    sources = load("sources")
    carried = Counter(fact for cell in sources[sources["kind"] != "reading"]["facts"] for fact in cell.split())
    assert carried == Counter(FACTS)


def test_every_fact_belongs_to_a_lesson():
    taught = {fact for cell in load("lessons")["facts"] for fact in cell.split()}
    assert taught == set(FACTS)


def test_the_survey_figures_are_those_of_the_article():
    survey = load("survey").set_index("figure")
    assert survey["percent"].to_dict() == {"S1": 75, "S2": 62, "S3": 80, "S4": 53, "S5": 46}
    assert survey["survey"].to_list() == ["usps", "usps", "nielsen", "nielsen", "nielsen"]


def test_no_gap_in_the_article_was_filled():
    gaps = load("survey_gaps")
    assert len(gaps) == 25
    asked = gaps["question"] == "who_was_asked"
    assert set(gaps[asked]["known"]) == {"partly"} and set(gaps[~asked]["known"]) == {"no"}
    assert set(re.findall(r"\d+", " ".join(gaps["note_en"]))) == {"2020"}


def test_there_are_sixteen_examples_of_three_kinds():
    examples = load("examples")
    kinds = Counter(examples["direction"].replace("", "internal"))
    assert kinds == {"internal": 6, "inbound": 5, "outbound": 5}


def test_the_examples_are_mixed():
    kinds = load("examples")["direction"].to_list()
    assert not any(kinds[place] == kinds[place + 1] for place in range(len(kinds) - 1))


def test_internal_and_external_have_four_methods_and_three_impacts_each():
    counts = Counter(zip(load("definitions")["concept"], load("definitions")["aspect"], strict=True))
    for side in ("internal", "external"):
        assert counts[side, "method"] == 4 and counts[side, "impact"] == 3 and counts[side, "relationship"] == 1
    for direction in ("inbound", "outbound"):
        assert counts[direction, "method"] >= 3 and counts[direction, "first_move"] == 1


def test_the_old_tactics_have_their_digital_successors():
    channels = load("channels").set_index("channel")
    heirs = channels["successor"][channels["successor"] != ""].to_dict()
    assert heirs == {"billboard": "banner_ad", "brochure": "pop_up", "radio_spot": "internet_radio_spot"}
    assert set(channels.loc[list(heirs), "era"]) == {"traditional"}
    assert set(channels.loc[list(heirs.values()), "era"]) == {"digital"}


def test_inbound_adds_five_things():
    assert len(load("inbound_adds")) == 5


@pytest.mark.parametrize("name", ["history", "journey", "campaign"])
def test_steps_are_numbered_without_a_gap(name):
    numbers = load(name).iloc[:, 0]
    assert numbers.to_list() == list(range(1, len(numbers) + 1))


def test_the_history_names_no_year():
    history = load("history")
    assert not re.search(r"\d{4}", " ".join([*history["what_en"], *history["name_en"]]))


def test_only_the_two_stages_of_the_article_are_called_its_own():
    assert load("journey")["from_source"].to_list() == [True, True, False]


def test_the_sample_of_pages_is_the_one_that_was_counted():
    pages = load("arabic_usage")
    assert len(pages) == 30 and pages["site"].nunique() == 23
    assert Counter(pages["dakhili_means"]) == {"internal": 19, "inbound": 10, "none": 1}
    blogs = pages[pages["kind"] == "blog"]["dakhili_means"]
    assert Counter(blogs) == {"inbound": 8, "internal": 4, "none": 1}


def test_the_experiment_is_the_one_that_was_counted():
    experiment = load("email_experiment")
    sums = experiment.groupby("arm")[["customers", "visits", "orders", "spend"]].sum()
    assert len(experiment) == 18 and sums["customers"].sum() == 64_000
    assert sums.loc["none"].tolist() == pytest.approx([21_306, 2262, 122, 13_908.33])
    assert sums.loc["womens"].tolist() == pytest.approx([21_387, 3238, 189, 23_038.11])
    assert sums.loc["mens"].tolist() == pytest.approx([21_307, 3894, 267, 30_311.69])


def test_the_letters_are_those_that_were_counted():
    mailings = load("charity_mailings")
    sums = mailings.groupby("mailings_a_year")[["people", "answered"]].sum()
    assert sums["people"].sum() == 4268
    assert sums.loc["up_to_2"].tolist() == [2170, 762] and sums.loc["more_than_2"].tolist() == [2098, 945]
    shares = (100 * mailings["answered"] / mailings["people"]).round(1)
    assert shares.tolist() == [22.1, 41.9, 71.5, 15.0, 41.1, 67.0]


def test_the_grants_are_those_that_were_read():
    grants = load("training_grants").set_index("grant")
    assert grants["firms"].to_dict() == {"yes": 19, "no": 35}
    assert grants["mean_change"].round(3).to_dict() == {"yes": -0.374, "no": -0.057}
    assert grants["sd_change"].round(3).to_dict() == {"yes": 0.637, "no": 0.540}
