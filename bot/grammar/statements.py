"""What somebody said: "what did Kirby say about hostages?", "Kirby on hostages", "did Kirby ever mention hostages?"."""

from __future__ import annotations

from bot.grammar.forms import Form
from bot.question import Asks
from index.attribution import Kind

BACKGROUND = (
    Form("(i|we) [have|had|'ve|just] [just] (read|heard|saw|seen|learned|found) [something|a lot|an article|a piece|"
         "a story|a report] (about|of|on) {topic}"),
    Form("(i|we) (am|are|'m|'re) [currently|now] (writing|working|reporting|researching|covering|doing|preparing) "
         "[a|an|my|our|the] [piece|story|article|report|feature|research|essay|paper|term paper|thesis|dissertation|"
         "column|book|talk|speech|presentation|seminar paper|assignment|blog post|script|podcast] (about|on) {topic}"),
    Form("my (essay|paper|term paper|thesis|dissertation|article|piece|story|report|talk|presentation|assignment) "
         "(is|deals with|is to be) [about|on] {topic}"),
    Form("(i|we) (am|are|'m|'re) [currently|now] (covering|researching|investigating) {topic}"),
    Form("(this is|it is|it 's|my question is) about {topic}"),
)  # fmt: skip
"""I am writing about the strike. [What did Kaya say?] What a question is asked for."""

RETOLD = (
    Form("what <did> (others|other people|other speakers) (say|tell|report|claim) [that] {who} <verb> [{rest}]",
         retold=True),
    Form("what <did> {who} <verb> according to others [<on> {topic}]", retold=True),
    Form("what <did> {who} <verb> [<on> {topic}] [,] according to others", retold=True),
    Form("what (is|was|are|were) {who} (said|reported|quoted|alleged|supposed) to have said [<on> {topic}]",
         retold=True, verb="say"),
)  # fmt: skip
"""What do others say that Falk said? What stands inside the statements of others is shown to nobody else."""

SAYINGS = (
    Form("[<show>] [what was|what is|what 's|how was] [and] <whose> (reaction|response|reply|answer)", verb="react"),
    Form("[what was|what is|what 's|how was] [and] {who} 's (reaction|response|reply|answer)", verb="react"),
    Form("what <did> {who} (want|expect|need|demand|seek|ask|require) (from|of) {topic}", verb="want"),
    Form("how <did> {who} (defend|explain|justify|excuse) <self> [(against|over|on|about|to) {topic}]", asking="how",
         verb="argue"),
    Form("what <did> {place} (quote|cite|print|carry|report|have) (from|by) {who} [<on> {topic}]", verb="say"),
    Form("(what is|what was|what are|what were|what 's) the (reason|reasons|explanation|justification|evidence|"
         "motive|grounds) [that] {who} <uttering> [(for|of|on|about) {topic}]"),
    Form("[what] [was|is|were|are] [there] [<allof>] <reaction> (from|by|of) {who} to {topic}"),
    Form("[<show>] [<allof>] <reaction> (to|on|about) {topic} (from|by|among|of) {who}"),
    Form("what (is|'s) [the] (story|deal|latest|news|situation|up|going on|happening|new) (with|on|about) {topic}",
         verb="said"),
    Form("what [has|had] happened {rest}", verb="said"),
    Form("[<show>] [<allof>] <saying> (from|by) {who} [(<onof>|for|to) {topic}]"),
    Form("[<show>] [<allof>] (<quotes>|passages) (where|in which) {who} <verb> [{rest}]"),
    Form("(is|was|are|were) there [<allof>] (mention|mentions) of {topic}"),
    Form("what (is|was|are|were) {topic} (accused of|blamed for|charged with)", verb="accuse"),
    Form("what [else] {who} (has|have|had|is|was|were|are) [been] <verb> [{rest}]"),
    Form("(what|which|what kind of) <saying> <aux> {who} [<ever>] <uttering> [{rest}]"),
    Form("(what|which) <quotes> <aux> {who} [<ever>] <uttering> [{rest}]"),
    Form("(what|which) (reason|reasons|explanation|justification|evidence|proof|examples) <aux> {who} "
         "(give|offer|have|cite|name|present|provide) (for|of|on|about) {topic}"),
    Form("(what|which) (<saying>|<quotes>) (was|were|has been|have been) (issued|made|given|raised|voiced|expressed|"
         "offered|uttered) [(<onof> {topic}|in {inplace}|at {atplace}|during {duringplace})]"),
    Form("(what|which|any) (<saying>|<quotes>) (came|come|comes|was there|were there|is there|are there) (from|by) "
         "{who} [<onof> {topic}]"),
    Form("(what is|what was|what are|what were|what 's) {who} 's <saying> [(<onof>|to|that) {topic}]"),
    Form("(what is|what was|what are|what were|what 's) <whose> <saying> [(<onof>|to|that) {topic}]"),
    Form("(what is|what was|what are|what were|what 's) <whose> <position> [(<onof>|for|to) {topic}]"),
    Form("(what is|what was|what are|what were|what 's) {who} 's <position> [(<onof>|for|to|against) {topic}]"),
    Form("[<show>] {who} 's <saying> [(<onof>|to|that) {topic}]"),
    Form("[<show>] [and] <whose> <saying> [(<onof>|to|that) {topic}]"),
    Form("(which|what) of (these|those|them) <did> {who} [<ever>] <verb> [{rest}]", narrows=True, fragment=True),
    Form("(which|what) [ones] [of] (these|those|them|ones) [<quotes>] (are|is|were|was) [there]", narrows=True,
         fragment=True),
)  # fmt: skip
"""What criticism did Kirby make? The noun stands for its verb."""

