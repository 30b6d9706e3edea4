from __future__ import annotations

import pytest

from index.double_encoding import repaired


@pytest.mark.parametrize(
    ("spoilt", "meant"),
    [
        ("FranÃ§ois", "François"),
        ("FranÃ\x83Â§ois", "François"),
        ("FranA\u0303\x83A\u0302§ois", "François"),
        ("Ã‰luard", "Éluard"),
        ("itâ€™s", "it’s"),
        ("KÃ¶ln, NÃ¼rnberg", "Köln, Nürnberg"),
    ],
)
def test_what_was_encoded_twice_is_as_it_was_meant(spoilt: str, meant: str) -> None:
    assert repaired(spoilt) == meant


@pytest.mark.parametrize("text", ["São Paulo", "NÃO", "“Straße” — café", "Ã la carte", "Vala\u0302nio", "plain"])
def test_other_text_stays(text: str) -> None:
    assert repaired(text) == text
