"""Whatever a question file holds, it is read or refused; nothing else happens."""

import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.question_files.read_script import MOST_BYTES, read_script
from bot.question_files.script import QuestionFileError, Script

FRAGMENTS = st.sampled_from(
    ["conversations:", "- ", "turns:", "ask: ", "expect: ", "for: ", "{who}", "{", "}", "[", "]", "&a ", "*a", "<<: *a",
     "\n", "\n  ", "\n    ", "? ", "|\n", ">-\n", "'", '"', "\\U00110000", "\\ud800", "!!python/object:os.system ", "!",
     "%YAML 1.1\n", "--- ", "...\n", "# ", ", ", ": ", "title: x\n", "tags: ", "limit: ", "\t", "\x00", "\x07",
     "\u2028", "\ufeff", "\r", "null", "true", "0x1F", "1e9", "2001-01-01", "status: answered\n"]
)  # fmt: skip
KEYS = st.sampled_from(
    ["title", "tags", "limit", "articles", "conversations", "for", "turns", "ask", "expect", "status", "only"]
) | st.text(max_size=4)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates() | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
TEXTS = st.text("ab {}\"'?:-é\n", max_size=12)
EXPECTATIONS = st.fixed_dictionaries(
    {}, optional={name: TEXTS | st.lists(TEXTS, max_size=3) for name in ("status", "speaker", "passages", "answer")}
)
CONVERSATIONS = st.fixed_dictionaries(
    {"turns": st.lists(st.fixed_dictionaries({"ask": TEXTS}, optional={"expect": EXPECTATIONS}), max_size=3)},
    optional={
        "title": TEXTS,
        "tags": st.lists(TEXTS, max_size=2),
        "for": st.lists(st.dictionaries(st.sampled_from("ab"), TEXTS | st.lists(TEXTS, max_size=2)), max_size=2),
    },
)


def read(data: bytes, name: str = "questions.yaml") -> Script | QuestionFileError:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            return read_script(path)
        except QuestionFileError as error:
            refused = error
    assert str(path) in str(refused)
    lines = sum(data.count(end.encode()) for end in "\n\r\x85\u2028\u2029")  # YAML's idea of a line
    assert refused.line is None or 1 <= refused.line <= lines + 2
    return refused


@settings(max_examples=200, deadline=None)
@given(st.lists(FRAGMENTS | st.text(max_size=3), max_size=25).map("".join))
def test_any_text_is_a_script_or_refused(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    read(data)
    read(data, "questions.txt")


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_a_script_or_refused(data: bytes) -> None:
    read(data)
    read(data, "questions.txt")


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_any_yaml_is_a_script_or_refused(value: object) -> None:
    read(yaml.safe_dump(value, allow_unicode=True).encode("utf-8", "surrogatepass"))


@settings(max_examples=150, deadline=None)
@given(st.lists(CONVERSATIONS, max_size=3))
def test_what_looks_like_a_question_file_is_one_or_refused_with_the_line(conversations: list[object]) -> None:
    data = yaml.safe_dump({"conversations": conversations}).encode()
    found = read(data)
    if isinstance(found, QuestionFileError):
        assert found.line is not None
        return
    assert all(turn.ask.strip() for one in found.conversations for turn in one.turns)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 20_000,
        "\n".join("  " * depth + "- a:" for depth in range(2_000)),
        "- " * 20_000,
        'conversations:\n- turns:\n  - ask: "\\UFFFFFFFF"\n',
        'conversations:\n- turns:\n  - ask: "\\x"\n',
        "%YAML " + "9" * 5_000 + ".1\n--- a\n",
        "? " * 5_000,
    ],
)
def test_deep_nesting_and_impossible_characters_are_refused(text: str) -> None:
    assert isinstance(read(text.encode()), QuestionFileError)


def test_aliases_that_multiply_without_end_are_refused() -> None:
    fragments = "[" + ", ".join(["*one"] * 1_500) + "]"
    turns = "[" + ", ".join(["*turn"] * 1_500) + "]"
    text = (
        "conversations:\n"
        "- &c\n"
        "  title: &one x\n"
        "  turns:\n"
        f"  - &turn {{ask: x, expect: {{passages: {fragments}}}}}\n"
        f"- turns: {turns}\n"
    )
    found = read(text.encode())
    assert isinstance(found, QuestionFileError)
    assert "aliases" in str(found)


@pytest.mark.parametrize("name", ["questions.yaml", "questions.txt"])
def test_a_file_too_large_to_be_one_is_refused_unread(name: str) -> None:
    found = read(b"# comment\n" * (MOST_BYTES // 10 + 1), name)
    assert isinstance(found, QuestionFileError)
    assert "larger than 10 MB" in str(found)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="has no file without end")
def test_a_folder_and_a_file_without_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="directory"):
        read_script(tmp_path)
    with pytest.raises(QuestionFileError, match="larger than"):
        read_script(Path("/dev/zero"))