PASSIVE = (Form("(who|what) (was|is|were|are|has been|have been|got) <verb> by {who}"),)
"""Who was criticized [by Orlik]? He did it."""

WHAT = (
    Form("(what is|what was|what are|what were|what 's) {who} <quotes> <onof> {topic}"),
    Form("(what is|what was|what are|what were|what 's) {who} 's <quotes> [(<onof>|to) {topic}]"),
    Form("(what is|what was|what are|what were|what 's) <whose> <quotes> [(<onof>|to) {topic}]"),
    Form(
        "what (was|is|has been|gets|got|'s) [been] (said|written|reported|claimed|stated) by {who} [<on> {topic}]",
        verb="say",
    ),
    Form(
        "what (was|is|has been|gets|got|'s) [been] (said|written|reported|claimed|stated) <on> {topic} by {who}",
        verb="say",
    ),
    Form(
        "[<show>] (all|everything|anything|whatever) [that] (was|is|were|has been) (said|written|stated|claimed) "
        "by {who} [<on> {topic}]",
        verb="say",
    ),
    Form(
        "what [exactly] (was|is|has been|gets|got|'s) [being] (said|written|reported|claimed|stated) [{rest}]",
        verb="said",
    ),
    Form("what [exactly] (was|is|were|are|has been|have been|had been|gets|got|'s) [being] <past> [{rest}]"),
    Form(
        "who (was|is|were|are|has been|have been|gets|got|'s) [being] <blamed> "
        "[(for|of|over|about|in|on|as|to) {topic}]",
        asking="who",
    ),
    Form("what <did> {place} (quote|cite|report|have|show) {who} [as] saying [{rest}]", verb="say"),
    Form("what <did> {place} (quote|cite) {who} [<on> {topic}]", verb="say"),
    Form("what is {who} quoted [as] saying [in {place}] [{rest}]", verb="say"),
    Form(
        "what (is|was|'s) the (<latest>|only|best|worst|strongest) (thing|things|words|word) [that] {who} [has|had] "
        "[<ever>] <verb> [{rest}]"
    ),
    Form("(what|which) (has|have|had) {who} had to say [{rest}]", verb="say"),
    Form("what (makes|made) {who} <verb> [{rest}]"),
    Form("what <aux> <people> <verb> [{rest}]"),
    Form("[<show>] what <people> <verb> [{rest}]"),
    Form("what (was|were) {whom} asked [about] [by {who}]", verb="asked"),
    Form("what was {whom} told [by {who}] [<on> {topic}]", verb="told"),
    Form("what were {whom} told [by {who}] [<on> {topic}]", verb="told"),
    Form("what else <did> {who} [have] [to] [<ever>] <verb> [{rest}]", others=True),
    Form(
        "(what|which things|what things|what all|what kind of things) <did> [n't] {who} [have|got] [to] [<ever>] "
        "<verb> [{rest}]"
    ),
    Form("(in|with) (what|which) words <did> {who} [<ever>] <verb> [{rest}]"),
    Form(
        "(what|which) (name|names|nickname|nicknames|label|labels) <did> {who} [<ever>] (give|use for|have for|"
        "find for|apply to|put on) {topic}",
        verb="call",
        clause=True,
    ),
    Form("(what|which) words <did> {who} [<ever>] use [for|on|about {topic}]", kind=Kind.DIRECT),
    Form("what <did> {who} [have] to say [{rest}]", verb="say"),
    Form("what else (has|have|had|did|was|were) {who} [been] <verb> [{rest}]", others=True),
    Form("what (has|have|had|was|were|is|are) {who} been <verb> [{rest}]"),
    Form("how <did> {who} (put|phrase|word|formulate|say) (it|this|that) [exactly]", verb="say", fragment=True),
    Form("how <did> {who} [<ever>] (respond|react|reply|answer) [(to|on|about) {topic}]", verb="respond"),
    Form(
        "[in] (how|what way|which way|what sense|which sense|what ways) <did> {who} [<ever>] <verb> [{rest}]",
        asking="how",
    ),
    Form("[on|over|about|for|against] (what|which) {find} <did> {who} [<ever>] <verb> [{rest}]"),
    Form("(what|which) {topic} <aux> {who} [<ever>] <uttering>"),
    Form("(how come|why) {who} [has|had|have] [<ever>] <verb> [{rest}]", asking="why"),
    Form("how {who} [has|had|have] [<ever>] <verb> [{rest}]", asking="how"),
    Form("{who} <verb> what [exactly] [{rest}]"),
    Form("{who} <verb> (whom|who)"),
    Form("{who} <verb> {whom} to do what"),
    Form("(what is|what was|what are|what were|what 's) [the] <quotes> (of|by|from) {who} [<on> {topic}]"),
    Form("what <did> {who} (make|makes) of {topic}", verb="think"),
    Form("where <did> {who} (stand|stands) [<on> {topic}]", verb="think"),
    Form("(what is|what was|what 's) [the] (difference|differences) between {who} [<on> {topic}]"),
    Form("how <did> {who} (differ|disagree) [with each other] [<on> {topic}]"),
    Form("what [else] {who} <verb> [{rest}]"),
    Form("why <did> n't {who} [<ever>] <verb> [{rest}]", asking="why didn't"),
    Form("why <did> {who} [<ever>] <verb> [{rest}]", asking="why"),
    Form("(who|whom) <aux> {who} [<ever>] <verb> [{rest}]"),
)

