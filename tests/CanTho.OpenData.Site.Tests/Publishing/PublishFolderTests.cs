using System.Collections.Immutable;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Publishing;

public sealed class PublishFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Output => _temp["output"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_build_writes_every_file_and_leaves_nothing_beside()
    {
        Assert.Empty(Publish(Output, [File("index.html", "một"), File("data/tasks.csv", "hai")]));
        Assert.Equal(["data/tasks.csv", "index.html"], Published());
        Assert.Equal("hai", Read("data/tasks.csv"));
        Assert.Equal([".output-lock", "output"], Beside());
    }

    [Fact]
    public void The_next_build_replaces_the_whole_folder()
    {
        Publish(Output, [File("index.html", "cũ"), File("gone.html", "cũ")]);
        Assert.Empty(Publish(Output, [File("index.html", "mới")]));
        Assert.Equal(["index.html"], Published());
        Assert.Equal("mới", Read("index.html"));
        Assert.Equal([".output-lock", "output"], Beside());
    }

    [Fact]
    public void A_file_that_did_not_change_keeps_its_time()
    {
        Publish(Output, [File("same.html", "như cũ"), File("other.html", "cũ")]);
        var before = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "same.html"), before);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "other.html"), before);
        Publish(Output, [File("same.html", "như cũ"), File("other.html", "mới")]);
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "same.html")));
        Assert.NotEqual(before, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "other.html")));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void A_file_that_is_written_in_pieces_and_did_not_change_keeps_its_time(int length)
    {
        var before = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        PublishPieces(length, 'a', 'a');
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "data/same.json"), before);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "data/other.json"), before);
        PublishPieces(length, 'a', 'b');
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "data/same.json")));
        Assert.NotEqual(before, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "data/other.json")));
        Assert.Equal(new string('b', length), Read("data/other.json"));
        Assert.Equal(new string('a', length), Read("data/same.json"));
    }

    [Fact]
    public void A_file_that_was_taken_can_be_read_again_before_and_after_the_version_is_published()
    {
        var (stage, _) = PublishFolder.Open(Output);
        using (stage)
        {
            var page = stage!.Take(File("index.html", "một"));
            var data = stage.Take("data/a.json", stream => stream.Write("[1]"u8));
            Assert.Equal(("một", "[1]"), (Encoding.UTF8.GetString(page.Content.Span), Encoding.UTF8.GetString(data.Content.Span)));
            Assert.Equal((5, 3), (page.Length, data.Length));
            Assert.False(Directory.Exists(Output));
            Assert.Empty(stage.Publish(FileSystemCalls.TrySwap, TestContext.Current.CancellationToken));
            Assert.Equal("một", Encoding.UTF8.GetString(page.Content.Span));
        }

        Assert.Equal(["data/a.json", "index.html"], Published());
        Assert.Equal([".output-lock", "output"], Beside());
    }

    [Fact]
    public void Files_come_from_many_threads_at_once()
    {
        var (stage, _) = PublishFolder.Open(Output);
        using (stage)
        {
            Parallel.For(0, 500, number => stage!.Take(File($"{number % 7}/{number % 3}/{number}.html", $"{number}")));
            Assert.Empty(stage!.Publish(FileSystemCalls.TrySwap, TestContext.Current.CancellationToken));
        }

        Assert.Equal(500, Published().Count());
        Assert.Equal("499", Read("2/1/499.html"));
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/etc/x.html")]
    [InlineData("a/../../x.html")]
    [InlineData("a/./x.html")]
    [InlineData("C:/x.html")]
    [InlineData("a\\..\\..\\x.html")]
    [InlineData("a//x.html")]
    [InlineData(".. /x.html")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_stops_the_build(string path)
    {
        Publish(Output, [File("index.html", "cũ")]);
        var complaint = Assert.Single(Publish(Output, [File("index.html", "mới"), File(path, "x")]));
        Assert.Equal(("PUB002", Severity.Error), (complaint.Code, complaint.Severity));
        Assert.Equal("cũ", Read("index.html"));
        Assert.Equal([".output-lock", "output"], Beside());
    }

    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("index.html", "Index.html")]
    [InlineData("index.html", ".cantho-opendata")]
    public void Two_files_with_one_path_stop_the_build(string first, string second)
    {
        var complaint = Assert.Single(Publish(Output, [File(first, "a"), File(second, "b")]));
        Assert.Equal("PUB003", complaint.Code);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_stops_the_build()
    {
        var complaint = Assert.Single(Publish(Output, [File("a", "tệp"), File("a/b", "trong thư mục")]));
        Assert.Equal("PUB006", complaint.Code);
        Assert.False(Directory.Exists(Output));
        Assert.Equal([".output-lock"], Beside());
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused_and_kept()
    {
        System.IO.File.WriteAllText(Output, "quý giá");
        Assert.Equal("PUB004", Assert.Single(Publish(Output, [File("index.html", "x")])).Code);
        Assert.Equal("quý giá", System.IO.File.ReadAllText(Output));
    }

    [Fact]
    public void A_folder_that_we_did_not_write_is_refused_and_kept()
    {
        Directory.CreateDirectory(Output);
        System.IO.File.WriteAllText(Path.Combine(Output, "luan-van.docx"), "quý giá");
        Assert.Equal("PUB005", Assert.Single(Publish(Output, [File("index.html", "x")])).Code);
        Assert.Equal(["luan-van.docx"], Published());
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Output);
        Assert.Empty(Publish(Output, [File("index.html", "x")]));
        Assert.Equal(["index.html"], Published());
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_complaint()
    {
        // Also for root, whom no permission stops: a file stands where the parent folder should be.
        System.IO.File.WriteAllText(_temp["parent"], "tệp");
        var complaint = Assert.Single(Publish(_temp["parent/output"], [File("index.html", "x")]));
        Assert.Equal(("PUB006", Severity.Error), (complaint.Code, complaint.Severity));
        Assert.Equal("PUB006", Assert.Single(Publish("/", [File("index.html", "x")])).Code);
    }

    [Fact]
    public void A_linked_output_keeps_the_link_and_gets_the_new_version()
    {
        Directory.CreateDirectory(_temp["real"]);
        Directory.CreateSymbolicLink(Output, _temp["real"]);
        Assert.Empty(Publish(Output, [File("index.html", "x")]));
        Assert.Equal(_temp["real"], new DirectoryInfo(Output).LinkTarget);
        Assert.Equal(["index.html"], Published());
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_told_so_and_the_first_goes_on()
    {
        var second = new List<Diagnostic>();
        Assert.Empty(Publish(Output, Files()));
        Assert.Equal("PUB001", Assert.Single(second).Code);
        Assert.Equal("một", Read("index.html"));

        IEnumerable<OutputFile> Files()
        {
            yield return File("index.html", "một");
            second.AddRange(Publish(Output, [File("index.html", "hai")]));
        }
    }

    [Fact]
    public void A_fault_while_pages_are_made_leaves_the_folder_as_it_was()
    {
        Publish(Output, [File("index.html", "cũ")]);
        Assert.Throws<InvalidOperationException>(() => Publish(Output, Files()));
        Assert.Equal("cũ", Read("index.html"));
        Assert.Equal([".output-lock", "output"], Beside());

        static IEnumerable<OutputFile> Files()
        {
            yield return File("index.html", "mới");
            throw new InvalidOperationException("lỗi");
        }
    }

    [Fact]
    public void A_cancelled_build_leaves_the_folder_as_it_was()
    {
        Publish(Output, [File("index.html", "cũ")]);
        using var cancel = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => PublishFolder.Write(Output, Files(), cancel.Token));
        Assert.Equal("cũ", Read("index.html"));
        Assert.Equal([".output-lock", "output"], Beside());

        IEnumerable<OutputFile> Files()
        {
            yield return File("index.html", "mới");
            cancel.Cancel();
        }
    }

    [Fact]
    public void What_a_build_killed_between_the_renames_left_is_put_back()
    {
        Publish(Output, [File("index.html", "cũ")]);
        Directory.Move(Output, _temp[".output-old-0000abcd"]);
        Leftover(".output-new-0000abcd", marked: true);
        Leftover(".output-gone-0000abcd", marked: false);
        Leftover(".output-new-notours", marked: false);
        Assert.Empty(PublishFolder.Recover(Output));
        Assert.Equal("cũ", Read("index.html"));
        Assert.Equal([".output-lock", ".output-new-notours", "output"], Beside());
    }

    [Fact]
    public void The_published_folder_wins_over_an_old_one_that_a_killed_build_left()
    {
        Publish(Output, [File("index.html", "mới")]);
        Leftover(".output-old-0000abcd", marked: true);
        Assert.Empty(PublishFolder.Recover(Output));
        Assert.Equal("mới", Read("index.html"));
        Assert.Equal([".output-lock", "output"], Beside());
    }

    [Fact]
    public void Recovering_where_nothing_was_published_changes_nothing()
    {
        Assert.Empty(PublishFolder.Recover(_temp["nowhere/output"]));
        Assert.Empty(Beside());
    }

    private static ImmutableArray<Diagnostic> Publish(string output, IEnumerable<OutputFile> files) =>
        PublishFolder.Write(output, files, TestContext.Current.CancellationToken);

    private void PublishPieces(int length, char same, char other)
    {
        var (stage, _) = PublishFolder.Open(Output);
        using (stage)
        {
            foreach (var (path, letter) in new[] { ("data/same.json", same), ("data/other.json", other) })
            {
                stage!.Take(path, stream =>
                {
                    for (var written = 0; written < length; written++)
                    {
                        stream.WriteByte((byte)letter);
                    }
                });
            }

            Assert.Empty(stage!.Publish(FileSystemCalls.TrySwap, TestContext.Current.CancellationToken));
        }
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path) => System.IO.File.ReadAllText(Path.Combine(Output, path));

    private void Leftover(string name, bool marked)
    {
        Directory.CreateDirectory(_temp[name]);
        System.IO.File.WriteAllText(Path.Combine(_temp[name], "index.html"), "nửa chừng");
        if (marked)
        {
            System.IO.File.WriteAllText(Path.Combine(_temp[name], ".cantho-opendata"), "");
        }
    }

    private IEnumerable<string> Published() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Output, file)).Where(file => file != ".cantho-opendata").Order(StringComparer.Ordinal);

    private IEnumerable<string> Beside() => Directory.EnumerateFileSystemEntries(_temp.Path)
        .Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
}
