using System.Globalization;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CsCheck;

namespace CanTho.OpenData.Tests.Datasets.History;

public sealed class LedgerTests
{
    private static readonly ImmutableSortedDictionary<string, string> NoInputs = ImmutableSortedDictionary<string, string>.Empty;

    private static readonly DatasetTables Real = DatasetTables.Of(RealCorpus.Findings);

    [Fact]
    public void The_first_version_is_1_0_0_and_holds_every_row_as_it_is()
    {
        var ledger = Recorded(Real);
        Assert.Equal("1.0.0", ledger.Current);
        AssertSame(Ledger.Followed(Real), ledger.Latest!.Datasets);
        Assert.Empty(ledger.Diagnostics);
    }

    [Fact]
    public void Frozen_copies_of_a_replayed_version_are_the_bytes_that_were_published()
    {
        var (files, complaints) = FrozenFiles.Of(Recorded(Real).Latest!);
        Assert.Empty(complaints);
        var live = DatasetFiles.Write(RealCorpus.Findings).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Assert.All(files, file => Assert.True(file.Content.Span.SequenceEqual(live[$"data/{Path.GetFileName(file.Path)}"].Content.Span), file.Path));
    }

    [Fact]
    public void The_ledger_of_the_repository_holds_the_data_of_today()
    {
        var ledger = Ledger.Read(RealCorpus.Findings.Corpus.History, Real);
        Assert.Empty(ledger.Diagnostics);
        Assert.NotEmpty(ledger.Versions);
        Assert.All(ledger.Versions, version => Assert.Empty(FrozenFiles.Of(version).Diagnostics));
    }

    [Fact]
    public void Another_day_alone_makes_no_version()
    {
        var later = DatasetTables.Of(PortalBuild.Run(RealCorpus.Root, RealCorpus.Findings.AsOf.AddDays(40)));
        var ledger = Ledger.Read([File(Recorded(Real).Latest!, [])], later);
        Assert.Equal(ChangeLevel.None, ledger.Unrecorded!.Level);
        Assert.True(ledger.Unrecorded.Count(RowChangeKind.Recomputed) > 100);
        Assert.Equal("1.0.0", ledger.Current);
        Assert.Null(ledger.Next(later, RealCorpus.Findings.AsOf, null, NoInputs));
    }

    [Theory]
    [InlineData("value", ChangeLevel.Patch, "1.0.1")]
    [InlineData("row", ChangeLevel.Minor, "1.1.0")]
    [InlineData("removed", ChangeLevel.Major, "2.0.0")]
    [InlineData("column", ChangeLevel.Major, "2.0.0")]
    [InlineData("dataset", ChangeLevel.Minor, "1.1.0")]
    [InlineData("without dataset", ChangeLevel.Major, "2.0.0")]
    public void What_changed_decides_which_number_rises(string change, ChangeLevel level, string version)
    {
        var (before, after) = (Tables(People("An", "Bình")), Tables(Changed(change)));
        var ledger = Ledger.Read([File(First(before), [])], after);

        Assert.Equal(level, ledger.Unrecorded!.Level);
        Assert.Equal($"{version}-draft", ledger.Current);
        Assert.Equal("HIS001", Assert.Single(ledger.Diagnostics).Code);
        Assert.Equal(version, ledger.Next(after, new DateOnly(2026, 12, 1), null, NoInputs)!.Number.ToString());
    }

    [Fact]
    public void A_change_is_told_field_by_field()
    {
        var diff = DatasetDiff.Between([People("An", "Bình")], [People("An", "Bính", "Chi")]);
        Assert.Equal([RowChangeKind.Changed, RowChangeKind.Added], diff.Rows.Select(change => change.Kind));
        var field = Assert.Single(diff.Rows[0].Fields);
        Assert.Equal(("name", "Bình", "Bính"), (field.Column, field.FromText, field.ToText));
        Assert.Equal(["1"], diff.Rows[0].Key);
    }

    [Fact]
    public void Any_chain_of_states_comes_back_from_the_ledger_row_by_row_in_order() => Gen.String[Gen.Char["aăâđé| ,\"\n\t=\u2028'"], 0, 5].Null(0.2)
        .Array[0, 6].Array[2, 6].Sample(states =>
        {
            var files = new List<HistoryFile>();
            ImmutableArray<Dataset> before = [];
            VersionNumber? number = null;
            foreach (var state in states)
            {
                var tables = Tables(Shuffled(state));
                var ledger = Ledger.Read([.. files], tables);
                if (ledger.Next(tables, new DateOnly(2026, 1, 1), "vì sao", NoInputs) is { } next)
                {
                    files.Add(File(next, before));
                    (before, number) = (next.Datasets, next.Number);
                }

                var read = Ledger.Read([.. files], tables);
                Assert.Empty(read.Diagnostics);
                Assert.Equal(number, read.Latest!.Number);
                AssertSame(before, read.Latest.Datasets);
            }
        }, iter: 200);

