using System.Collections.Frozen;

namespace CanTho.OpenData.Sources.Sheets;

/// <summary>What spreadsheets show for a formula without a value: <c>#REF!</c>.</summary>
internal static class SheetErrors
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal, "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA");

    /// <summary>True for such a value.</summary>
    public static bool Is(string? value) => value is not null && All.Contains(value);
}
