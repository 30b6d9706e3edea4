"""Counts, roles and lists: "how many times is Kirby quoted?", "who is Kirby?", "list the speakers"."""

from __future__ import annotations

from functools import partial

from bot.grammar.forms import Form
from bot.question import Asks

_Count = partial(Form, asks=Asks.COUNT)
_Speakers = partial(Form, asks=Asks.SPEAKERS)
_Articles = partial(Form, asks=Asks.ARTICLES)
_Role = partial(Form, asks=Asks.ROLE)

NUMBER = "how many"
"""Of a list, its length is asked for."""

POSITION = "position"
"""A post, or what somebody thinks of what was talked about."""

COUNTS = (
    _Count(
        "how many (people|speakers|persons|politicians|sources|others|different people) [<did>] <verb> {rest}",
        like="people",
    ),
    _Count("how many <quotes> (did|does|do|has|have) {who} <uttering> [<on> {topic}]"),
    _Count(
        "how (many times|often) (is|was|has|are|were|does|do|did|have) {who} [been] [get] (quoted|cited|speak|"
        "appear|talk|speaking)"
        " [<on> {topic}]"
    ),
    _Count("how (many times|often) (is|was|has|are|were|have) {who} [been] (quoted|cited) [in|here|there] [{place}]"),
    _Count(
        "how many <quotes> (by|from|of|does|do) {who} [are there|have|does it have|exist|do you have] [<on> {topic}]"
    ),
    _Count("how many <quotes> (are there|exist|do you have) (by|from|of) {who} [<on> {topic}]"),
    _Count("how many <quotes> (are|were) (by|from) {who} [<on> {topic}]"),
    _Count("how many <quotes> <on> {topic} (are|were) (by|from) {who}"),
    _Count("how many <quotes> (did|does|has|have) {who} (made|make|give|given|have) [<on> {topic}]"),
    _Count("how many <quotes> [are there] [in all|in total|altogether]"),
    _Count("(count|number of) [the] <quotes> (by|from|of) {who} [<on> {topic}]"),
    _Count("count {who} 's <quotes> [<on> {topic}]"),
    _Count("count {who} <quotes> [<on> {topic}]"),
    _Count("how many"),
)

LISTS = (
    _Speakers("[<show>] [me] [a|the] list of [all] [the] <speakers>"),
    _Speakers("who are [all] [the] <speakers>"),
    _Speakers("[<show>] who (speaks|talks|spoke|is quoted|appears|is cited) in (this|the|these) "
              "[article|articles|archive|story]"),
    _Articles("who (wrote|is the author of|authored|reported) (the|this|that|these) <articles>", find="author"),
    _Articles("(when|what day) (was|were|is) (the|this|that) <articles> (published|written|from)", find="published"),
    _Articles("(which|what) <articles> (mention|mentions|talk about|are about|discuss|cover|contain|deal with|"
        "quote|cite) {topic}"),
    _Articles("[<show>] <articles> (about|on|mentioning|that mention|regarding|with) {topic}"),
    _Speakers("[<show>] [me] [all|all of] [the] <speakers> [of this (article|archive)|here|in this article|in the "
        "article]"),
    _Speakers("(list|show|name|show me|give me) <everyone> [who|that] [is|are|was|were] <cited>"),
    _Speakers("[<show>] [me] [the|all|all the] <speakers> [who|that] (is|are|was|were) <cited>"),
    _Speakers("(who|which people|which persons|which sources|what people) [all] (is|are|was|were|gets|get|has "
        "been) <cited>"),
    _Speakers("who (speaks|talks|appears|is in it|is in here|are you talking about|can i ask about|said something|"
        "said anything)"),
    _Speakers("[<show>] [me] (all|the) (people|persons|voices)"),
    _Speakers("(who|which speaker|which person|which source) (is|was|gets|are) [the] (quoted (most|most often|the "
        "most|most frequently)"
              "|most quoted|quoted more than anyone)", most=True),
    _Speakers("(who|which speaker|which person) (speaks|talks|said|spoke|says|appears|occurs|is quoted|is cited) "
              "[the] (most|most often|most frequently|oftenest)", most=True),
    _Speakers("(who|which speaker|which person|which source) (is|was|are|were) the most (quoted|cited) "
        "(person|people|speaker|speakers|source|sources|voice|voices|politician|official)", most=True),
    _Speakers("(who|which speaker|which person|which source) (has|have) been (quoted|cited) [the] most [often]",
        most=True),
    _Speakers("[<show>] [me] [the] top [<ordinal>] <speakers>", most=True),
    _Speakers("[<show>] [the] most (quoted|cited) [speaker|speakers|person|people|source|sources]", most=True),
    _Speakers("(which|what) (speakers|people|persons|sources|officials|politicians) (are there|do you have|do you "
        "know|are here)"),
    _Speakers("how many [different] (speakers|people|sources|persons|voices) "
              "[are there|are quoted|were quoted|do you have|speak|spoke|are cited|are in here|are here] "
              "[in all|in total|altogether|in this archive|in the archive|here]", find=NUMBER),
    _Speakers("[<show>] [me] [all|all of] [the] <speakers> (in|from|of|at) {place}"),
    _Speakers("who (is|are|was|were) <cited> (in|on|at|by) {place}"),
    _Articles("[<show>] [me] [all|all of] [the] <articles> [list|are there]"),
    _Articles("(what|which) [news] (newspapers|papers|publishers|outlets|publications|media|sites) (are there|do you "
        "have|are here|are in here|are in the archive|are indexed)", find="publisher"),
    _Articles("(what|which) <articles> (are there|do you have|are here|have you read|do you know|are in here|are "
        "indexed|exist"
              "|are in the archive|have you got|are in this archive)"),
    _Articles("(what|which) (is|are) [in] (the|this) (archive|collection|corpus|article|articles)"),
    _Articles("how many <articles> [are|are there|do you have|have you read|are indexed|have you got|are in here|"
        "are here]", find=NUMBER),
    _Articles("how many <articles> (mention|mentions|talk about|are about|discuss|cover|contain|deal with|quote|cite) "
        "{topic}", find=NUMBER),
    _Articles("what [have] (do) you have"),
    Form("(help|what can i ask|what can i ask you|what can you do|what can you answer|how does this work|what do "
        "you know|examples"
         "|give me examples|show me examples|what should i ask|what questions can i ask|how do i use this|"
             "?)", asks=Asks.EXAMPLES),
)  # fmt: skip