WHETHER = (
    Form("<be> {who} [<ever>] (in favor|in favour|for it|behind it)", verb="support", whether=True, fragment=True),
    Form("<be> {who} [<ever>] (against|opposed)", verb="oppose", whether=True, fragment=True),
    Form("(is|was|are|were) {who} (for or against|in favour or against|in favor or against|pro or contra|pro or con) "
         "{topic}", verb="think"),
    Form("(is|was|are|were) {who} (for or against|in favour or against|in favor or against|pro or contra|pro or con) "
         "[it|that|this]", verb="think", fragment=True),
    Form("(was|is) it {who} who <verb> [{rest}]"),
    Form("<be> {who} [<ever>] (<infavour>|a supporter of|a fan of) {topic}", verb="support", whether=True),
    Form("<be> {who} [<ever>] (<against>|an opponent of|a critic of) {topic}", verb="oppose", whether=True),
    Form("<be> {who} [<ever>] <worried> {topic}", verb="worry", whether=True),
    Form("(whether|if) {who} [did|does|has|had|have|is|was|were] [<ever>] <verb> [{rest}]", whether=True),
    Form("<be> {who} [<ever>] (quoted|cited|heard) [in {place}] [<on> {topic}] [at all|anywhere|here]", verb="say",
         whether=True),
    Form("<be> {who} [<ever>] (asked|questioned|pressed) [<on> {topic}]", verb="say", whether=True),
    Form("<aux> <people> <verb> [{rest}]"),
    Form("(which|which one|which ones|who|either|neither|both|any|all|none) of (them|the two|these two|those two|both) "
         "<verb> [{rest}]", who="they"),
    Form("<did> (either|any|both|one|neither|each|all) of (them|the two|these two|those two) [<ever>] <verb> [{rest}]",
         who="they", whether=True),
    Form("(was|is|were|are) there [a|an|any] <quotes> (from|by|of) {who} [<on> {topic}]"),
    Form("<did> {who} [<ever>] (have|got) (anything|something|any word|a word) to say [{rest}]", verb="say"),
    Form("<did> {who} got to say (anything|something) [{rest}]", verb="say"),
    Form("<did> {who} [<ever>] use the (word|words|term|phrase|expression) {topic}", verb="say", clause=True,
         whether=True),
    Form("<did> [n't] {who} [<ever>] <verb> [{rest}]", whether=True),
    Form("is there (anything|something|a statement|a quote|a comment|any statement|any comment|any word) "
         "(from|by|of) {who} [<on> {topic}]"),
    Form("are there [any] <quotes> (from|by|of) {who} [<on> {topic}]"),
)  # fmt: skip

