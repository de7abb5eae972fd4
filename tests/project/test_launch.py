"""How the course is opened: the port, the browser, the options."""

import socket

import pytest

from utils import launch


def test_a_port_in_use_is_named_and_a_free_one_is_chosen_where_none_is_wanted():
    with socket.create_server(("localhost", 0)) as server:
        taken = server.getsockname()[1]
        with pytest.raises(ValueError, match=rf"port {taken} is in use(.|\n)*المنفذ {taken} مستعمل"):
            launch.choose_port(str(taken))
        assert launch.choose_port() in launch.USUAL_PORTS
    assert launch.choose_port(str(taken)) == taken


@pytest.mark.parametrize("nonsense", ["abc", "0", "70000", "-1", "٨٨٨٨"])
def test_a_port_that_is_none_is_refused(nonsense):
    with pytest.raises(ValueError, match=r"is not a port(.|\n)*ليس PORT="):
        launch.choose_port(nonsense)


def test_no_browser_is_opened_where_there_is_none():
    assert "--no-browser" in launch.options(8888, browser=False, root_user=False)
    assert "--no-browser" not in launch.options(8888, browser=True, root_user=False)


def test_only_root_is_allowed_as_root():
    assert "--allow-root" in launch.options(8888, browser=True, root_user=True)
    assert "--allow-root" not in launch.options(8888, browser=True, root_user=False)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),  # whatever is found there runs inside the terminal
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"BROWSER": "my-browser"}, "linux", True),
        ({}, "darwin", True),
    ],
)
def test_a_browser_inside_the_terminal_does_not_count(monkeypatch, environment, platform, expected):
    monkeypatch.setattr(launch.webbrowser, "get", object)
    assert launch.has_browser(environment, platform) is expected


def test_a_machine_without_any_browser_is_no_error(monkeypatch):
    def get():
        raise launch.webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(launch.webbrowser, "get", get)
    assert not launch.has_browser({"DISPLAY": ":0"}, "linux")
