"""Turns that lean on the one before: "and Kirby?", "about hostages?", "more", "no, I meant Hunter"."""

from __future__ import annotations

from functools import partial

from bot.grammar.forms import Form
from bot.question import Asks

_Fragment = partial(Form, fragment=True)
_Context = partial(Form, asks=Asks.CONTEXT)

CORRECTIONS = (
    Form("not {ignored} , [but] {either}", corrects=True),
    Form(
        "(forget|never mind|nevermind|ignore|leave) [about] {ignored} , [and|but] (what|how) about {either}",
        corrects=True,
    ),
    Form("not {ignored} but {either}", corrects=True),
    Form("{either} , not {ignored}", corrects=True),
    Form(
        "(no|nope|not that|sorry|wrong) [,] (i|we) (meant|mean|was asking about|asked about|asked for) {either}",
        corrects=True,
    ),
    Form("(no|nope|sorry) [,] not {ignored} [,] [but] {either}", corrects=True),
    Form(
        "(no|nope|not that|sorry|wrong) [,] (i|we) (want|wanted|need|needed|would like|'d like|am after|'m after|"
        "am looking for|'m looking for) {either}",
        corrects=True,
    ),
    Form("(i|we) [actually] (meant|mean) {either}", corrects=True),
    Form(
        "[(no|you are wrong|you 're wrong|that is wrong|that 's wrong|wrong|not true) ,] (it was|it is|it 's) {either}",
        corrects=True,
    ),
    Form("(no|nope|sorry) [,] (the other one|the other|not (him|her|that one))", corrects=True, others=True),
    Form("(no|nope|sorry) [,] {either}", corrects=True),
    Form("{either} , (i meant|i mean)", corrects=True),
    Form("(i meant|i mean) {either}", corrects=True),
    Form("(the other one|the other|not (him|her|that one))", corrects=True, others=True),
)

CONTEXTS = (
    _Context(
        "[<show>] [me] [the] <ordinal> [one|passage|quote|statement|result] [in (context|the article|its article|full)]"
    ),
    _Context("[<show>] [me] [passage|number|result|quote|statement|no] <ordinal> [in (context|the article|full)]"),
    _Context("[<show>] [me] (the|more) context [of [the] <ordinal> [one|passage|quote|statement|result]]"),
    _Context(
        "(context|in context|the context|what is the context|what was the context|around that|the surrounding text)"
    ),
    _Context("[<show>] [me] <that> in (context|the article|full)"),
    _Context("what (comes|came|is) (before|after|around) (that|it|this)"),
    _Context("(read|open|show|show me) <that>"),
    _Context("(the|that|this) (passage|sentence|paragraph|original|context|article|story|text)"),
    _Context(
        "(in (what|which) context|what (is|was|'s) the context|the full (quote|text|passage)|full (quote|text|"
        "passage|context))"
    ),
    _Context("<show> [me] the (full|whole|entire) (quote|text|passage|article|statement|context)"),
    _Context("where (can|could|do) (i|we|you) (read|find|see|check) <that>"),
    _Context("(can|could|may) i (see|read|open) (the|that|this) (article|passage|text|story|context|source)"),
    _Context("(show|show me|open|see|read) the (article|source|story|passage|text)"),
    _Context("[<show>] [the] [exact|original|full] (source|link|citation|reference)"),
)

MORES = (
    Form("(more|show more|show me more|next|go on|continue|the rest|keep going|next ones|more of them|more please|"
        "and more|next page"
         "|more of (that|those|these)|all of it|the whole lot|the full list|the next ones|show the rest|show all|"
         "all of them|see more|more results|"
             "anything more)",
         more=True),
)  # fmt: skip

BEFORE_AFTER = (
    Form("[(what|how) about] (before that|earlier|before then|before|previously|any earlier|earlier than that)",
         when="before", fragment=True),
    Form("[(what|how) about] (then|what then|after this|after that|after|later|later on|after then|since then|since|"
         "afterwards|any later|later than that)", when="after", fragment=True),
    Form("[(what|how) about] [on] (the next day|the following day|the day after)", when="next day", fragment=True),
    Form("[(what|how) about] [on] (that|the same) day", when="same day", fragment=True),
    Form("what <did> {who} <verb> (earlier|previously)", when="before", fragment=True),
    Form("what <did> {who} <verb> (later|later on|afterwards)", when="after", fragment=True),
)  # fmt: skip

