"""What may happen to the files of an index, each as a function that does it."""

import os
import shutil

import pytest

from search.backends.tantivy import reader


def overwritten(path, start=0):
    """Random bytes from `start` on, the length and Tantivy's footer as they were.

    In place: who has the file mapped must never find it shorter, which would end the process.
    """
    end = path.stat().st_size - 150
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(max(end - start, 0)))


def exchanged(path, content):
    """Another file in its place; who has the old one mapped keeps it."""
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    beside.replace(path)


def empty_folder(kept):
    shutil.rmtree(kept.index.files.folder)


def no_pointer(kept):
    (kept.index.files.folder / "current").unlink()


def pointer_to_nowhere(kept):
    (kept.index.files.folder / "current").write_text("build-none")


def pointer_outside(kept):
    shutil.copytree(kept.build, kept.index.files.folder.parent / "build-outside")
    (kept.index.files.folder / "current").write_text("../build-outside")


def pointer_is_noise(kept):
    (kept.index.files.folder / "current").write_bytes(b"\xff\xfe" + b"x" * 5000)


def meta_is_noise(kept):
    (kept.build / "meta.json").write_text("{]")


def state_is_noise(kept):
    (kept.build / "state.json").write_bytes(b"\x00\xff")


def state_of_wrong_types(kept):
    state = kept.build / "state.json"
    state.write_text('{"fingerprint": null, "position": "many", "database": []}')


def texts_cut_off(kept):
    path = kept.files("*.store")[0]
    exchanged(path, path.read_bytes()[:40])


def texts_damaged_inside(kept):
    overwritten(kept.files("*.store")[0], start=100)


def terms_damaged(kept):
    overwritten(kept.files("*.term")[0])


def postings_gone(kept):
    kept.files("*.idx")[0].unlink()


def of_another_version(kept):
    state = kept.build / "state.json"
    state.write_text(state.read_text().replace(kept.index.schema.fingerprint, "0" * 16))


ONCE = [
    no_pointer,
    pointer_to_nowhere,
    pointer_outside,
    pointer_is_noise,
    meta_is_noise,
    state_is_noise,
    state_of_wrong_types,
    texts_cut_off,
    texts_damaged_inside,
    terms_damaged,
    postings_gone,
    of_another_version,
]
# What the fallback finds depends on the database; how the files are broken does not.
DAMAGES = [empty_folder, *(pytest.param(damage, marks=pytest.mark.once) for damage in ONCE)]


def forget_what_was_open(kept):
    """As a process that starts now."""
    reader._open.clear()
    reader._faults.clear()
