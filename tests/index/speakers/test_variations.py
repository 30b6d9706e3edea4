"""Whom other words for somebody just named mean: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]

DELORME = "Rovers manager Ann Lee smiled. Her opposite number, Franck Delorme, was furious. "
MET = "Ann Lee met Tom Park in Harlow. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Park spoke on Monday. [The 24-year-old striker] said he was tired.", "Tom Park"),
        (DELORME + '"It was late," said [the Frenchman].', "Franck Delorme"),
        (DELORME + "[The Town boss] said it was late.", "Franck Delorme"),
        ("Rovers manager Ann Lee smiled. [The Rovers boss] said it was late.", "Ann Lee"),
        ("Rovers captain Ann Lee smiled. Tom Park did not. [The skipper] said it was late.", "Ann Lee"),
        ("Ann Lee has left. It began when [the Grammy winner] said no.", "Ann Lee"),
        ('"It rained," said Ann Lee, 50. [The mum-of-three] left.', "Ann Lee"),
        ('"It rained," said Ann Lee, 50. “No,” [the mum-of-three] added.', "Ann Lee"),
        ('"It rained," said Tom Park, 50. [The father of two] left.', "Tom Park"),
        ("Tom Park flew in on Monday. “It rained,” [the climate scientist] said.", "Tom Park"),
        ("Tom Park flew in on Monday. “It rained,” [the company lawyer] said.", "the company lawyer"),
        ("Tom Park flew in on Monday. “It rained,” [the union chemist] said.", "the union chemist"),
        ("Candidate Tom Park fell in the polls. [The retired neurosurgeon] has given no details.", "Tom Park"),
        ("Inspector Ann Lee spoke. [The top cop] refused to say more.", "Ann Lee"),
        ("Novelist Ann Lee lives in Harlow. “It rained,” [the author] said.", "Ann Lee"),
        ("A baker came by. “It rained,” [the man] said.", "A baker"),
        ("A child ran. “It rained,” [the woman behind me] said.", "the woman behind me"),
        ("Mayor Ann Lee met a farmer at the gate. “It rained,” [the man] told her.", "a farmer"),
        ("His sister met Ann Lee. Lee's former aide left. [Lee's former boss] said no.", "Lee's former boss"),
        ("Ann Lee has left. It began when [the Ghana international] said no.", "Ann Lee"),
        ('Former Town striker Ann Lee spoke. "It rained," said [the pundit].', "Ann Lee"),
        ("Ann Lee, an airline pilot, spoke. Her rival, Tom Park, sat. [The retired pilot] left.", "Tom Park"),
        ('Town striker Ann Lee spoke. "It rained," said [the pundit].', "the pundit"),
        ("Ann Lee has left. It began when [the Arsenal defender] said no.", "Ann Lee"),
        ("Rovers manager Ann Lee has left. It began when [the Arsenal defender] said no.", "the Arsenal defender"),
        ('Captain Ann Lee spoke. "It rained," [the midfielder] explained.', "Ann Lee"),
        ("Tessen, a carmaker, said no. Tessen slept.\n\nZorvik Ltd's shares fell. [The company] agreed.", "Zorvik Ltd"),
        ("Wells Fargo fired them. The Mail said so. [The bank] denied it.", "Wells Fargo"),
        (
            "“No,” said Ann Lee. Tom Park scored. [The 22-year-old] gave the shirt to his grandmother.",
            "Tom Park",
        ),
        ("Ann Lee has bought the yard. [The shipping magnate] said it would grow.", "Ann Lee"),
        ("Nordbank has bought Kestrel Airways. [The airline] said it would fly.", "Kestrel Airways"),
        ("Unite called a strike at Harlow Steel. Harlow Steel's shares fell. [The union] said no.", "Unite"),
        ("Reuters said Nordbank was for sale. [The bank] denied it.", "Nordbank"),
        ("It was told to the Herald. The show was made by Channel Nine. [The network] said no.", "Channel Nine"),
        (MET + "[The Labour candidate] sharply attacked her rival.", "Ann Lee"),
        (MET + "[The Labour candidate] sharply attacked his rival.", "Tom Park"),
        ("Tom Park spoke on Monday. [The Labour candidate] sharply attacked her rival.", "Tom Park"),
    ],
)
def test_another_word_means_whom_it_fits_of_those_just_named(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name == name
