using System.Xml.Linq;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Word;

/// <summary>One of the nine levels of a numbered list.</summary>
/// <param name="Format">How its numbers are written: <c>decimal</c>, <c>upperRoman</c>, <c>bullet</c>.</param>
/// <param name="Text">The number with what stands around it: <c>%1.%2.</c>.</param>
/// <param name="Start">Its first number.</param>
/// <param name="RestartAfter">The level, from 1, behind which it counts anew; 0 for never, null for any above it.</param>
/// <param name="IsLegal">True where the numbers of all levels are written as figures.</param>
/// <param name="Style">Paragraph style that this level numbers; null for none.</param>
/// <param name="Font">What the font of the number says of its letters.</param>
internal sealed record NumberingLevel(
    string Format, string Text, int Start, int? RestartAfter, bool IsLegal, string? Style, LegacyFont Font)
{
    /// <summary>Reads <c>w:lvl</c>.</summary>
    public static NumberingLevel Read(XElement level)
    {
        var fonts = level.Child("rPr").Child("rFonts");
        var isPicture = level.Child("lvlPicBulletId") is not null;
        return new NumberingLevel(
            isPicture ? "bullet" : level.ValueOf("numFmt") ?? level.Child("AlternateContent").Child("Fallback").ValueOf("numFmt") ?? "decimal",
            level.ValueOf("lvlText") ?? "", WordXml.Number(level.ValueOf("start")) ?? 0, WordXml.Number(level.ValueOf("lvlRestart")),
            level.Switch("isLgl") == true, level.ValueOf("pStyle"), LegacyFont.Of(fonts.Given("hAnsi") ?? fonts.Given("ascii")));
    }
}
