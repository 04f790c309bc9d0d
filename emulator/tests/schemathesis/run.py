"""Lets schemathesis call the emulator with what the documents allow and with what they do not."""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
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
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        emulator = process.start(Path(folder), QUOTA)
        try:
            codes = list(pool.map(lambda api: _check(api, emulator, arguments), arguments.apis))
        finally:
            stopped = emulator.stop()
        if stopped != 0:
            print(f"The emulator ended with code {stopped}:", *emulator.last_lines(20), sep="\n")
    return max(*codes, abs(stopped))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=20, help="the most examples for each operation and phase")
    parser.add_argument("--seed", type=int, default=1, help="the same number makes the same requests")
    parser.add_argument("apis", nargs="*", default=APIS, metavar="API", help="the APIs to call; all without one")
    return parser.parse_args()


def _check(api: str, emulator: process.Emulator, arguments: argparse.Namespace) -> int:
    """Calls one API, and prints what came of it in one go."""
    program = Path(sys.executable).with_name("schemathesis")
    words = [program, "--config-file", HERE / "schemathesis.toml", "run", ROOT / f"specs/{api}/openapi.yaml"]
    words += ["--url", emulator.url, "--max-examples", str(arguments.examples), "--seed", str(arguments.seed)]
    words += ["--no-color", "--continue-on-failure"]
    modules = os.pathsep.join([str(HERE), str(SUPPORT)])
    environment = os.environ | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": modules}
    # It leaves files behind in the folder that it runs in.
    run = subprocess.run(words, env=environment, cwd=emulator.data, capture_output=True, text=True, check=False)
    print(run.stdout, run.stderr, sep="", flush=True)
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
