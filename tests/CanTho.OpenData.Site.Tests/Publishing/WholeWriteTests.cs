using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Several files of input written together, as an original and what describes it.</summary>
public sealed class WholeWriteTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void All_files_are_written_and_nothing_is_left_beside()
    {
        WholeWrite.Write(_temp.Path, [File("seeds/a.txt", "một"), File("input/documents/a.yml", "hai")]);
        Assert.Equal("một", Read("seeds/a.txt"));
        Assert.Equal("hai", Read("input/documents/a.yml"));
        Assert.Equal([".input-lock", "input", "seeds"], Names());
    }

    [Fact]
    public void What_a_run_killed_while_it_wrote_left_is_deleted()
    {
        Leave(".input-new-0000abcd/seeds/a.txt", "nửa");
        WholeWrite.Finish(_temp.Path);
        Assert.Equal([".input-lock"], Names());
    }

    [Fact]
    public void What_a_run_killed_while_it_moved_had_decided_is_finished()
    {
        Leave("seeds/a.txt", "mới");
        Leave("input/documents/a.yml", "cũ");
        Leave(".input-ready-0000abcd/input/documents/a.yml", "mới");
        WholeWrite.Finish(_temp.Path);
        Assert.Equal(("mới", "mới"), (Read("seeds/a.txt"), Read("input/documents/a.yml")));
        Assert.Equal([".input-lock", "input", "seeds"], Names());
    }

    [Fact]
    public void A_file_that_must_be_new_stops_all_of_them()
    {
        Leave("input/history/1.0.0.jsonl", "cũ");
        Assert.Throws<IOException>(() => WholeWrite.Write(_temp.Path, [File("input/history/1.0.0.jsonl", "mới"), File("input/history/addresses.txt", "/")], "input/history/1.0.0.jsonl"));
        Assert.Equal("cũ", Read("input/history/1.0.0.jsonl"));
        Assert.False(System.IO.File.Exists(_temp["input/history/addresses.txt"]));
    }

    [Fact]
    public void A_folder_where_a_file_is_to_stand_stops_all_of_them()
    {
        Directory.CreateDirectory(_temp["input/documents/a.yml"]);
        Assert.Throws<IOException>(() => WholeWrite.Write(_temp.Path, [File("seeds/a.txt", "một"), File("input/documents/a.yml", "hai")]));
        Assert.False(System.IO.File.Exists(_temp["seeds/a.txt"]));
        Assert.Empty(Directory.EnumerateDirectories(_temp.Path, ".input-*"));
    }

    [Fact]
    public void Where_nothing_was_left_nothing_is_touched()
    {
        WholeWrite.Finish(_temp.Path);
        WholeWrite.Finish(_temp["khong-co"]);
        Assert.Empty(Names());
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private void Leave(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temp[path])!);
        System.IO.File.WriteAllText(_temp[path], text);
    }

    private string Read(string path) => System.IO.File.ReadAllText(_temp[path]);

    private string[] Names() => [.. Directory.EnumerateFileSystemEntries(_temp.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
