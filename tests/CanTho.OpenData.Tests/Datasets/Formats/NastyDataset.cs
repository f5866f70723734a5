using System.Collections.Immutable;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Datasets.Formats;

/// <summary>A dataset of one column a type, for cells that break careless writers.</summary>
internal static class NastyDataset
{
    /// <summary>Texts that break quoting, lines, formulas, encodings and types; each was seen to break some program.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        "\"", "\"\"", "a\"b", ",", ";", "a,\"b\",c", "\r", "\n", "\r\n", "a\rb", "a\nb", "a\r\nb", "\t", "a\tb", " a", "a ", " ", "\u00A0",
        "=1+1", "=HYPERLINK(\"http://x\")", "+84 292", "-1", "- Sở Tài chính", "@SUM(A1)", "'x", "'=1", "007", "1e5", "2026-06", "1/2", "TRUE", "null", "NULL", "∅",
        "_x0041_", "_x000D_", "_", "__x0041__", "\u0001\u001F", "\u0000", "a\u0000b", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFE\uFFFF", "\u200B",
        "😀", "👩‍👩‍👧", "e\u0301\u0323", "\u0301", "Đường sắt", "đ", "ẫ", "العربية", "<a href=\"x\">&amp;</a>", "]]>", "\\", "\\n", "\\u0041", "%s", "{0}", "'; DROP TABLE x; --", "|",
    ];

    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        Column("id", ColumnType.WholeNumber), Column("group", ColumnType.Text), Column("whole", ColumnType.WholeNumber), Column("number", ColumnType.Number),
        Column("truth", ColumnType.Boolean), Column("day", ColumnType.Date), Column("when", ColumnType.PartialDate), Column("list", ColumnType.List),
    ];

    private static readonly ImmutableArray<object?> Numbers =
    [
        0m, -1m, 0.1m, 1.10m, -0.000001m, 64717.47m, 123456789012345m, 1234567890123456m, 12345678901234567890.12345678m, decimal.MaxValue, decimal.MinValue,
        0.0000000000000000000000000001m, 1.2345678901234567m, 100000000000000000000m,
    ];

    private static readonly ImmutableArray<object?> Wholes = [0L, 1L, -1L, 999_999_999_999_999L, 1_000_000_000_000_000L, long.MaxValue, long.MinValue + 1, long.MinValue];

    private static readonly ImmutableArray<object?> Days =
    [
        new DateOnly(1, 1, 1), new DateOnly(1802, 6, 1), new DateOnly(1899, 12, 31), new DateOnly(1900, 1, 1), new DateOnly(1900, 2, 28), new DateOnly(1900, 3, 1),
        new DateOnly(2000, 2, 29), new DateOnly(2026, 6, 30), new DateOnly(9999, 12, 31),
    ];

    private static readonly ImmutableArray<object?> PartialDates =
        [new PartialDate(1, null, null), new PartialDate(2026, null, null), new PartialDate(2026, 6, null), new PartialDate(1890, 12, 31)];

    /// <summary>A row for each text, with every other nasty value somewhere.</summary>
    public static Dataset Build() => Of([.. Texts, new string('x', 32_767), $"{new string('=', 20_000)}\n{new string('ế', 12_000)}"]);

    /// <summary>A row for each of these texts.</summary>
    public static Dataset Of(ImmutableArray<string> texts) => new(
        "nasty-cells", "Ô khó", "Những ô làm hỏng các chương trình viết tệp không cẩn thận, mỗi kiểu một cột.", "Nasty \"cells\"", "Cells that break careless\nwriters.",
        Columns, ["id"], [],
        [
            .. texts.Select((text, index) => ImmutableArray.Create<object?>(
                (long)index, text, At(Wholes, index), At(Numbers, index), index % 3 == 0 ? null : index % 3 == 1, At(Days, index), At(PartialDates, index),
                ImmutableArray.CreateRange(texts.Skip(index).Take(index % 4).Where(text => text.Length < 10_000)))),
        ]);

    private static object? At(ImmutableArray<object?> values, int index) => index % (values.Length + 1) == values.Length ? null : values[index % (values.Length + 1)];

    private static DatasetColumn Column(string name, ColumnType type) => new(name, type, "Cột 'một'", "Giải thích\nhai dòng.", "Column", "Its -- meaning.");
}
