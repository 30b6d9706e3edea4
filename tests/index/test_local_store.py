import importlib.util
from pathlib import Path

import pytest

from index.local_store import LocalStore

_spec = importlib.util.spec_from_file_location("store_contract", Path(__file__).with_name("store_contract.py"))
_contract = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_contract)
filled = _contract.filled


@pytest.fixture
def store(tmp_path):
    store = LocalStore(tmp_path / "archive", create=True)
    yield store
    store.close()


class TestLocalStore(_contract.StoreContract):
    """The contract holds for the local store."""
