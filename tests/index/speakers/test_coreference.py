"""Whom the words of an article mean: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.parse import Parser
from index.speaker import Gender, Speaker, SpeakerType
from index.speakers.identify import Speakers
from index.tokens import Tokens

WhoIs = Callable[..., Speaker | None]
SpeakersOf = Callable[[str], list[Speaker]]

NAMES = [
    ("Mayor Ann Lee opened the bridge. [Lee] said it was safe.", "Ann Lee"),
    ("Ann Lee opened the bridge. [Ms. Lee] said it was safe.", "Ann Lee"),
    ("Ann Lee opened the bridge. [Mayor Lee] said it was safe.", "Ann Lee"),
    ("[Ann Lee's] claim that it was safe did not convince.", "Ann Lee"),
    ("[LEE]: It is safe.\n\nAnn Lee opened the bridge on Monday.", "Ann Lee"),
    ("Samuel T. Ford spoke first. [Sam Ford] said it was safe.", "Samuel T. Ford"),
    ('Robert "Bobby" Hill spoke first. [Hill] said it was safe.', 'Robert "Bobby" Hill'),
    ("Bill de Blanco spoke first. [De Blanco] said it was safe.", "Bill de Blanco"),
    ("[CNN's Paul Stone] said it was safe.", "Paul Stone"),
    ("[Former Labor Secretary Ann Lee] said it was safe.", "Ann Lee"),
    ("[Another critic, Ann Lee,] said it was unsafe.", "Ann Lee"),
    ("[A lawyer for the town, Ann Lee,] said it was unsafe.", "Ann Lee"),
    ("[Tom Park's aide Ann Lee] said it was unsafe.", "Ann Lee"),
    ("Tom Park met Ann Lee, [who] said it was unsafe.", "Ann Lee"),
    ("[The Committee for a Fair Budget] warned of debts.", "Committee for a Fair Budget"),
    ("The Committee for a Fair Budget met. [The committee] warned of debts.", "Committee for a Fair Budget"),
    ("The Harbor News Service broke the story. [HNS] said the port was closed.", "Harbor News Service"),
    ("[The Park campaign] denied it.", "Park campaign"),
    ("Union leader Pieter van der Meer spoke. [Van der Meer] said no.", "Pieter van der Meer"),
    (
        "The Citizens for Growth and Ethics met. [Citizens for Growth and Ethics] said no.",
        "Citizens for Growth and Ethics",
    ),
    ("Mayor Ann Lee and Martin O’Mara of Harlow joined in. It rained, and [O’Mara] said so.", "Martin O’Mara"),
    ("Ann Lee leads in May. On the other side, [the Labor front-runner] said no.", "Ann Lee"),
    ("[Harris] left early. Later Tom Harris Jr. returned.", "Tom Harris Jr."),
    ("Kate Bishop left early. [Bishop] said no.", "Kate Bishop"),
    ("The carmaker Tessen grew. [The company] said no.", "Tessen"),
    ("Zorvik will close its plant in Leeds. [The company] said no.", "Zorvik"),
    ("Zorvik, a consultancy, warned of it. [The consultancy] said no.", "Zorvik"),
    ("The company, Harlow Bulk, said no. [The chain] apologized.", "Harlow Bulk"),
    ("[The company, Harlow Bulk,] said no.", "Harlow Bulk"),
    ("Northlink Ferries, the state-owned operator, said no. [The company] apologized.", "Northlink Ferries"),
    ("Northlink Ferries, the state-owned operator, said no. [The operator] apologized.", "Northlink Ferries"),
    ("[The greenkeep, Ann Lee,] said no.", "Ann Lee"),
    ("[Butcher Ann Lee] said no.", "Ann Lee"),
    ("[Fiona Lavelle SC] said no.", "Fiona Lavelle"),
    ("[Colonel Ann Lee] said no.", "Ann Lee"),
    ("Ann Baker opened the mill. [Baker] said no.", "Ann Baker"),
    ("The town was flooded. [Its mayor] slept. The mayor of Aldby, Ann Lee, told residents so.", "Ann Lee"),
    ("[His daughter, who] said no, was his heir. It was sad. His daughter, Ann Ray, wept.", "Ann Ray"),
    ("[Two readers, Ann Lee and Tom Park,] said no.", "Ann Lee and Tom Park"),
    ("Two readers, Ann Lee and Tom Park, left. [They] said no.", "Ann Lee and Tom Park"),
    (
        "[Minister] says no\n\nThe talks went on. Rain fell.\n\nThen Transport Minister Jo Hill told reporters.",
        "Jo Hill",
    ),
    ("[Ann Lee and Tom Park] agreed.", "Ann Lee and Tom Park"),
    ("Talks Held by President Amara Solis\n\nIt rained.\n\n[PRESIDENT SOLIS]: It is safe.", "Amara Solis"),
    ("[A lobsterman] named Otis Boone told me no.", "Otis Boone"),
    ("[A volunteer, 19-year-old Taras,] said no.", "Taras"),
    ("[A soldier,] who gave his name as Taras, said no.", "Taras"),
    ("[A soldier] who gave only his call sign, Badger, said no.", "Badger"),
    ("[A woman] who asked to be identified only as Maria said no.", "Maria"),
    ("It rained. [UNICEF] estimates that it will go on.", "UNICEF"),
    ("[The study's senior author, Per Lind,] said no.", "Per Lind"),
    ("Ann Lee and Tom Park met. [The two scientists] agreed.", "Ann Lee and Tom Park"),
    ("Ann Lee met Tom Park. [The two scientists] agreed.", "two scientists"),
    ("Ann Lee slept. She and her colleague Tom Park met. [The two scientists] agreed.", "Ann Lee and Tom Park"),
    ("[Its president], a retired schoolteacher called Ann Lee, said no.", "Ann Lee"),
    ("[Ann and Tom Park] agreed.", "Ann Park and Tom Park"),
    ("Ann and Tom Park slept. [The Parks] agreed.", "Ann Park and Tom Park"),
    ("Ann Lee slept. Tom Park rose. [The Parks] agreed.", "Parks"),
    ("Sens. Ann Lee (D-Ohio) and Tom Park (R-Iowa) met. [The senators] agreed.", "Ann Lee and Tom Park"),
    ("Ann Lee and Tom Park met. [Both] agreed.", "Ann Lee and Tom Park"),
    ("Ann Lee and Tom Park met. [Neither] agreed.", "Ann Lee and Tom Park"),
    ("Ann Lee and Tom Park met. [The two] agreed.", "Ann Lee and Tom Park"),
    ("Ann Lee met Tom Park. [Both] agreed.", "Both"),
    ("[The two] met. It rained. [Both] agreed.", "Both"),
    ("[Coastguard spokeswoman Kim Ae-ra] said no.", "Kim Ae-ra"),
    ("[A colleague, the geologist Piet Holm,] said no.", "Piet Holm"),
    ("Ann Lee left. [Her campaign] said no.", "Lee campaign"),
    ("José Luis Sanz Vega resigned. [Sanz] said no.", "José Luis Sanz Vega"),
    ("Khalid al-Rashan spoke. [Al-Rashan] said no.", "Khalid al-Rashan"),
    ("Spokeswoman Mao Lingyu spoke. [Ms Mao] said no.", "Mao Lingyu"),
    ("Alan Whitmore spoke. [Sir Alan] said no.", "Alan Whitmore"),
    ("Joko Wardana, widely known as Jowa, spoke. [Jowa] said no.", "Joko Wardana"),
    ("Board member Paul Reed Jr. spoke. His father, Paul Reed Sr., left. [Paul Reed Sr.] said no.", "Paul Reed Sr."),
    ("[Friday, Harlow Council] said no.", "Harlow Council"),
    ("[Helvia Group AG] said no.", "Helvia Group AG"),
    ("WASHINGTON (AP) — Kerry Washington slept. [WASHINGTON] said no.", "WASHINGTON"),
    ("[The Iyaloja of the market, Alhaja Risikat Bello,] said no.", "Risikat Bello"),
    ("Fellow soap star [Dean Colby, 36,] said no.", "Dean Colby"),
    ("Retired plumber Ron Diggle slept. Fans of Team Ron cheered. [Ron] said no.", "Ron Diggle"),
    ("[St. Brendan's Hospital] said no.", "St. Brendan's Hospital"),
    ("[Leader of the Opposition Sunita Desai] said no.", "Sunita Desai"),
    (
        "Minister K. Raghava Rao left. [Mr. Rao] said no. His nephew, Vikram Rao, slept. Mr. Vikram Rao sighed.",
        "K. Raghava Rao",
    ),
    ("Halvorsen Steel fell. [The steelmaker] said no.", "Halvorsen Steel"),
    ("Tom Park of Yarrowby, [who] said no, left.", "Tom Park"),
    (
        "Helvia Group AG will cut jobs. It rained. It poured. It hailed. It froze. [The company] said no.",
        "Helvia Group AG",
    ),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_speaker_has_the_fullest_name_that_the_article_gives(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name.removeprefix("The ") == name


def test_two_with_one_surname_are_told_apart_by_their_titles(who_is: WhoIs) -> None:
    text = "Ann Lee spoke on Monday. Her husband, Tom Lee, was there. Ann Lee smiled. "
    assert who_is(text + "[Mr. Lee] said he was proud.").name == "Tom Lee"  # type: ignore[union-attr]
    assert who_is(text + "[Mrs. Lee] said she was proud.").name == "Ann Lee"  # type: ignore[union-attr]


def test_unknown_given_names_tell_people_with_one_surname_apart(who_is: WhoIs) -> None:
    text = "Josef Brandl always denied it. His wife, Ute Brandl, wept. "
    assert who_is(text + "[She] told reporters so.").name == "Ute Brandl"  # type: ignore[union-attr]
    assert who_is(text + "[Mr Brandl] thanked the jury.").name == "Josef Brandl"  # type: ignore[union-attr]
    assert who_is(text + "[Mrs Brandl] thanked his lawyer.").name == "Ute Brandl"  # type: ignore[union-attr]


def test_who_is_described_first_may_be_named_beside_a_quotation(speakers_of: SpeakersOf) -> None:
    first, then = speakers_of('[A former clerk] told the court so.\n\n"It was red," said [Tom Ray, 54].')
    assert (first.name, then.name, then.role) == ("Tom Ray", "Tom Ray", "former clerk")
    first, then = speakers_of("[Kenya's president] said no. It rained. [Tom Ray] told them so.")
    assert (first.name, then.name, then.role) == ("Tom Ray", "Tom Ray", "Kenya's president")
    first, then = speakers_of("[The pilots' lawyer] said no. [Tom Ray] told them so.")
    assert (first.name, then.role) == ("Tom Ray", "pilots' lawyer")
    first, then = speakers_of("[The pilots' lawyer] said no. It rained. [Tom Ray] told them so.")
    assert first.name == "The pilots' lawyer"
    first, *_ = speakers_of("[Kenya's president] said no.\n\n[Tom Ray] told them so.")
    assert first.name == "Kenya's president"
    first, then = speakers_of('[A spokesman] told the court so.\n\n"It was red," said [Tom Ray, 54].')
    assert (first.name, then.name) == ("A spokesman", "Tom Ray")


def test_a_quotation_alone_is_of_whom_the_paragraph_before_speaks(parser: Parser) -> None:
    def speaker(before: str) -> str | None:
        text = f'{before}\n\n"No, and never."'
        quotation = CharSpan(len(before) + 2, len(text))
        floating = Attribution((), (), (quotation,), Kind.DIRECT, Stance.SAID, Confidence.LOW, "")
        article = Article("test", text, "Test")
        found = Speakers(Tokens(parser.parse(article), article.text), [floating], article).of(0)
        return found.speaker.name if found else None

    assert speaker("Councillor Jo Hill was curt.") == "Jo Hill"
    assert speaker("A guard, reached at home, had another story.") == "A guard"
    assert speaker("The bridge was closed.") is None
    assert speaker("It rained. Jo Hill came late. The talks went on.") is None


def test_first_person_in_a_quotation_is_who_is_quoted(who_is: WhoIs) -> None:
    speaker = who_is('[Tom Park] wrote {"[I] believe that we will win."}', author="Ann Lee")
    assert speaker is not None
    assert speaker.name == "Tom Park"


def test_first_person_outside_quotations_is_the_author(who_is: WhoIs) -> None:
    speaker = who_is("[I] think that the bridge is safe.", author="Tom Park, THE DAILY")
    assert speaker is not None
    assert speaker.name == "Tom Park"


def test_first_person_in_a_letter_is_who_signs_it(who_is: WhoIs) -> None:
    text = "The ferry\n\nDear editor,\n\n[I] think that you forgot the boats. They matter.\n\nHester Vane, Leith\n"
    speaker = who_is(text, author="Tom Park")
    assert speaker is not None
    assert speaker.name == "Hester Vane"


def test_nobody_is_named_for_generic_words(who_is: WhoIs) -> None:
    assert who_is("[You] think that the bridge is safe.") is None
    assert who_is("[It] is said to rain.") is None
    assert who_is("[Full autonomy] suggested it.") is None
    assert who_is("[The way they work] says so.") is None
    assert who_is("[This statement] says so.") is None
    assert who_is("[The statement] says so.") is not None
    assert who_is("[The opposition] says so.") is not None
    assert who_is("[She] said so.") is None


def test_a_country_is_no_pronoun(who_is: WhoIs) -> None:
    speaker = who_is("[The US and its allies] said that the talks had failed.")
    assert speaker is not None
    assert (speaker.name, speaker.type) == ("The US and its allies", SpeakerType.GROUP)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Ann Lee] said so.", SpeakerType.PERSON),
        ("[The Labor Department] said so.", SpeakerType.ORGANIZATION),
        ("[Northlink Ferries] said so.", SpeakerType.ORGANIZATION),
        ("[The owner, Brentmoor,] said so.", SpeakerType.ORGANIZATION),
        ("[The owner, Ann Mills,] said so.", SpeakerType.PERSON),
        ("[The poll] showed so.", SpeakerType.DOCUMENT),
        ("[A senior official] said so.", SpeakerType.UNNAMED),
        ("[Republicans] said so.", SpeakerType.UNNAMED),
        ("[China] said so.", SpeakerType.ORGANIZATION),
        ("[The Clean Rivers Act] says so.", SpeakerType.DOCUMENT),
        ("[Ann Lee and Tom Park] said so.", SpeakerType.GROUP),
        ("[Unia, Geneva's largest union,] said so.", SpeakerType.ORGANIZATION),
        ("Ann Lee, a Republican, left. [The GOP] said so.", SpeakerType.ORGANIZATION),
    ],
)
def test_speakers_are_of_a_type(who_is: WhoIs, text: str, kind: SpeakerType) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.type is kind


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("[Harbor Council spokesman Tom Park] said so.", "Harbor Council spokesman"),
        ("[Defense Minister Ann Lee] said so.", "Defense Minister"),
        ("[Ann Lee, the Dutch ambassador to the United States,] said so.", "Dutch ambassador to the United States"),
        ("[Rep. Ann Lee (D-Ohio), chairwoman of the panel,] said so.", "chairwoman of the panel"),
        ("[A spokeswoman for the port, Ann Lee,] said so.", "spokeswoman for the port"),
        ("[Pete Ford, one of the mayor's closest aides,] said so.", "one of the mayor's closest aides"),
        ("[Speaker of the House Ann Lee] said so.", "Speaker of the House"),
        ("At the Harbor News [Tom Park] said so.", None),
        ("[Ann Lee, a potential senator,] said so.", None),
        ("Its closest ally, the United States, left. [The United States] said so.", None),
        ("In Rome, the mayor met Ann Lee. [Ann Lee] said so.", None),
        ("[Mr. Park] said so.", None),
        ("[The Rev. Dr. Tom Park] said so.", "Rev."),
        ("[University of Harlow economist Tom Park] said so.", "University of Harlow economist"),
        ("[Tom Park, a lawmaker of the ruling party,] said so.", "lawmaker of the ruling party"),
        ("[Tom Park, head of Right to Roam,] said so.", "head of Right to Roam"),
        ("[Tom Park, now a partner at a law firm,] said so.", "partner at a law firm"),
        ("[Tom Park, a retiree,] said so.", "retiree"),
        ("[Transport economist Dr. Tom Park] said so.", "Transport economist"),
        ("[Tom Park, an oceanographer at the institute,] said so.", "oceanographer at the institute"),
        ("[His Dutch counterpart, Tom Park,] said so.", None),
        ("[The Iyaloja of the market, Alhaja Risikat Bello,] said so.", "Iyaloja of the market"),
        ("[Ann Lee] said so.", None),
    ],
)
def test_a_role_is_as_printed(who_is: WhoIs, text: str, role: str | None) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.role == role


def test_a_speaker_knows_its_other_names_but_no_pronouns(who_is: WhoIs) -> None:
    speaker = who_is("President Ann Lee left. Lee was tired. The president slept. [She] said so.")
    assert speaker is not None
    assert set(speaker.aliases) == {"Lee", "The president"}
    assert speaker.gender is Gender.FEMALE


def test_nobody_calls_herself_she_in_her_own_words(who_is: WhoIs) -> None:
    speaker = who_is("Sara Park met Jane Moss. [Park] was moved: {“Then [she] said no.”}")
    assert speaker is not None
    assert speaker.name == "Jane Moss"


def test_a_town_is_nobody_whom_she_means(who_is: WhoIs) -> None:
    letter = "A trawlerman from Hull wrote that he liked it. Her only mistake came in 1977, when [she] announced gales."
    speaker = who_is("Jane Moss read the news.\n\n" + letter)
    assert speaker is not None
    assert speaker.name == "Jane Moss"


PAIRS = [
    ("Ann Lee and Tom Park sold the shop in May. [The pair] said no.", "Ann Lee and Tom Park"),
    ("Ann Lee and Tom Park sold the shop in May. [The couple] said no.", "Ann Lee and Tom Park"),
]


@pytest.mark.parametrize(("text", "name"), PAIRS)
def test_two_who_are_named_together_are_the_pair(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert (speaker.name, speaker.type) == (name, SpeakerType.GROUP)


def test_a_label_of_a_question_is_nobody_whom_she_means(who_is: WhoIs) -> None:
    speaker = who_is("Ann Lee kept the lock.\n\nQ: Why?\n\nA: I liked it.\n\nQ: Still?\n\nNobody slept, [she] adds.")
    assert speaker is not None
    assert speaker.name == "Ann Lee"
