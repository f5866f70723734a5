using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Model;

/// <summary>Units of figures: what kind of quantity one measures, and how many of another it is. "1.156,271 triệu USD" and "11 tỷ USD"
/// are one kind; "tỷ đồng" and "tỷ USD" are not. A unit not known here counts things.</summary>
public static class Quantity
{
    private static readonly (string Unit, UnitKind Kind, decimal Scale)[] Units =
    [
        ("%/nam", UnitKind.Growth, 1), ("%", UnitKind.Share, 1), ("phan tram", UnitKind.Share, 1),
        ("diem %", UnitKind.Points, 1), ("diem phan tram", UnitKind.Points, 1), ("diem", UnitKind.Points, 1),
        ("nghin ty dong", UnitKind.Dong, 1e12m), ("ty dong", UnitKind.Dong, 1e9m), ("trieu dong", UnitKind.Dong, 1e6m),
        ("nghin dong", UnitKind.Dong, 1e3m), ("dong", UnitKind.Dong, 1),
        ("ty usd", UnitKind.Dollar, 1e9m), ("trieu usd", UnitKind.Dollar, 1e6m), ("nghin usd", UnitKind.Dollar, 1e3m), ("usd", UnitKind.Dollar, 1),
        ("nghin ha", UnitKind.Area, 1e3m), ("ha", UnitKind.Area, 1), ("hecta", UnitKind.Area, 1), ("km2", UnitKind.Area, 100),
        ("trieu tan", UnitKind.Mass, 1e6m), ("nghin tan", UnitKind.Mass, 1e3m), ("tan", UnitKind.Mass, 1), ("kg", UnitKind.Mass, 0.001m),
        ("ty kwh", UnitKind.Energy, 1e9m), ("trieu kwh", UnitKind.Energy, 1e6m), ("kwh", UnitKind.Energy, 1),
        ("hang", UnitKind.Rank, 1),
    ];

    private static readonly (string Word, decimal Scale)[] CountScales = [("ty ", 1e9m), ("trieu ", 1e6m), ("nghin ", 1e3m), ("ngan ", 1e3m), ("van ", 1e4m)];

    /// <summary>What kind of quantity a unit measures; things counted where it names none.</summary>
    public static UnitKind KindOf(string unit) => Find(unit) is { } known ? known.Kind : UnitKind.Count;

    /// <summary>The kind of quantity that a figure is: a percentage that states an increase is growth, not a share.</summary>
    /// <param name="unit">Unit as written; null without.</param>
    /// <param name="isChange">True where the figure states an increase or a decrease.</param>
    public static UnitKind KindOf(string? unit, bool isChange) =>
        KindOf(unit ?? "") is UnitKind.Share or UnitKind.Growth && isChange ? UnitKind.Growth : KindOf(unit ?? "");

    /// <summary>A value in another unit of the same kind; null where the kinds differ.</summary>
    public static decimal? Convert(decimal value, string from, string to)
    {
        var (source, target) = (ScaleOf(from), ScaleOf(to));
        return source.Kind == target.Kind || (IsPercent(source.Kind) && IsPercent(target.Kind)) ? value * source.Scale / target.Scale : null;
    }

    private static bool IsPercent(UnitKind kind) => kind is UnitKind.Share or UnitKind.Growth;

    private static (UnitKind Kind, decimal Scale) ScaleOf(string unit)
    {
        if (Find(unit) is { } known)
        {
            return (known.Kind, known.Scale);
        }

        var folded = Plain(unit);
        var scale = Array.Find(CountScales, scale => folded.StartsWith(scale.Word, StringComparison.Ordinal)).Scale;
        return (UnitKind.Count, scale == 0 ? 1 : scale);
    }

    private static (string Unit, UnitKind Kind, decimal Scale)? Find(string unit)
    {
        var folded = Plain(unit);
        var index = Array.FindIndex(Units, known => known.Unit == folded);
        return index < 0 ? null : Units[index];
    }

    /// <summary>Folded, single blanks, powers as digits, "một năm" as "/năm".</summary>
    private static string Plain(string unit)
    {
        var folded = VietnameseText.Fold(unit).Replace('²', '2').Replace(" / ", "/", StringComparison.Ordinal).Replace("moi nam", "/nam", StringComparison.Ordinal);
        return string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("% /nam", "%/nam", StringComparison.Ordinal);
    }
}