SPEAKS_FOR = (
    _Role("(who|which person) (speaks|spoke|speak|is speaking|was speaking) (for|on behalf of) {spokenfor}"),
    _Role(
        "who [<did>] (speak|speaks|spoke|comment|commented|answer|answered|respond|responded|reply|replied) on "
        "{spokenfor} 's behalf"
    ),
    _Role(
        "who [<did>] (speak|speaks|spoke|comment|commented|answer|answered|respond|responded|reply|replied) on "
        "{spokenfor} behalf"
    ),
    _Role("(for whom|for who) (does|did|is) {who} (speak|speaking|work|working)"),
    _Role("(who|whom) (does|did|is) {who} (speak|speaking) for"),
)
"""Who comments on her behalf? Her spokesman; for whom he speaks, his role tells."""

POSTS = (
    _Role("what (is|was|'s) <whose> position", find=POSITION),
    _Role("[what] <whose> position", find=POSITION),
    _Role("what (do|did) (you|we|they) know about {who}"),
    _Role("what (is|was|'s) <whose> [current|former|exact|official] <role>"),
    _Role("[what] <whose> [current|former|exact|official] <role>"),
    _Role("what <role> (does|did|has|had) {who} [have|hold|holds|held|occupy]"),
    _Role("(what is|what was|what 's) <whose> [full|first|last|real|family] (name|surname)"),
    _Role("<whose> [full|first|last|real|family] (name|surname)"),
    _Role("(what is|what was|what 's) the [full|first|last] name of {who}"),
    _Role("(what is|what was|what 's) {who} 's [full|first|last] name"),
    _Role("what (is|was) (he|she) called", who="that person"),
    _Role("what (is|was|were) {who} (before|previously|earlier|formerly|originally|before that)"),
    _Role("what (does|did|has|had) {who} (do|done) (before|previously|earlier|formerly|originally|before that)"),
    _Role(
        "whose (spokesman|spokeswoman|lawyer|adviser|aide|wife|husband|son|daughter|boss|deputy) (is|was) (he|she)",
        who="that person",
    ),
    _Role("what <role> (does|did|has|had) (he|she|they) [have|hold|occupy]", who="that person"),
)
"""What is [his] position? The post of whoever was shown; with "on hostages" it is what he thinks."""

ROLES = (
    _Role("(who|what) (is|was|are|were|'s) (that|this|these|those|it)", who="that person"),
    _Role("who (is|was|are|were|'s) {who}"),
    _Role("who (he|she|they) (is|was|are)", who="that person"),
    _Role("what (is|was|'s) {who} 's <role>"),
    _Role("what (is|was|'s) (his|her|their) <role>", who="that person"),
    _Role("what (does|did) {who} do [for a living|for work|as a job]"),
    _Role(
        "(which|what) {sort} (is|was|are|does|did) {who} (from|in|with|at|belong to|represent|work for|lead|run|head)"
    ),
    _Role("(who|whom|where) (is|was|does|did|are|do) {who} (work|working|employed) [for|at|by|with]"),
    _Role(
        "(where|what place|what country|which country|which town|which party|what party) (is|was|are|does|did|do) "
        "{who} (from|based|belong|belong to|come from|hail from|in)"
    ),
    _Role("what <role> (does|did|has|had) {who} (have|hold|holds|held)"),
    _Role("what (is|was) the <role> of {who}"),
    _Role("in (what|which) (role|capacity|function) (does|did) {who} (speak|talk)"),
)
