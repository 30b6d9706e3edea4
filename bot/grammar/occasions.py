"""On which occasion something was said: "on which radio show?", "to which reporter?", "was that in an interview?"."""

from __future__ import annotations

from functools import partial

from bot.grammar.forms import Form
from bot.question import Asks

_When = partial(Form, asks=Asks.WHEN)
_Where = partial(Form, asks=Asks.WHERE)
_Whom = partial(Form, asks=Asks.ADDRESSEE)

ASKED = "asked"
"""Who [asked] him? Whoever asks him anything, where nobody is told to ask this."""

WHEN = (
    _When("[on|in] (what|which) (day|date|month|year|week|day of the week) (was|is|were) <that> "
          "[said|published|made|written|from|posted|told|announced|on]", shown=True),
    _When("[on|in] (what|which) (day|date|month|year|week|day of the week) (was|is) (the|that|this|his|her|their) "
          "<venue> [with {who}]"),
    _When("(when|what day|which day) (was|is|did) (the|that|this|his|her|their) <venue> "
          "[with (him|her|them)] [held|given|broadcast|published|made|aired|recorded|take place|happen|on|"
          "written|sent|posted|delivered]", shown=True),
    _When("(what|which) (was|is) the (date|day|time) [of (that|it|this|the <venue>)]", shown=True),
    _When("(date|what time|the date|how long ago|how recently|day|which weekday|what weekday) "
          "[(was|is) (<that>|the <venue>)]", shown=True),
    _When("(was|is|were) <that>", shown=True),
    _When("when [,] (roughly|about|approximately|precisely)", shown=True),
    _When("[<that>] [was|is] said when", shown=True),
    _When("when <did> {who} (make|give|issue|deliver|publish|release|post|offer|send|hold) "
          "(that|this|the|his|her|their|these|those) (<quotes>|<venue>)"),
    _When("(when|what day) (was|were) {who} 's (<quotes>|<venue>) "
          "(made|given|issued|delivered|published|released|posted|broadcast|aired|held)"),
)  # fmt: skip
"""Of "was that on Tuesday?" the day is taken out before."""

WHERE = (
    _Where("[<at>] (which|what|whose) {sort} <venue>", shown=True),
    _Where("[<at>] (which|what|whose) [{sort}] <venue> (was|is|were|did) (<that>|the <venue>) "
           "[<at>|for|with|part of|appear in|appear on]", shown=True),
    _Where("[<at>] (which|what|whose) [{sort}] <venue> (was|were|is|are) [all|all of] "
           "(<that>|the <quotes>|<whose> <quotes>) (taken|quoted|drawn|said|made|given|published|posted|written|from) "
           "[from|in|on|at]", shown=True),
    _Where("[<at>] (which|what|whose) [{sort}] <venue> (was|were|is) {who} "
           "(on|in|at|speaking|talking|writing|appearing|interviewed) [<at>] [when (he|she|they) <verb> [{rest}]]"),
    _Where("[<at>] (which|what|whose) [{sort}] <venue> <did> {who} (appear|give|attend|write|visit|go) "
           "[(it|this|that|an interview)] [<at>|to|for]"),
    _Where("[<at>] (which|what|whose) [{sort}] <venue> <did> {who} (make|give|issue|deliver|publish|post|hold) "
           "(that|this|the|his|her|their|these|those) (<quotes>|<venue>)"),
    _Where("(in|under) (what|which) (setting|context|circumstances|place) [(was|is|did) {guess}]", shown=True),
    _Where("where <did> {who} (make|give|issue|deliver|publish|post|offer|hold) "
           "(that|this|the|his|her|their|these|those|such a|such) (<quotes>|<venue>)"),
    _Where("where <did> <that> come from", shown=True),
    _Where("what (was|is) the (setting|context|venue)", shown=True),
    _Where("what <did> {who} (say|write|post|announce) <that> (on|in|at|through)"),
    _Where("[<that>] [was|is] said where", shown=True),
    _Where("(what|which) kind of <venue> (was|is) (<that>|the <venue>)", shown=True),
    _Where("what (was|is) the [{sort}] <venue> [called|titled|named]", shown=True),
    _Where("where <did> {who} (publish|write) <that>", verb="write"),
    _Where("where <did> {who} (post|tweet) <that>", verb="post"),
    _Where("where <did> {who} broadcast <that>"),
)  # fmt: skip

