"""Who said what, in whole sentences with the real model, construction by construction."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.attribution import Attribution, Confidence, Kind, Stance

Find = Callable[[str], list[Attribution]]


def told(found: Attribution, text: str) -> tuple[str, str, list[str]]:
    """Return source, cue and contents in words."""
    return (
        " ".join(span.of(text) for span in found.source),
        " ".join(span.of(text) for span in found.cue),
        [span.of(text) for span in found.content],
    )


ONE_STATEMENT = [
    # clauses
    ("Lee vented to her husband that it would be a fight.", "Lee", "vented", ["that it would be a fight"]),
    ("Lee said that prices had fallen.", "Lee", "said", ["that prices had fallen"]),
    ("Lee has not said whether prices will fall.", "Lee", "has not said", ["whether prices will fall"]),
    ("The mayor told reporters on Friday that the bridge was safe.", "The mayor", "told", ["that the bridge was safe"]),
    ("Lee concluded that thrift is nice, but sometimes luck takes over.",
     "Lee", "concluded", ["that thrift is nice, but sometimes luck takes over"]),
    ("Voters said life would get worse.", "Voters", "said", ["life would get worse"]),
    ("She pointed out that the bill had failed.", "She", "pointed out", ["that the bill had failed"]),
    ("He was told by the police that the road was closed.", "the police", "was told", ["that the road was closed"]),
    ("The board put off a vote on the tram after its auditor warned that the bill could rise.",
     "its auditor", "warned", ["that the bill could rise"]),
    ("Lee said last month it saw no signs of weakness.", "Lee", "said", ["it saw no signs of weakness"]),
    ("Lee said last month was the worst.", "Lee", "said", ["last month was the worst"]),
    ("The fund has called for Lee to step down.", "The fund", "has called for", ["Lee to step down"]),
    ("Lee, asked whether she trusted the firm, paused.", "", "asked", ["whether she trusted the firm"]),
    ("The club's striker - no friend of the coach - said the side had slept.",
     "The club's striker - no friend of the coach", "said", ["the side had slept"]),
    # tags
    ("Prices will fall, the minister said.", "the minister", "said", ["Prices will fall"]),
    ("The bill, Ms. Lee said, is a disaster.", "Ms. Lee", "said", ["The bill", "is a disaster"]),
    ("This stance has not changed, states Weber.", "Weber", "states", ["This stance has not changed"]),
    ("As Lee pointed out in May, “In the week of the vote, members may change it.”",
     "Lee", "pointed out", ["“In the week of the vote, members may change it.”"]),
    ("As Weber noted, prices fell.", "Weber", "noted", ["prices fell"]),
    ("But as the economist Ann Lee argues in her new book, most bridges are monuments.",
     "the economist Ann Lee", "argues", ["most bridges are monuments"]),
    ("The minister is understood to be in talks with the bank.",
     "", "is understood", ["The minister", "to be in talks with the bank"]),
    ("She appealed to the king to step in.", "She", "appealed to", ["the king to step in"]),
    ("As the bank's Ann Lee puts it, owners want a new law.",
     "the bank's Ann Lee", "puts", ["owners want a new law"]),
    # quotations
    ("Lee was cross: “It is public! Just send it,” she wrote.", "she", "wrote", ["“It is public! Just send it,”"]),
    ("“Prices fell,”  Lee said. “Again.”", "Lee", "said", ["“Prices fell,”", "“Again.”"]),
    ("“Send it,” Lee wrote. “Non-paper” is a term for drafts.", "Lee", "wrote", ["“Send it,”"]),
    ("It is all on X. “Wind is down, the sea is not,” she wrote.", "she", "wrote", ["“Wind is down, the sea is not,”"]),
    ('"Prices fell," she said.', "she", "said", ['"Prices fell,"']),
    ("“Prices fell,” said Ann Lee, the minister.", "Ann Lee, the minister", "said", ["“Prices fell,”"]),
    ('Lee joked, "I never sleep."', "Lee", "joked", ['"I never sleep."']),
    ("“No,” she said, “never again.”", "she", "said", ["“No,”", "“never again.”"]),
    ("“We won,” Lee told a crowd. “We did it.”", "Lee", "told", ["“We won,”", "“We did it.”"]),
    ("‘Prices fell’, said Lee.", "Lee", "said", ["‘Prices fell’"]),
    ("“We will rebuild.” — Ann Lee, farmer", "Ann Lee", "—", ["“We will rebuild.”"]),
    ("“It is over,” she demurred.", "she", "demurred", ["“It is over,”"]),
    ('"It is new", the firm\'s head, Ann Lee, wrote.', "the firm's head, Ann Lee", "wrote", ['"It is new"']),
    ("LEE: I never said it was over.", "LEE", ":", ["I never said it was over."]),
    ("From the report: “Prices fell in May.”", "the report", ":", ["“Prices fell in May.”"]),
    # phrases
    ("Prices fell, according to the bank.", "the bank", "according to", ["Prices fell"]),
    ("According to a report by Ann Lee, published on Friday, prices fell.",
     "a report by Ann Lee", "According to", ["prices fell"]),
    ("According to the bank, prices fell.", "the bank", "According to", ["prices fell"]),
    ("Prices, according to the bank, fell.", "the bank", "according to", ["Prices", "fell"]),
    ("The minister resigned, as reported by the Gazette.", "the Gazette", "reported by", ["The minister resigned"]),
    ("Prices rose and pay fell, according to the bank.", "the bank", "according to", ["Prices rose and pay fell"]),
    ("Prices rose in May, according to a poll of shops, where most buy bread.",
     "a poll of shops", "according to", ["Prices rose in May"]),
    ("In the words of one reviewer, the data are bad.", "one reviewer", "In the words of", ["the data are bad"]),
    # headlines
    ("Mayor Says City Needs To Quit Old Habits, Show Mercy For Poor",
     "Mayor", "Says", ["City Needs To Quit Old Habits, Show Mercy For Poor"]),
    # nouns and adjectives
    ("Weber's claim that prices fell was wrong.", "Weber", "claim", ["that prices fell"]),
    ("Her view is that prices will fall.", "Her", "view is", ["that prices will fall"]),
    ("She is confident that prices will fall.", "She", "is confident", ["that prices will fall"]),
    # infinitives, objects, prepositions
    ("The party vowed to cut taxes.", "The party", "vowed", ["to cut taxes"]),
    ("Lee urged the court to act.", "Lee", "urged", ["the court to act"]),
    ("Lee praised the bill for its brevity.", "Lee", "praised", ["the bill for its brevity"]),
    ("Lee decried Weber's calls to ban all cars.", "Lee", "decried", ["Weber's calls to ban all cars"]),
    ("The club's chair, Ann Lee, called on the council to act.",
     "The club's chair, Ann Lee", "called on", ["the council to act"]),
    ("The office would not comment.", "The office", "would not", ["comment"]),
    ("Lee and Ray would not say where.", "Lee and Ray", "would not say", ["where"]),
    ("The owner declined to comment on Friday.", "The owner", "declined", ["to comment"]),
    ("Lee lashed out at Weber after the vote.", "Lee", "lashed out at", ["Weber"]),
    ("Lee described the bill as a disaster.", "Lee", "described", ["the bill as a disaster"]),
    ("Lee called the bill a disaster.", "Lee", "called", ["the bill a disaster"]),
    ("Lee, speaking on Radio Four, called Moore a “blowhard.”", "Lee", "called", ["Moore a “blowhard.”"]),
    ("Lee, who has called Moore's remarks ''toxic,'' left.", "who", "has called", ["Moore's remarks ''toxic,''"]),
    ("The union called for a strike.", "The union", "called for", ["a strike"]),
    ("The minister declined to comment.", "The minister", "declined", ["to comment"]),
    ("He denied taking money.", "He", "denied", ["taking money"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content"), ONE_STATEMENT)
def test_one_statement(attributions: Find, text: str, source: str, cue: str, content: list[str]) -> None:
    outermost = [found for found in attributions(text) if found.within is None]

    assert [told(found, text) for found in outermost] == [(source, cue, content)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Prices fell,” she said.", Kind.DIRECT),
        ("She said prices “fell like stones” in May.", Kind.MIXED),
        ("She said prices fell.", Kind.INDIRECT),
    ],
)
def test_kind_tells_how_much_stands_inside_marks(attributions: Find, text: str, kind: Kind) -> None:
    assert [found.kind for found in attributions(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("She said that prices fell.", Stance.SAID),
        ("She asked whether prices fell.", Stance.ASKED),
        ("She warned that prices would fall.", Stance.WARNED),
        ("She cautioned that prices would fall.", Stance.WARNED),
        ("She vowed to fight.", Stance.PROMISED),
        ("She praised the bill.", Stance.PRAISED),
        ("She condemned the bill.", Stance.CRITICIZED),
        ("She called for a ban.", Stance.URGED),
        ("She refused to comment.", Stance.DECLINED),
        ("She would not say where the money went.", Stance.DECLINED),
        ("A poll showed that prices fell.", Stance.SHOWED),
        ("She believes that prices fell.", Stance.BELIEVED),
        ("She wants to win.", Stance.WANTED),
    ],
)
def test_stance_is_what_the_cue_does(attributions: Find, text: str, stance: Stance) -> None:
    assert [found.stance for found in attributions(text)] == [stance]


def test_a_participle_after_a_tag_is_a_second_statement(attributions: Find) -> None:
    text = "“Prices fell,” she said, adding that the bank was to blame."

    assert [told(found, text) for found in attributions(text)] == [
        ("she", "said", ["“Prices fell,”"]),
        ("she", "adding", ["that the bank was to blame"]),
    ]


def test_a_participle_after_a_report_is_by_who_reports(attributions: Find) -> None:
    text = "Lee repeated that Weber makes the same points, calling him a parrot."

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "repeated", ["that Weber makes the same points"]),
        ("Lee", "calling", ["him a parrot"]),
    ]


def test_a_tag_after_a_colon_has_only_what_follows_the_colon(attributions: Find) -> None:
    text = "It blamed the cold: customers, it said, drank tea."

    assert [told(found, text) for found in attributions(text)] == [
        ("It", "blamed", ["the cold"]),
        ("it", "said", ["customers", "drank tea"]),
    ]


def test_a_quotation_after_another_verb_is_not_of_who_spoke_before(attributions: Find) -> None:
    text = "“He has problems,” Lee said as the heckler yelled: “Go home!”"

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "said", ["“He has problems,”"]),
        ("the heckler", "yelled", ["“Go home!”"]),
    ]


def test_any_reporting_participle_after_a_comma_begins_a_second_report(attributions: Find) -> None:
    text = "Lee said that prices rose, criticizing the bank."

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "said", ["that prices rose"]),
        ("Lee", "criticizing", ["the bank"]),
    ]


def test_a_conjoined_cue_shares_the_subject(attributions: Find) -> None:
    text = "Lee said the war would end and called for calm."

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "said", ["the war would end"]),
        ("Lee", "called for", ["calm"]),
    ]


def test_a_denial_beside_a_report_is_a_second_one(attributions: Find) -> None:
    text = "Lee said that she would offer help but did not suggest that it would be free."

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "said", ["that she would offer help"]),
        ("Lee", "did not suggest", ["that it would be free"]),
    ]


def test_a_quotation_goes_on_with_the_one_before_it_in_its_paragraph(attributions: Find) -> None:
    text = "Lee said the plan was “bad from the start.” “Nobody had asked the neighbours.”"

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "said", ["the plan was “bad from the start.”", "“Nobody had asked the neighbours.”"]),
    ]


def test_one_report_ends_where_another_begins(attributions: Find) -> None:
    text = "Lee claimed that prices fell, as Weber suggested that they rose."

    assert [told(found, text) for found in attributions(text)] == [
        ("Lee", "claimed", ["that prices fell"]),
        ("Weber", "suggested", ["that they rose"]),
    ]


def test_nested_statements_are_found_at_both_levels(attributions: Find) -> None:
    text = "According to Weber, the president believes that prices will fall."

    outer, inner = attributions(text)

    assert told(outer, text) == ("Weber", "According to", ["the president believes that prices will fall"])
    assert told(inner, text) == ("the president", "believes", ["that prices will fall"])
    assert (outer.within, inner.within) == (None, 0)


def test_a_tag_after_a_report_tells_who_reported_it(attributions: Find) -> None:
    text = "Ann Lee has warned that prices will rise unless lawmakers pass a budget, Business Day reported.\n"

    outer, inner = sorted(attributions(text), key=lambda found: found.within is not None)

    warned = "that prices will rise unless lawmakers pass a budget"
    assert told(outer, text) == ("Business Day", "reported", [f"Ann Lee has warned {warned}"])
    assert told(inner, text) == ("Ann Lee", "has warned", [warned])
    assert inner.within is not None


def test_who_releases_a_statement_says_what_it_says(attributions: Find) -> None:
    text = "Weber released a statement saying that the talks had failed."

    (found,) = attributions(text)

    assert told(found, text) == ("Weber", "saying", ["that the talks had failed"])


def test_a_speech_over_paragraphs_is_one_statement(attributions: Find) -> None:
    text = "“It began in the wiring. We had asked for more.\n\n“Every year they said no,” said Ms. Hartley."

    outermost = [found for found in attributions(text) if found.within is None]

    assert [told(found, text) for found in outermost] == [
        ("Ms. Hartley", "said", ["“It began in the wiring. We had asked for more.", "“Every year they said no,”"])
    ]


def test_a_floating_quotation_has_no_cue_and_continues_the_speaker_before_it(attributions: Find) -> None:
    text = "“Prices,” Weber said, “fell.”\n\n“And they will fall again.”"

    _, floating = attributions(text)

    assert told(floating, text) == ("Weber", "", ["“And they will fall again.”"])
    assert floating.because == "continues the quotation before it"


@pytest.mark.parametrize(
    "text",
    [
        'He is the so-called "fixer" of the party.',
        "She appeared on “60 Minutes” in May.",
        "Jack “Shorty” Smith left the room.",
        "He read “War and Peace” in May.",
        "The road was closed.",
        "UPDATE: The road is open again now.",
        "",
        "\n \n",
    ],
)
def test_nothing_is_found_where_nobody_speaks(attributions: Find, text: str) -> None:
    assert attributions(text) == []


def test_a_title_in_marks_is_no_quotation_of_who_follows_it(attributions: Find) -> None:
    text = 'In an interview with "Morning Hour," Weber stressed the need for calm.'

    (found,) = attributions(text)

    assert told(found, text) == ("Weber", "stressed", ["the need for calm"])


def test_a_verb_that_only_tells_what_happens_is_left_out(attributions: Find) -> None:
    assert attributions("The man who supports the roof is made of stone.") == []


def test_plain_speech_is_trusted_most(attributions: Find) -> None:
    said, praised = attributions("Lee said that prices fell.\nLee praised the bill.")

    assert (said.confidence, praised.confidence) == (Confidence.HIGH, Confidence.MEDIUM)
    assert said.because == "subject of 'said'"
