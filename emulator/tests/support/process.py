"""The emulator as a process of its own."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import world

LISTENING = "listening on http://"


@dataclass(frozen=True)
class Emulator:
    """A running emulator: where it listens, and what it writes."""

    process: subprocess.Popen[str]
    host: str
    data: Path
    log: Path

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def last_lines(self, count: int) -> list[str]:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8").splitlines()[-count:]

    def stop(self) -> int:
        """Asks it to stop, and gives its exit code."""
        self.process.terminate()
        self.process.communicate(timeout=30)
        return self.process.returncode


def start(folder: Path, quota: int) -> Emulator:
    """Starts the emulator with a database, a configuration and a log of its own in the folder."""
    config, log, data = folder / "world.toml", folder / "log", folder / "data"
    config.write_text(world.configuration(quota), encoding="utf-8")
    words = [program(), "--listen", "127.0.0.1:0", "--data", data, "--config", config]
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=errors, text=True, env=os.environ | {"RUST_LOG": "trace"}
        )
    assert process.stdout is not None, "it was asked for a pipe"
    line = process.stdout.readline().strip()
    assert line.startswith(LISTENING), f"it said {line!r}; its log: {log.read_text(encoding='utf-8')}"
    return Emulator(process, line.removeprefix(LISTENING), data, log)


def program() -> Path:
    """The program: the one that `APP_EMULATOR` names, or the debug build."""
    built = Path(__file__).resolve().parents[3] / "target/debug/app-emulator"
    return Path(os.environ.get("APP_EMULATOR", built))
