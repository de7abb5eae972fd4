"""What the tables around the laboratories must hold: what each asks first, and what a learner is to reach in it."""

from utils.tables.columns import Table, arabic, english, refers, text
from utils.twins import Twin


class Labs(Table):
    lab: str = text("Name of the laboratory", "اسم المختبر")
    objective: str = refers("objectives", "objective", "Objective that it practises", "الهدف الذي يتدرّب عليه")
    name_en: str = english("Its title, in English", "عنوانه بالإنجليزية")
    name_ar: str = arabic("Its title, in Arabic", "عنوانه بالعربية")
    asks_en: str = english("What it lets the learner predict, in English", "ما يطلب توقّعه، بالإنجليزية")
    asks_ar: str = arabic("What it lets the learner predict, in Arabic", "ما يطلب توقّعه، بالعربية")
    reveals_en: str = english("What it shows of that, in English", "ما يُظهره من ذلك، بالإنجليزية")
    reveals_ar: str = arabic("What it shows of that, in Arabic", "ما يُظهره من ذلك، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories", "المختبرات"),
            "description": Twin(
                "What each laboratory asks before it opens, and what it shows of that.",
                "ما يسأل عنه كل مختبر قبل أن يُفتح، وما يُظهره من ذلك.",
            ),
        }
        unique = ["lab"]


class LabGuesses(Table):
    lab: str = refers("labs", "lab", "Laboratory", "المختبر")
    guess: str = text("Short name of the guess", "الاسم المختصر للتوقّع")
    text_en: str = english("The guess, in English", "التوقّع بالإنجليزية")
    text_ar: str = arabic("The guess, in Arabic", "التوقّع بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories: what may be expected", "المختبرات: ما يمكن توقّعه"),
            "description": Twin("The guesses among which a learner chooses.", "التوقّعات التي يختار المتعلّم منها."),
        }
        unique = ["lab", "guess"]


class LabMissions(Table):
    mission: str = text("Id of the mission", "معرّف المهمة")
    lab: str = refers("labs", "lab", "Laboratory", "المختبر")
    objective: str = refers("objectives", "objective", "Objective that it practises", "الهدف الذي تتدرّب عليه")
    asks_en: str = english("What to reach, in English", "المطلوب بلوغه، بالإنجليزية")
    asks_ar: str = arabic("What to reach, in Arabic", "المطلوب بلوغه، بالعربية")
    hint_en: str = english("What helps on the way, in English", "ما يعين عليه، بالإنجليزية")
    hint_ar: str = arabic("What helps on the way, in Arabic", "ما يعين عليه، بالعربية")
    reached_en: str = english("What it shows, in English", "ما يدل عليه بلوغه، بالإنجليزية")
    reached_ar: str = arabic("What it shows, in Arabic", "ما يدل عليه بلوغه، بالعربية")

    class Config:
        metadata = {
            "title": Twin("Laboratories: missions", "المختبرات: المهام"),
            "description": Twin(
                "What a learner is to reach in each laboratory; the page checks it.",
                "ما يُطلب بلوغه في كل مختبر، والصفحة تتحقق منه.",
            ),
        }
        unique = ["mission"]
