"""Translations: `python3 dev.py languages`, with `lacking LANGUAGE` or `fill LANGUAGE FILE`."""

import json
import sys
from pathlib import Path

from tests.languages import catalogue, updating


def main(given: list[str]) -> int:
    match given:
        case []:
            updating.update()
            updating.release()
            return _report()
        case ["release"]:
            updating.release()
            return 0
        case ["lacking", language]:
            found = {
                one.message.source: ["", ""] if one.message.numerus else ""
                for one in catalogue.entries(language)
                if not one.finished
            }
            print(json.dumps(found, ensure_ascii=False, indent=1))
            return 0
        case ["fill", language, file]:
            return _fill(language, Path(file))
    print(__doc__, file=sys.stderr)
    return 2


def _fill(language: str, file: Path) -> int:
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        count, unknown = catalogue.fill(
            language, {key: words for key, words in said.items() if any(words)}
        )
    except (OSError, ValueError) as error:
        print(f"{file.name}: {error}", file=sys.stderr)
        return 1
    updating.update()
    updating.release()
    print(f"{count} translations are new or others")
    for words in unknown:
        print(f"passed over, since the program does not say it: {words}")
    return _report()


def _report() -> int:
    """How far each language is, and what differs from its English; 1 where something does."""
    wrong = []
    for language in catalogue.LANGUAGES:
        found = list(catalogue.entries(language))
        done = sum(one.finished for one in found)
        print(f"{language}: {done:,} of {len(found):,}, {len(found) - done:,} lacking")
        wrong += [f"{language}: {words}" for one in found for words in catalogue.differing(one)]
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
