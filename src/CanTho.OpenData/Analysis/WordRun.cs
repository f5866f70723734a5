namespace CanTho.OpenData.Analysis;

/// <summary>Words that stand together on one line with nothing but blanks between them, in lower case but for names: "Cờ Đỏ" is a
/// district and "cờ đỏ" a flag.</summary>
/// <param name="File">File of the line.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Words">The words and the 1-based column of each.</param>
internal sealed record WordRun(string File, int Line, ImmutableArray<(string Word, int Column)> Words)
{
    /// <summary>The word at a place; null outside the run.</summary>
    public string? this[int index] => index >= 0 && index < Words.Length ? Words[index].Word : null;

    /// <summary>The runs of one line.</summary>
    public static ImmutableArray<WordRun> Of(string file, int line, string text)
    {
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var words = new List<(int Start, int End)>();
        var lower = new char[32];
        for (var scan = new WordScan(text, words); scan.MoveNext();)
        {
            var read = ImmutableArray.CreateBuilder<(string, int)>(words.Count);
            for (var index = 0; index < words.Count; index++)
            {
                read.Add((scan.Word(index, ref lower).ToString(), words[index].Start + 1));
            }

            runs.Add(new WordRun(file, line, read.MoveToImmutable()));
        }

        return runs.ToImmutable();
    }
}