OF_STATEMENT = (
    Form("(when|what day) (was|is) the <venue> ([<at>] which|where|when) {who} <verb> [{rest}]", asks=Asks.WHEN),
    Form("where (was|is) the <venue> ([<at>] which|where|when) {who} <verb> [{rest}]", asks=Asks.WHERE),
    Form("(what|which) [{sort}] <venue> (was|is) (it|that) (that|where|in which|at which|on which) {who} <verb> "
         "[{rest}]", asks=Asks.WHERE),
    Form("<at> (which|what|whose) [{sort}] <venue> <did> {who} [<ever>] <verb> [{rest}]", asks=Asks.WHERE),
    Form("(when|what day|which day) (was|is) (the|that|this) <venue> with {who} "
         "[held|given|broadcast|published|made|aired|recorded|conducted|on]", asks=Asks.WHEN),
    Form("where (was|is) (the|that|this) <venue> with {who} [held|given|broadcast|published|made|aired|recorded]",
         asks=Asks.WHERE),
    Form("where <did> {who} (make|give|issue|deliver|publish) [the|these|those|his|her] (<quotes>|<venue>) "
         "[<on> {topic}]", asks=Asks.WHERE),
    Form("when <did> {who} (make|give|issue|deliver|publish) [the|these|those|his|her] (<quotes>|<venue>) "
         "[<on> {topic}]", asks=Asks.WHEN),
    Form("(to|with) (which|what) [{sort}] (<venue>|<hearer>) <did> {who} [<ever>] <verb> [{rest}]",
         asks=Asks.ADDRESSEE),
    Form("(which|what) [{sort}] (<venue>|<hearer>) <did> {who} [<ever>] <told> [{rest}]",
         asks=Asks.ADDRESSEE, verb="told"),
    Form("(to|with) (whom|who) (was|were|is) {who} (speaking|talking|writing) when (he|she|they) <verb> [{rest}]",
         asks=Asks.ADDRESSEE),
    Form("(who|whom) (was|were|is) {who} (speaking|talking|writing) (to|with) when (he|she|they) <verb> [{rest}]",
         asks=Asks.ADDRESSEE),
    Form("(who|which [{sort}] <hearer>|which <venue>|what <venue>) (interviewed|questioned|quizzed|sat down with) "
         "{who} [<on> {topic}]", verb="interviewed", asks=Asks.ADDRESSEE),
)  # fmt: skip
"""Of a statement that the question names itself: "where was the debate at which she said that ...?"."""

WHOM = (
    _Whom("[to|with] (which|what|whose) [{sort}] <hearer> [(was|is) (<that>|it) [to|with|for|told]]", shown=True),
    _Whom("[to|with] (which|what) [{sort}] <hearer> <did> {who} [<ever>] <tell> [<that>] [to|with]"),
    _Whom("(to|with) (which|what) [{sort}] <venue> <did> {who} [<ever>] <tell> [<that>]"),
    _Whom("(which|what) [{sort}] (<venue>|<hearer>) (was|were|is) {who} (speaking|talking|writing) (to|with)",
          verb="talk"),
    _Whom("(which|what) [{sort}] <venue> <did> {who} (speak|talk|tell|say|speaking|talking|spoken) [<that>] (to|with)",
          verb="talk"),
    _Whom("(who|whom) (was|were|is) {who} (talking|speaking|writing|addressing) [to|with] "
          "[at the time|then|there|when (he|she|they) said <that>]",
          verb="talk"),
    _Whom("(to|with) (whom|who) (was|were|is) {who} (talking|speaking|writing) "
          "[at the time|then|there|when (he|she|they) said <that>]",
          verb="talk"),
    _Whom("who (was|is|were) (the|his|her|their) (<hearer>|listeners|listener|addressee|readers)", shown=True),
    _Whom("who (hosted|moderated|ran|led|conducted) (the|that|this) <venue>", shown=True),
    _Whom("who (asked|questioned|pressed) (him|her|them) "
          "[that|<on> <that>|the question|that question]", shown=True, verb=ASKED),
    _Whom("who put (that|the|those|these) (question|questions) [to (him|her|them)]", shown=True, verb=ASKED),
    _Whom("(to whom|with whom|who) <did> {who} (make|give|issue|offer|deliver|address) "
          "(that|this|the|his|her|their|these|those|such a|such) (<quotes>|<venue>) [to]"),
    _Whom("(who|whom) (was|were) (that|this|the|his|her|their|these|those) <quotes> "
          "(made|addressed|directed|given|aimed|sent|for) [to|at]", shown=True),
    _Whom("[<that>] [was|is] (said|told|speaking|talking|addressed) to (whom|who)", shown=True),
    _Whom("who (conducted|did|carried out|recorded) (the|that|this|his|her|their) interview [with (him|her|them)]",
          shown=True),
    _Whom("(told|telling|tells) (whom|who) [exactly] [<that>]", shown=True),
    _Whom("(in front of|before|for) whom [<did> {who} <verb> [<that>]]"),
    _Whom("[in|during] [an|a|the] <venue> (with|to|for|by) whom", shown=True),
)  # fmt: skip

WHETHER = (
    _Where("(was|is|were) <that> (in|on|at|during|from|through|by|via|part of|said|made|posted|published|written) "
           "{guess}", shown=True),
    _Where("(was|is|were) <that> [from] (a|an|his|her|their) [{sort}] <venue>", shown=True),
    _Whom("(was|is|were) <that> (to|with|for) {guess}", shown=True),
)  # fmt: skip
"""Was that in an interview? Told where it was, whatever was guessed."""

ANY_VERB = (_Where("<at> (which|what|whose) [{sort}] <venue> <did> {who} {topic}", clause=True),)
"""At which event did she make fun of the critics? Read after all others."""

FORMS = (*WHEN, *WHOM, *OF_STATEMENT, *WHERE)
