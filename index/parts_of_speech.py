"""Parts of speech from Penn Treebank tags, by a table: what a trained component would take a third of the time for."""

from __future__ import annotations

from spacy.tokens import Doc

TAGS_OF_POS = {
    "ADJ": "JJ JJR JJS AFX",
    "ADP": "IN RP",
    "ADV": "RB RBR RBS",
    "AUX": "MD",
    "CCONJ": "CC",
    "DET": "DT PDT WP$",
    "INTJ": "UH",
    "NOUN": "NN NNS",
    "NUM": "CD",
    "PART": "POS TO",
    "PRON": "PRP PRP$ WP WDT EX",
    "PROPN": "NNP NNPS",
    "PUNCT": ". , : -LRB- -RRB- `` '' \"\" HYPH NFP",
    "SCONJ": "WRB",
    "SPACE": "_SP SP",
    "SYM": "$ # SYM",
    "VERB": "VB VBD VBG VBN VBP VBZ",
}
"""Universal part of speech of each tag, before the syntax has its say; tags that are not here are X."""

FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP"})
"""Of verbs in a tense; "will" and "may" (MD) have a tag of their own."""

AUXILIARY_DEPS = frozenset({"aux", "auxpass"})
BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "’s", "’re", "’m", "ai"})
NOUN_DEPS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "ROOT"})
"""Where a determiner stands alone, it is a pronoun: "[That] is wrong"."""


def set_parts_of_speech(doc: Doc) -> None:
    """Set `pos` of every token that has none. Needs: tag, dep."""
    strings = doc.vocab.strings
    pos_of = {strings.add(tag): strings.add(pos) for pos, tags in TAGS_OF_POS.items() for tag in tags.split()}
    verb, aux, adp, sconj, det, pron, other = (
        strings.add(pos) for pos in ("VERB", "AUX", "ADP", "SCONJ", "DET", "PRON", "X")
    )
    for token in doc:
        if token.pos != 0:
            continue
        pos = pos_of.get(token.tag, other)
        if pos == verb and (token.dep_ in AUXILIARY_DEPS or token.lower_ in BE):
            pos = aux
        elif pos == adp and token.dep_ == "mark":
            pos = sconj
        elif pos == det and token.dep_ in NOUN_DEPS:
            pos = pron
        token.pos = pos
