"""To whom it was said: invented sentences, read by the real parser, their spans marked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = tuple[str | None, str | None, str | None]
"""Addressee, when and medium, in the text's words."""


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ('{"It is safe,"} [Lee] <told> "Morning Hour" on Friday.', "Morning Hour"),
        ('{"It is safe,"} [Lee] <said> in an interview with "Morning Hour."', "Morning Hour"),
        ("[Lee] <told>\xa0the Harbour Post {that the bridge was safe}.", "the Harbour Post"),
        ("In a statement to\xa0Rail World, [Lee] <said> {that the bridge was safe}.", "Rail World"),
        (
            '{"It is safe,"} [Lee] <said> during a discussion Friday with Post editor-in-chief Ann Berg.',
            "Post editor-in-chief Ann Berg",
        ),
        ("[Lee] <said> in an interview with Radio 4 {that the bridge was safe}.", "Radio 4"),
        ("[Lee] <pleaded with> the rioters {to go home}.", "the rioters"),
        ("[Lee] <pressed for> {an inquiry into the fire}.", None),
        ("[Lee] <ordered> her crew {to leave the bridge}.", "her crew"),
        ("[Lee] <asked> the guide {how deep it was}.", "the guide"),
        ("[Lee] <warned> clients in a note {that the bridge was unsafe}.", "clients"),
        ("[Lee] <explained> to the class, with a sigh, {that the bridge was safe}.", "the class"),
        ("[Lee] <said> during a visit to Malta {that the bridge was safe}.", None),
        ("[Lee] <ordered> {a review of the bridge}.", None),
        ("Emerging from a meeting with Tom Park, [Lee] <said> {that the bridge was safe}.", None),
        ("[Lee] <told> reporters {that the bridge was safe}.", "reporters"),
        ("[Lee] <told> CNN's Tom Park {that the bridge was safe}.", "CNN's Tom Park"),
        ('{"It is safe,"} [Lee] <told> him.', "him"),
        ("[Officials] <had earlier informed> CNN {that the bridge was safe}.", "CNN"),
        ("[The president] <emphasized> to the prime minister {that the bridge was safe}.", "the prime minister"),
        ("[Lee] <reaffirmed> {her support for the plan} in a conversation with Park on Monday.", "Park"),
        ("[Lee] <warned> voters in Ohio {that the bridge was unsafe}.", "voters"),
        ("[Lee] <said> {that the bridge belonged to the town}.", None),
        ('{"It is safe,"} [Lee] <said>, remembering a walk to the weir.', None),
        ("Speaking to students at a school, [Lee] <said> {that the bridge was safe}.", "students"),
        ("In an interview with CNN's Tom Park, [Lee] <said> {that the bridge was safe}.", "CNN's Tom Park"),
        ("[Lee] <told> CBS This Morning {that the bridge was safe}.", "CBS This Morning"),
        ("[Lee] <told> the meeting {that the bridge was safe}.", "the meeting"),
        ("[Lee] <told> state radio on Monday {that the bridge was safe}.", "state radio"),
        ("[Lee] <told> the truth about {the bridge}.", None),
        ("[Lee] <asked> {whether the bridge was safe}.", None),
        ("[Lee] <wants to> {speak to the mayor}.", None),
        ("[Lee] <told> the pilgrims {that the bridge was safe}.", "the pilgrims"),
        ("[Lee] <told> the chamber {that the bridge was safe}.", "the chamber"),
        ("[Lee] <told> the BBC's Today programme {that the bridge was safe}.", "the BBC's Today programme"),
        ("[Lee] <wrote> Park {that the bridge was safe}.", "Park"),
        ("[Lee] <wrote> two letters {saying the bridge was safe}.", None),
        ("In a letter to the mayor, [Lee] <wrote> {that the bridge was safe}.", "the mayor"),
        ("Asked by Fox News about it, [Lee] <said> {that the bridge was safe}.", "Fox News"),
        ("[Lee] <said> {that he had been asked by Fox News about the bridge}.", None),
        ("[Lee], who spoke with our correspondent on the telephone, <said> {it was safe}.", "our correspondent"),
        ("In reply to a question from Ann Holm, [Lee] <said> {that the bridge was safe}.", "Ann Holm"),
        ("Testifying before the inquiry in May, [Lee] <said> {that the bridge was safe}.", "the inquiry"),
        ("In an interview with Town News’ Tom Park, [Lee] <said> {that the bridge was safe}.", "Town News’ Tom Park"),
        ("[Lee] <addressed> the Bridge Council, {saying it was safe}.", "the Bridge Council"),
        ("[Lee] <Addresses> Harlow Fire: {It Is Safe}.", None),
        ("[Lee] spoke to Radio Nova on Monday, <saying> {the bridge was safe}.", "Radio Nova"),
        ("[Lee] pointed to China, <saying> {the bridge was safe}.", None),
        ('{"Go home,"} [Lee] <shouted> at protesters outside the jail.', "protesters"),
        ("[Lee] <testified> before a parliamentary committee {that the bridge was safe}.", "a parliamentary committee"),
        ("Addressing journalists in Abuja, [Lee] <said> {that the bridge was safe}.", "journalists"),
        ("[Lee] <warned> both sides {that the bridge was unsafe}.", "both sides"),
        ("[Lee] <said> {he spoke to Park before it fell}.", None),
    ],
)
def test_the_addressee_is_who_hears_it(circumstances: Callable[[str], Told], text: str, addressee: str | None) -> None:
    assert circumstances(text)[0] == addressee
