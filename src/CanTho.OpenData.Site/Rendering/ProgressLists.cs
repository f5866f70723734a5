using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Where tasks stand, list by list; worked out once for the page of progress and its further pages.</summary>
public sealed class ProgressLists
{
    private const int Whole = 60;
    private const int ShownOfLong = 25;
    private const int RowsAPage = 100;

    /// <summary>A programme has a line for each status.</summary>
    private const int WholeProgrammes = 30;
    private const int ShownProgrammes = 12;
    private const int ProgrammesAPage = 40;

    internal ProgressLists(Portal portal)
    {
        var tallies = portal.Findings.Tallies;
        Documents = [.. portal.Corpus.Documents.Where(document => tallies.Documents.ContainsKey(document.Id)).Select(document => (document, tallies.Documents[document.Id]))];
        Agencies =
        [
            .. portal.Corpus.Agencies.Where(agency => tallies.Agencies.ContainsKey(agency.Id)).Select(agency => (agency, tallies.Agencies[agency.Id]))
                .OrderByDescending(pair => pair.Item2.Total).ThenBy(pair => VietnameseText.SortKey(pair.agency.Name), StringComparer.Ordinal),
        ];
        Reports =
        [
            .. portal.Findings.Progress.Values.SelectMany(progress => progress.History)
                .OrderByDescending(report => report.Date).ThenBy(report => report.Task.Value, StringComparer.Ordinal),
        ];
        Programmes =
        [
            .. portal.Corpus.Documents.SelectMany(document => document.Extracted.Progress)
                .GroupBy(line => (line.Document, line.Programme, line.Total)).Select(group => group.ToImmutableArray()),
        ];
        Outlooks = [.. portal.Corpus.Documents.SelectMany(document => document.Extracted.Outlooks)];
        States = [.. ProgressWords.InOrder.Where(state => state == ProgressState.NoReport || tallies.All.Count(state) > 0)];
    }

    /// <summary>Documents that give tasks, in the order of the corpus.</summary>
    public ImmutableArray<(CorpusDocument Document, TaskTally Tally)> Documents { get; }

    /// <summary>Agencies that lead, those with most tasks first.</summary>
    public ImmutableArray<(Agency Agency, TaskTally Tally)> Agencies { get; }

    /// <summary>Reports received, the newest first.</summary>
    public ImmutableArray<ProgressReport> Reports { get; }

    /// <summary>What reports count of each programme.</summary>
    public ImmutableArray<ImmutableArray<ProgrammeProgress>> Programmes { get; }

    /// <summary>What reports say of targets.</summary>
    public ImmutableArray<TargetOutlook> Outlooks { get; }

    /// <summary>The states of reports that the tables have a column for.</summary>
    public ImmutableArray<ProgressState> States { get; }

    /// <summary>How many entries a list has.</summary>
    public int Count(ProgressList list) => list switch
    {
        ProgressList.Documents => Documents.Length,
        ProgressList.Agencies => Agencies.Length,
        ProgressList.Reports => Reports.Length,
        ProgressList.Programmes => Programmes.Length,
        _ => Outlooks.Length,
    };

    /// <summary>True where the page of progress shows only the beginning of a list.</summary>
    public bool IsCut(ProgressList list) => Count(list) > (list == ProgressList.Programmes ? WholeProgrammes : Whole);

    /// <summary>The entries that the page of progress shows.</summary>
    public IEnumerable<int> Shown(ProgressList list) =>
        Enumerable.Range(0, IsCut(list) ? list == ProgressList.Programmes ? ShownProgrammes : ShownOfLong : Count(list));

    /// <summary>The further pages of a list; none where the page of progress shows it whole.</summary>
    public ImmutableArray<ListPart<int>> Pages(ProgressList list)
    {
        var size = list == ProgressList.Programmes ? ProgrammesAPage : RowsAPage;
        return IsCut(list) ? ListParts.Cut([.. Enumerable.Range(0, Count(list))], size, size) : [];
    }
}
