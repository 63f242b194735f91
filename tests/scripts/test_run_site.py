"""`make run` keeps its workers alive."""

from typing import Any

import pytest

from scripts import run_site

pytestmark = pytest.mark.once


class Process:
    """A child that runs until the test says otherwise."""

    def __init__(self, command):
        self.command = command
        self.exit_code = None

    def poll(self):
        """The exit code, or None while it runs."""
        return self.exit_code


class Children:
    """Starts such processes."""

    def __init__(self):
        self.started = []

    def start(self, command):
        """Start one."""
        self.started.append(Process(command))
        return self.started[-1]


def test_the_outbox_and_the_search_index_have_a_worker_each():
    children: Any = Children()
    workers: Any = run_site.start_workers(children)
    commands = [worker.process.command[2:] for worker in workers]
    assert commands == [["send_outbox", "--loop"], ["follow_search_index"]]


def test_a_worker_that_ended_is_started_again_and_one_that_runs_is_left_alone(capsys):
    children: Any = Children()
    outbox: Any
    search: Any
    outbox, search = run_site.start_workers(children)
    search.process.exit_code = -9

    for worker in (outbox, search):
        worker.start_again_if_ended(children)
        worker.start_again_if_ended(children)

    assert len(children.started) == 3
    assert search.process.command == children.started[1].command
    assert "The search worker ended; starting it again." in capsys.readouterr().out
