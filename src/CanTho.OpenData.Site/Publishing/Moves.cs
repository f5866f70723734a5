using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>The redirects of <c>input/redirects.yml</c> held against the site of today: where each former address leads in the end, also
/// over several entries, and what moves along with the page of a record.</summary>
/// <param name="All">Every former address that is answered, by address.</param>
/// <param name="Diagnostics">Complaints about entries.</param>
internal sealed record Moves(ImmutableArray<MovedAddress> All, ImmutableArray<Diagnostic> Diagnostics)
{
    private const int Compared = 50;

    /// <summary>Follows all redirects.</summary>
    /// <param name="corpus">Redirects and published addresses.</param>
    /// <param name="current">Every address that there is today.</param>
    public static Moves Of(Corpus corpus, AddressSet current)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var rules = corpus.Redirects.Select(rule => rule with { From = AsPage(rule.From) }).DistinctBy(rule => rule.From, StringComparer.Ordinal)
            .ToDictionary(rule => rule.From, StringComparer.Ordinal);
        var moved = new SortedDictionary<string, MovedAddress>(StringComparer.Ordinal);
        foreach (var rule in rules.Values)
        {
            if (current.Contains(rule.From))
            {
                diagnostics.Add(Rules.RedirectFromExists(rule.File, rule.Line, rule.Column, rule.From));
            }
            else if (Follow(rule, rules, current, diagnostics) is { } found)
            {
                moved[rule.From] = found;
            }
        }

        foreach (var address in corpus.Published.Select(entry => entry.Address).Where(address => !current.Contains(address) && !moved.ContainsKey(address)).ToList())
        {
            if (RecordAddress.Of(address) is { } part && moved.TryGetValue(part.Page, out var page))
            {
                moved[address] = Along(address, part, page, current);
            }
        }

        return new Moves([.. moved.Values], diagnostics.ToImmutable());
    }

    /// <summary>An address without ending is that of a page, with the slash or without.</summary>
    private static string AsPage(string address) =>
        address.EndsWith('/') || address[address.LastIndexOf('/')..].Contains('.', StringComparison.Ordinal) ? address : address + "/";

    /// <summary>Where a redirect leads in the end; null where the complaint has been made.</summary>
    private static MovedAddress? Follow(Redirect rule, Dictionary<string, Redirect> rules, AddressSet current, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var chain = new List<string> { rule.From };
        for (var step = rule; ;)
        {
            if (step.To is not { } target)
            {
                return new MovedAddress(rule.From, null, rule);
            }

            var address = target.Split('#')[0];
            if (current.Contains(address))
            {
                return new MovedAddress(rule.From, target, rule);
            }

            chain.Add(AsPage(address));
            if (!rules.TryGetValue(AsPage(address), out var next))
            {
                diagnostics.Add(Rules.RedirectTargetMissing(rule.File, rule.ToLine, rule.ToColumn, target, Nearest(address, current.All)));
                return null;
            }

            if (chain.IndexOf(next.From) < chain.Count - 1)
            {
                diagnostics.Add(Rules.RedirectCycle(rule.File, rule.Line, rule.Column, string.Join(" → ", chain)));
                return null;
            }

            step = next;
        }
    }

    /// <summary>What belongs to a page that moved: to the same of the new record; a page where there is no such to the record itself; a
    /// file where there is no such went for good, because a page is no answer to a program.</summary>
    private static MovedAddress Along(string address, RecordAddress part, MovedAddress page, AddressSet current)
    {
        var target = page.To is { } to && part.For(to.Split('#')[0]) is { } same && current.Contains(same) ? same
            : address.EndsWith('/') ? page.To
            : null;
        return new MovedAddress(address, target, page.Rule);
    }

    /// <summary>The nearest address: of those that begin most alike, so that not every address has to be compared letter by letter.</summary>
    internal static string Nearest(string address, IEnumerable<string> current)
    {
        var alike = current.Where(other => PromisedAddresses.IsPromised(other) && !other.EndsWith("/index.html", StringComparison.Ordinal) && other.EndsWith('/') == address.EndsWith('/'))
            .Select(other => (other, Shared: other.AsSpan().CommonPrefixLength(address)))
            .OrderByDescending(pair => pair.Shared).ThenBy(pair => Math.Abs(pair.other.Length - address.Length)).ThenBy(pair => pair.other, StringComparer.Ordinal)
            .Take(Compared).Select(pair => pair.other);
        return NearestTexts.Of(address, alike).FirstOrDefault() ?? Routes.Home;
    }
}
