"""The two towns of the tests of names, for conversations that go on from one of them."""

from tests.bot.names.conftest import ask as ask
from tests.bot.names.conftest import towns as towns
