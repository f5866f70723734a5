using System.Buffers;
using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Search;

/// <summary>A term table cut into files of about the same size, each holding the terms from its key up to the next file's key.</summary>
/// <remarks>A list too long for a shard stands in a file of its own, so that asking for its neighbours does not fetch it.</remarks>
/// <param name="Keys">The shortest text that tells a file's first term from the last term of the file before; "" for the first.</param>
/// <param name="Names">The file names without the sort's letter, in the order of the keys.</param>
/// <param name="Files">All files, long lists included.</param>
internal sealed record TermShards(ImmutableArray<string> Keys, ImmutableArray<string> Names, ImmutableArray<Model.OutputFile> Files)
{
    /// <summary>Cuts terms, in their order, into files named by a letter, a number and a hash of their content.</summary>
    public static TermShards Cut(char sort, TermEntry[] terms, int size)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<string>();
        var files = ImmutableArray.CreateBuilder<Model.OutputFile>();
        var shard = new ArrayBufferWriter<byte>();
        var lines = new ArrayBufferWriter<byte>();
        var previous = "";
        var key = "";
        var longLists = 0;
        for (var at = 0; at < terms.Length;)
        {
            var folded = terms[at].Folded;
            lines.ResetWrittenCount();
            for (; at < terms.Length && string.Equals(terms[at].Folded, folded, StringComparison.Ordinal); at++)
            {
                AddLine(terms[at]);
            }

            if (shard.WrittenCount > 0 && shard.WrittenCount + lines.WrittenCount > size)
            {
                Close();
                key = ShortestAbove(previous, folded);
            }

            shard.Write(lines.WrittenSpan);
            previous = folded;
        }

        Close();
        return new TermShards(keys.ToImmutable(), names.ToImmutable(), files.ToImmutable());

        void AddLine(TermEntry term)
        {
            Encoding.UTF8.GetBytes(term.Exact, lines);
            if (term.Postings.Gaps.Length + term.Postings.Strengths.Length <= size / 2)
            {
                lines.Write("\t"u8);
                AddLists(lines, term.Postings);
                return;
            }

            var list = new ArrayBufferWriter<byte>(term.Postings.Gaps.Length + term.Postings.Strengths.Length + 2);
            AddLists(list, term.Postings);
            var file = IndexFile.Named(sort + "l", longLists++, list.WrittenSpan);
            files.Add(file.File);
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\t={term.Postings.Count}\t{file.Name}\n"), lines);
        }

        void Close()
        {
            var file = IndexFile.Named(sort.ToString(), names.Count, shard.WrittenSpan);
            keys.Add(key);
            names.Add(file.Name);
            files.Add(file.File);
            shard.ResetWrittenCount();
        }
    }

    private static void AddLists(ArrayBufferWriter<byte> to, Postings postings)
    {
        to.Write(postings.Gaps);
        to.Write("\t"u8);
        to.Write(postings.Strengths);
        to.Write("\n"u8);
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
