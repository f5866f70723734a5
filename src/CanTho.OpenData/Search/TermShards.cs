using System.Text;

namespace CanTho.OpenData.Search;

/// <summary>A term table cut into files of about the same size, each holding the terms from its key up to the next file's key.</summary>
/// <remarks>A list too long for a shard stands in a file of its own, so that asking for its neighbours does not fetch it.</remarks>
/// <param name="Keys">The shortest text that tells a file's first term from the last term of the file before; "" for the first.</param>
/// <param name="Names">The file names without the sort's letter, in the order of the keys.</param>
/// <param name="Files">All files, long lists included.</param>
internal sealed record TermShards(ImmutableArray<string> Keys, ImmutableArray<string> Names, ImmutableArray<Model.OutputFile> Files)
{
    /// <summary>Cuts a table into files named by a letter, a number and a hash of their content.</summary>
    public static TermShards Cut(char sort, TermTable table, int size)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<string>();
        var files = ImmutableArray.CreateBuilder<Model.OutputFile>();
        var shard = new StringBuilder();
        var previous = "";
        var key = "";
        var longLists = 0;

        foreach (var (folded, forms) in table.InOrder())
        {
            var lines = new StringBuilder();
            foreach (var (exact, postings) in forms)
            {
                if (postings.Gaps.Length + postings.Strengths.Length <= size / 2)
                {
                    lines.Append(exact).Append('\t').Append(postings.Gaps).Append('\t').Append(postings.Strengths).Append('\n');
                    continue;
                }

                var file = IndexFile.Named(sort + "l", longLists++, $"{postings.Gaps}\t{postings.Strengths}\n");
                files.Add(file.File);
                lines.Append(exact).Append("\t=").Append(postings.Count).Append('\t').Append(file.Name).Append('\n');
            }

            if (shard.Length > 0 && shard.Length + lines.Length > size)
            {
                Close();
                key = ShortestAbove(previous, folded);
            }

            shard.Append(lines);
            previous = folded;
        }

        Close();
        return new TermShards(keys.ToImmutable(), names.ToImmutable(), files.ToImmutable());

        void Close()
        {
            var file = IndexFile.Named(sort.ToString(), names.Count, shard.ToString());
            keys.Add(key);
            names.Add(file.Name);
            files.Add(file.File);
            shard.Clear();
        }
    }

    private static string ShortestAbove(string previous, string next)
    {
        var length = 1;
        while (length < next.Length && string.CompareOrdinal(next[..length], previous) <= 0)
        {
            length++;
        }

        return next[..length];
    }
}
