using System.Text.Json;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>Stops a build in which a published address would answer no more: neither by a page or file, nor by a redirect. One complaint
/// a record; what belongs to it is counted, and one redirect covers it.</summary>
internal sealed class AddressGuard
{
    private readonly Findings _findings;
    private readonly DatasetTables _tables;
    private readonly Ledger _ledger;

    public AddressGuard(Findings findings, DatasetTables tables, Ledger ledger) => (_findings, _tables, _ledger) = (findings, tables, ledger);

    /// <summary>An error for every record or lone address that would vanish, by line of the list.</summary>
    /// <param name="current">Every address that there is today.</param>
    /// <param name="moves">Former addresses that are answered.</param>
    public ImmutableArray<Diagnostic> Check(AddressSet current, Moves moves)
    {
        if (Missing() is { } missing)
        {
            return [missing];
        }

        // An entry that leads nowhere has its own complaint.
        var answered = moves.All.Select(move => move.From).Concat(_findings.Corpus.Redirects.Select(redirect => redirect.From)).ToHashSet(StringComparer.Ordinal);
        var vanished = _findings.Corpus.Published.Where(entry => !current.Contains(entry.Address) && !answered.Contains(entry.Address)).ToList();
        if (vanished.Count == 0)
        {
            return [];
        }

        var gone = vanished.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var published = _findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var matches = new RecordMatches(_ledger, _tables.Datasets, published);
        return
        [
            .. vanished.GroupBy(entry => RecordAddress.Of(entry.Address) is { } part && gone.Contains(part.Page) ? part.Page : entry.Address, StringComparer.Ordinal)
                .Select(group => Complain(group.Key, group.First(entry => entry.Address == group.Key), group.Count() - 1, matches, current)),
        ];
    }

    /// <summary>A complaint where the list lacks records that the last version in the ledger has: it was deleted, or lines of it.</summary>
    public Diagnostic? Missing()
    {
        if (_ledger.Latest is not { } latest)
        {
            return null;
        }

        var listed = _findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var lost = RecordMatches.Pages(latest.Datasets).Where(address => !listed.Contains(address)).ToList();
        return lost.Count == 0 ? null : Rules.AddressListIncomplete(AddressReader.Path, lost.Count, lost[0], latest.Number.ToString());
    }

    private Diagnostic Complain(string address, PublishedAddress entry, int others, RecordMatches matches, AddressSet current)
    {
        var (target, likeness) = matches.Find(address) is var (page, sure) ? (page, sure) : (Moves.Nearest(address, current.All), RecordLikeness.None);
        var answer = likeness == RecordLikeness.None ? "gone: true" : $"to: {target}";
        var line = $"{{from: {address}, {answer}, reason: {JsonSerializer.Serialize(MoveWords.Reason(likeness), MoveWords.Json)}, when: {Dates.Iso(_findings.AsOf)}}}";
        return Rules.AddressVanished(entry.File, entry.Line, address, others, MoveWords.Proposal(target, likeness), line);
    }
}
