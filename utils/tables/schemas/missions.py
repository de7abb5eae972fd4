"""What the tables around the laboratories must hold: what each asks first, and what a learner is to reach in it."""

from utils.tables.columns import Table, refers, text, twin
from utils.twins import Twin


class Labs(Table):
    lab: str = text("Name of the laboratory", "اسم المختبر")
    objective: str = refers("objectives", "objective", "Objective that it practises", "الهدف الذي يتدرّب عليه")
    name_: Twin = twin("Its title", "عنوانه")
    asks_: Twin = twin("What it lets the learner predict", "ما يطلب توقّعه")
    reveals_: Twin = twin("What it shows of that", "ما يُظهره من ذلك")

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
    text_: Twin = twin("The guess", "التوقّع")

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
    asks_: Twin = twin("What to reach", "المطلوب بلوغه")
    hint_: Twin = twin("What helps on the way", "ما يعين عليه")
    reached_: Twin = twin("What it shows", "ما يدل عليه بلوغه")

    class Config:
        metadata = {
            "title": Twin("Laboratories: missions", "المختبرات: المهام"),
            "description": Twin(
                "What a learner is to reach in each laboratory; the page checks it.",
                "ما يُطلب بلوغه في كل مختبر، والصفحة تتحقق منه.",
            ),
        }
        unique = ["mission"]
