"""What phones ask for: the page, the question, and that their answer be kept."""

from collections.abc import Mapping

from utils.live.ballots import BadAnswer
from utils.live.handlers import Handler, Refused
from utils.live.phone_page import answered, form_of, phone_page
from utils.live.words import say


class PhonePage(Handler):
    """The page. It sets no cookie: a link from elsewhere would bring none along, and seem to be a new phone."""

    def get(self) -> None:
        """Give the page."""
        self.finish(phone_page(self.session.state.phone_path))


class Question(Handler):
    """The question that is asked now, as a form, or thanks to whoever has answered it."""

    is_for_script = True

    def get(self) -> None:
        """Give it, unless the page says that it has *seen* it."""
        device = self.known_device() or self.welcome()
        ballot = self.session.ballot
        is_answered = self.session.kept(device, ballot.key) is not None
        revision = f"{ballot.key}-{'answered' if is_answered else 'open'}"
        if self.get_query_argument("seen", "") == revision:
            self.set_status(204)
            self.finish()
            return
        self.finish({"revision": revision, "html": answered() if is_answered else form_of(ballot)})


class Answers(Handler):
    """Where answers come in."""

    is_for_script = True

    async def post(self) -> None:
        """Keep an answer and say so once it lies on the disk; the same one sent again is confirmed again."""
        sent = self.sent()
        device = self.known_device()
        if device is None:
            raise Refused(403, say("cookie"))
        if not isinstance(sent, Mapping) or set(sent) != {"ballot", "answers"}:
            raise Refused(400, say("answer-json"))
        if sent["ballot"] != self.session.ballot.key:
            raise Refused(409, say("closed"))
        ballot = self.session.ballot
        try:
            cells = ballot.cells(sent["answers"])
            kept = await self.session.keep(device, ballot.key, cells)
        except BadAnswer as error:
            raise Refused(400, error.said) from None
        except OSError:
            raise Refused(503, say("disk")) from None
        if kept != cells:
            raise Refused(409, say("once"))
        self.finish({"revision": f"{ballot.key}-answered", "html": answered()})
