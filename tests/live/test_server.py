"""What the server gives, to whom, and what it refuses with which reason."""

import asyncio
import json
import time
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from tests.live.crowd import crowd, request
from tests.live.loops import run
from tests.live.served import ask, cookie_of, served
from utils.live import handlers, teacher_handlers
from utils.live.network import listening, network_address, port_in
from utils.live.rates import Bucket
from utils.survey import read_answers

GOOD = {"ballot": "survey", "answers": {"S1": "yes", "S2": "no", "S3": "no", "S4": "dont_know", "S5": "yes"}}
JSON = {"Content_Type": "application/json"}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with served(tmp_path_factory.mktemp("survey") / "survey") as running:
        yield running


def settings(server, **changed) -> int:
    return ask(server.teacher_address, "/settings", changed)[0]


def test_an_answer_is_confirmed_and_the_file_is_one_that_lesson_03_loads(server):
    cookie = cookie_of(server.phone_address)
    before = len(server.session.answers)
    status, said, _ = ask(server.phone_address, "/answers", GOOD, Cookie=cookie)
    assert status == 200 and "Thank you" in said
    table = read_answers(server.session.folder / "survey.csv")
    assert len(table) == before + 1 and list(table.iloc[-1]) == ["yes", "no", "no", "dont_know", "yes"]


def test_the_same_answer_sent_again_is_confirmed_again_and_counted_once(server):
    cookie = cookie_of(server.phone_address)
    first, again = (ask(server.phone_address, "/answers", GOOD, Cookie=cookie)[0] for _ in range(2))
    rows = len(server.session.answers)
    other = GOOD | {"answers": GOOD["answers"] | {"S1": "no"}}
    status, said, _ = ask(server.phone_address, "/answers", other, Cookie=cookie)
    assert (first, again, status) == (200, 200, 409) and "first answer counts" in said
    assert len(server.session.answers) == rows


def test_who_has_answered_is_thanked_and_not_asked_again(server):
    cookie = cookie_of(server.phone_address)
    ask(server.phone_address, "/answers", GOOD, Cookie=cookie)
    said = json.loads(ask(server.phone_address, "/question", Cookie=cookie)[1])
    assert "<form" not in said["html"] and "Thank you" in said["html"]
    assert ask(server.phone_address, f"/question?seen={said['revision']}", Cookie=cookie)[0] == 204


