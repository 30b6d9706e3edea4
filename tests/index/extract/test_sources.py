"""Who says what a verb says: grammar by hand, so that a new model changes nothing."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

from index.extract.sources import agent_of, is_of_nobody, noun_phrase, subject_of


def parsed(*tokens: tuple[str, str, str, int]) -> Doc:
    """Make a Doc of (word, tag, dependency, head)."""
    words, tags, deps, heads = zip(*tokens, strict=True)
    return Doc(English().vocab, words=list(words), tags=list(tags), deps=list(deps), heads=list(heads))


def noun_words(doc: Doc, token: int) -> str:
    span = noun_phrase(doc[token])
    return doc[span.token_start : span.token_end].text


def test_a_conjoined_verb_shares_the_subject() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("left", "VBD", "ROOT", 1), ("and", "CC", "cc", 1), ("said", "VBD", "conj", 1)
    )

    assert subject_of(doc[3]) == doc[0]


def test_a_verb_hung_on_the_report_belongs_to_the_one_who_reports() -> None:
    """Lee said it would end and called for calm."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("it", "PRP", "nsubj", 4), ("would", "MD", "aux", 4),
        ("end", "VB", "ccomp", 1), ("and", "CC", "cc", 4), ("called", "VBD", "conj", 4),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]


def test_a_verb_after_a_remark_of_time_belongs_to_the_one_who_reports() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("warned", "VBD", "ROOT", 1), ("pay", "NN", "nsubj", 4), ("would", "MD", "aux", 4),
        ("fall", "VB", "ccomp", 1), (",", ",", "punct", 4), ("hours", "NNS", "npadvmod", 9),
        ("after", "IN", "mark", 9), ("bombs", "NNS", "nsubj", 9), ("fell", "VBD", "advcl", 4), (",", ",", "punct", 9),
        ("and", "CC", "cc", 9), ("called", "VBD", "conj", 9), ("for", "IN", "prep", 12), ("calm", "NN", "pobj", 13),
    )  # fmt: skip

    subject = subject_of(doc[12])

    assert subject is not None
    assert subject.text == "Lee"


def test_a_participle_has_the_subject_of_its_clause() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("agreed", "VBD", "ROOT", 1), (",", ",", "punct", 1), ("adding", "VBG", "advcl", 1)
    )

    assert subject_of(doc[3]) == doc[0]


def test_a_statement_that_says_is_whose_it_is() -> None:
    """Lee 's statement saying."""
    doc = parsed(
        ("Lee", "NNP", "poss", 2), ("'s", "POS", "case", 0), ("statement", "NN", "ROOT", 2), ("saying", "VBG", "acl", 2)
    )

    assert subject_of(doc[3]) == doc[0]


def test_whoever_releases_a_statement_says_what_it_says() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("released", "VBD", "ROOT", 1), ("a", "DT", "det", 3),
        ("statement", "NN", "dobj", 1), ("saying", "VBG", "acl", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[0]


def test_one_who_is_faulted_for_saying_said_it() -> None:
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("faulted", "VBD", "ROOT", 1), ("Lee", "NNP", "dobj", 1),
        ("for", "IN", "prep", 1), ("saying", "VBG", "pcomp", 3),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[2]


def test_what_was_passed_on_without_saying_why_says_nothing_itself() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("files", "NNS", "nsubjpass", 4),
        ("were", "VBD", "auxpass", 4), ("sent", "VBN", "ccomp", 1), ("without", "IN", "prep", 4),
        ("saying", "VBG", "pcomp", 5), ("why", "WRB", "advmod", 6),
    )  # fmt: skip

    subject = subject_of(doc[6])

    assert subject is not None
    assert subject.text == "Lee"


def test_the_agent_of_a_passive_follows_by() -> None:
    doc = parsed(
        ("He", "PRP", "nsubjpass", 2), ("was", "VBD", "auxpass", 2), ("told", "VBN", "ROOT", 2),
        ("by", "IN", "agent", 2), ("police", "NNS", "pobj", 3),
    )  # fmt: skip

    assert agent_of(doc[2]) == doc[4]


