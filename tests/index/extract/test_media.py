"""Where it was said: invented sentences, read by the real parser, their spans marked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = tuple[str | None, str | None, str | None]
"""Addressee, when and medium, in the text's words."""


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        (
            'In a previous interview with CBS "60 Minutes", [Lee] <said> {the bridge was safe}.',
            'a previous interview with CBS "60 Minutes"',
        ),
        ('<According to> [Tom Park], speaking on "Town This Morning," {the bridge is safe}.', "Town This Morning"),
        ("[Lee] <said> in a statement on Tuesday {that the bridge was safe}.", "a statement"),
        ("[Lee] <said> at a rally in Everett, Wash., {that the bridge was safe}.", "a rally in Everett, Wash."),
        ('{"It is safe,"} [Lee] <wrote> on Twitter.', "Twitter"),
        ('{"It is safe,"} [Lee] <said> on "Fox and Friends" on Monday.', "Fox and Friends"),
        ("At a news conference, [Lee] <said> {that the bridge was safe}.", "a news conference"),
        ("[Lee], speaking at a conference in Rome, <said> {that the bridge was safe}.", "a conference in Rome"),
        (
            "In her 2002 book, ''A Bridge Too Old,'' [Lee] <suggested> {rebuilding it}.",
            "her 2002 book, ''A Bridge Too Old,''",
        ),
        ("On Tuesday's episode of “Morning Hour,” [Lee] <said> {it was safe}.", "Tuesday's episode of “Morning Hour,”"),
        ('{"It is safe,"} [Lee] <said> by telephone.', "telephone"),
        ("[Lee], reached by phone, <said> {that the bridge was safe}.", "phone"),
        ("In an op-ed for The Star, [Lee] <wrote> {that the bridge was safe}.", "an op-ed for The Star"),
        ("Closing the debate at Harlow Castle, [Lee] <said> {that the bridge was safe}.", "Harlow Castle"),
        ("[Lee], in front of the town hall, <said> {that the bridge was safe}.", "in front of the town hall"),
        ("[Lee], speaking outside the court, <said> {that the bridge was safe}.", "outside the court"),
        ("{It is safe}, [Lee] <said>, surrounded by reporters.", None),
        ('{"It is safe,"} [Lee] <said> in an alley behind the old mill.', "an alley behind the old mill"),
        ("[Lee], speaking to reporters on her plane, <said> {that the bridge was safe}.", "her plane"),
        (
            "[Lee] <said> in the May issue of Rail World magazine: {“It is safe.”}",
            "the May issue of Rail World magazine",
        ),
        ("Emerging from a meeting with Tom Park, [Lee] <said> {that the bridge was safe}.", None),
        ("Reading from a prepared text, [Lee] <said> {that the bridge was safe}.", "a prepared text"),
        (
            '{"It is safe,"} [Lee] <said> in an interview with\xa0Rail World\xa0magazine.',
            "an interview with\xa0Rail World\xa0magazine",
        ),
        ("[Lee] <said> on X {that the bridge was safe}.", "X"),
        ("Giving a speech in Toledo, [Lee] <said> {that the bridge was safe}.", "a speech in Toledo"),
        ("[Lee] <warned> in Everett, Wash., {that the bridge was unsafe}.", "Everett, Wash."),
        ("[Lee] <told> a news conference in Rome {that the bridge was safe}.", "a news conference in Rome"),
        ("[Lee] <called on> Park {to rebuild the bridge}.", None),
        ("[Lee] <said> {that the bridge had been shown in an interview}.", None),
        ("[Lee] <said> on the sidelines of the summit {that the bridge was safe}.", "the sidelines of the summit"),
        ("[Lee] <wrote> in a memo to staff {that the bridge was safe}.", "a memo to staff"),
        ("[Lee] <said> through a spokesman {that the bridge was safe}.", "through a spokesman"),
        ("[The bank] <said> through its lawyers {that it was safe}.", "through its lawyers"),
        ("[Lee] <made no comment on> {the ruling}.", None),
        ("[Lee] <said> from Doha {that the bridge was safe}.", "Doha"),
        ("[Lee] <said> more from Jones {would follow}.", None),
        ("Aboard Air Force One, [Lee] <said> {that the bridge was safe}.", "Aboard Air Force One"),
        (
            "While speaking at the naming of a ship in Leith, [Lee] <said> {it was safe}.",
            "the naming of a ship in Leith",
        ),
        ("Asked about it on the Today programme, [Lee] <said> {it was safe}.", "the Today programme"),
        ("[Lee] <told> pilgrims in St. Peter's Square {that war was madness}.", "St. Peter's Square"),
        ('{"It is safe,"} <said> [Ann Lee, the mayor, at a meeting in Rome].', "a meeting in Rome"),
        ("[Lee] <told> her husband over dinner {that the bridge was safe}.", "dinner"),
        ("[Lee] <told> a town hall in Salem {that the bridge was safe}.", "a town hall in Salem"),
        ('{"It is safe,"} [Lee] <said> on CBS\'s Face the Nation.', "CBS's Face the Nation"),
        ("In the complaint, filed in federal court, [Lee] <said> {it was unsafe}.", "the complaint"),
        ("[Lee] <said> in response to a question {that the bridge was safe}.", None),
        ("[Lee] <expressed> {confidence} in the Labor Secretary Ann Holm.", None),
        ("Lee lashed out at the board on Facebook, <saying> {that the bridge was unsafe}.", "Facebook"),
        ("[Lee] took to X on Saturday <to say> {that the bridge was safe}.", "X"),
        ("[Lee] appeared on Town TV on Monday and <said> {that the bridge was safe}.", "Town TV"),
        ("[Lee] issued a statement late Friday <saying> {that the bridge was safe}.", "a statement"),
        ("[Lee] <told> reporters in the back room {that the bridge was safe}.", "the back room"),
        ("{“It is safe,”} [Lee] <writes> in an afterword to the book.", "an afterword to the book"),
        ('{"It is safe,"} <said> [Ann Lee, a baker from Ostrava], standing outside her shop.', "outside her shop"),
        ('{"It is safe,"} [Lee] <said>, sitting in her kitchen in Hull.', "her kitchen in Hull"),
        ("[Lee], who featured on Town TV's Morning Show, <said> {it was safe}.", "Town TV's Morning Show"),
        (
            "[Lee], speaking aboard her plane on her way home from Chile, <said> {it was safe}.",
            "aboard her plane on her way",
        ),
        ("[Lee] <told> a business breakfast in Ostrava {that the bridge was safe}.", "a business breakfast in Ostrava"),
        ("[Lee] <said> on the porch {that the bridge was safe}.", None),
        ("[Lee] <said> on LBC {that the bridge was safe}.", "LBC"),
        ("[Lee] <blasted> {the bridge as a “shame”} Tuesday on The Ann Holm Show.", "The Ann Holm Show"),
        ("[Lee] spoke at length about money, <taking shots at> {the board}.", None),
        ("[Lee] <declined> {to comment} on the radio programme.", None),
        ("[Lee] <said> in the early 1990s {that the bridge was safe}.", None),
        ("[Lee] <said> in late May {that the bridge was safe}.", None),
        ("[Lee] <said> {that the bridge was safe}.", None),
    ],
)
def test_the_medium_is_where_it_was_said(circumstances: Callable[[str], Told], text: str, medium: str | None) -> None:
    assert circumstances(text)[2] == medium
