"""Run one program and start it again whenever it dies.

KEEP_ALIVE_NAME and KEEP_ALIVE_COMMAND say which. They come in the environment, not on the command
line, so that whoever kills a program by what its command line says does not kill its keeper.

honcho ends all programs when one ends, which is right for a platform that restarts the lot. On one
machine a killed engine or Redis must come back by itself while the others go on.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time

PR_SET_PDEATHSIG = 1  # prctl(2)
SHORT_RUN_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 10.0


def die_with_parent() -> None:
    """Ask Linux to end us when our parent dies, even by SIGKILL; elsewhere nothing happens."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class KeepAlive:
    """One program, kept running until we are told to stop."""

    def __init__(self, name: str, command: str) -> None:
        self._name, self._command = name, command
        self._stopping = False
        self._child: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Start it, wait for it, start it again; pauses grow while it dies at once."""
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches honcho, which tells us
        die_with_parent()
        pause = 0.2
        while not self._stopping:
            started_at = time.monotonic()
            code = self._run_once()
            if self._stopping:
                break
            lasted = time.monotonic() - started_at
            pause = 0.2 if lasted > SHORT_RUN_SECONDS else min(pause * 2, LONGEST_PAUSE_SECONDS)
            print(f"{self._name} ended ({code}); starting it again", flush=True)  # noqa: T201
            time.sleep(pause)
        return 0

    def _run_once(self) -> int:
        self._child = subprocess.Popen(  # noqa: S602  (the command is our own Procfile's)
            f"exec {self._command}",
            shell=True,
            preexec_fn=die_with_parent,  # noqa: PLW1509  (this program has one thread)
        )
        if self._stopping:
            self._child.terminate()
        return self._child.wait()

    def _stop(self, *_: object) -> None:
        self._stopping = True
        if self._child is not None and self._child.poll() is None:
            self._child.terminate()


if __name__ == "__main__":
    sys.exit(KeepAlive(os.environ["KEEP_ALIVE_NAME"], os.environ["KEEP_ALIVE_COMMAND"]).run())
