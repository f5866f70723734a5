using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the cells of a column hold, counted from the rows.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rows">All rows.</param>
/// <param name="Filled">Rows in which it has a value.</param>
public sealed record ColumnProfile(DatasetColumn Column, int Rows, int Filled)
{
    /// <summary>What is worth showing of it.</summary>
    public ColumnView View { get; init; }

    /// <summary>Values or years with their counts.</summary>
    public ImmutableArray<ColumnValue> Values { get; init; } = [];

    /// <summary>How many further values there are that <see cref="Values"/> leaves out.</summary>
    public int Others { get; init; }

    /// <summary>Least value, as in the files; null where there is no order.</summary>
    public string? Least { get; init; }

    /// <summary>The value in the middle; of two in the middle the lower, so that it is one that occurs.</summary>
    public string? Middle { get; init; }

    /// <summary>Greatest value.</summary>
    public string? Greatest { get; init; }

    /// <summary>Points of a hundred, whole; 1 to 99 unless no row or every row has a value.</summary>
    public int FilledPercent => Percent(Filled, Rows);

    /// <summary>Part of a whole in points of a hundred, never rounded to 0 or 100 where it is neither.</summary>
    public static int Percent(int part, int whole) =>
        part == 0 || whole == 0 ? 0 : part == whole ? 100 : Math.Clamp((int)Math.Round(part * 100m / whole, MidpointRounding.AwayFromZero), 1, 99);
}
