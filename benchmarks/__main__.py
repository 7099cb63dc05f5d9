"""Run the benchmarks: ``python3 dev.py bench [NAME] [OPTIONS]``."""

import sys
from importlib import import_module

PARTS = ("startup", "window", "importing", "paper", "planning", "repair")


def main(arguments: list[str]) -> int:
    """Run the benchmark that is named, or the short form of each."""
    names = [name for name in arguments[:1] if not name.startswith("-")] or list(PARTS)
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"There is no benchmark '{unknown[0]}'; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    for name in names:
        print(f"== {name}", flush=True)
        import_module(f"benchmarks.{name}").measure(arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
