"""Whom a description introduces by name: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speakers.appositions import introduced_by, pair_introduced_by
from index.speakers.mentions import Form, Mention, find_mentions
from index.tokens import Tokens

TokensOf = Callable[[str], Tokens]


def first_description(tokens: Tokens) -> tuple[Mention, dict[int, Mention]]:
    """Return the first description, and all mentions by their heads."""
    mentions = find_mentions(tokens)
    return next(m for m in mentions if m.form is Form.DESCRIPTION), {m.head: m for m in mentions}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A spokeswoman for the port, Ann Lee, said no.", "Ann Lee", "spokeswoman for the port"),
        ("His lawyer, Ann Lee, said no.", "Ann Lee", "lawyer"),
        ("Another critic, Ann Lee, said no.", "Ann Lee", None),
        ("A nurse called Ann Lee said no.", "Ann Lee", "nurse"),
        ("A refugee from Prague named Ana Ruiz told her so.", "Ana Ruiz", "refugee from Prague"),
        ("Her teacher, a refugee from Prague named Emil Harms, told her so.", "Emil Harms", "teacher"),
        ("The driver, Polish father-of-two Marek Wolski, said no.", "Marek Wolski", "driver"),
        ('Harlow\'s MP, Ann Lee, who was not there, wrote on X: "A dark day for us."', "Ann Lee", "Harlow's MP"),
        ("The lawyer said Ann Lee had left.", None, None),
        ("The lawyers, Ann Lee and Tom Ray, said no.", None, None),
    ],
)
def test_a_description_introduces_the_name_behind_its_comma(
    tokens_of: TokensOf, text: str, name: str | None, role: str | None
) -> None:
    tokens = tokens_of(text)
    found = introduced_by(tokens, *first_description(tokens))
    assert (found and found.name.name and found.name.name.text, found and found.role) == (name, role)


def test_a_description_of_many_introduces_two(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Two readers, Ann Lee and Tom Ray, said no.")
    found = pair_introduced_by(tokens, *first_description(tokens))
    assert found is not None
    assert [mention.name and mention.name.text for mention in found] == ["Ann Lee", "Tom Ray"]
    tokens = tokens_of("Two readers, who met Ann Lee and Tom Ray, said no.")
    assert pair_introduced_by(tokens, *first_description(tokens)) is None
