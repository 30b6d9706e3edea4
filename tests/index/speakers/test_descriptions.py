"""Whom "the mayor" and "his campaign" mean: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]

DESCRIPTIONS = [
    ("President Ann Lee flew home. Tom Park stayed. [The president] said she was tired.", "Ann Lee"),
    ("Italian Prime Minister Ann Lee met Mayor Tom Park. [The prime minister] said she was tired.", "Ann Lee"),
    ("Tom Park, the mayor of Springfield, met Ann Lee. [The mayor] said he was tired.", "Tom Park"),
    ("Vice President Tom Park met President Ann Lee. [The president] said she was tired.", "Ann Lee"),
    ("[A county judge] said no on Friday. Judge Ann Lee wrote that the law was clear.", "Ann Lee"),
    ("A senior official spoke. [The official] said no.", "A senior official"),
    ("Striker Tom Park scored twice. [The 22-year-old] said he was tired.", "Tom Park"),
    ("Tom Park, an adviser to the president, left. President Ann Lee stayed. [The president] said no.", "Ann Lee"),
    ("The town's chief engineer, Ann Lee, resigned. Tom Park did not. [The engineer] said no.", "Ann Lee"),
    ("Board chairwoman Ann Lee spoke. [The former chairwoman] said no.", "The former chairwoman"),
    ("Former board chairwoman Ann Lee spoke. [The former chairwoman] said no.", "Ann Lee"),
    ("In Springfield, [the mayor] said he was tired.", "the mayor"),
    ("Harlow coach Lars Holm praised his side. [The Norwegian] said it was tired.", "Lars Holm"),
    ('Danny Hale was forgiving. "He said sorry," said [the striker].', "Danny Hale"),
    ('Tom Park spoke on Monday. "It was late," [Berg\'s former strategist] said.', "Tom Park"),
    ('Tom Park spoke on Monday. "It was late," [Berg\'s lawyer] said.', "Berg's lawyer"),
    ("[The council] said no. Harlow Town Council slept.", "Harlow Town Council"),
    ("[The council] said no. Harlow Town Council slept. Aldby Council woke.", "The council"),
    (
        "Foreign Minister Ann Lee slept. Chad's prime minister woke. [The prime minister] said no.",
        "Chad's prime minister",
    ),
    ("It was put to Ann Lee, counsel for the family. [The barrister] said no.", "Ann Lee"),
    ("[Our MP, Ann Lee,] said no.", "Ann Lee"),
    ("PC Dean Holt slept. Ann Lee did not. [The officer] said no.", "Dean Holt"),
    ("Dr. Ann Lee slept. Tom Park did not. [The doctor] said no.", "Ann Lee"),
    ("Governor Ann Lee slept. [Her office] said no.", "Lee office"),
    ("Governor Ann Lee slept. Tom Park woke. [The governor's office] said no.", "Lee office"),
    ("President Ann Lee slept. Tom Park woke. [The governor's office] said no.", "The governor's office"),
    ("Cabinet Secretary Ann Lee left. [The CS] said no.", "Ann Lee"),
    ("Chief Executive Ann Lee left. [The CEO] said no.", "Ann Lee"),
    ("Chief Executive Ann Lee left. [The BBC] said no.", "BBC"),
    (
        "In an interview with the Harlow Courier, Ann Lee sighed. Keller Rail fell. [The paper] said no.",
        "Harlow Courier",
    ),
    ('Judge Ann Lee was forgiving. "He said sorry," said [the striker].', "the striker"),
    ("Minister Viktor Hrad spoke. A Western diplomat sighed. [The diplomat] said no.", "A Western diplomat"),
    ("Soap favourite Ann Lee spoke. [The Harlow star] said no.", "Ann Lee"),
    ("Labour's Ann Lee met Tom Park, the Tory candidate. [The Labour candidate] said no.", "Ann Lee"),
    ("Sen. Ann Lee, D-Ohio, met Sen. Tom Park, R-Utah. [The Utah Republican] said no.", "Tom Park"),
    ("Sen. Ann Lee (D) met Tom Park, the Republican nominee. [The Democratic nominee] said no.", "Ann Lee"),
    ("Park backs Lee.\n\n[Senator] from Ohio said no.\n\nSen. Tom Park spoke.", "Tom Park"),
    ("Park resigned. “It was time,” [the minister] said. Prime Minister Ann Lee thanked Tom Park.", "Tom Park"),
    ("Tom Park resigned.\n\n[The minister] said no. Prime Minister Ann Lee thanked him.", "Ann Lee"),
    ("Harlow coach Piet Smit praised his side. [The Dutchman] said it was tired.", "Piet Smit"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIPTIONS)
def test_a_description_means_who_holds_the_office(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name


def test_what_somebody_is_said_to_be_is_his_role_where_nothing_else_is_told(who_is: WhoIs) -> None:
    def role(text: str) -> str | None:
        speaker = who_is(text)
        return speaker.role if speaker else None

    assert role("Ann Lee is the campaign's political director. [She] said no.") == "campaign's political director"
    assert role("Judge Ann Lee is the director of a choir. [She] said no.") == "Judge"
    assert role("“Ann Lee is the director here,” Park said. [She] said no.") is None
