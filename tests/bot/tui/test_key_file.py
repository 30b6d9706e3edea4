"""Keys that users want instead of ours."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.tui.key_file import KeyFile, known_bindings


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.toml"


@pytest.fixture
def write(keys: Path):
    def written(text: str) -> Path:
        keys.parent.mkdir(exist_ok=True)
        keys.write_text(text, encoding="utf-8")
        return keys

    return written


async def test_a_key_of_ones_own_takes_the_place_of_ours(open_terminal, write):
    path = write('[app]\nspeakers = "f9"\n[list]\ncursor_down = "ctrl+t"\n')
    async with open_terminal(keys=path) as terminal:
        await terminal.press("f2")
        assert "Type to narrow" not in terminal.words
        await terminal.press("f9")
        assert "Type to narrow" in terminal.words


async def test_what_is_wrong_is_told_and_the_rest_holds(open_terminal, write):
    path = write('[app]\nspeekers = "f9"\narticles = 7\nhelp = "hyper+#x"\nspeakers = "f9"\n')
    async with open_terminal(120, 40, keys=path, notifications=True) as terminal:
        await terminal.waits_for("nothing is called app.speekers")
        assert "Who said what?" in terminal.words
        await terminal.press("f9")
        assert "Type to narrow" in terminal.words


@pytest.mark.parametrize("text", ["[app\n", "speakers = ", "\x00"])
async def test_a_file_that_is_no_toml_is_told_and_keys_are_as_usual(open_terminal, write, text):
    async with open_terminal(120, 40, keys=write(text), notifications=True) as terminal:
        await terminal.waits_for("keys are as usual")
        await terminal.press("f2")
        assert "Type to narrow" in terminal.words


async def test_a_file_to_begin_with_names_all_keys_and_is_not_written_twice(open_terminal, keys):
    async with open_terminal(keys=keys, notifications=True) as terminal:
        terminal.app.action_change_keys()
        await terminal.settle()
        text = keys.read_text(encoding="utf-8")
        assert '# speakers = "f2"' in text
        keys.write_text("mine", encoding="utf-8")
        terminal.app.action_change_keys()
        assert keys.read_text(encoding="utf-8") == "mine"


def test_the_file_to_begin_with_can_be_read_with_every_line_in_use(keys):
    KeyFile(keys).write()
    text = keys.read_text(encoding="utf-8")
    assert tomllib.loads(text) == {part: {} for part in tomllib.loads(text)}
    head, _, rest = text.partition("\n[")
    keys.write_text("[" + rest.replace("# ", ""), encoding="utf-8")
    file = KeyFile(keys)
    file.read()
    assert file.complaints == []
    assert set(file.keymap) == set(known_bindings())
    assert head.startswith("#")