    [Theory]
    [InlineData("{\"dataset\":\"people\",\"change\":[\"0\"],\"fields\":{\"name\":{\"from\":\"Khác\",\"to\":\"Nữa\"}}}", "đang là “An”")]
    [InlineData("{\"dataset\":\"people\",\"remove\":[\"9\"]}", "không có bản ghi “9”")]
    [InlineData("{\"dataset\":\"people\",\"add\":[0,\"An\",\"x\"],\"at\":0}", "không thêm được bản ghi “0”")]
    [InlineData("{\"dataset\":\"people\",\"add\":[7],\"at\":0}", "dòng có 1 ô")]
    [InlineData("{\"dataset\":\"other\",\"remove\":[\"0\"]}", "không có bộ dữ liệu “other”")]
    [InlineData("{\"dataset\":\"people\",\"order\":[[\"0\"]]}", "thứ tự")]
    [InlineData("{\"dataset\":\"people\"}", "không nêu việc gì")]
    [InlineData("{\"dataset\":", "JSON")]
    [InlineData("{\"dataset\":null,\"remove\":[\"0\"]}", "JSON")]
    public void A_line_that_does_not_fit_is_an_error_with_its_place(string line, string words)
    {
        var good = File(First(Tables(People("An", "Bình"))), []);
        var broken = Ledger.Read([good with { Lines = good.Lines.Add(line) }], Tables(People("An", "Bình")));

        var error = Assert.Single(broken.Diagnostics);
        Assert.Equal(("HIS002", Severity.Error, good.Path, good.Lines.Length + 1), (error.Code, error.Severity, error.File, error.Line));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"as_of\":\"", "\"as_of\":null,\"was\":\"")]
    [InlineData("\"as_of\":\"", "\"as_of\":\"99999999999-")]
    public void A_first_line_of_another_shape_is_an_error_with_its_place(string words, string forged)
    {
        var good = File(First(Tables(People("An"))), []);
        var broken = Ledger.Read([good with { Lines = good.Lines.SetItem(0, good.Lines[0].Replace(words, forged, StringComparison.Ordinal)) }], Tables(People("An")));
        Assert.Equal(("HIS002", 1), broken.Diagnostics.Select(error => (error.Code, error.Line)).Single());
    }

    [Fact]
    public void Records_under_a_key_of_a_new_column_replace_those_before()
    {
        var before = People("An", "Bình");
        var after = before with
        {
            Columns = before.Columns.Insert(0, Column("code", ColumnType.Text)),
            PrimaryKey = ["code"],
            Rows = [.. before.Rows.Select((row, index) => row.Insert(0, $"m{index}"))],
        };
        var first = First(Tables(before));
        var next = Ledger.Read([File(first, [])], Tables(after)).Next(Tables(after), first.AsOf, null, NoInputs)!;
        var read = Ledger.Read([File(first, []), File(next, first.Datasets)], Tables(after));
        Assert.Empty(read.Diagnostics);
        AssertSame([after], read.Latest!.Datasets);
    }

    [Fact]
    public void A_version_that_skips_a_number_is_an_error()
    {
        var (before, after) = (Tables(People("An")), Tables(People("An", "Bình")));
        var first = First(before);
        var next = Ledger.Read([File(first, [])], after).Next(after, new DateOnly(2026, 12, 1), null, NoInputs)! with { Number = new VersionNumber(1, 5, 0), Path = "input/history/1.5.0.jsonl" };
        Assert.Equal("HIS003", Assert.Single(Ledger.Read([File(first, []), File(next, first.Datasets)], after).Diagnostics).Code);
    }

    [Fact]
    public void A_frozen_copy_that_is_no_longer_what_was_recorded_is_an_error()
    {
        var version = First(Tables(People("An")));
        var forged = version with { Files = version.Files.SetItem("people.csv", new string('0', 64)) };
        Assert.Equal(("HIS004", Severity.Error), FrozenFiles.Of(forged).Diagnostics.Select(error => (error.Code, error.Severity)).Single());
    }

    [Fact]
    public void A_changed_record_names_the_correction_that_changed_it()
    {
        var (before, after) = (Sourced("Quản trịet", []), Sourced("Quán triệt", ["dinh-chinh-1"]));
        var change = DatasetDiff.Between([before], [after]).Rows.Single();
        var changed = ChangeCause.ChangedFiles(
            NoInputs.Add("seeds/a.txt", "1").Add("input/corrections/a.yml", "1"), NoInputs.Add("seeds/a.txt", "1").Add("input/corrections/a.yml", "2"));
        Assert.Equal([new ChangeCause(ChangeCauseKind.Correction, "dinh-chinh-1")], ChangeCause.Of(change, before, after, changed));
    }

    [Fact]
    public void A_changed_record_names_its_source_where_that_changed_and_the_reading_where_nothing_did()
    {
        var (before, after) = (Sourced("a", []), Sourced("b", []));
        var change = DatasetDiff.Between([before], [after]).Rows.Single();
        Assert.Equal([new ChangeCause(ChangeCauseKind.Document, "seeds/a.txt")], ChangeCause.Of(change, before, after, ["seeds/a.txt", "seeds/b.txt"]));
        Assert.Equal([new ChangeCause(ChangeCauseKind.Register, "input/registers/agencies.yml")], ChangeCause.Of(change, before, after, ["input/registers/agencies.yml", "seeds/b.txt"]));
        Assert.Equal([new ChangeCause(ChangeCauseKind.Reading, "")], ChangeCause.Of(change, before, after, []));
    }

    private static Ledger Recorded(DatasetTables tables) => Ledger.Read([File(First(tables), [])], tables);

    private static LedgerVersion First(DatasetTables tables) =>
        new Ledger([], null, []).Next(tables, RealCorpus.Findings.AsOf, null, NoInputs)!;

    private static HistoryFile File(LedgerVersion version, ImmutableArray<Dataset> before) =>
        new(version.Path, [.. Encoding.UTF8.GetString(LedgerWriter.Write(version, before)).TrimEnd('\n').Split('\n')]);

    private static DatasetTables Tables(params ImmutableArray<Dataset> datasets) => new(datasets, []);

    private static Dataset People(params string[] names) => new(
        "people", "Người", "", "People", "",
        [Column("id", ColumnType.WholeNumber), Column("name", ColumnType.Text), Column("day", ColumnType.Text) with { DependsOnDay = true }], ["id"], [],
        [.. names.Select((name, index) => ImmutableArray.Create<object?>((long)index, name, "x"))]);

    private static ImmutableArray<Dataset> Changed(string change) => change switch
    {
        "value" => [People("An", "Bính")],
        "row" => [People("An", "Bình", "Chi")],
        "removed" => [People("An")],
        "column" => [People("An", "Bình") with { Columns = [.. People().Columns.SkipLast(1)], Rows = [.. People("An", "Bình").Rows.Select(row => row.RemoveAt(2))] }],
        "dataset" => [People("An", "Bình"), People("An") with { Name = "others" }],
        _ => [],
    };

    /// <summary>Rows whose key is their text, so that they come, go and move.</summary>
    private static Dataset Shuffled(string?[] texts) => new(
        "texts", "", "", "", "", [Column("id", ColumnType.Text), Column("parts", ColumnType.List), Column("size", ColumnType.Number)], ["id"], [],
        [
            .. texts.Select((text, index) => (text, index)).DistinctBy(pair => pair.text ?? "", StringComparer.Ordinal).Select(pair => ImmutableArray.Create<object?>(
                pair.text is "" ? null : pair.text, pair.text is null ? ImmutableArray<string>.Empty : [pair.text, "b"], pair.index % 2 == 0 ? null : pair.index / 10m)),
        ]);

    private static Dataset Sourced(string text, ImmutableArray<string> corrections) => new(
        "sections", "", "", "", "", [Column("id", ColumnType.Text), Column("text", ColumnType.Text), Column("corrections", ColumnType.List), Column("source_file", ColumnType.Text)],
        ["id"], [], [["1", text, corrections, "seeds/a.txt"]]);

    private static DatasetColumn Column(string name, ColumnType type) => new(name, type, name, "", name, "");

    private static void AssertSame(ImmutableArray<Dataset> expected, ImmutableArray<Dataset> actual)
    {
        Assert.Equal(expected.Select(dataset => dataset.Name), actual.Select(dataset => dataset.Name));
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal(one.Rows.Select(Text), other.Rows.Select(Text));
        }
    }

    private static string Text(ImmutableArray<object?> row) => string.Join('\u001f', row.Select(cell => cell switch
    {
        null => "∅",
        ImmutableArray<string> list => string.Join('\u001e', list),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    }));
}
