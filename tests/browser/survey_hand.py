"""The survey of one's own class on a page, as students and a teacher handle it."""

from playwright.sync_api import Locator, expect

from tests.browser.notebook_page import PATIENCE, NotebookPage
from utils.survey import show_class_survey
from utils.survey.in_words import WHOSE
from utils.survey.words import WORDS

LANGUAGES = ["en", "ar"]
HEADING = "S1,S2,S3,S4,S5\n"
YES_ROW = "yes,yes,yes,yes,yes\n"
BUTTONS = {
    "save": {"en": "Save my answers", "ar": "حفظ أجوبتي"},
    "load": {"en": "Load CSV files", "ar": "تحميل ملفات"},
} | {key: {language: WORDS[key][language] for language in LANGUAGES} for key in WORDS}
YES = {"en": "Yes", "ar": "نعم"}


def survey_page() -> str:
    """Return the survey as it stands on a page, with the result of the sample class."""
    return show_class_survey().data


class SurveyHand:
    """Whoever uses the survey on *page*, in *language*."""

    def __init__(self, page: NotebookPage, language: str):
        self.page = page
        self.language = language
        page.choose(language)
        expect(self.button("save")).to_be_enabled(timeout=PATIENCE)

    @property
    def questions(self) -> Locator:
        return self.page.panel.locator(".class-question")

    def button(self, key: str) -> Locator:
        """Return the button that says the words *key*."""
        return self.page.panel.get_by_role("button", name=BUTTONS[key][self.language], exact=key != "load")

    def answer(self, count: int | None = None) -> None:
        """Answer the first *count* questions with yes, all of them where it is left out."""
        for question in self.questions.all()[:count]:
            question.get_by_role("radio", name=YES[self.language], exact=True).check()

    def chosen(self) -> int:
        """Return how many questions are answered."""
        return self.page.panel.locator(".class-question input:checked").count()

    def save(self, forms: int = 1) -> None:
        """Fill in and save so many forms."""
        for _ in range(forms):
            self.answer()
            self.button("save").click()

    def expect_forms(self, count: int, fresh: int) -> None:
        """Fail unless the page says that there are *count* forms here, *fresh* of them in no file yet."""
        said = WORDS["forms" if count else "none"].format(count=count, fresh=fresh)[self.language]
        expect(self.page.panel.locator(".class-state p:visible").first).to_have_text(said)

    def expect_said(self, key: str, **values: object) -> None:
        """Fail unless the words *key* are seen."""
        said = WORDS[key].format(**values)[self.language]
        shown = self.page.panel.locator(":is(.class-note, .class-state) p:visible").filter(has_text=said)
        expect(shown).to_have_count(1)

    def get(self, key: str = "get") -> str:
        """Press the button *key* and return what is in the file that it gives."""
        with self.page.page.expect_download() as coming:
            self.button(key).click()
        return coming.value.path().read_text(encoding="utf-8")

    def load(self, files: dict[str, bytes]) -> None:
        """Load *files*, by their names."""
        with self.page.page.expect_file_chooser() as choice:
            self.button("load").click()
        choice.value.set_files([{"name": name, "mimeType": "text/csv", "buffer": raw} for name, raw in files.items()])

    def show(self, whose: str) -> None:
        """Choose *whose* answers are shown."""
        self.page.panel.get_by_role("radio", name=WHOSE[whose][self.language], exact=True).check()

    def verdict(self) -> Locator:
        """Return the sentence that comes first."""
        return self.page.panel.locator(f".lab-words > .twin[lang={self.language}]")

    def told(self) -> Locator:
        """Return what is said of the first question."""
        return self.page.panel.locator(f".class-told > li:first-child .twin[lang={self.language}]")

    def reload(self) -> None:
        """Load the page again."""
        self.page.reload()
        self.page.choose(self.language)
        expect(self.button("save")).to_be_enabled(timeout=PATIENCE)