def test_asterisks_of_bold_print_are_no_part_of_a_name() -> None:
    doc = parsed(
        ("*", "NFP", "punct", 1), ("Lee", "NNP", "nsubj", 3), ("*", "NFP", "punct", 1), ("said", "VBD", "ROOT", 3)
    )

    assert noun_words(doc, 1) == "Lee"


def test_a_phrase_leaves_out_the_clause_after_it() -> None:
    """The mayor of Oslo , who left ,"""
    doc = parsed(
        ("The", "DT", "det", 1), ("mayor", "NN", "ROOT", 1), ("of", "IN", "prep", 1), ("Oslo", "NNP", "pobj", 2),
        (",", ",", "punct", 1), ("who", "WP", "nsubj", 6), ("left", "VBD", "relcl", 1),
    )  # fmt: skip

    assert noun_words(doc, 1) == "The mayor of Oslo"


def test_who_is_eager_to_say_something_says_it() -> None:
    doc = parsed(
        ("She", "PRP", "nsubj", 1), ("was", "VBD", "ROOT", 1), ("eager", "JJ", "acomp", 1), ("to", "TO", "aux", 4),
        ("say", "VB", "xcomp", 2),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[0]


def test_a_verb_conjoined_with_one_who_fears_is_his() -> None:
    """They fear that it has gone and warn."""
    doc = parsed(
        ("They", "PRP", "nsubj", 1), ("fear", "VBP", "ROOT", 1), ("that", "IN", "mark", 5), ("it", "PRP", "nsubj", 5),
        ("has", "VBZ", "aux", 5), ("gone", "VBN", "ccomp", 1), ("and", "CC", "cc", 5), ("warn", "VB", "conj", 5),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[0]


def test_what_is_said_in_addition_is_said_by_whoever_does_the_rest() -> None:
    """In addition to stating it, Lee left."""
    doc = parsed(
        ("In", "IN", "prep", 7), ("addition", "NN", "pobj", 0), ("to", "IN", "prep", 1), ("stating", "VBG", "pcomp", 2),
        ("it", "PRP", "dobj", 3), (",", ",", "punct", 7), ("Lee", "NNP", "nsubj", 7), ("left", "VBD", "ROOT", 7),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[6]


def test_who_goes_on_speaking_is_who_spoke_before() -> None:
    """Lee said so after Weber won, adding."""
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("said", "VBD", "ROOT", 1), ("so", "RB", "advmod", 1), ("after", "IN", "mark", 5),
        ("Weber", "NNP", "nsubj", 5), ("won", "VBD", "advcl", 1), (",", ",", "punct", 5), ("adding", "VBG", "advcl", 5),
    )  # fmt: skip

    assert subject_of(doc[7]) == doc[0]


def test_a_subject_hung_on_the_helper_is_the_verbs() -> None:
    """Those polled were split."""
    doc = parsed(
        ("Those", "DT", "nsubj", 2), ("polled", "VBN", "acl", 0), ("were", "VBD", "auxpass", 3),
        ("split", "VBN", "ROOT", 3),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[0]


def test_an_it_that_stands_for_a_clause_says_nothing() -> None:
    """It is hard to say."""
    doc = parsed(
        ("It", "PRP", "nsubj", 1), ("is", "VBZ", "ROOT", 1), ("hard", "JJ", "acomp", 1), ("to", "TO", "aux", 4),
        ("say", "VB", "xcomp", 1),
    )  # fmt: skip

    assert is_of_nobody(doc[0], doc[4])
    assert not is_of_nobody(doc[0], doc[1])


def test_who_gets_a_message_does_not_say_it() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("emailed", "VBD", "ROOT", 1), ("voters", "NNS", "dobj", 1),
        ("saying", "VBG", "acl", 2),
    )  # fmt: skip

    assert subject_of(doc[3]) == doc[0]


def test_to_whom_a_message_is_sent_does_not_say_it() -> None:
    doc = parsed(
        ("Lee", "NNP", "nsubj", 1), ("sent", "VBD", "ROOT", 1), ("a", "DT", "det", 3), ("message", "NN", "dobj", 1),
        ("to", "IN", "dative", 1), ("voters", "NNS", "pobj", 4), ("saying", "VBG", "acl", 5),
    )  # fmt: skip

    assert subject_of(doc[6]) == doc[0]
