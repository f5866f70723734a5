using System.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

/// <summary>Text that nobody wrote: parsers give a value or none, at once, with offsets inside the text.</summary>
public sealed class FieldRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "Quý II/2026", "tháng", "ngày", "năm", "2026", "31/02", "/", "-", "–", ",", ";", ".", "…", "(", ")", ":", " ", "\n", "\n\n", "\t", "hằng", "6 tháng", "đến", "trước", "và",
        "Nghị quyết", "số", "59-NQ/TW", "57", "của", "Bộ Chính trị", "UBND", "thành phố", "Luật", "Đất đai", "Sở", "Tài chính", "các", "sở", "ban", "ngành", "xã", "Ban", "Văn hóa,",
        "Thể thao", "Công an", "1.046.000", "8,63", "e\u0301", "\u200b", "😀", "\ud800", "\0", "99999999999999999999", "CTr", "&", "TP.", "khóa", "XI",
    ];

    private static readonly AgencyLexicon Lexicon = new(
        [
            new Agency(new AgencyId("so-tai-chinh"), "Sở Tài chính", AgencyKind.Department, ["Sở TC"], [], null, null),
            new Agency(new AgencyId("cac-so"), "Các sở, ban, ngành", AgencyKind.Collective, [], [], null, null),
        ],
        "Cần Thơ");

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    [Fact]
    public void Words_in_any_order_never_throw_and_are_read_at_once()
    {
        var clock = Stopwatch.StartNew();

        Piece.Array[0, 25].Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces)).Sample(AllHold, iter: 15_000);
        Gen.Select(Piece, Gen.String[0, 40]).Select((piece, noise) => noise + piece + noise).Sample(AllHold, iter: 15_000);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("Luật ")]
    [InlineData("Nghị quyết số ")]
    [InlineData("57, ")]
    [InlineData("Nghị quyết số 1, ")]
    [InlineData("ngày ... ")]
    [InlineData("ngày .")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("các sở, ")]
    [InlineData("Sở ")]
    [InlineData("Sở Tài chính và ")]
    [InlineData("Văn phòng Đoàn và ")]
    [InlineData("trước ngày 1 ")]
    [InlineData("2026, ")]
    [InlineData("Nghị , , , ")]
    [InlineData("Luật A và ")]
    [InlineData("59-NQ/TW ")]
    [InlineData("1-A-A-A-A-A-A")]
    [InlineData("của UBND ")]
    [InlineData("Đảng ủy ")]
    [InlineData("Nghị quyết số 5-NQ/TW, ")]
    [InlineData("1.000")]
    [InlineData(",")]
    [InlineData("x, , , , , , , , , ")]
    [InlineData("Chủ tịch Giám đốc ")]
    public void A_hundred_thousand_characters_take_no_more_than_their_share(string piece)
    {
        var text = "Nghị quyết số 5-NQ/TW của " + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        AllHold(text);

        // Some tens of milliseconds on an idle machine; a parser that goes back over its text would take minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static void AllHold(string text)
    {
        var reading = Deadlines.Parse(text);
        Assert.Equal(string.IsNullOrWhiteSpace(text), reading.Deadline is null);
        Assert.True(reading.Deadline is not Deadline.Within within || within.Start <= within.End);
        Assert.InRange(VietnameseNumbers.Parse(text).Offset, 0, text.Length);
        Assert.InRange(VietnameseDates.Parse(text).Offset, 0, text.Length);
        AreInside(text, VietnameseDates.FindAll(text).Select(found => (found.Start, found.End)));
        AreInside(text, LegalCitations.FindAll(text).Select(found => (found.Start, found.End)));
        Assert.NotNull(LegalCitations.NormaliseNumber(text));
        AreInside(text, AgencyNames.Split(text, Lexicon).Select(found => (found.Start, found.End)));
    }

    private static void AreInside(string text, IEnumerable<(int Start, int End)> spans)
    {
        var last = 0;
        foreach (var (start, end) in spans)
        {
            Assert.True(start >= last && end > start && end <= text.Length);
            last = end;
        }
    }
}
