"""Who said it: "who said aid will go on?", "which officials criticized the plan?", "who else?", "who disagreed?"."""

from __future__ import annotations

from functools import partial

from bot.grammar.forms import Form
from bot.grammar.lists import NUMBER
from bot.grammar.verbs import NOT, OPEN
from bot.question import Asks

_Who = partial(Form, asks=Asks.SPEAKER)

SHOWN = (
    _Who("(according to whom|according to who|says who|who says|who said|who says so|who was that|whose words are "
        "(that|those|these))",
         shown=True),
    _Who("who (said|says|say|told|wrote|claimed|stated) <that>", shown=True),
    _Who("who (exactly|precisely|specifically|was it|is it)", shown=True),
    _Who("(by whom|by who|who by|whom by)", shown=True),
    _Who("from whom", shown=True),
    _Who("(who|what) (is|was|'s) the (speaker|source) [of|for] [<that>|the claim|the statement]", shown=True),
    _Who("[on] (what|whose) (source|authority) [says so|says that|is <that>]", shown=True),
    _Who("who", shown=True),
    _Who("whose (words|statement|quote|claim|idea) (is|was|are|were) <that>", shown=True),
)  # fmt: skip

IN_ARTICLES = (
    Form("(who|<everyone>) [all] [who|that] <be> (quoted|cited) in (the|that|this) (article|story|piece|report) "
         "<on> {topic}", asks=Asks.SPEAKERS),
    Form("(who|<everyone>) [all] [who|that] <be> (quoted|cited) in the {topic} (article|story|piece|report)",
         asks=Asks.SPEAKERS),
    Form("how many [different] (people|speakers|sources|persons|voices) <be> (quoted|cited) in (the|that|this) "
         "(article|story|piece|report) <on> {topic}", asks=Asks.SPEAKERS, find=NUMBER),
    Form("how many [different] (people|speakers|sources|persons|voices) <be> (quoted|cited) in the {topic} "
         "(article|story|piece|report)", asks=Asks.SPEAKERS, find=NUMBER),
    _Who("<show> <everyone> [who|that] [is|are|was|were] (quoted|cited) <on> {topic}", verb="talk"),
    _Who("[<show>] (who|<everyone>) [all] [that|who] (speaks|talks|spoke|talked|appears|<be> <cited>) in "
         "(the|that|this) <articles> <on> {topic}", verb="talk"),
    _Who("[<show>] (who|<everyone>) [all] [that|who] (speaks|talks|spoke|talked|appears|<be> <cited>) in "
         "the {topic} <articles>", verb="talk"),
)  # fmt: skip
"""Who is quoted in the article on the strike? All who speak in it; who speaks there, whoever speaks of it."""

QUOTING = (
    _Who("(someone|somebody) <say> [that] {topic} [,] who [<say> <that>|was it|was that]", verb="said", clause=True),
    _Who("who <be> quoted [as] saying {rest}", verb="said"),
    _Who("[what|who] [<be>] [the] source (of|for|behind) [the|this|that] <quotes> {rest}", verb="said", clause=True),
    _Who("[who|what] [<be>] [the] author of [the|this|that] <quotes> {rest}", verb="said", clause=True),
    _Who("according to (whom|who) {topic}", clause=True),
    _Who(
        "(from whom|from who|where) (does|did|do) [the] (phrase|quote|words|line|expression|word|quotation) {rest} "
        "(come from|come|originate)",
        verb="said",
        clause=True,
    ),
    _Who("(which|what) {like} (is|was|are|were) (quoted|cited)"),
    _Who("who <be> (quoted|cited) [here] <on> {topic}", verb="talk"),
    _Who("who (refused|refuses|declined|declines|would not|wouldn 't) [to] comment [<on> {topic}]", verb="decline"),
    _Who("<did> <anyone> (refuse|decline) [to] comment [<on> {topic}]", verb="decline"),
)

