"""The link between an element on a page and the kernel."""

from utils.page import KernelLink


def test_the_link_answers_each_question_under_its_number():
    sent = []
    link = KernelLink("lab-test", lambda content, buffers: {"echo": content["values"], "files": len(buffers)})
    link.send = sent.append
    link.reply(link, {"serial": 4, "values": 1}, [b"x"])
    link.reply(link, {"serial": 5, "hello": True}, [])
    assert sent == [{"echo": 1, "files": 1, "serial": 4}, {"serial": 5}]
    assert link.model_id == "lab-test"
