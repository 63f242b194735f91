"""`make run` keeps its secret, its port and its static files in order."""

import socket
import stat

import pytest

from scripts import ports, site_environment, static_files


def test_secret_key_is_made_once_and_for_the_owner_only(tmp_path):
    folder = tmp_path / "var"
    key = site_environment.secret_key(folder)
    assert len(key) >= 50
    assert site_environment.secret_key(folder) == key
    assert stat.S_IMODE((folder / "secret_key").stat().st_mode) == 0o600


def test_empty_secret_key_is_replaced(tmp_path):
    (tmp_path / "secret_key").write_text("")
    assert site_environment.secret_key(tmp_path)


def test_given_variables_win_over_the_defaults(tmp_path):
    defaults = site_environment.run_defaults(tmp_path, 8000)
    given = {"DATABASE_URL": "postgresql://here/db"}
    environment = site_environment.complete(given, defaults, "physiocare.settings.production", 8000)
    assert environment["DATABASE_URL"] == "postgresql://here/db"
    assert environment["HTTPS"] == "false"


def test_settings_of_another_project_are_not_used(tmp_path):
    given = {"DJANGO_SETTINGS_MODULE": "another.settings"}
    environment = site_environment.complete(given, {}, "physiocare.settings.dev", 8000)
    assert environment["DJANGO_SETTINGS_MODULE"] == "physiocare.settings.dev"


@pytest.mark.parametrize(("text", "port"), [("8123", 8123), ("", 8000), (None, 8000)])
def test_port_is_the_one_asked_for_or_8000(text, port):
    assert ports.chosen_port({} if text is None else {"PORT": text}) == port


@pytest.mark.parametrize("text", ["0", "65536", "-1", "http", "80 80"])
def test_anything_but_a_port_is_refused_in_one_line(text):
    with pytest.raises(SystemExit, match=r"^PORT must be a number .*$"):
        ports.chosen_port({"PORT": text})


def test_busy_port_is_told_in_one_line():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SystemExit, match=rf"^Port {port} is in use\. .*$"):
            ports.require_free_port("127.0.0.1", port)


def test_server_that_ended_is_not_waited_for():
    assert not ports.wait_until(lambda: False, lambda: True, seconds=60)


def test_static_files_are_collected_again_after_a_change(tmp_path):
    source, target = tmp_path / "main.css", tmp_path / "static"
    source.write_text("a {}")
    target.mkdir()
    (target / static_files.MANIFEST).touch()
    before = static_files.fingerprint([source], target)
    static_files.mark_current(target, before)
    assert static_files.is_current(target, before)

    source.write_text("b {}")

    assert not static_files.is_current(target, static_files.fingerprint([source], target))


def test_static_files_that_were_removed_are_collected_again(tmp_path):
    static_files.mark_current(tmp_path / "static", "same")
    assert not static_files.is_current(tmp_path / "static", "same")
