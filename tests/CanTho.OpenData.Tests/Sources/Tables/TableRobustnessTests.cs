using System.Diagnostics;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Tests.Extraction.TaskTables;
using CsCheck;

namespace CanTho.OpenData.Tests.Sources.Tables;

public sealed class TableRobustnessTests
{
    private static readonly string[] Fragments =
        ["|", "\t", "<table>", "<tr>", "<td rowspan=3 colspan=2>", "</table>", "\"", "+----+----+", "---|---", "  ", "\n", "\n\n", "STT", "I.", "a)", "nt", "-", "Đơn vị chủ trì:", "<", "&amp;", "\\"];

    [Fact]
    public void Damaged_tables_never_stop_the_reader()
    {
        var tasks = RealCorpus.Document("phu-luc-ii-chuong-trinh-2026-2030", "Phụ lục").Extracted.Tasks[..8];
        var table = new RenderedTable(tasks, [(ColumnRole.Ordinal, "STT"), (ColumnRole.Title, "Nhiệm vụ"), (ColumnRole.Lead, "Chủ trì"), (ColumnRole.Coordinators, "Phối hợp"), (ColumnRole.Deadline, "Thời hạn"), (ColumnRole.Output, "Sản phẩm")]);
        string[] texts = [table.Tabs(), table.Markdown(), table.BareMarkdown(), table.Html(), table.LooseHtml(), table.CellLines(50), table.PipedLines(), table.Blocks(true), table.FixedWidth(false), table.CentredWidth(), table.Box()];
        var damaged = Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, Fragments.Length - 1], Gen.Int[0, 40]).Array[0, 12]);

        damaged.Sample(
            (index, cuts) => ReadsAll(cuts.Aggregate(texts[index], (text, cut) => Damage(text, cut))),
            iter: 120);
    }

    [Theory]
    [InlineData("STT\nNhiệm vụ\nĐơn vị chủ trì\n")]
    [InlineData("|\n")]
    [InlineData("STT |\n")]
    [InlineData("<table>\n")]
    [InlineData("<table><tr>\n")]
    [InlineData("<table><tr><td>")]
    [InlineData("a\tb\tc\n")]
    [InlineData("a\t\"b\tc\n")]
    [InlineData("| a | b |\n")]
    [InlineData("Nhiệm vụ   Đơn vị chủ trì\n")]
    [InlineData("Đơn vị   Ghi chú\n")]
    [InlineData("+---+---+\n")]
    [InlineData("1. Xây dựng. Đơn vị chủ trì: Sở Y tế; Thời hạn: 2026.\n")]
    [InlineData("Đơn vị chủ trì: Sở Y tế; ")]
    [InlineData("1\nXây dựng đề án\nSở Y tế\n2026\n")]
    public void Time_grows_with_the_text_and_not_with_its_square(string pattern)
    {
        var text = "PHỤ LỤC\nSTT\nNhiệm vụ\nĐơn vị chủ trì\nThời hạn\n" + string.Concat(Enumerable.Repeat(pattern, 40_000 / pattern.Length));
        var clock = Stopwatch.StartNew();

        Assert.NotEmpty(DocumentReader.Read(TextSample.File(text)).Documents);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [Fact]
    public void The_prose_of_the_other_originals_gives_no_task_of_a_table()
    {
        var tables = RealCorpus.Findings.Corpus.Documents.Where(document => document.Extracted.Tasks.Any(task => task.Origin == TaskOrigin.Table));

        Assert.Equal("seeds/phu-luc-ii-chuong-trinh-2026-2030.txt", Assert.Single(tables).Extracted.Document.File.Path);
    }

    private static bool ReadsAll(string text) =>
        TextSample.ExtractAll(text).All(document => document.Diagnostics.All(diagnostic => diagnostic.Severity < Severity.Error));

    private static string Damage(string text, (double Place, int Fragment, int Length) cut)
    {
        var start = (int)(cut.Place * text.Length);
        return text[..start] + Fragments[cut.Fragment] + text[Math.Min(text.Length, start + cut.Length)..];
    }
}
