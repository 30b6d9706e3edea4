"""How articles become Docs."""

from __future__ import annotations

import pytest

from index.article import Article
from index.errors import ModelNotFoundError
from index.parse import CHARACTERS_A_BATCH, LONGEST_PIECE, LONGEST_RUN, Parser, pieces_of


def article(text: str) -> Article:
    return Article("test", text, "Test")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n \t\n",
        "Prices fell.\n\n“Good,” she said. \n",
        " nul \x00, escape \x1b[2J, vertical tab \x0b, separators \x1c \x85 \u2028 end",
        "word " * 5_000,
        "x" * 2_000 + " y",
        '"' * 2_000,
        "many batches. " * (2 * CHARACTERS_A_BATCH // 14),
        "a" + "\n" * 90 + "b" + "\n" * 5,
        "🙂 said “fine” 🙂🙂",
    ],
)
def test_token_offsets_count_characters_of_the_text(parser: Parser, text: str) -> None:
    doc = parser.parse(article(text))

    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_a_hyphen_between_spaces_is_read_as_a_dash(parser: Parser) -> None:
    """ "Lee - no relation - said": taken for the hyphen of a compound, it would part the verb from its subject."""
    doc = parser.parse(article("The striker Ann Lee - no friend of the coach - said the side had slept."))

    said = next(token for token in doc if token.text == "said")
    assert [token.text for token in said.children if token.dep_ == "nsubj"] == ["striker"]


def test_lone_surrogates_keep_the_offsets_of_what_follows(parser: Parser) -> None:
    text = "\ud83d half \ude42 an emoji"

    doc = parser.parse(article(text))

    assert len(doc.text) == len(text)
    assert doc[-1].text == "emoji"
    assert text[doc[-1].idx :] == "emoji"


def test_a_line_end_ends_a_sentence(parser: Parser) -> None:
    doc = parser.parse(article("Mayor Calls\nfor calm in the city"))

    assert [sentence.text.strip() for sentence in doc.sents] == ["Mayor Calls", "for calm in the city"]


def test_pieces_are_bounded_and_join_to_the_text() -> None:
    text = "a b\n" + "word " * 10_000 + "y" * 1_000 + "\nend"

    pieces = list(pieces_of(text))

    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= LONGEST_PIECE
    assert all(len(word) <= LONGEST_RUN for piece in pieces for word in piece.split())


def test_of_many_blank_lines_all_but_two_are_one_piece() -> None:
    assert list(pieces_of("a\n\n\nb")) == ["a\n", "\n", "\n", "b"]
    assert list(pieces_of("a" + "\n" * 1_000_000 + "b")) == ["a\n", "\n", "\n", "\n" * 999_997, "b"]


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(ModelNotFoundError, match="no_such_model"):
        Parser("no_such_model")


@pytest.mark.parametrize("dateline", ["OSLO, March 4 - ", "OSLO, Norway (AP) — ", "OSLO, May 17, 2024 (Reuters) -- "])
def test_a_dateline_is_no_part_of_the_sentence_after_it(parser: Parser, dateline: str) -> None:
    doc = parser.parse(Article("a", f"{dateline}Mayor Ann Lee said the harbour would close.", "A"))
    (said,) = [token for token in doc if token.text == "said"]
    assert [token.text for token in said.children if token.dep_ == "nsubj"] == ["Lee"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"It holds,"Ann Lee said.', ["holds", ",", '"', "Ann", "Lee", "said", "."]),
        ("“No dyke!”After that she left.", ["dyke", "!", "”", "After", "that", "she", "left", "."]),
        ('Ann Lee:"It holds."', ["Lee", ":", '"', "It", "holds", ".", '"']),
        ("“It holds.”- Ann Lee", ["holds", ".", "”", "-", "Ann", "Lee"]),
    ],
)
def test_a_mark_without_its_space_is_a_word_of_its_own(parser: Parser, text: str, words: list[str]) -> None:
    assert [token.text for token in parser.parse(Article("a", text, "A"))][-len(words) :] == words


def test_a_short_helper_after_a_printers_apostrophe_is_no_mark(parser: Parser) -> None:
    doc = parser.parse(Article("a", "She’s said that she will go.", "A"))
    assert [(token.idx, token.tag_) for token in doc][1] == (3, "VBZ")


def test_a_sum_in_millions_ends_its_sentence(parser: Parser) -> None:
    doc = parser.parse(Article("a", "The bid was worth £6m. Orlik said it was too little.", "A"))
    assert [sentence.text for sentence in doc.sents] == ["The bid was worth £6m.", "Orlik said it was too little."]
