"""Sealing what can name a woman: numbers, names and the words of a text.

Fernet is AES-128-CBC with HMAC-SHA256 (https://github.com/fernet/spec). A number is found again by
a keyed hash, so that a stolen table cannot be searched by trying all numbers.
"""

from __future__ import annotations

import base64
import hmac
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Vault:
    """Seals and opens under the first of `keys`; the others still open what they once sealed."""

    def __init__(self, *keys: str) -> None:
        """`keys` are secrets of at least 32 characters, the newest first."""
        if not keys or any(len(key) < 32 for key in keys):
            raise ValueError("DATA_KEY must be at least 32 characters")
        self._fernet = MultiFernet(
            [Fernet(base64.urlsafe_b64encode(_derive(key, b"seal"))) for key in keys]
        )
        # The oldest key, so that adding a new one in front does not lose anybody's row.
        self._lookup = _derive(keys[-1], b"lookup")

    def seal(self, text: str) -> bytes:
        """The text, unreadable without the key."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """The text back. Raises cryptography.fernet.InvalidToken under the wrong key."""
        return self._fernet.decrypt(sealed).decode()

    def lookup(self, text: str) -> str:
        """Always the same for the same text, and of no use to anyone without the key."""
        return hmac.new(self._lookup, text.encode(), sha256).hexdigest()


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=b"signpost " + purpose).derive(secret.encode())