NOUNS = (
    Form(
        "[is there|are there|<show>] [the|any|some] (one|ones|another|any|some) (from|by) {who} [<on> {topic}]",
        fragment=True,
    ),
    Form("(is there|are there|have you got|do you have) [any|some] more (from|by) {who} [<on> {topic}]", fragment=True),
    Form("[<show>] (everything|anything|all|something|<quotes>) <on> {topic} (by|from) {who}"),
    Form("[<show>] {who} 's <reaction> to {topic}"),
    Form("{who} <reaction> to {topic}"),
    Form("[<show>] <whose> <reaction> to {topic}"),
    Form(
        "[<show>] [<allof>] (<quotes>|mentions|passages|sentences) (containing|with|mentioning|including|that mention|"
        "that contain) [the] [word|words|phrase|term] {topic}"
    ),
    Form("[<show>] [<allof>] (mentions|references) (of|to) [the] [word|words|phrase|term] {topic}"),
    Form("(search|look) [for] {topic}"),
    Form("(which|what) [<quotes>] (is|are|was|were) (from|by) {who}"),
    Form("[<show>] (everything|anything|all|whatever) [that] [was|is|has been] (said|written|there is) <on> {topic}"),
    Form("(is|are|was|were) there [a|an|any|some] (<quotes>|anything|something) <on> {topic}"),
    Form(
        "[<show>] (anything|everything|something|all|what) [that] {who} (has|have|had|is|was) [<ever>] <verb> [{rest}]"
    ),
    Form("[<show>] (anything|everything|something|all|what) [that] {who} <verb> [{rest}]"),
    Form(
        "(anything|something|what|everything|any words|any statement) else (from|by) {who} [<on> {topic}]", others=True
    ),
    Form("(anything|something|what) (further|more) (from|by) {who} [<on> {topic}]", others=True),
    Form("(anything|everything|something|any word|any words|all) (from|by) {who} [<on> {topic}]"),
    Form(
        "[<show>] [<allof>] <quotes> [that] [were|was|are] [made|given|uttered|said] (by|from|of) {who} "
        "[(<on> {topic}|in {inplace}|at {atplace}|during {duringplace})]"
    ),
    Form("[<show>] [the] <latest> [thing] (<quotes>|news|words|word) (by|from|of) {who} [<on> {topic}]"),
    Form("[<show>] [the] (latest|newest|news) (by|from|of) {who} [<on> {topic}]"),
    Form("[<show>] {who} 's <latest> <quotes> [<onof> {topic}]"),
    Form("[<show>] <whose> <latest> <quotes> [<onof> {topic}]"),
    Form("[<show>] [<allof>] {who} 's <quotes> [<on> {topic}]"),
    Form(
        "[<show>] ({who} 's|<whose>) (side|version|account|telling) (of|on) [the|this|that] (story|events|things|"
        "it|matter)"
    ),
    Form("[<show>] {who} 's <position> [(of|on|about) {topic}]"),
    Form("[<show>] {who} <position> of {topic}"),
    Form("[<show>] [<allof>] <quotes> (<on>|to) {topic}"),
    Form("[<show>] {who} 's <quotes> (to) {whom}"),
    Form("[<show>] <whose> <quotes> [<on> {topic}]"),
    Form("[<show>] {who} <quotes> [<on> {topic}]"),
    Form("{who} <quotes> [(to|for|in) {topic}]"),
    Form("<quotes> {who} [<on> {topic}]"),
    Form("more (from|by) {who} [<on> {topic}]"),
    Form("<show> {who} <on> {topic}"),
    Form("[<show>] {who} (talking|speaking|commenting|tweeting|writing|joking|complaining) (about|on) {topic}"),
    Form("compare [for me|for us] [what|how] {who} [<verb>] [<on> {topic}]"),
    Form("contrast {who} [<on> {topic}]"),
    Form("[the] (difference|differences) between {who} [<on> {topic}]"),
    Form("{who} (versus|vs|vs.|v|compared to|compared with) {whom} , {topic}"),
    Form("compare {who} <quotes> [<on> {topic}]"),
    Form("{who} (versus|vs|vs.|v|compared to|compared with) {whom} [<on> {topic}]"),
    Form("words (of|from|by) {who} [<on> {topic}]"),
)

