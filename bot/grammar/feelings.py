"""Feelings: "what worries Kirby about the dam?", "what bothers her?", "did he say anything nice about it?"."""

from __future__ import annotations

from bot.grammar.forms import Form

_ABOUT = "[(about|in|over|with|on|of|for|to) {topic}]"
_TELLS = (("troubles", "worry"), ("annoys", "complain"), ("pleases", "praise"))
"""Class of verbs that do it to somebody, and the verb for what he then says."""
_JUDGES = (("nice", "praise"), ("harsh", "criticize"))
"""Class of adjectives, and the verb for who has such words."""

FEELINGS = (
    *(
        form
        for feeling, verb in _TELLS
        for form in (
            Form(f"what [else] <{feeling}> {{who}} [so] [much|most] {_ABOUT}", verb=verb),
            Form(f"what [else] (is|was|are|were|'s) <{feeling}> {{who}} {_ABOUT}", verb=verb),
        )
    ),
    *(
        form
        for judging, verb in _JUDGES
        for form in (
            Form(f"what <{judging}> (thing|things|words) <did> {{who}} [have] [to] (say|write|tweet|find) {_ABOUT}",
                 verb=verb),
            Form(f"<did> [n't] {{who}} [<ever>] (say|have|find|write|tweet) [anything|something|any|a|some] "
                 f"<{judging}> [word|words|thing|things] [to say] {_ABOUT}", verb=verb, whether=True),
        )
    ),
)  # fmt: skip
"""Whoever is worried says so: the feeling stands for the verb of what he says."""

FRAGMENTS = tuple(
    Form(f"[<show>] (anything|something) <{judging}>", verb=verb, fragment=True) for judging, verb in _JUDGES
)
"""Anything negative? By whomever the question before was about."""
