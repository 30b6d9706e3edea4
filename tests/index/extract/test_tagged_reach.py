"""How far a statement with a tag reaches."""

from __future__ import annotations

import pytest

from tests.index.extract.conftest import Tell


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We are gravely concerned,” Orlik wrote in a letter to the mayor, that the dyke “may have moved.”",
         ["“We are gravely concerned,”", "that the dyke “may have moved.”"]),
        ("Despite his “rather loud manner,” Orlik wrote, Weber is a devoted father.",
         ["Despite his “rather loud manner,”", "Weber is a devoted father"]),
    ],
)  # fmt: skip
def test_what_goes_on_after_the_tag_belongs_to_it(text: str, content: list[str], tell: Tell) -> None:
    assert tell(text) == [("Orlik", "wrote", content)]


def test_a_small_letter_after_a_comma_goes_on(tell: Tell) -> None:
    text = "“Many are uncertain,” Orlik wrote in a letter explaining why she was there, “but most agree.”"

    assert ("Orlik", "wrote", ["“Many are uncertain,”", "“but most agree.”"]) in tell(text)


def test_what_whoever_writes_adds_after_the_tag_does_not(tell: Tell) -> None:
    text = "“We are gravely concerned,” Orlik wrote in a letter to the mayor, who did not answer it."

    assert tell(text) == [("Orlik", "wrote", ["“We are gravely concerned,”"])]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The dyke “will hold,” Orlik said.", "The dyke “will hold,”"),
        ("Weber seemed cross. “It will hold,” Orlik said.", "“It will hold,”"),
        ("Weber seemed cross: “It will hold,” Orlik said.", "“It will hold,”"),
        ("If it rains, “it will be a long night,” Orlik said.", "If it rains, “it will be a long night,”"),
    ],
)
def test_words_of_the_same_sentence_before_the_quotation_belong_to_it(text: str, content: str, tell: Tell) -> None:
    assert ("Orlik", "said", [content]) in tell(text)


def test_what_is_said_ends_with_its_marks_before_a_dash(tell: Tell) -> None:
    text = "“I love the dyke,” Orlik said, “and I will mend it” – and left the hall."

    assert tell(text) == [("Orlik", "said", ["“I love the dyke,”", "“and I will mend it”"])]