IDIOMS = (
    _Who("(who|<anyone>) [who|that] [else] (sees|see|saw|views|view|viewed|thinks|thought) "
         "(it|this|that|things|the matter|{topic}) (differently|otherwise)", verb="disagree"),
    _Who("(who|<anyone>) [who|that] [else] (has|have|had|takes|take|took|holds|hold) (a|another|the) (different|other|"
         "contrary|opposite|dissenting) (view|opinion|position|stance) [<onof> {topic}]", verb="disagree"),
    _Who("who (begs|begged) to differ", verb="disagree"),
    _Who("(who|<did> <anyone>) (push|pushed|pushes|hit|hits|fight|fought|fights) back", verb="disagree"),
    _Who("who (is|was) not (so|that) sure", verb="doubt"),
    _Who("who else (kept|stayed|remained|was|is|were) (silent|quiet|mum)", verb="decline", others=True),
    _Who("who else (said nothing|had no comment|gave no comment|would not say|could not be reached|was unavailable|"
         "did n't say|did not say)", verb="decline", others=True),
    _Who("who (kept|stayed|remained|was|is|were) (silent|quiet|mum) [<on> {topic}]", verb="decline"),
    _Who("who (said nothing|had no comment|gave no comment|would not say|would n't say|could not be reached|"
         "was unavailable|was not available) [<on> {topic}]", verb="decline"),
    _Who("who (is|was|are|were) going to <verb> [{rest}]"),
    _Who("who (will|would|plans to|intends to|means to|wants to|is about to) <verb> [{rest}]"),
    _Who("(who|which ones|which one) <did>"),
    _Who("(who|which ones|which one) <did> (n't|not)", verb=NOT),
    _Who("(which|what) [other] {like} (<did> n't|<did> not|wo n't|ca n't|never|no longer) (support|supports|supported|"
         "agree with|agrees with|back|backs|backed|like|likes|endorse|endorses|approve of|favor|favour) {topic}",
         verb="oppose"),
    _Who("<show> (all|all the|the|any) <like>", verb="say"),
    _Who("(is|was|are|were) there (a|an|the|any) <saying> [(of|to|against|about|for) {topic}]"),
    _Who("(what|how) (was|is|were|are) the <reaction> [(to|on) {topic}]", verb="react"),
    _Who("(all|all the|every) <saying> [(of|about|on|over|against) {topic}]"),
    _Who("[<show>] [<allof>] (disagreement|disagreements|dissent|doubts|objections) (about|on|over|with) {topic}",
         verb="disagree"),
    _Who("(any|some) <nice> (word|words|thing|things) [(about|for|on) {topic}]",
         verb="praise"),
    _Who("(any|some) <harsh> (word|words|thing|things|voices) "
         "[(about|for|on) {topic}]", verb="criticize"),
    _Who("[<show>] (anything|something) <nice> (about|for|on) {topic}", verb="praise"),
    _Who("[<show>] (anything|something) <harsh> (about|for|on|of) {topic}", verb="criticize"),
)  # fmt: skip
"""Who [sees it differently]? Turns of phrase that stand for a verb."""

PASSIVES = (
    _Who("(was|were|is|are) {topic} [also|ever|publicly|being] <blamed> [[for|over|about|of] (it|that|this)]"),
    _Who("(has|have|had) {topic} [also|ever] been <blamed> [[for|over|about|of] (it|that|this)]"),
    _Who("(was|were|is|are) {topic} (called|dubbed|labelled|labeled|described|branded) [as] {label}", verb="call",
         clause=True),
)  # fmt: skip
"""Was she [criticized]? By whom, and for what, the answer tells."""

