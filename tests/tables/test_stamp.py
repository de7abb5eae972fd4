"""What is read from a folder is read once, and again as soon as one of its files has changed."""

import os

import pytest

from utils.tables import stamped, unchanging


@pytest.fixture
def reader():
    """A function that reads all texts of a folder, and the folders it was called for."""
    calls = []

    @stamped
    def read(folder, names="*"):
        calls.append(folder)
        return [path.read_text(encoding="utf-8") for path in sorted(folder.glob(names))]

    return read, calls


def write(path, text: str, when: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(when, when))


def test_files_that_stay_as_they_are_are_read_once(tmp_path, reader):
    read, calls = reader
    write(tmp_path / "a.csv", "1", when=1)
    assert read(tmp_path) is read(tmp_path)
    assert read(tmp_path, "*.csv") == read(tmp_path, names="*.csv") == ["1"]
    assert len(calls) == 3  # arguments given by place and by name are told apart, and no more


@pytest.mark.parametrize("name", ["a.csv", "questions.yaml"])
def test_a_changed_file_is_read_again_even_when_only_its_time_or_its_size_tells(tmp_path, reader, name):
    read, _ = reader
    write(tmp_path / name, "1", when=1)
    assert read(tmp_path) == ["1"]
    write(tmp_path / name, "2", when=2)
    assert read(tmp_path) == ["2"]
    write(tmp_path / name, "33", when=2)
    assert read(tmp_path) == ["33"]


def test_a_new_a_renamed_and_a_lost_file_are_seen(tmp_path, reader):
    read, _ = reader
    assert read(tmp_path) == []
    write(tmp_path / "a.csv", "1", when=1)
    assert read(tmp_path) == ["1"]
    write(tmp_path / "b.csv", "2", when=1)
    assert read(tmp_path) == ["1", "2"]
    (tmp_path / "a.csv").rename(tmp_path / "c.csv")
    assert read(tmp_path) == ["2", "1"]
    (tmp_path / "b.csv").unlink()
    assert read(tmp_path) == ["1"]


def test_one_state_of_the_files_is_read_where_they_are_taken_for_unchanging(tmp_path, reader):
    read, _ = reader
    write(tmp_path / "a.csv", "1", when=1)
    with unchanging():
        assert read(tmp_path) == ["1"]
        write(tmp_path / "a.csv", "2", when=2)
        with unchanging():
            assert read(tmp_path) == ["1"]
        assert read(tmp_path) == ["1"]
    assert read(tmp_path) == ["2"]


def test_a_folder_that_is_not_there_is_left_to_the_reader(tmp_path, reader):
    read, _ = reader
    assert read(tmp_path / "nowhere") == []


def test_an_error_is_not_remembered(tmp_path):
    @stamped
    def fail(folder):
        raise ValueError(next(tries))

    tries = iter(("first", "second"))
    for told in ("first", "second"):
        with pytest.raises(ValueError, match=told):
            fail(tmp_path)


def test_what_is_remembered_is_bounded(tmp_path, reader):
    read, calls = reader
    for number in range(200):
        read(tmp_path, f"{number}.csv")
    read(tmp_path, "0.csv")
    assert len(calls) == 201
