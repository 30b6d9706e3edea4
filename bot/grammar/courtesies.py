"""Courtesies: how people begin and end what they ask, beside the question itself."""

from __future__ import annotations

from bot.grammar.pattern import Pattern
from bot.grammar.word_classes import CLASSES

OPENINGS = tuple(
    Pattern(text, CLASSES)
    for text in (
        "(please|kindly|hi|hello|hey|ok|okay|so|well|now|then|thanks|thank you|great|fine|right|alright|also|um|uh|"
        "pls|plz|sorry to ask|sorry to bother you|quick question|quick q|good morning|good afternoon|good evening|need|"
        "looking for) [,]",
        "sorry [,] (a|an|another|one|one more|one last|just one|quick) (thing|question) [,]",
        "(in|according to|from) (the|this|these|those|your|that) (article|articles|archive|story|stories|text|texts) "
        "[,]",
        "(can|could|would|will) you [please] confirm [that|whether|if]",
        "(tell|remind) (me|us) (more|something|everything|all) (about|on) [what]",
        "(can|could|would|will) you [please|kindly|perhaps|possibly|maybe|also] (tell|show|give|find|remind|inform) "
        "[me|us]",
        "(can|could|would|will) you [please|kindly|perhaps|possibly|maybe|also] (explain|say|summarize|summarise|"
        "check|look up|find out|repeat) [to|for] [me|us]",
        "(can|could|would|will) you [please|kindly|perhaps|possibly|maybe] let (me|us) know",
        "(would|do) you (mind|happen to|think you could) (telling|showing|giving|tell|show|give|know|find|have) "
        "[me|us]",
        "[if|whether] you (could|can|would|might|may|will) [please|possibly|perhaps] (tell|show|give|find|help|point) "
        "[me|us] [out|to|find|see]",
        "is there (any|a) (chance|possibility|way) [that|of|to] [you could|you can] [find|find out|see|know|show me|"
        "tell me|knowing|finding out]",
        "it (would be|is) [of] (great|good|helpful|nice|useful|interesting|interest) "
        "(if you could|to) (tell|show|know|see|hear|find) [me|us] [out]",
        "(i am|i 'm|we are|we 're|i was|we were) (trying|hoping|looking) to (find|see|know|learn|understand|figure) "
        "[out]",
        "(a|an|another|one|one more|my|my next|the next|next|last|one last|my last) (thing|question|"
        "point) [is|for you] [,]",
        "[give me|give us|show me|show us|get me] [just] (the gist|a summary|the substance|an overview|"
        "the essence|a list) of",
        "what do (we|you) know (about|of) what",
        "(does|do|did) the (article|articles|archive|story|stories|text|report|reports) (say|tell|mention) [me|us] "
        "[anything|something] [about|of] (what|whether|if)",
        "(can|could|may|might) (i|we) [please|also] (know|ask|hear|ask you|have|get|see|read) [for]",
        "(can|could|would|will) you [please|kindly|also]",
        "[would you|could you|will you] [please] (be so kind as|be so good as|be kind enough) to "
        "(tell|show|give) [me|us]",
        "(i would|i 'd|we would|we 'd) [also|really|just] (be interested in|be curious about|be interested to|"
        "be curious to|love to|like to) [know|see|hear|read|learn|find out|have]",
        "(i would|i 'd|we would|we 'd|i should|we should) [also|really|just|very much] (be grateful|be glad|be happy|"
        "be pleased|be thankful|appreciate it|appreciate|like|love) [if you could|to] (know|see|hear|read|learn|"
        "find out|ask|tell|show|knowing|learning|seeing|hearing) [me|us] [about|of]",
        "it would help [me|us] [a lot|much|greatly] to (know|see|hear|learn|read)",
        "is it (known|clear|recorded|reported|written)",
        "(dear quoth|excuse me|pardon me|good morning|good afternoon|good evening|my question is) [,]",
        "(i am|i 'm|we are|we 're) (curious|interested|wondering) [to know|about|in]",
        "(do|did) you (know|remember|find|have)",
        "(i|we) (want|need|wish|would like|'d like) to (know|see|hear|read|find out)",
        "(i|we) (need|want|would like|'d like|am after|'m after)",
        "(is it true|is it correct|is it right) that",
        "(i|we) [also|just] (wonder|am wondering|was wondering|were wondering|'m wondering|are wondering|"
        "'re wondering) [if|whether]",
        "(tell|remind) (me|us) [please] [again]",
        "(let me|let us) (know|see)",
        "(i am|i 'm|we are) looking for",
        "quoth [,]",
        "(you are wrong|you 're wrong|that is wrong|that 's wrong|wrong) ,",
        "(finally|lastly|firstly|secondly|first of all|last but not least|by the way|btw) [,]",
        "(any idea|any chance you know)",
        "(forget|ignore|leave|never mind|nevermind) (that|it|this|all that) [,]",
        "(never mind|nevermind) [,]",
    )
)
"""[Could you tell me] what she said?"""

CLOSINGS = tuple(
    Pattern(text, CLASSES)
    for text in (
        "[,] if (you please|i may ask|i may|possible|you can|you could|you know|any|you would|you do n't mind|"
        "you will)",
        "[,] by the way",
        "[,] (off|on) the record",
        "[,] (asap|urgently|as soon as possible)",
        "[,] (or not|or no|right|please|thank you|thanks a lot|many thanks|btw|though)",
        "(in|according to) (the|this|these|those|your|that) (article|articles|archive|story|stories|text|texts)",
        "in (here|all of this|this archive|the archive)",
    )
)
"""Who is she, [if I may ask]?"""
