namespace CanTho.OpenData.Importing.Letters;

/// <summary>What the name of a font says of the letters written in it.</summary>
/// <param name="Name">The name; "" for fonts of Unicode.</param>
/// <param name="Encoding">The encoding.</param>
/// <param name="IsCapitals">True for fonts that show small letters as capitals: .VnTimeH.</param>
internal readonly record struct LegacyFont(string Name, LegacyEncoding Encoding, bool IsCapitals)
{
    private static readonly string[] Unsupported = ["VPS ", "VNU", "VNtimes", "VNhelv", "VNarial", "Vietware", "SVN", "VISCII", "VIQR"];

    /// <summary>A font of Unicode.</summary>
    public static LegacyFont None => new("", LegacyEncoding.None, false);

    /// <summary>Reads the name of a font: <c>.VnTimeH</c>, <c>VNI-Times</c>, <c>Times New Roman</c>.</summary>
    public static LegacyFont Of(string? name)
    {
        var bare = name?.Trim().Trim('"', '\'').Trim() ?? "";
        if (bare.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("VnTime", StringComparison.Ordinal) || bare.StartsWith("VnArial", StringComparison.Ordinal))
        {
            return new LegacyFont(bare, LegacyEncoding.Tcvn3, bare.EndsWith('H'));
        }

        if (bare.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase))
        {
            return new LegacyFont(bare, LegacyEncoding.Vni, false);
        }

        // "SVN-Arial" and "UTM Avo" are fonts of Unicode; only names that never were are listed.
        return Array.Exists(Unsupported, start => bare.StartsWith(start, StringComparison.OrdinalIgnoreCase)) && !bare.StartsWith("SVN-", StringComparison.OrdinalIgnoreCase)
            ? new LegacyFont(bare, LegacyEncoding.Other, false)
            : None;
    }
}
