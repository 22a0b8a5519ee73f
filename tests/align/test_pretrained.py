"""Models by name or folder, whatever loads them."""

from __future__ import annotations

import pytest

from align.pretrained import PretrainedError, identity, load


def test_a_name_is_looked_for_on_this_machine_before_the_hub():
    asked = []

    def loader(local):
        asked.append(local)
        if local:
            raise OSError("not here")
        return "model"

    assert (load("some/model", loader, PretrainedError), asked) == ("model", [True, False])


def test_a_folder_is_never_looked_for_on_the_hub(tmp_path):
    asked = []

    def loader(local):
        asked.append(local)
        raise OSError("no weights\nmore")

    with pytest.raises(
        PretrainedError, match=rf"^model {tmp_path} could not be loaded: no weights$"
    ):
        load(str(tmp_path), loader, PretrainedError)
    assert asked == [True]


def test_a_folder_whose_files_change_is_another_model(tmp_path):
    (tmp_path / "weights").write_bytes(b"1")
    before = identity(str(tmp_path))
    assert identity(str(tmp_path)) == before
    (tmp_path / "weights").write_bytes(b"12")
    assert identity(str(tmp_path)) != before
    assert identity("some/model") == "some/model"
