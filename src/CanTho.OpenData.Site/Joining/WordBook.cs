using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Joining;

/// <summary>Which portals hold which words and which pairs of neighbouring words, taken from their search indexes: a page that asks all
/// portals asks only those that can answer. Words stand without marks, as the indexes fold them. Exact: no portal is left out that holds
/// a word, none is named that does not.
/// <para>A line a word: <c>duong sat=3 hoa thuy=1</c> says that "duong" is in all portals, "duong sat" in the first two, "duong hoa" where
/// "duong" is, "duong thuy" in the first. Behind <c>=</c> stands a set of portals in hexadecimal, the first portal the lowest bit; without it
/// a word is in all portals, a neighbour wherever its word is. Lines are in the order of the words and cut into files at word borders.</para></summary>
internal static class WordBook
{
    /// <summary>Folder of the files.</summary>
    public const string Folder = "tim-kiem/so-tu/";

    private const int FileLength = 6_000;
    private const int HashLength = 6;

    private static readonly char[] ToneSigns = ['`', '?', '~', '\'', '!'];

    /// <summary>The files and their manifest.</summary>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<JoinedPortal> portals)
    {
        var words = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        for (var place = 0; place < portals.Length; place++)
        {
            Add(words, portals[place], UInt128.One << place);
        }

        return Files(words, (UInt128.One << portals.Length) - 1);
    }

    private static void Add(SortedDictionary<string, Entry> words, JoinedPortal portal, UInt128 bit)
    {
        foreach (var term in Terms(portal, "s"))
        {
            EntryOf(words, term).Portals |= bit;
        }

        foreach (var pair in Terms(portal, "p").Where(pair => pair[0] != '='))
        {
            var space = pair.IndexOf(' ', StringComparison.Ordinal);
            var entry = EntryOf(words, pair[..space]);
            entry.Portals |= bit;
            var next = pair[(space + 1)..];
            entry.Next[next] = entry.Next.GetValueOrDefault(next) | bit;
        }
    }

    private static Entry EntryOf(SortedDictionary<string, Entry> words, string word)
    {
        if (!words.TryGetValue(word, out var entry))
        {
            words[word] = entry = new Entry();
        }

        return entry;
    }

    /// <summary>The terms of all shards of a sort, without marks; names whole begin with <c>=</c>.</summary>
    private static IEnumerable<string> Terms(JoinedPortal portal, string sort)
    {
        foreach (var shard in portal.Shards(sort))
        {
            var last = "";
            foreach (var line in File.ReadLines(shard).Where(line => line.Contains('\t', StringComparison.Ordinal)))
            {
                var end = line.IndexOf('\t', StringComparison.Ordinal);
                var term = string.Concat(VietnameseText.Fold(line[..end]).Split(ToneSigns));
                if (term != last)
                {
                    yield return last = term;
                }
            }
        }
    }

    private static ImmutableArray<OutputFile> Files(SortedDictionary<string, Entry> words, UInt128 all)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var (keys, hashes) = (new List<string>(), new StringBuilder());
        var text = new StringBuilder();
        foreach (var (word, entry) in words)
        {
            var line = Line(word, entry, all);
            if (text.Length > 0 && text.Length + line.Length > FileLength)
            {
                Close();
            }

            if (text.Length == 0)
            {
                keys.Add(keys.Count == 0 ? "" : word);
            }

            text.Append(line).Append('\n');
        }

        Close();
        files.Add(new OutputFile($"{Folder}manifest.json", Encoding.UTF8.GetBytes(new JsonObject { ["keys"] = string.Join('|', keys), ["hashes"] = hashes.ToString() }.ToJsonString())));
        return files.ToImmutable();

        void Close()
        {
            var content = Encoding.UTF8.GetBytes(text.ToString());
            var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];
            files.Add(new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{Folder}{files.Count}-{hash}.txt"), content));
            hashes.Append(hash);
            text.Clear();
        }
    }

    private static string Line(string word, Entry entry, UInt128 all) => string.Concat(
        Marked(word, entry.Portals, all), string.Concat(entry.Next.Select(next => $" {Marked(next.Key, next.Value, entry.Portals)}")));

    private static string Marked(string word, UInt128 portals, UInt128 usual) =>
        portals == usual ? word : string.Create(CultureInfo.InvariantCulture, $"{word}={portals:x}");

    /// <summary>What is known of a word.</summary>
    private sealed class Entry
    {
        public UInt128 Portals { get; set; }

        public SortedDictionary<string, UInt128> Next { get; } = new(StringComparer.Ordinal);
    }
}