ANYONE = (
    Form("(was|is) [n't] it {who} (who|that) <verb> [{rest}]", whether=True),
    _Who("<show> [<allof>] <saying>"),
    _Who("[<show>] <anyone> (who|that) <verb> [{rest}]"),
    _Who(
        "who <did> (n't|not) [want to] (comment|respond|reply|answer|react|speak|talk|say anything|say a word) "
        "[(to|with) (reporters|journalists|the press|the media|us)] [<on> {topic}]",
        verb="decline",
    ),
    _Who(
        "who (would not|would n't|will not|wo n't|could not|refuses to|refused to|declines to|declined to) "
        "(speak|talk) [(to|with) (reporters|journalists|the press|the media|us)] [<on> {topic}]",
        verb="decline",
    ),
    _Who(
        "who <be> (n't|not) (commenting|talking|speaking|responding|answering|saying anything) [<on> {topic}]",
        verb="decline",
    ),
    Form("<did> <anyone> (from|at|of|in|with|inside) {who} [<ever>] <verb> [{rest}]", whether=True),
    Form("(what|anything) <did> <anyone> (from|at|of|in|with|inside) {who} [<ever>] <verb> [{rest}]"),
    Form("(anything|something|any word) from <anyone> (from|at|of|in|with|inside) {who} [<on> {topic}]"),
    _Who("(is|are|was|were) any [of the] {like} <against> {topic}", verb="oppose"),
    _Who("(is|are|was|were) any [of the] {like} <infavour> {topic}", verb="support"),
    _Who("(is|are|was|were) any [of the] {like} <worried> {topic}", verb="worry"),
    _Who("(did|does|do|has|have) any [of the] {like} <verb> [{rest}]"),
    _Who("<be> <anyone> <against> {topic}", verb="oppose"),
    _Who("<be> <anyone> <infavour> {topic}", verb="support"),
    _Who("<be> <anyone> <worried> {topic}", verb="worry"),
    _Who("<anyone> <against> {topic}", verb="oppose"),
    _Who("<anyone> <infavour> {topic}", verb="support"),
    _Who("<anyone> <worried> {topic}", verb="worry"),
    _Who("[<show>] [<allof>] <aimed> (of|for|at) {topic}"),
    _Who("[<show>] [<allof>] <saying> (against|about|over) {topic}"),
    _Who("<anyone> (talking|speaking|commenting|writing) [{rest}]", verb="talk"),
    _Who("<did> <anyone> [<ever>] (bring up|touch on|raise|refer to|weigh in on|allude to) {topic}", verb="talk"),
    _Who("<be> {topic} <verb> by <anyone>"),
    _Who("(name|<show>) (people|everyone|everybody|anyone|those|all|speakers) (who|that) <verb> [{rest}]"),
    _Who("[<show>] (critics|opponents|enemies) of {topic}", verb="oppose"),
    _Who("[<show>] (supporters|defenders|fans|backers) of {topic}", verb="support"),
    _Who("who [has|had] <uttering> [a|an|any|the] <saying> [(<onof>|to|that) {topic}]"),
    _Who("[that|the] {topic} <quotes> , who (was it|said it|said that|is it|was that)", clause=True, verb="said"),
    _Who("who (was|is) it (that|who) <verb> [{rest}]"),
    _Who("<did> (anyone|anybody|someone|somebody) else <verb> [{rest}]", others=True),
    _Who("[<did>|whether|if] [n't] <anyone> [has|have|had] [<ever>] <verb> [{rest}]"),
    _Who("(is|was|are) there <anyone> (who|that) <verb> [{rest}]"),
    _Who("(is|are|was|were) there [a|an|any|some|no] {like} (quoted|cited) [<on> {topic}]"),
    _Who("(is|are|was|were) there [a|an|any|some|no] {like} (who|that) [has|have|had] [<ever>] <verb> [{rest}]"),
    _Who("what [<did>] (others|the others|other people|the other people) <verb> [{rest}]", others=True),
    _Who("(is|was|were|has|have) <that> [been] [<ever>] <verb> [by <anyone>]", topic="it"),
    _Who("(was|is) (that|it) {who}", shown=True),
)

ELSE = (
    _Who("who else (was|is|were|appeared|spoke) (on|in|at) {place}", others=True),
    _Who("(who|anyone|anybody|someone|somebody) else [<did>] <verb> [{rest}]", others=True),
    _Who("(who|anyone|anybody|someone|somebody) else [<did>]", others=True),
    _Who("(who|anyone|anybody|someone|somebody) else <on> {topic}", others=True),
    _Who("who else {topic}", others=True, clause=True, verb=OPEN),
    _Who("who (are|were) the others", others=True),
    _Who("[is there|are there|was there|were there] (any|some) (<aimed>|<saying>)"),
    _Who("(any|what|which) other {like} <verb> [{rest}]", others=True),
    _Who("(any|what|which) other {like} <on> {topic}", others=True),
    _Who("(any|what|which) other {like}", others=True),
    _Who("(any|what|which) (more|others) [{like}]", others=True),
    _Who("[the] others", others=True),
)