NARROWS = (
    Form("(only|just) [the] (part|parts|one|ones|bit|bits|passages|statements|those|that) <on> "
        "{topic}", narrows=True, fragment=True),
    Form("(only|just) [the] (part|parts|one|ones|bit|bits|passages|statements|those) (with|mentioning|that mention|"
        "containing) {topic}",
         narrows=True, fragment=True),
    Form("(only|just) [the] (one|ones|those|part|parts|bit|bits|passages|statements) (by|from|of) {who}", narrows=True,
         fragment=True),
    Form("(only|just) [the] (ones|those|parts|passages|statements)", narrows=True, fragment=True),
    Form("[the] (ones|those)", narrows=True, fragment=True),
    Form("(only|just) what (is|was|'s) [there]", narrows=True, fragment=True),
    Form("(only|just) <on> {topic}", narrows=True, fragment=True),
    _Context("(only|just) [the] <ordinal> [one|passage|quote|statement|result]"),
    Form("(only|just) {who} [please]", narrows=True, fragment=True),
    Form("only", fragment=True),
    Form("just", fragment=True),
)  # fmt: skip

FRAGMENTS = (
    _Fragment("<towhat> [exactly]", narrows=True),
    _Fragment(
        "(what|who|whom) (is|was|are|were) (it|that|this|these|those|they|he|she) [all] (about|talking about|"
        "referring to|speaking of|speaking about|alluding to)",
        asking="about whom",
        narrows=True,
    ),
    _Fragment(
        "(what|who|whom) (does|did|do) (he|she|they) (mean|refer to|have in mind|talk about) [by <that>|with <that>]",
        asking="about whom",
        narrows=True,
    ),
    _Fragment("according to {who}"),
    _Fragment("in {who} 's (view|opinion|words|eyes|telling)"),
    Form("more (about|on) <that>", more=True),
    _Fragment("(everything|all|something|more) <on> {topic}"),
    _Fragment("on {onplace}"),
    _Fragment("(what|how) about {who} <on> {topic}"),
    _Fragment("(what|how) about {who} , [<on>] {topic}"),
    _Fragment("(what|how) (about|of|with) {either}"),
    _Fragment("[the] same [question|thing|again] (for|with|by|from|about|on) {either}"),
    _Fragment(
        "(back|go back|going back|return|returning|let us go back|let 's go back|coming back|switch|switch back) "
        "to {either}"
    ),
    _Fragment("(what|anything) else", others=True),
    _Fragment("(what|anything) else <on> {topic}", others=True),
    _Fragment("anything (about|on|regarding) {topic}", verb="say"),
    _Fragment("(the|that|those) (part|parts|bit|bits|ones|one|passage|statements|quotes) <on> {topic}"),
    _Fragment("(is|was|were|are) there [a|an|any|some] {topic}"),
    _Fragment("(outside|inside|near) {outsideplace}"),
    _Fragment("(among|amongst) {among}"),
    _Fragment("{who} (too|also|as well)"),
    _Fragment("<howmuch>", find="number"),
    _Fragment("why not", asking="why didn't"),
    _Fragment("(why|why so|how come|for what reason|what for) [exactly]", asking="why"),
    _Fragment("(why|how come) <that>", asking="why", verb="say"),
    Form("(any|which|what) <like>", asks=Asks.SPEAKER, fragment=True),
    Form("to (which|what) {noun}", asks=Asks.ADDRESSEE, shown=True),
    _Fragment("<on> {topic}"),
    _Fragment("{who} , <on> {topic}"),
    _Fragment("to {whom}"),
    _Fragment("(by|from) {who}"),
    _Fragment("(by|from) {who} <on> {topic}"),
    _Fragment("in {inplace}"),
    _Fragment("at {atplace}"),
    _Fragment("during {duringplace}"),
    _Fragment("before {beforeplace}"),
    _Fragment("after {afterplace}"),
    _Fragment("<towhich> {noun}", narrows=True),
    _Fragment("<finite> [{rest}]"),
)
