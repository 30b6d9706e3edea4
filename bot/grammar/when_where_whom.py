"""When, where and to whom something was said: "when?", "in which interview?", "who did he tell?"."""

from __future__ import annotations

from functools import partial

from bot.grammar import occasions
from bot.grammar.forms import Form
from bot.question import Asks

_When = partial(Form, asks=Asks.WHEN)
_Where = partial(Form, asks=Asks.WHERE)
_Whom = partial(Form, asks=Asks.ADDRESSEE)

BOUNDING = ("since", "from", "by", "until", "till", "before")
"""[By] when? A time that begins or ends something is no time of speaking."""

WHEN = (
    _When("(what day|what date|which day) was it (when|that) {who} <verb> [{rest}]"),
    _When("(when|what) (was|is) the (last|first|latest) time [that] {who} [<ever>] <verb> [{rest}]"),
    _When("when <did> {who} (last|first) <verb> [{rest}]"),
    _When("<whenever> (did|was|were|is) (that|this|it|they|the <venue>|these|those|<whose> <quotes>) "
          "<appear>", shown=True),
    _When("<whenever> (was|is) (the|that|this) <venue> [with {who}]", shown=True),
    *(_When(f"{before} when", shown=True, asking=f"{before} when") for before in BOUNDING),
    _When("<whenever>", shown=True),
    _When("<whenever> (was|is|were|'s) <that> [said|published|made|written|from|posted|"
        "told|announced]",
          shown=True),
    _When("<whenever> <did> {who} [<ever>] <verb> [{rest}]"),
    _When("<whenever> (was|were) (that|this|the|his|her|their) <quotes> [made|published|posted|"
        "given]", shown=True),
    _When("<whenever> did (that|this|it) happen", shown=True),
    _When("<whenever> (did|was) the (poll|survey|study|report|paper) <appear>", shown=True),
    _When("when exactly", shown=True),
    _When("from when is <that>", shown=True),
    _When("in (which|what) (year|month|week)", shown=True),
    _When("how old is <that>", shown=True),
)  # fmt: skip

WHERE = (
    _Where(
        "how <did> {who} (say|tell|announce|send|communicate|deliver|express) (it|this|that|so)",
        verb="say",
        asking="how",
    ),
    _Where("how <did> {who} <say> that {topic}", asking="how", clause=True),
    _Where("how <did> {who} (speak|talk)", verb="speak", asking="how"),
    _Where("how <did> {who} (tell|contact|reach|inform) {whom}", verb="tell", asking="how"),
    _Where("how <did> {who} (talk|speak|write) to {whom}", verb="talk", asking="how"),
    _Where("where (did|does) (the|this|that|his|her|their) <venue> (take place|happen)", shown=True),
    _Where("by (what|which) means", shown=True),
    _Where(
        "(what|which) [<kindof>] [news] <venue> (carried|published|printed|ran|aired|broadcast) {who} 's <quotes>",
        verb="say",
    ),
    _Where(
        "where (did|was|were|do) (<whose>|the|these|those) <quotes> <appear>",
        shown=True,
    ),
    _Where("where (did|was|were) (that|this|it|they|these|those|the <venue>) <appear>", shown=True),
    _Where(
        "[in|on|at|through|by] (what|which) [<kindof>] <venue> (did|was|were|is|are) "
        "(<that>|they|the <quotes>|<whose> <quotes>|the <venue>) <appear> [in|on|by]",
        shown=True,
    ),
    _Where(
        "[in|on|at|through] (what|which) [<kindof>] <venue> (carried|published|printed|ran|aired|broadcast) "
        "(that|this|it|them|those|these|the <quotes>|<whose> <quotes>)",
        shown=True,
    ),
    _Where("where (did|was|were|do) {who} 's <quotes> <appear>", verb="say"),
    _Where("where (was|is) (the|that|this) <venue>", shown=True),
    _Where("(where|whereabouts|in what place|where exactly|at what place|what place)", shown=True),
    _Where(
        "(where|where else) (was|is|were|'s) <that> [said|published|made|written|from|posted|reported|broadcast|"
        "told|printed]",
        shown=True,
    ),
    _Where("where (was|were) (that|this|the|his|her|their) <quotes> [made|published|posted|given]", shown=True),
    _Where("where did (that|this|it) (happen|appear|come from|take place)", shown=True),
    _Where("where (was|were) {who} when (he|she|they) <verb> [{rest}]"),
    _Where("where <did> {who} [<ever>] <verb> [{rest}]"),
    _Where("(from|in|at) where <did> {who} [<ever>] <verb> [{rest}]"),
    _Where("[in|on|at|to|for|during|through] (which|what|whose) [<kindof>] <venue>", shown=True),
    _Where(
        "[in|on|at|to|for|during|through] (which|what|whose) <venue> (was|is|were) <that> "
        "[in|on|at|for|from|said|posted|published|made]",
        shown=True,
    ),
    _Where(
        "[in|on|at|to|for|during|through] (which|what|whose) [<kindof>] <venue> <did> {who} [<ever>] <verb> [{rest}]"
    ),
    _Where("[in|on|at|to|for|during|through] (which|what|whose) <venue> <did> {who} {topic} (in|on|at)"),
    _Where("what (is|was) the <venue>", shown=True),
)

WHOM = (
    _Whom("(to whom|to who|with whom|whom|to which (person|paper|newspaper|network))", shown=True),
    _Whom("(who|whom) to", shown=True),
    _Whom("(who|whom) (was|is) <that> (to|for|addressed to|said to)", shown=True),
    _Whom("to (whom|who) (was|is) <that> [said|addressed]", shown=True),
    _Whom("(to whom|to who|with whom) <did> {who} [<ever>] <verb> [{rest}]"),
    _Whom("(who|whom) <aux> {who} [<ever>] <tell> to [{rest}]"),
    _Whom("(who|whom) <aux> {who} [<ever>] <tell> [{rest}]"),
    _Whom("(who|whom) (was|is|were|are) {who} (talking|speaking|writing|addressing) [to|with] [{rest}]", verb="talk"),
    _Whom("(who|whom) <aux> {who} [<ever>] <urge> [<on> {topic}]"),
    _Whom("(which|what) [<kindof>] <venue> <did> {who} [<ever>] (tell|speak|talk|say) [<that>]", verb="talk"),
    _Whom("(to|with) (which|what) [<kindof>] <venue> <did> {who} [<ever>] <tell> [<that>] [<on> {topic}]",
          verb="talk"),
    _Whom("(who|which <venue>|what <venue>) (interviewed|sat down with) {who} [<on> {topic}]",
          verb="interviewed"),
    _Whom("who was the interviewer", shown=True),
    _Whom("who (was told|heard <that>|was <that> said to|was addressed)", shown=True),
    _Whom("who (was|is) (interviewing|questioning) {who}", verb="interviewed"),
)  # fmt: skip

ANY_VERB = (
    _Whom("(who|whom) <did> {who} {topic} (to|with)"),
    _When("when <did> there be {topic}", clause=True),
    _When("(when|what day|in what year|in which year) <did> {who} {topic}", clause=True),
    _When("when (was|is|were) {topic}", clause=True),
    _Where("[from|to|in|at] where <did> {who} {topic} [to|from|in|at]", clause=True),
    _Where("where (was|is|were) {topic}", clause=True),
)
"""When did the mayor resign? Read last: the verb is none of speech."""

CIRCUMSTANCES = (*occasions.FORMS, *WHEN, *WHOM, *WHERE, *occasions.ANY_VERB)
