"""scripts.bootstrap decides rightly what there is to install."""

import importlib.util
import subprocess
import sys

import pytest

from scripts import bootstrap
from scripts.project import ROOT


@pytest.fixture
def project(tmp_path):
    """A folder with both locked files and an environment that looks complete."""
    (tmp_path / "requirements.txt").write_text("wagtail==1\n")
    (tmp_path / "requirements-dev.txt").write_text("wagtail==1\npytest==1\n")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    return tmp_path


def is_installed(project, name="requirements.txt"):
    return bootstrap.is_installed(project / ".venv", project / name)


def write_stamps(project, name="requirements.txt"):
    bootstrap.write_stamps(project / ".venv", project / name)


def test_old_python_is_refused_with_a_sentence_that_names_both_versions():
    with pytest.raises(bootstrap.SetupError, match=r"Python 3\.11 or newer .* 3\.9\.2"):
        bootstrap.check_python((3, 9, 2))


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 1), (4, 0, 0)])
def test_new_enough_python_is_accepted(version):
    bootstrap.check_python(version)


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_missing_venv_prints_the_one_line_that_installs_it(monkeypatch, missing, capsys, tmp_path):
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == missing else object()
    )
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")

    with pytest.raises(SystemExit) as stop:
        bootstrap.ensure_environment(dev=False)

    assert stop.value.code == "sudo apt-get install -y python3-venv"


def test_nothing_is_installed_before_the_stamp_is_written(project):
    assert not is_installed(project)


def test_written_stamp_means_installed(project):
    write_stamps(project)
    assert is_installed(project)


def test_changed_requirements_are_installed_again(project):
    write_stamps(project)
    (project / "requirements.txt").write_text("wagtail==2\n")
    assert not is_installed(project)


def test_another_python_behind_the_same_link_needs_a_new_installation(project):
    write_stamps(project)
    python = project / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/bin/sh")
    assert not is_installed(project)


def test_environment_whose_python_is_gone_is_not_installed(project):
    write_stamps(project)
    (project / ".venv" / "bin" / "python").unlink()
    assert not is_installed(project)


def test_development_packages_include_those_of_the_site(project):
    write_stamps(project, "requirements-dev.txt")
    assert is_installed(project, "requirements.txt")
    assert is_installed(project, "requirements-dev.txt")


def test_packages_of_the_site_do_not_include_those_for_development(project):
    write_stamps(project)
    assert not is_installed(project, "requirements-dev.txt")


def test_failed_installation_leaves_no_stamp(project, monkeypatch):
    write_stamps(project)
    failed: subprocess.CompletedProcess[str] = subprocess.CompletedProcess("pip", returncode=1)
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_options: failed)

    with pytest.raises(bootstrap.SetupError, match="tries again from the start"):
        bootstrap.install(project / ".venv", project / "requirements.txt")

    assert list((project / ".venv").glob("installed-*")) == []


def test_interrupted_installation_is_thrown_away(project):
    assert not bootstrap.is_usable(project / ".venv")


def test_completed_environment_is_built_upon(project):
    write_stamps(project)
    assert bootstrap.is_usable(project / ".venv")


def test_completed_environment_whose_python_is_gone_is_thrown_away(project):
    write_stamps(project)
    (project / ".venv" / "bin" / "python").unlink()
    assert not bootstrap.is_usable(project / ".venv")


def test_both_lock_files_name_the_same_versions():
    def pins(name):
        lines = (ROOT / name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and line[0].isalnum()}

    assert pins(bootstrap.RUNTIME) <= pins(bootstrap.DEVELOPMENT)
