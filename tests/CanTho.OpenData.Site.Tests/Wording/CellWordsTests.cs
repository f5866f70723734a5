using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Wording;

public sealed class CellWordsTests
{
    public static TheoryData<object?, string> Cells => new()
    {
        { null, "" },
        { "Sở Tài chính", "Sở Tài chính" },
        { 2026L, "2026" },
        { 1234.5m, "1.234,5" },
        { true, "Đúng" },
        { new DateOnly(2026, 6, 30), "30/06/2026" },
        { new PartialDate(2026, 6, null), "Tháng 6/2026" },
        { ImmutableArray.Create("a", "b"), "a; b" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_written_as_readers_write_it(object? cell, string words) => Assert.Equal(words, CellWords.Of(cell));
}
