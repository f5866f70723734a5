using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Makes rows of cells, and writes a cell as CSV has it.</summary>
internal static class Cells
{
    // One for all, for most rows have empty lists and are made again and again.
    private static readonly object NoTexts = ImmutableArray<string>.Empty;

    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>A row: texts in NFC, "" as null, whole numbers as long. A value of any other type is a bug.</summary>
    internal static ImmutableArray<object?> Row(params ReadOnlySpan<object?> values) => Row(values, []);

    /// <summary>The row of a record and, behind it, its corrections, where it comes from and its page.</summary>
    internal static ImmutableArray<object?> SourcedRow(
        Provenance? source, string url, ImmutableArray<string> corrections, params ReadOnlySpan<object?> values) =>
        Row(values, [corrections, source?.Span.File, source?.Span.FirstLine, source?.Span.LastLine, source?.Quote, url]);

    /// <summary>A cell as CSV writes it; null is the empty text.</summary>
    internal static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PartialDate date => date.ToString(),
        ImmutableArray<string> list => string.Join(DatasetColumn.ListSeparator, list),
        _ => throw NotACell(cell),
    };

    /// <summary>True where two cells are written the same: <c>8</c> and <c>8.0</c> are not, for files would differ.</summary>
    internal static bool Same(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (ImmutableArray<string> left, ImmutableArray<string> right) => left.SequenceEqual(right, StringComparer.Ordinal),
        _ => string.Equals(Text(one), Text(other), StringComparison.Ordinal),
    };

    /// <summary>True for a text that a spreadsheet would run or read as something else if it were typed in: <c>=1+1</c>, <c>- Sở Tài chính</c>.</summary>
    internal static bool IsFormula(object? cell) =>
        cell is string or ImmutableArray<string> && Text(cell) is [var first, ..] && FormulaStarts.Contains(first);

    /// <summary>True for a number whose digits a double gives back: at most 15 of them.</summary>
    internal static bool IsExactDouble(decimal number) => Math.Abs(number) < 1_000_000_000_000_000m && (decimal)(double)number == number;

    private static ImmutableArray<object?> Row(ReadOnlySpan<object?> values, ReadOnlySpan<object?> behind)
    {
        var row = new object?[values.Length + behind.Length];
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = Cell(at < values.Length ? values[at] : behind[at - values.Length]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(row);
    }

    private static object? Cell(object? value) => value switch
    {
        null or "" => null,
        string text => text.Normalize(NormalizationForm.FormC),
        int number => (long)number,
        long or decimal or bool or DateOnly or PartialDate => value,
        ImmutableArray<string> { IsDefaultOrEmpty: true } => NoTexts,
        ImmutableArray<string> list => ImmutableArray.CreateRange(list, text => text.Normalize(NormalizationForm.FormC)),
        _ => throw NotACell(value),
    };

    private static ArgumentException NotACell(object value) => new($"A cell cannot hold a {value.GetType().Name}.", nameof(value));
}
