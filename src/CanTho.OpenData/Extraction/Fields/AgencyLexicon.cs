using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>The names and aliases of the register (danh mục cơ quan), looked up by the longest that stands in a text: capitals, marks,
/// dashes, commas and usual abbreviations (UBND, TP, MTTQ) do not matter, but between two names that differ in them alone the one
/// written alike is taken.</summary>
public sealed class AgencyLexicon
{
    private const string Ending = ";:()";
    private const int MostMarks = 3;

    /// <summary>Long forms and the short ones that names are compared by.</summary>
    private static readonly PhraseTable<string> ShortForms = Names.Table(
    [
        ("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hdnd"), ("thành phố", "tp"), ("mặt trận tổ quốc", "mttq"), ("bảo hiểm xã hội", "bhxh"),
        ("văn phòng", "vp"), ("trung ương", "tw"), ("việt nam", "vn"), ("đại biểu quốc hội", "dbqh"),
    ]);

    private readonly Node root = new();

    /// <summary>Takes up the names and aliases of agencies and collectives.</summary>
    /// <param name="agencies">The register.</param>
    /// <param name="place">The city or province the documents are of ("Cần Thơ"): "Sở Tài chính thành phố Cần Thơ" is then its "Sở Tài chính".</param>
    public AgencyLexicon(ImmutableArray<Agency> agencies, string? place = null)
    {
        Place = place;
        foreach (var agency in agencies)
        {
            Add(agency.Name, agency);
            foreach (var alias in agency.Aliases)
            {
                Add(alias, agency);
            }
        }
    }

    /// <summary>The city or province the documents are of; null where not told.</summary>
    internal string? Place { get; }

    /// <summary>The agency that bears exactly this name or alias, capitals and marks aside; null where none does.</summary>
    public Agency? Find(string name)
    {
        var text = new FieldText(name ?? "");
        var longest = Matches(text, 0).FirstOrDefault();
        return longest.Agency is { } agency && longest.Next == text.Count ? agency : null;
    }

    /// <summary>The agencies whose names begin at a token, longest name first.</summary>
    internal List<(int Next, Agency Agency)> Matches(FieldText text, int index)
    {
        var matches = new List<(int, Agency)>();
        var node = root;
        var place = index;
        while (NextUnit(text, place, out var next) is { } unit && node.Children.TryGetValue(unit, out var child))
        {
            (node, place) = (child, next);
            if (node.Entries.Count > 0)
            {
                matches.Insert(0, (place, Nearest(node.Entries, text.Clean(text[index].Start, text[place - 1].End))));
            }
        }

        return matches;
    }

    private void Add(string name, Agency agency)
    {
        var text = new FieldText(name);
        var node = root;
        var place = 0;
        while (NextUnit(text, place, out var next) is { } unit)
        {
            if (!node.Children.TryGetValue(unit, out var child))
            {
                node.Children[unit] = child = new Node();
            }

            (node, place) = (child, next);
        }

        if (node != root)
        {
            node.Entries.Add((name, agency));
        }
    }

    private static Agency Nearest(List<(string Name, Agency Agency)> entries, string written)
    {
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            var index = entries.FindIndex(entry => string.Equals(entry.Name, written, comparison));
            if (index >= 0)
            {
                return entries[index].Agency;
            }
        }

        return entries[0].Agency;
    }

    /// <summary>The next word, number or abbreviated phrase, marks passed over; null at the end or at a mark that ends a name.</summary>
    private static string? NextUnit(FieldText text, int index, out int next)
    {
        next = index;
        while (text[next].Kind == TokenKind.Mark && next < index + MostMarks && !text.IsMark(next, Ending) && !text.IsMark(next, "&"))
        {
            next++;
        }

        if (text[next].Kind is TokenKind.None || (text[next].Kind == TokenKind.Mark && !text.IsMark(next, "&")))
        {
            return null;
        }

        if (ShortForms.TryFind(text, next, out var behind, out var shortForm))
        {
            next = behind;
            return shortForm;
        }

        next++;
        return text.IsMark(next - 1, "&") ? "va" : text.Folded(next - 1).ToString();
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public List<(string Name, Agency Agency)> Entries { get; } = [];
    }
}
