"""Lets schemathesis call the emulator with what the documents allow and with what they do not."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SUPPORT = HERE.parent / "support"
sys.path.append(str(SUPPORT))

import process  # noqa: E402

APIS = ["huawei-apig", "huawei-roma", "huawei-rtc", "alibaba-ims"]

# Requests may create as much as they like; that a quota is kept is seen elsewhere.
QUOTA = 2**31 - 1


def main() -> int:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        emulator = process.start(Path(folder), QUOTA)
        try:
            codes = [_check(api, emulator, arguments) for api in arguments.apis]
        finally:
            stopped = emulator.stop()
    return max(*codes, stopped)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=20, help="the most examples for each operation and phase")
    parser.add_argument("--seed", type=int, default=1, help="the same number makes the same requests")
    parser.add_argument("apis", nargs="*", default=APIS, metavar="API", help="the APIs to call; all without one")
    return parser.parse_args()


def _check(api: str, emulator: process.Emulator, arguments: argparse.Namespace) -> int:
    program = Path(sys.executable).with_name("schemathesis")
    words = [program, "--config-file", HERE / "schemathesis.toml", "run", ROOT / f"specs/{api}/openapi.yaml"]
    words += ["--url", emulator.url, "--max-examples", str(arguments.examples), "--seed", str(arguments.seed)]
    words += ["--no-color", "--continue-on-failure"]
    modules = os.pathsep.join([str(HERE), str(SUPPORT)])
    environment = os.environ | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": modules}
    return subprocess.run(words, env=environment, cwd=emulator.data, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
