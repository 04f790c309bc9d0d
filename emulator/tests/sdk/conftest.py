"""One emulator for all tests, and an account of its own for each of them."""

import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import world

import process

# Huawei's package writes a file into the home folder as soon as it is imported, and Alibaba's looks for keys there.
_HOME = tempfile.TemporaryDirectory()
os.environ["HOME"] = _HOME.name
# Nothing here goes through a proxy.
os.environ["NO_PROXY"] = "127.0.0.1"

# How many applications a project, a tenant, an instance or an account may have: few, so that a test reaches it soon.
QUOTA = 3

_NUMBERS = itertools.count(2)


@pytest.fixture(scope="session")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[process.Emulator]:
    """The running emulator. It must come to an orderly end."""
    running = process.start(Path(tmp_path_factory.mktemp("emulator")), QUOTA)
    yield running
    assert running.stop() == 0


@pytest.fixture
def quota() -> int:
    """How many applications there may be in a place."""
    return QUOTA


@pytest.fixture
def account() -> world.Account:
    """An account that no other test has: nothing was created in it before."""
    return next_account()


@pytest.fixture
def stranger() -> world.Account:
    """Another such account."""
    return next_account()


@pytest.fixture
def first_account() -> world.Account:
    """The account with the tokens of ROMA's greatest length. Tests share it."""
    return world.Account(1)


def next_account() -> world.Account:
    number = next(_NUMBERS)
    assert number <= world.ACCOUNTS, "more tests than accounts: raise ACCOUNTS"
    return world.Account(number)