EXPECTED = (
    Form(
        "(when|by when|where) <did> {who} (expect|think|believe|predict|hope|plan|want|intend|forecast) {topic}",
        find="fact",
        asking="when",
        verb="expect",
    ),
)
"""When does she expect prices to fall? The time is in what she said, not of it."""

FACTS = (
    Form("[by|until|till|before|since|from] <whenever> {doesit}", asks=Asks.WHEN, clause=True),
    Form("what {costs}", find="money", asking="what", clause=True),
    Form("(in|by|for|at|to|of|after|within) <howmuch> {noun}", narrows=True, fragment=True),
    Form("[in|by|for|at|to|of|after|within] <howmuch> {topic} <did> {who} <verb>", find="number"),
    Form("according to {who} [,] <did> {topic}", verb="say", whether=True),
    Form("<did> {topic} [,] according to {who}", verb="say", whether=True),
    Form("according to {who} [,] <howmuch> {topic}", find="number", clause=True),
    Form("according to {who} , {topic}", find="fact", clause=True),
    Form("according to {who} <wh> {topic}", find="fact", clause=True),
    Form("<money> {topic} according to {who}", find="money", clause=True),
    Form("<money> <did> {who} <verb> [{rest}]", find="money"),
    Form("<money> {topic}", find="money", clause=True),
    Form("how (many times|often) <did> {who} [<ever>] <verb> [{rest}]", asks=Asks.COUNT, asking="how often"),
    Form("<howoften> {topic}", find="number", clause=True),
    Form("<howmuch> {topic} according to {who}", find="number", clause=True),
    Form("(what time|at what time) {topic} according to {who}", find="time", clause=True, asking="at what time"),
    Form("<howmuch> <did> {who} <verb> [{rest}]", find="number"),
    Form("[in|by|for|at|to|of|after|within] <howmuch> {topic}", find="number", clause=True),
    Form("<share> {topic}", find="number", clause=True),
    Form("<region> {topic}", find="fact", clause=True),
    Form("<measure> {topic}", find="number", clause=True),
    Form("(who|whom|which {like}) <did> {who} <opine> {rest}", find="fact"),
    Form("<wh> {topic} according to {who}", find="fact", clause=True),
    Form("{topic} according to {who}", find="fact", clause=True),
    Form(
        "<wh> {topic} [,] in {who} 's [own] (words|view|opinion|eyes|judgment|account|telling)",
        find="fact",
        clause=True,
    ),
)

UNTIL_WHEN = tuple(
    Form(f"{before} when {{topic}}", find="fact", asking=f"{before} when", clause=True)
    for before in ("by", "until", "till", "since", "before")
)
"""Until when is it closed? Read where no source is named."""

OWNED = (
    Form("(what is|what was|what are|what were|what 's) {who} 's {topic}"),
    Form("(what is|what was|what are|what were|what 's) <whose> {topic}"),
    Form("what (is|was|are|were|'s) {who}", asks=Asks.ROLE),
)
"""What was Kirby's joke? Any noun will do, so this is read after all that know theirs."""

STATEMENTS = (*BACKGROUND, *SAYINGS, *WHAT, *PASSIVE, *WHETHER)
