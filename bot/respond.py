"""Question -> Answer: one small function for each thing that can be asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot import wording
from bot.answer import AnswerStatus
from bot.background import Background
from bot.circumstances import BESIDE, OWN, TOLD, Circumstance, told_of, when_of, where_of
from bot.find import Finder, Finding
from bot.mind import Mind
from bot.naming import name_words
from bot.question import Asks, Question
from bot.short_facts import fact_in
from bot.suggest import suggestions_for
from bot.texts import Texts, content_of, stems_of
from bot.topic import topic_of
from index.folding import fold
from index.passage import Passage
from index.speaker import SpeakerEntry

_LONGEST_SHOWN = 160
_MOST_VALUES = 3


@dataclass(frozen=True, slots=True)
class Response:
    """What a question gets, before it becomes the answer of one turn."""

    status: AnswerStatus
    answer: str
    passages: tuple[Passage, ...] = ()
    suggestions: tuple[str, ...] = ()
    own_passages: bool = False
    """The passages answer a question of their own: what follows is about them."""


class Responder:
    """Answers questions from one archive."""

    def __init__(self, known: Background) -> None:
        self.known = known
        self.store = known.store
        self.texts = Texts(known.store)
        self.finder = Finder(known.store, self.texts)
        self._ways: dict[Asks, Callable[[Question, Mind], Response]] = {
            Asks.STATEMENTS: self.statements,
            Asks.SENTENCES: self.sentences,
            Asks.SPEAKER: self.speaker,
            Asks.WHEN: self.circumstance,
            Asks.WHERE: self.circumstance,
            Asks.ADDRESSEE: self.circumstance,
            Asks.COUNT: self.count,
            Asks.ROLE: self.role,
            Asks.SPEAKERS: self.speakers,
            Asks.ARTICLES: self.articles,
            Asks.CONTEXT: self.context,
            Asks.EXAMPLES: self.examples,
        }

    def respond(self, question: Question, mind: Mind) -> Response:
        """Return what `question` gets."""
        if question.nobody and len(question.nobody) == len(question.named) and question.asks is not Asks.ROLE:
            if question.topic and _is_anybody(question.speakers[0]):
                words = f"{' '.join(question.speakers)} {question.topic}"
                anybody = replace(question, named=(), subject=topic_of(words) or None, find=question.find or "fact")
                return self.statements(anybody, mind)
            return self.nobody(question)
        return self._ways[question.asks](question, mind)

    # -- statements --------------------------------------------------------------------------------

    def statements(self, question: Question, mind: Mind) -> Response:
        """Answer "what did Kirby say about hostages?"."""
        only = mind.found if question.narrows else None
        finding = self.finder.find(question, only)
        if question.others:
            rest = tuple(passage for passage in finding.passages if passage.id not in mind.seen)
            finding = replace(finding, passages=rest)
        if not finding.passages and "topic" in question.carried and question.speaker_ids:
            finding = self._widened(question)
        if not finding.passages and "it" in question.carried and question.stances:
            finding = self.finder.find(replace(question, topic=None, subject=None, stance_asked=True))
        if not finding.passages and not question.speaker_ids:
            return self.sentences(question, mind)
        if not finding.passages:
            return self.nothing(question)
        short = self._short(question, finding)
        return Response(AnswerStatus.ANSWERED, short, finding.passages, own_passages=True)

    def _widened(self, question: Question) -> Finding:
        """Leave out the topic of the turn before, where the speaker is new and says nothing about it."""
        if "speakers" in question.carried or question.period or question.place:
            return Finding()
        wider = replace(question, topic=None, subject=None, quoted="", verb="", stances=(), clause=False, find="")
        return replace(self.finder.find(wider), widened=True)

    def _short(self, question: Question, finding: Finding) -> str:
        passages = finding.passages
        if question.find in ("number", "time", "fact") and (fact := fact_in(question, passages[0])):
            return fact
        content = (
            _shortened(content_of(passages[0]))
            if len(passages) == 1 or question.find or question.verb in _NAMING
            else ""
        )
        short = wording.found_statements(question, passages, nearest=finding.nearest, shown_content=content)
        if finding.widened:
            before = wording.listed(question.speakers)
            return f"Nothing about {question.topic or question.quoted} by {before} here. {short}"
        return short

    def sentences(self, question: Question, mind: Mind) -> Response:
        """Answer what nobody is said to have said: "who contributed to this report?"."""
        del mind
        finding = self.finder.find(replace(question, asks=Asks.SENTENCES, find=question.find or "fact", clause=True))
        if not finding.passages:
            return self.nothing(question)
        first = finding.passages[0]
        fact = fact_in(question, first) if question.find == "number" else ""
        return Response(AnswerStatus.ANSWERED, fact or first.text.strip(), finding.passages, own_passages=True)

    # -- who ---------------------------------------------------------------------------------------

    def speaker(self, question: Question, mind: Mind) -> Response:
        """Answer "who said that aid goes on?"."""
        if question.shown:
            return self._speakers_of(question, mind.found, mind)
        if question.subject is None and not question.quoted:
            return self._by_stance(question, mind)
        finding = self.finder.find(question)
        passages = self._others(question, finding.passages, mind)
        passages = tuple(p for p in passages if p.speaker) or passages
        if not passages and not question.others:
            return self._in_sentences(question, mind)
        if not passages:
            return self.nothing(question)
        return replace(self._speakers_of(question, passages, mind, nearest=finding.nearest), own_passages=True)

    def _by_stance(self, question: Question, mind: Mind) -> Response:
        """Answer "who disagreed?" where no topic is to be had."""
        if not question.stances and question.like:
            return self.speakers(question, mind)
        finding = self.finder.find(replace(question, stance_asked=bool(question.stances)))
        passages = self._others(question, finding.passages, mind)
        if not passages:
            return self.nothing(question)
        return replace(self._speakers_of(question, passages, mind), own_passages=True)

    def _others(self, question: Question, passages: Sequence[Passage], mind: Mind) -> tuple[Passage, ...]:
        if not (question.others or question.carried):
            return tuple(passages)
        known = {passage.speaker_id for passage in mind.found if passage.speaker_id is not None}
        return tuple(passage for passage in passages if passage.speaker_id not in known and passage.id not in mind.seen)

    def _in_sentences(self, question: Question, mind: Mind) -> Response:
        if question.quoted or (question.verb and question.verb != "did"):
            return self.nothing(question)
        return self.sentences(question, mind)

    def _speakers_of(
        self, question: Question, passages: Sequence[Passage], mind: Mind, *, nearest: bool = False
    ) -> Response:
        if question.shown:
            passages = self._outer(passages, mind)
        names = list(dict.fromkeys(_name_of(passage) for passage in passages))
        if not names:
            return self.nothing(question)
        short = wording.listed(names[:6]) + (f" and {len(names) - 6} others" if len(names) > 6 else "")
        if nearest:
            short = f"Nobody in these words; the nearest is by {short}"
        if len(names) == 1 and len(passages) == 1:
            short = f"{short}: “{_shortened(content_of(passages[0]))}”"
        return Response(AnswerStatus.ANSWERED, short, tuple(passages))

    def _outer(self, passages: Sequence[Passage], mind: Mind) -> tuple[Passage, ...]:
        """Return, for statements told by somebody else, those of the teller: "according to whom?"."""
        tellers = []
        for passage in passages:
            attribution = passage.attribution
            if attribution is None or attribution.within is None:
                continue
            tellers += [p for p in self.store.passages_of(passage.article.id) if p.number == attribution.within]
        return tuple(tellers) or tuple(passages)

    # -- when, where, to whom ----------------------------------------------------------------------

    def circumstance(self, question: Question, mind: Mind) -> Response:
        """Answer "when?", "where?" and "to whom?" about passages shown, or about those that the question names."""
        passages, own = self._asked_about(question, mind)
        if not passages:
            return self.nothing(question)
        found = self._circumstances(question, passages)
        if not any(one.surety >= OWN for one in found):
            found = self._elsewhere(question, passages) or found
        found = _of_venue(found, question.find)
        if not found:
            return self._without_circumstance(question, passages)
        best = max(one.surety for one in found)
        kept = [one for one in found if one.surety == best][: None if best > BESIDE else 1]
        values = list(dict.fromkeys(_value(one) for one in kept))[:_MOST_VALUES]
        evidence = self._evidence([one.passage for one in kept if _value(one) in values], passages)
        return Response(AnswerStatus.ANSWERED, "; ".join(values), evidence, own_passages=own)

    def _evidence(self, telling: Sequence[Passage], passages: Sequence[Passage]) -> tuple[Passage, ...]:
        """Return the passages that tell it, with those asked about that share their sentence."""
        spans = {(passage.article.id, passage.span) for passage in telling}
        return tuple(dict.fromkeys((*telling, *(p for p in passages if (p.article.id, p.span) in spans))))

    def _elsewhere(self, question: Question, passages: Sequence[Passage]) -> list[Circumstance]:
        """Look at what the same speaker says in the same article: an interview is named once."""
        first = passages[0]
        if first.speaker_id is None:
            return []
        others = [p for p in self.store.passages_of(first.article.id) if p.speaker_id == first.speaker_id]
        others.sort(key=lambda p: abs(p.span.start - first.span.start))
        return [one for one in self._circumstances(question, others) if one.surety == TOLD][:1]

    def _asked_about(self, question: Question, mind: Mind) -> tuple[tuple[Passage, ...], bool]:
        same = {entry.id for naming in question.named for entry in naming.chosen}
        shown = tuple(p for p in mind.found if not same or p.speaker_id in same)
        if question.shown or (not question.topic and not question.quoted and not question.told and shown):
            return mind.found if question.shown else shown, False
        if question.carried & {"topic", "it"} and shown:
            return shown, False
        plain = replace(question, asks=Asks.STATEMENTS, find="fact" if question.clause else "", stances=())
        found = self.finder.find(plain).passages
        if not found and question.told:
            found = self.finder.find(replace(plain, told=None)).passages
        return found, True

    def _circumstances(self, question: Question, passages: Sequence[Passage]) -> list[Circumstance]:
        ways = {Asks.WHEN: (when_of,), Asks.WHERE: (where_of,), Asks.ADDRESSEE: (told_of, where_of)}[question.asks]
        for way in ways:
            found = [one for passage in passages[:20] if (one := way(passage, self.texts))]
            named = [one for one in found if _has_name(one.words)]
            if any(one.surety >= OWN for one in named or found) or (found and way is ways[-1]):
                return named or found
        return []

    def _without_circumstance(self, question: Question, passages: Sequence[Passage]) -> Response:
        first = passages[0]
        published = first.article.published
        if question.asks is Asks.WHEN and published:
            short = f"The article does not say; it is of {wording.day_in_words(published)}."
        else:
            short = "The article does not say."
        return Response(AnswerStatus.ANSWERED, short, (first,))

    # -- counts, roles, lists ----------------------------------------------------------------------

    def count(self, question: Question, mind: Mind) -> Response:
        """Answer "how many times is Kirby quoted?": statements told within his own are part of those."""
        if not question.named and not question.topic and mind.found:
            return Response(AnswerStatus.ANSWERED, wording.counted(len(mind.found), "statement") + ".", mind.found)
        finding = self.finder.find(replace(question, asks=Asks.STATEMENTS))
        if not finding.passages:
            return self.nothing(question)
        number = len(finding.passages)
        articles = wording.counted(len({passage.article.id for passage in finding.passages}), "article")
        whose = f"{wording.listed(question.speakers)}: " if question.speakers else ""
        short = f"{whose}{wording.counted(number, 'statement')} in {articles}."
        return Response(AnswerStatus.ANSWERED, short, finding.passages, own_passages=True)

    def role(self, question: Question, mind: Mind) -> Response:
        """Answer "who is Kirby?" with his role as an article prints it."""
        naming = question.named[0] if question.named else None
        if naming is None or not naming.chosen:
            return self._role_in_text(question)
        entry = next((one for one in naming.chosen if one.role), naming.chosen[0])
        evidence = self._first_mention(entry, naming.phrase)
        said = f"{naming.name}: {'; '.join(entry.roles[:3]) or entry.role}" if entry.role else ""
        if evidence is not None and not entry.role:
            said = evidence.text.strip()
        passages = (evidence,) if evidence else ()
        return Response(AnswerStatus.ANSWERED, said or f"{naming.name}: the articles print no role.", passages)

    def _first_mention(self, entry: SpeakerEntry, phrase: str) -> Passage | None:
        """Return the passage that names the speaker most fully, with the role where it can."""
        from index.search import Search

        passages = self.store.search(Search(speakers=(entry.id,), limit=60)).passages
        role = stems_of(entry.role or "")
        name = frozenset(name_words(entry.name)) or frozenset(name_words(phrase))
        ranked = sorted(passages, key=lambda p: (-len(role & stems_of(p.text)), -len(name & set(fold(p.text).split()))))
        return ranked[0] if ranked else None

    def _role_in_text(self, question: Question) -> Response:
        phrase = question.speakers[0] if question.speakers else question.topic or ""
        if not any(self.store.has_word(word) for word in name_words(phrase)):
            return self.nobody(question)
        topic = topic_of(phrase)
        plain = replace(question, asks=Asks.SENTENCES, named=(), topic=phrase, subject=topic or None, clause=True)
        both = (
            *self.finder.find(plain).passages,
            *self.finder.find(replace(plain, asks=Asks.STATEMENTS, find="fact")).passages,
        )
        if not both or not topic:
            return self.nobody(question)
        first = both[0]
        return Response(AnswerStatus.ANSWERED, first.text.strip(), (first,))

    def speakers(self, question: Question, mind: Mind) -> Response:
        """Answer "list the speakers" and "who is quoted most?"."""
        del mind
        entries = self.store.speakers(limit=0)
        if question.like:
            wanted = stems_of(question.like)
            entries = tuple(e for e in entries if wanted <= stems_of(" ".join((*e.names, *e.roles)))) or entries
        if not entries:
            return self.nothing(question)
        named = [f"{entry.name} ({entry.statements})" for entry in entries]
        if question.most:
            return Response(AnswerStatus.ANSWERED, ", ".join(named[:5]))
        more = f", and {len(named) - 100} more" if len(named) > 100 else ""
        return Response(
            AnswerStatus.ANSWERED, f"{wording.counted(len(named), 'speaker')}: {', '.join(named[:100])}{more}"
        )

    def articles(self, question: Question, mind: Mind) -> Response:
        """Answer "what articles are there?"."""
        del question, mind
        titles = [entry.info.title for entry in self.known.articles]
        more = f"; and {len(titles) - 50} more" if len(titles) > 50 else ""
        return Response(AnswerStatus.ANSWERED, f"{wording.extent(self.known)}: {'; '.join(titles[:50])}{more}")

    def context(self, question: Question, mind: Mind) -> Response:
        """Answer "show the third one in context" with the sentences round it."""
        at = question.number - 1 if question.number > 0 else question.number if question.number < 0 else 0
        if not -len(mind.found) <= at < len(mind.found):
            short = f"Only {wording.counted(len(mind.found), 'passage')} shown."
            return Response(AnswerStatus.NOT_FOUND, short)
        passage = mind.found[at]
        around = self.texts.around(passage, reach=2)
        if around is None:
            return self.nothing(question)
        spans = (*around.before, passage.span, *around.after)
        text = around.article.text[min(span.start for span in spans) : max(span.end for span in spans)]
        return Response(AnswerStatus.ANSWERED, text, (passage,))

    def examples(self, question: Question, mind: Mind) -> Response:
        """Answer "what can I ask?"."""
        del question, mind
        return Response(AnswerStatus.ANSWERED, "Questions like these:", (), suggestions_for(None, self.known))

    # -- nothing -----------------------------------------------------------------------------------

    def nothing(self, question: Question) -> Response:
        """Say what was looked for and where, and offer what would be answered."""
        short = wording.nothing_found(question, self.known)
        return Response(AnswerStatus.NOT_FOUND, short, (), suggestions_for(question, self.known))

    def nobody(self, question: Question) -> Response:
        """Say that nobody of that name is quoted, and offer the nearest names."""
        names = [naming.phrase for naming in question.nobody] or list(question.speakers)
        mentioned = all(self.store.has_word(word) for name in names for word in name_words(name))
        short = wording.nobody_found(names, self.known, mentioned)
        return Response(AnswerStatus.NOT_FOUND, short, (), suggestions_for(question, self.known))


_NAMING = frozenset(["call", "called", "calls", "calling", "describe", "described", "describes"])
"""What did he [call] Trump? The answer is in the words themselves."""


def _is_anybody(phrase: str) -> bool:
    """Say whether a phrase names a number of people rather than a speaker: "most voters"."""
    return fold(phrase).split()[:1] != [] and fold(phrase).split()[0] in _QUANTITIES


_QUANTITIES = frozenset(["most", "many", "some", "few", "several", "people", "half", "voters", "experts", "critics", "supporters", "observers"])


def _name_of(passage: Passage) -> str:
    return passage.speaker.name if passage.speaker else "nobody named"


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN].rsplit(' ', 1)[0]} …"


def _has_name(words: str) -> bool:
    return any(letter.isupper() for letter in words) or any(letter.isdigit() for letter in words)


def _of_venue(found: list[Circumstance], venue: str) -> list[Circumstance]:
    """Keep the interviews of "in which interview?", and where there is none of the kind, those with a name."""
    of_kind = [one for one in found if venue and stems_of(venue) <= stems_of(one.words)]
    return of_kind or found


def _value(one: Circumstance) -> str:
    return f"{one.words} ({wording.day_in_words(one.day)})" if one.day else one.words
