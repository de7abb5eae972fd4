"""What readers of text find in a PDF: the letters and the order of the lesson, whatever the line is made of."""

import re
import unicodedata
from pathlib import Path

import htpy as h
import pytest

from tests.handouts.readers import READERS, lines_by_pdfium, plain
from utils.handouts import write_pdf
from utils.twins import marked

# sentences of the lessons, typed here as they are read
LINES = {
    "a percent sign": "النسبة الحقيقية 75٪، ومن 50 فترة تصيبها 48.",
    "a percent sign alone": "75٪",
    "a decimal and a thousand": "من 12,000 وحدة إلى 7.5٪.",
    "a percentage before a bracket": "لا يتجاوز الاحتمال 51٪ (أو 45٪) هنا.",
    "lam-alef": "لا إله ولأن الإعلان والأساليب الآن لأول الناس.",
    "vowel signs": "مَن المخاطَب؟ ومَن صاحب الخطوة الأولى؟ عددًا مُشوِّشًا، ثم حقًّا.",
    "quotation marks": "قال «الداخلي» ولم يقل «الخارجي»!",
    "brackets": "ثم (الوارد)؛ وماذا بعد (الصادر)؟",
    "a semicolon and a comma": "يخاطب الفريق؛ ثم الناس، ثم الجميع.",
    "a Latin word": "نقلته Nielsen عن المستمعين.",
    "a negative number": "الفرق −5 نقاط",
    "letters that the font spaces apart": "التعريفات مزيد من الفريق بالإنجليزية",
    "ligatures of the font": "في المعنيين حتى الذين مني",
}
# PDFium takes the words of a foreign phrase, or of the line around it, and a letter with its number the other way round
IN_TWO_LANGUAGES = {
    "a Latin phrase": "هو inbound marketing بالإنجليزية.",
    "an Arabic phrase": "What does التسويق الداخلي mean?",
    "codes of facts": "المصدر: S1، S2، S3؛ والمثال من وضع المقرر",
}
ALL = LINES | IN_TWO_LANGUAGES
ARABIC = re.compile("[\u0621-\u064a\u064b-\u0652]+")


@pytest.fixture(scope="module")
def lines(tmp_path_factory) -> Path:
    """A PDF of the lines, once plain and once bold."""
    path = tmp_path_factory.mktemp("lines") / "lines.pdf"
    english = ALL["an Arabic phrase"]
    texts = [
        h.p[h.bdi(lang="en", dir="ltr")[marked(text, "en")] if text == english else marked(text, "ar")]
        for text in ALL.values()
    ]
    bold = [h.p[h.strong[marked(text, "ar")]] for text in LINES.values()]
    write_pdf(h.div[texts, bold], path, language="ar", title="سطور")
    return path


@pytest.fixture(scope="module")
def read(lines) -> dict[str, str]:
    """What each reader finds in it."""
    return {name: reader(lines) for name, reader in READERS.items()}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_it_is_written_plain_and_bold(read, reader, line):
    assert read[reader].count(plain(LINES[line])) >= 2, line


@pytest.mark.parametrize("line", IN_TWO_LANGUAGES)
def test_pypdf_reads_a_phrase_of_another_language_in_its_place(read, line):
    assert IN_TWO_LANGUAGES[line] in read["pypdf"]


def words_of(line: str) -> list[str]:
    """Return the words of *line* in the order of the alphabet, the letters of a code such as S1 likewise."""
    return sorted(
        "".join(sorted(word)) if re.search("[0-9]", word) else word for word in re.findall(r"[\w\u064b-\u0652]+", line)
    )


@pytest.mark.parametrize("line", IN_TWO_LANGUAGES)
def test_pdfium_keeps_the_words_of_a_line_in_two_languages_together_and_at_most_turns_them_round(lines, line):
    wanted = plain(IN_TWO_LANGUAGES[line])
    [found] = [each for each in lines_by_pdfium(lines) if words_of(each) == words_of(wanted)]
    arabic = ARABIC.findall(wanted)
    assert len(arabic) > 1 and ARABIC.findall(found) in (arabic, arabic[::-1])


def test_signs_are_letters_of_the_text_and_not_pictures_alone(read):
    counted = {sign: sum(text.count(sign) for text in LINES.values()) for sign in "ًَُِّ"}
    assert all(unicodedata.combining(sign) for sign in counted)
    for text in read.values():
        assert all(text.count(sign) >= count for sign, count in counted.items())
