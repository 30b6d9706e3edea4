"""Feelings: "what worries Kirby about the dam?", "what bothers her?", "did he say anything nice about it?"."""

from __future__ import annotations

from bot.grammar.forms import Form

_ABOUT = "[(about|in|over|with|on|of|for|to) {topic}]"
_TELLS = (("troubles", "worry"), ("annoys", "complain"), ("pleases", "praise"))
"""Class of verbs that do it to somebody, and the verb for what he then says."""
_FEELS = (("afraid", "worry"), ("unhappy", "complain"), ("happy", "praise"))
"""Class of adjectives for who feels it, and the same verb."""
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
        Form(f"(what|whom|who) (is|was|are|were|'s) {{who}} <{feeling}> (about|with|at|of|by|over)", verb=verb)
        for feeling, verb in _FEELS
    ),
    Form("what <did> {who} [<ever>] (like|love|admire|appreciate|enjoy) (about|in) {topic}", verb="praise"),
    Form("what <did> {who} [<ever>] (dislike|hate|resent|loathe|mind) (about|in) {topic}", verb="criticize"),
    Form("what <did> {who} (have|got|hold) against {topic}", verb="criticize"),
    Form("(what is|what was|what 's) {who} 's (problem|beef|issue|quarrel|trouble|gripe) with {topic}",
         verb="criticize"),
    Form("(what is|what was|what 's) <whose> (problem|beef|issue|quarrel|trouble|gripe) with {topic}",
         verb="criticize"),
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