WHO = (
    _Who("who <verb> {rest} , {who}"),
    _Who("(who <be>|<be> <anyone>|<anyone>) (against|opposed|not in favor|not in favour|<unhappy>)",
         verb="oppose"),
    _Who("(who <be>|<be> <anyone>|<anyone>) (in favor|in favour|for|for it|behind it|<happy>)", verb="support"),
    _Who("(<be> <anyone>|<anyone>) <afraid>", verb="worry"),
    _Who("(against|opposed) [it|that|this]", verb="oppose"),
    _Who("in (favor|favour) [of (it|that|this)]", verb="support"),
    _Who("who <be> <happy> that {topic}", verb="welcome", clause=True),
    _Who("who <be> <unhappy> that {topic}", verb="criticize", clause=True),
    _Who("(who|which {like}|what {like}) <fond> {topic}", verb="support"),
    _Who("(who|which {like}|what {like}) <averse> {topic}", verb="oppose"),
    _Who("who (sees|saw|see|finds|found|find) [(something|anything|any|a|an|some|the)] (good|advantage|advantages|"
         "benefit|benefits|upside|chance|opportunity|opportunities|merit) (in|of|with|from) {topic}", verb="welcome"),
    _Who("who <be> n't <infavour> {topic}", verb="oppose"),
    _Who("who <be> <against> {topic}", verb="oppose"),
    _Who("who <be> <infavour> {topic}", verb="support"),
    _Who("who <be> <worried> {topic}", verb="worry"),
    _Who("who <be> <afraid> [that {topic}]", verb="worry"),
    _Who("who <be> [been] (talking|speaking|commenting|writing|complaining|tweeting) "
        "[{rest}]", verb="talk"),
    _Who("who (has|had|have) [{like}] (talked|spoken|commented|written) [{rest}]", verb="talk"),
    _Who("who (had|has|have) something to say [{rest}]", verb="talk"),
    _Who("who (made|makes|used|uses|coined) the (phrase|words|word|term|expression|line) {topic}",
         verb="said", clause=True),
    _Who("who made the {topic} (comment|remark|statement|claim|comments|remarks|joke|promise|accusation|"
        "allegation)", clause=True),
    _Who("who made [a|an|any|the] (comment|comments|remark|remarks|statement|statements|claim|joke|promise) "
        "{rest}", verb="talk"),
    _Who("who (raised|brought up|touched on|referred to|commented on|weighed in on|spoke of|speaks of|talked of) "
        "{topic}", verb="talk"),
    _Who("who (spoke|speaks|stood|came) out against {topic}", verb="oppose"),
    _Who("who (came|comes|stood|jumped|rushed) to {topic} (defense|defence)", verb="defend"),
    _Who("who (is|was|are|were|stands|stood) on {topic} side", verb="support"),
    _Who("who (<did> n't|<did> not|never|no longer) (believe|believes|believed|think|thinks|thought|buy|buys|accept|"
         "accepts|trust|trusts|know|knows|expect|expects|see|want|wants) [that] {topic}", verb="doubt", clause=True),
    _Who("who (<did> n't|<did> not|never|no longer) (support|supports|supported|agree with|agrees with|back|backs|like|"
         "likes|endorse|endorses|approve of|approves of|favor|favour) {topic}", verb="oppose"),
    _Who("who (<did> n't|<did> not|never|no longer) (agree|agrees|agreed)", verb="disagree"),
    _Who("who (put|puts|posed|raised|raises) [<allof>] [a] (question|questions) (to|about|over) {topic}", verb="ask"),
    _Who("who (gave|gives|offered|offers|cited|cites|named) [the|a|any] (reason|reasons|explanation|explanations) "
         "[(for|of|why) {topic}]", verb="explain"),
    _Who("who [<did> n't] [<did>] [<ever>] <verb> [{rest}]"),
    _Who("{topic} , who <say> [<that>]", clause=True),
    _Who("{topic} who <say> <that>", clause=True),
    _Who("{who} , who <say> {rest}"),
    _Who("{who} who <say> {rest}"),
    _Who("(which|what) [of the] {like} <verb> [{rest}]"),
    _Who("(which|what) {like} <be> <against> {topic}", verb="oppose"),
    _Who("(which|what) {like} <be> <infavour> {topic}", verb="support"),
    _Who("(which|what) {like} <be> <worried> {topic}", verb="worry"),
    _Who("whose (words|idea|quote|statement|phrase|claim|view|opinion|argument) (is|was|are|were) "
         "[it] [that] {topic}", clause=True),
    _Who("(what|which) does {like} of {topic}"),
)  # fmt: skip
"""A verb that questions about speech do not know ("who endorsed Clinton?") is left to ANY_VERB."""

ANY_VERB = (
    _Who("(who|whoever) {topic}", clause=True, verb=OPEN),
    _Who("(which|what) of the {like} <aux> {topic}", clause=True, verb=OPEN),
    _Who("which {topic}", clause=True, verb=OPEN, asking="which"),
)
"""Read last: whatever follows should be found nearly as it is."""
