"""What the rest of a question may be: one asked before, a follow-up that fits, or the name of a speaker."""

from __future__ import annotations

from collections.abc import Sequence

from bot.tui.speaker_completion import SpeakerCompletion


class QuestionCompletion(SpeakerCompletion):
    """Completes what is being typed, keeping what was typed as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: Sequence[str] = ()
        """Whole questions, the likeliest first."""
        self.follow_ups: Sequence[str] = ()

    def complete(self, value: str) -> str | None:
        """Return the whole question that `value` may become; None: no idea."""
        if not value.strip():
            return None
        begun = value.casefold()
        for question in (*self.follow_ups, *self.questions):
            if question.casefold().startswith(begun) and len(question) > len(value):
                return value + question[len(value) :]
        return super().complete(value)
