"""Adjectives that report a state of mind: "she is confident that", "they are critical of"."""

from __future__ import annotations

from index.attribution import Stance

_ADJECTIVES: tuple[tuple[Stance, str], ...] = (
    (Stance.BELIEVED, """
        afraid alarmed amazed amused angry annoyed anxious apprehensive appalled ashamed astonished aware
        bewildered bothered certain concerned confident convinced curious delighted devastated disappointed
        disgusted dismayed distressed doubtful dubious eager ecstatic embarrassed encouraged enthusiastic
        excited fearful fond frightened frustrated furious glad grateful happy heartened hopeful horrified
        impressed intrigued irritated leery nervous optimistic outraged perplexed persuaded pessimistic pleased
        positive proud puzzled relieved sad saddened satisfied scared shocked skeptical sceptical sorry stunned
        supportive sure surprised suspicious thankful thrilled troubled unaware uncertain uncomfortable
        unconvinced uneasy unfazed unhappy unimpressed unsure upset wary weary worried mad sympathetic resentful
        jealous tired sick ambivalent appreciative bearish bitter bullish cautious committed conscious cynical devoted
        disappointing divided downbeat gloomy hostile ignorant indifferent interested loyal mindful neutral
        overjoyed protective respectful sanguine sensitive split unapologetic unaware undecided unimpressed upbeat
    """),
    (Stance.SAID, "adamant candid clear emphatic explicit frank insistent outspoken unequivocal unanimous vague vocal"),
    (Stance.DECLINED, "mum noncommittal quiet silent coy cagey evasive lipped unresponsive"),
    (Stance.CRITICIZED, "critical dismissive contemptuous scornful"),
    (Stance.PRAISED, "complimentary effusive"),
    (Stance.DISAGREED, "opposed"),
    (Stance.WANTED, "determined willing unwilling reluctant ready keen desperate"),
)  # fmt: skip

STANCE_OF_ADJECTIVE = {adjective: stance for stance, words in _ADJECTIVES for adjective in words.split()}
"""Stance by adjective."""

PREPOSITIONS_OF_ADJECTIVES = frozenset({"of", "about", "with", "by", "at", "to", "over", "in", "on"})
"""What may follow: "critical [of] the bill", "worried [about] the cost"."""

MADE = frozenset({"clear", "plain", "known", "explicit", "obvious"})
"""What people make what they say: "she made [clear] that"; to make sure or certain of something is no report."""
