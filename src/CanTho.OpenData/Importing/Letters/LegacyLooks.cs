using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Letters;

/// <summary>Tells text that looks like a legacy encoding though no font says so: it is not converted, only complained of.</summary>
internal static partial class LegacyLooks
{
    private const int FewestSigns = 3;

    /// <summary>Complains, once a file and encoding, of a text that looks so.</summary>
    public static void Warn(string text, ImportLog log)
    {
        if (text.All(char.IsAscii))
        {
            return;
        }

        if (Tcvn3Pattern().Count(text) >= FewestSigns)
        {
            log.ComplainOnce("IMP020 TCVN3", () => Rules.LooksLegacy(log.File, log.Where, "TCVN3", ".VnTime", text));
        }
        else if (VniPattern().Count(text) >= FewestSigns)
        {
            log.ComplainOnce("IMP020 VNI", () => Rules.LooksLegacy(log.File, log.Where, "VNI", "VNI-Times", text));
        }
    }

    // "KÕ ho¹ch ph¸t triÓn", "c«ng nghiÖp", "®Çu t": a sign inside or before a word
    [GeneratedRegex(@"\p{L}[¡-¯µ¶·¸¹»¼½¾Þß×÷]|[®§¸¹µ]\p{L}|\p{Ll}[À-ÖØ-Þ]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Tcvn3Pattern();

    // "Keá hoaïch phaùt trieån", "ñaàu tö"
    [GeneratedRegex(@"[aeouyôöAEOUYÔÖ][øûïåäëüØÛÏÅÄËÜ]|[ñÑ][aeiouyôö]|\p{L}[öæî]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex VniPattern();
}
