using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>In how many passages each agency is named, by its name or an alias; of names within names the longest counts.</summary>
internal sealed class AgencyMentions
{
    private readonly Node _names = new();

    public AgencyMentions(IEnumerable<Agency> agencies)
    {
        foreach (var agency in agencies)
        {
            foreach (var name in agency.Aliases.Prepend(agency.Name))
            {
                var node = Words(name).Aggregate(_names, (at, word) => at.Next.TryGetValue(word, out var next) ? next : at.Next[word] = new Node());
                node.Agency ??= agency.Id;
            }
        }
    }

    /// <summary>Counts passages; a passage that names an agency twice counts once.</summary>
    public Dictionary<AgencyId, int> Count(IEnumerable<string> passages) => passages
        .SelectMany(NamedIn)
        .CountBy(id => id)
        .ToDictionary();

    /// <summary>The agencies that a passage names, each once.</summary>
    public IEnumerable<AgencyId> NamedIn(string passage) => In(Words(passage)).Distinct();

    private IEnumerable<AgencyId> In(string[] words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var (node, found, end) = (_names, (AgencyId?)null, start);
            for (var at = start; at < words.Length && node.Next.TryGetValue(words[at], out var next); at++)
            {
                node = next;
                (found, end) = node.Agency is { } agency ? (agency, at) : (found, end);
            }

            if (found is { } id)
            {
                yield return id;
                start = end;
            }
        }
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\n', ',', ';', '.', ':', '(', ')', '-', '–', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public AgencyId? Agency { get; set; }
    }
}
