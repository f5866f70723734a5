#!/usr/bin/env python3
"""Makes theme/fonts/*.woff2 from the files of the npm package @fontsource/be-vietnam-pro (SIL Open Font License 1.1).

    npm pack @fontsource/be-vietnam-pro@5.3.0 && tar xf fontsource-be-vietnam-pro-5.3.0.tgz
    scripts/make-fonts.py package/files theme/fonts

Needs fonttools and brotli (Debian: python3-fonttools python3-brotli). Each weight becomes one file that holds Vietnamese and the signs
that the site prints, without hints, and with figures of one width (feature tnum), which the family lacks: columns of numbers need them.
"""
import copy
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

WEIGHTS = ("400", "600")
DIGITS = "zero one two three four five six seven eight nine".split()
FIGURE_WIDTH = 672
LETTERS = (
    "U+0020-007E,U+00A0,U+00A7,U+00AB,U+00B0-00B3,U+00B7,U+00BB,U+00BD,U+00C0-00C3,U+00C8-00CA,U+00CC,U+00CD,U+00D2-00D5,U+00D7,"
    "U+00D9,U+00DA,U+00DD,U+00E0-00E3,U+00E8-00EA,U+00EC,U+00ED,U+00F2-00F5,U+00F7,U+00F9,U+00FA,U+00FD,U+0102,U+0103,U+0110,U+0111,"
    "U+0128,U+0129,U+0168,U+0169,U+01A0,U+01A1,U+01AF,U+01B0,U+0300,U+0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+2013,U+2014,U+2018,"
    "U+2019,U+201C,U+201D,U+2022,U+2026,U+20AB,U+2190-2193,U+2212,U+2264,U+2265"
)


def plain(source: Path, folder: Path) -> Path:
    font = TTFont(source)
    font.flavor = None
    target = folder / (source.stem + ".ttf")
    font.save(target)
    return target


def add_figures(font: TTFont) -> None:
    """A copy of each digit, centred in one width, behind the feature tnum."""
    order = list(font.getGlyphOrder())
    for name in DIGITS:
        glyph = copy.deepcopy(font["glyf"][name])
        width, bearing = font["hmtx"][name]
        shift = (FIGURE_WIDTH - width) // 2
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name + ".tnum"] = glyph
        font["hmtx"][name + ".tnum"] = (FIGURE_WIDTH, bearing + shift)
        order.append(name + ".tnum")
    font.setGlyphOrder(order)
    rules = " ".join(f"sub {name} by {name}.tnum;" for name in DIGITS)
    kept = font["GSUB"]
    addOpenTypeFeaturesFromString(font, f"feature tnum {{ {rules} }} tnum;", tables=["GSUB"])
    del kept


def make(files: Path, weight: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        parts = [plain(files / f"be-vietnam-pro-{part}-{weight}-normal.woff2", Path(folder)) for part in ("latin", "vietnamese")]
        font = Merger().merge([str(part) for part in parts])
    add_figures(font)
    options = subset.Options(
        layout_features=["kern", "mark", "tnum"], hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14], notdef_outline=True, flavor="woff2")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)
    print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    for weight in WEIGHTS:
        make(Path(sys.argv[1]), weight, Path(sys.argv[2]) / f"be-vietnam-pro-{weight}.woff2")