BAD = {
    "no cookie": (403, "no cookie", GOOD, {}),
    "a cookie of one's own making": (403, "no cookie", GOOD, {"Cookie": "survey=abc.def"}),
    "a cookie with letters beyond ASCII": (403, "no cookie", GOOD, {"Cookie": "survey=\xe9.\xe9"}),
    "no JSON": (400, "no answer in JSON", b"{", None),
    "JSON without an end": (400, "no answer in JSON", b"[" * 4000, None),
    "no text at all": (400, "no answer in JSON", b"\xff\xfe", None),
    "another shape": (400, "no answer in JSON", ["survey"], None),
    "more than is asked": (400, "no answer in JSON", GOOD | {"name": "Salma"}, None),
    "an unknown answer": (400, "none of the answers", GOOD | {"answers": GOOD["answers"] | {"S1": "<b>"}}, None),
    "a question that is closed": (409, "closed", GOOD | {"ballot": "what-95-means"}, None),
    "a form of another type": (415, "application/json", b"a=1", {"Content_Type": "application/x-www-form-urlencoded"}),
    "no type": (415, "application/json", b"{}", {"Content_Type": "text/plain"}),
    "another page's": (403, "another page", GOOD, {"Origin": "http://elsewhere.example"}),
    "five kilobytes": (413, "4096", b" " * 5000, None),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_with_its_reason_and_not_counted(server, name):
    status, reason, body, headers = BAD[name]
    before = len(server.session.answers)
    if not headers or "Cookie" not in headers:
        headers = (headers or {}) | ({} if name == "no cookie" else {"Cookie": cookie_of(server.phone_address)})
    told, said, _ = ask(server.phone_address, "/answers", body, **headers)
    assert (told, len(server.session.answers)) == (status, before)
    html = json.loads(said)["html"]
    assert reason in html and 'lang="ar"' in html and "<b>" not in html


def test_a_body_beyond_all_measure_is_not_even_read(server):
    parts = urlsplit(server.phone_address)
    connection = HTTPConnection(parts.netloc, timeout=10)
    with pytest.raises((ConnectionError, Exception)) as cut:
        connection.request("POST", f"{parts.path}/answers", b"x" * 10_000_000, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        raise AssertionError("accepted") if answer.status == 200 else ConnectionError
    connection.close()
    assert not isinstance(cut.value, AssertionError)


OUTSIDE = ["", "/", "/favicon.ico", "/../pages.py", "/%2e%2e/pages.py", "/live/../../__main__.py", "/live/pages.py"]


@pytest.mark.parametrize("name", [*OUTSIDE, "//etc/passwd", "/live/projector.js", "/regular.ttf", "/session.json"])
def test_nothing_else_of_the_computer_is_served(server, name):
    root = server.phone_address.rsplit("/", 1)[0]
    assert ask(root, name or "/")[0] == 404
    if name not in ("", "/"):
        assert ask(server.phone_address, name)[0] == 404


def test_a_wrong_address_is_answered_in_words_and_names_nothing(server):
    status, said, headers = ask(server.phone_address.rsplit("/", 1)[0], "/wrong")
    assert status == 404 and "Scan the code again" in said and "Traceback" not in said and "Server" not in headers


def test_pages_run_their_own_scripts_alone_and_are_framed_nowhere(server):
    for address in (server.phone_address, server.teacher_address):
        status, page, headers = ask(address)
        policy = headers["Content-Security-Policy"]
        assert status == 200 and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy and "style=" not in page and "<script>" not in page
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_cookie_is_hidden_from_scripts_bound_to_the_survey_and_ends_with_the_browser(server):
    assert "Set-Cookie" not in ask(server.phone_address)[2]
    cookie = ask(server.phone_address, "/question")[2]["Set-Cookie"]
    path = urlsplit(server.phone_address).path
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and f"Path={path}" in cookie
    assert "expires" not in cookie.lower() and "max-age" not in cookie.lower()
    assert "Set-Cookie" not in ask(server.phone_address, "/question", Cookie=cookie.partition(";")[0])[2]


def test_a_device_that_asks_without_end_is_slowed_down_and_no_other(server):
    cookie, other = cookie_of(server.phone_address), cookie_of(server.phone_address)
    told = [ask(server.phone_address, "/question", Cookie=cookie) for _ in range(60)]
    assert 429 in {status for status, *_ in told} and told[-1][2].get("Retry-After") in (None, "1")
    assert ask(server.phone_address, "/question", Cookie=other)[0] == 200


def test_a_phone_that_finds_the_survey_full_is_told_so(server, monkeypatch):
    monkeypatch.setattr(handlers, "MOST_DEVICES", 0)
    status, said, headers = ask(server.phone_address, "/question")
    assert status == 403 and "takes 0 devices" in json.loads(said)["html"] and "Set-Cookie" not in headers


def test_no_crowd_keeps_the_teacher_waiting(tmp_path, monkeypatch):
    monkeypatch.setattr(Bucket, "take", lambda _: False)
    with served(tmp_path / "survey") as server:
        assert ask(server.phone_address)[0] == 429
        assert ask(server.teacher_address)[0] == 200 and settings(server, hidden=True) == 200


def test_a_bucket_fills_again_with_time():
    now = [0.0]
    bucket = Bucket(2, 1, clock=lambda: now[0])
    taken = [bucket.take() for _ in range(3)]
    now[0] = 1.5
    assert taken == [True, True, False] and [bucket.take(), bucket.take()] == [True, False]


def test_the_teacher_changes_what_is_asked_and_phones_see_it(server):
    cookie = cookie_of(server.phone_address)
    assert settings(server, ballot="what-95-means") == 200
    said = json.loads(ask(server.phone_address, "/question", Cookie=cookie)[1])
    assert 'data-ballot="what-95-means"' in said["html"]
    assert settings(server, ballot="survey") == 200


@pytest.mark.parametrize("wrong", [{"ballot": "../x"}, {"hidden": 1}, {"until": -1}, {"until": True}, {"key": "00"}])
def test_a_setting_that_cannot_be_is_refused_and_changes_nothing(server, wrong):
    before = server.session.settings
    assert settings(server, revealed=True, **wrong) == 400
    assert server.session.settings == before


def test_the_teachers_page_opens_on_the_teachers_computer_alone(server, monkeypatch):
    assert ask(server.teacher_address)[0] == 200
    monkeypatch.setattr(teacher_handlers, "LOOPBACK", ("192.0.2.7",))
    for name in ("", "/events", "/live/projector.js", "/code.svg"):
        status, said, _ = ask(server.teacher_address, name)
        assert status == 403 and "only on the teacher" in said
    assert settings(server, hidden=True) == 403


def test_phones_do_not_find_the_teachers_page(server):
    phone, teacher = (urlsplit(address).path for address in (server.phone_address, server.teacher_address))
    assert len(teacher) >= 24 and len(phone) == 7
    assert teacher[1:] not in ask(server.phone_address)[1]


def test_closing_the_projectors_page_ends_the_survey(tmp_path):
    with served(tmp_path / "survey", grace=0.2) as server:
        parts = urlsplit(server.teacher_address)
        connection = HTTPConnection(parts.netloc, timeout=10)
        connection.request("GET", f"{parts.path}/events")
        assert connection.getresponse().readline().startswith(b"data: ")
        assert ask(server.phone_address)[0] == 200
        connection.sock.close() if connection.sock else None
        connection.close()
        end = time.monotonic() + 10
        while not server._ended.is_set() and time.monotonic() < end:
            time.sleep(0.05)
        assert server._ended.is_set()


def test_the_end_forgets_the_secrets_and_keeps_the_answers(tmp_path):
    with served(tmp_path / "survey") as server:
        ask(server.phone_address, "/answers", GOOD, Cookie=cookie_of(server.phone_address))
        assert (server.session.folder / "session.json").stat().st_mode & 0o077 == 0
    assert [path.name for path in (tmp_path / "survey").iterdir()] == ["survey.csv"]


def test_it_listens_on_this_computer_alone_unless_the_network_is_asked_for():
    sockets = listening(0, network_address(""))
    assert [each.getsockname()[0] for each in sockets] == ["127.0.0.1"]
    for each in sockets:
        each.close()


@pytest.mark.parametrize("network", ["maybe", "300.1.1.1", "192.0.2.1", "::1"])
def test_an_address_that_is_not_this_computers_is_refused_in_both_languages(network):
    with pytest.raises(ValueError, match="NETWORK=") as refused:
        network_address(network)
    assert "make survey NETWORK=yes" in str(refused.value) and "لهذا الحاسوب" in str(refused.value)


@pytest.mark.parametrize("port", ["80", "abc", "70000", "-1", "٨٩٠٠"])
def test_a_port_that_is_none_is_refused_with_one_that_is(port):
    with pytest.raises(ValueError, match="make survey PORT=8900"):
        port_in(port)


def test_the_crowd_behind_one_address_is_not_taken_for_one_device(server):
    phones = crowd(120)

    async def all_at_once():
        return await asyncio.gather(*(request(server.phone_address, "/question") for _ in phones))

    assert {status for status, *_ in run(all_at_once())} == {200}
