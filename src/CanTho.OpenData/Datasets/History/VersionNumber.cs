using System.Globalization;

namespace CanTho.OpenData.Datasets.History;

/// <summary>A version of the data, <c>1.4.2</c>, by the recipe of the Data Package standard: what breaks readers counts first, new rows
/// second, corrected values third.</summary>
/// <param name="Major">Something was removed, renamed, added or reordered among columns, or a record removed.</param>
/// <param name="Minor">Records or datasets were added.</param>
/// <param name="Patch">Values changed.</param>
public readonly record struct VersionNumber(int Major, int Minor, int Patch) : IComparable<VersionNumber>
{
    /// <summary>The first version of a ledger.</summary>
    public static VersionNumber First { get; } = new(1, 0, 0);

    /// <summary>The version in a text such as <c>1.4.2</c>; null where it is none.</summary>
    public static VersionNumber? Parse(string? text) =>
        text?.Split('.') is [var major, var minor, var patch] && Number(major) is { } first && Number(minor) is { } second && Number(patch) is { } third
            ? new VersionNumber(first, second, third)
            : null;

    /// <summary>The version after a change of this level.</summary>
    public VersionNumber After(ChangeLevel level) => level switch
    {
        ChangeLevel.Major => new(Major + 1, 0, 0),
        ChangeLevel.Minor => new(Major, Minor + 1, 0),
        ChangeLevel.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    /// <inheritdoc/>
    public int CompareTo(VersionNumber other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    public static bool operator <(VersionNumber left, VersionNumber right) => left.CompareTo(right) < 0;

    public static bool operator <=(VersionNumber left, VersionNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >(VersionNumber left, VersionNumber right) => left.CompareTo(right) > 0;

    public static bool operator >=(VersionNumber left, VersionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Digits without a leading zero, as semantic versions write them.</summary>
    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (text is "0" || text[0] != '0') ? number : null;
}
