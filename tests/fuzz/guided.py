"""A round of atheris: bytes changed so that they reach code not reached before. ``make fuzz`` runs it.

Options are those of libFuzzer; a folder named first keeps what was found from round to round.
"""

from __future__ import annotations

import sys
from unittest.mock import patch

import atheris

with atheris.instrument_imports(include=["pipeline.formats", "extractors.legacy", "corpora.legacy_fonts"]):
    from pipeline.formats import office
    from tests.fuzz.damage import seeds
    from tests.fuzz.test_damaged_files import survives


def main() -> None:
    patch.object(office, "program", return_value=None).start()
    starts = seeds()

    def one_input(data: bytes) -> None:
        """The first byte chooses a sound file whose start the bytes replace; 255 leaves them alone."""
        chosen = data[:1]
        if chosen and chosen[0] < len(starts):
            sound = starts[chosen[0]]
            at = int.from_bytes(data[1:4], "little") % len(sound)
            survives(sound[:at] + data[4:] + sound[at + len(data) - 4 :])
        else:
            survives(data[1:])

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
