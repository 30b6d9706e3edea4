"""Who says what a verb says: grammar by hand, so that a new model changes nothing."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

from index.extract.sources import agent_of, noun_phrase, subject_of


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


def test_a_main_verb_without_a_subject_takes_the_noun_before_it() -> None:
    doc = parsed(("Lee", "NNP", "dep", 1), ("said", "VBD", "ROOT", 1))

    assert subject_of(doc[1]) == doc[0]


def test_who_is_eager_to_say_something_says_it() -> None:
    doc = parsed(
        ("She", "PRP", "nsubj", 1), ("was", "VBD", "ROOT", 1), ("eager", "JJ", "acomp", 1), ("to", "TO", "aux", 4),
        ("say", "VB", "xcomp", 2),
    )  # fmt: skip

    assert subject_of(doc[4]) == doc[0]


def test_a_name_before_an_insertion_is_the_subject_that_the_verb_lost() -> None:
    """In Bonn, Lee, the minister, said."""
    doc = parsed(
        ("In", "IN", "prep", 7), ("Bonn", "NNP", "pobj", 0), (",", ",", "punct", 1), ("Lee", "NNP", "appos", 1),
        (",", ",", "punct", 3), ("the", "DT", "det", 6), ("minister", "NN", "appos", 3), (",", ",", "punct", 8),
        ("said", "VBD", "ROOT", 8),
    )  # fmt: skip

    assert subject_of(doc[8]) == doc[3]


def test_a_surname_that_reads_like_an_adverb_is_a_subject() -> None:
    doc = parsed(("Jolly", "RB", "advmod", 1), ("said", "VBD", "ROOT", 1), ("yes", "UH", "intj", 1))

    assert subject_of(doc[1]) == doc[0]


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
