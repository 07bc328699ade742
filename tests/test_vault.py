"""What is sealed at rest, and what a key can do."""

from __future__ import annotations

import pytest
from cryptography.fernet import InvalidToken
from sqlalchemy import text

from bot.adapters.sql.vault import Vault
from tests.support.world import AMINA, World

OLD, NEW = "an old key of thirty-two characters", "a new key of thirty-two characters!"


def test_what_is_sealed_opens_again_and_never_looks_the_same_twice() -> None:
    vault = Vault(OLD)
    assert vault.open(vault.seal("hello")) == "hello"
    assert vault.seal("hello") != vault.seal("hello")


def test_a_new_key_in_front_still_opens_and_finds_what_the_old_one_sealed() -> None:
    old, both = Vault(OLD), Vault(NEW, OLD)
    assert both.open(old.seal("hello")) == "hello"
    assert both.lookup(AMINA) == old.lookup(AMINA)
    with pytest.raises(InvalidToken):
        old.open(both.seal("hello"))


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="DATA_KEY"):
        Vault("short")


def test_no_table_holds_a_number_a_name_or_a_body_in_the_clear(world: World) -> None:
    world.receives(AMINA, "hello from the secret garden")
    with world.database.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        stored = "".join(
            repr(connection.execute(text(f"SELECT * FROM {name}")).all())
            for name in tables.scalars().all()
        )
    assert AMINA not in stored
    assert "garden" not in stored
