using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Sorts the tasks of the corpus by every <see cref="FacetKind"/>. Nothing is guessed: what a source leaves out is the value
/// "not stated", and a task without a last day has no quarter and no year.</summary>
internal static class TaskFacets
{
    /// <summary>Slug of "the source states none".</summary>
    public const string NotStated = "khong-neu";

    /// <summary>Slug of "the source states something", for fields in free words.</summary>
    public const string Stated = "co";

    private const string Nothing = "khong";
    private const int SharedWordings = 30;
    private const string Last = "\uFFFF";

    private const string YearAlone = "nam";

    /// <summary>Slug of a quarter, <c>2026-q4</c>; of quarter 0, tasks of which the source names only the year, <c>2026-nam</c>.</summary>
    public static string QuarterSlug(int year, int quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{(quarter == 0 ? YearAlone : $"q{quarter}")}");

    /// <summary>True for tasks of which the source names only the year.</summary>
    public static bool IsYearAlone(TaskFacetValue value) => value.Kind is FacetKind.Quarter && value.Slug.EndsWith($"-{YearAlone}", StringComparison.Ordinal);

    public static ImmutableArray<TaskFacet> Of(Portal portal)
    {
        var tasks = portal.Corpus.Tasks;
        var documents = portal.Corpus.Documents.Select((document, place) => (document.Id, Order: place.ToString("D5", CultureInfo.InvariantCulture)))
            .ToDictionary(pair => pair.Id, pair => pair.Order);
        var sections = Sections(portal);
        var places = tasks.Index().DistinctBy(entry => entry.Item.Id).ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return
        [
            TaskFacet.Build(FacetKind.Lead, tasks, places, task => Agencies(portal, task.Leads)),
            TaskFacet.Build(FacetKind.Quarter, tasks, places, task => Day(task, day => Quarter(task.Deadline!, day))),
            TaskFacet.Build(FacetKind.Year, tasks, places, task => Day(task, Year)),
            TaskFacet.Build(FacetKind.State, tasks, places, task => [State(portal.State(task))]),
            TaskFacet.Build(FacetKind.Document, tasks, places, task => [new(task.Document.Value, portal.Document(task.Document).ShortTitle, documents[task.Document])]),
            TaskFacet.Build(FacetKind.Section, tasks, places, task => [sections[task.Id]]),
            TaskFacet.Build(FacetKind.Coordinating, tasks, places, task => Agencies(portal, task.Coordinators)),
            TaskFacet.Build(FacetKind.Output, tasks, places, Wordings(tasks, task => task.OutputRaw)),
            TaskFacet.Build(FacetKind.Funding, tasks, places, Wordings(tasks, task => task.FundingRaw)),
        ];
    }

    private static IEnumerable<FacetTerm> Agencies(Portal portal, ImmutableArray<string> names) => names.IsEmpty
        ? [new(NotStated, FacetWords.NotStated, Last)]
        : names.Select(portal.Agency).OfType<Agency>().Select(agency => new FacetTerm(
            agency.Id.Value, agency.Name, VietnameseText.SortKey(agency.Name), agency.IsCollective ? FacetWords.Collective : null));

    private static IEnumerable<FacetTerm> Day(AssignedTask task, Func<DateOnly, FacetTerm> term) =>
        task.Deadline?.LastDay is { } day ? [term(day)] : [];

    /// <summary>The quarter that the source names. A task of which it names only the year belongs to none of its quarters, but to a value
    /// of its own behind them.</summary>
    private static FacetTerm Quarter(Deadline deadline, DateOnly last)
    {
        var (year, quarter) = DeadlineDensity.Place(deadline, last);
        return new(QuarterSlug(year, quarter), quarter == 0 ? FacetWords.YearAlone(year) : Dates.Quarter(last),
            string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{(quarter == 0 ? 5 : quarter)}"));
    }

    private static FacetTerm Year(DateOnly day)
    {
        var year = day.Year.ToString("D4", CultureInfo.InvariantCulture);
        return new(year, $"Năm {year}", year);
    }

    private static FacetTerm State(ScheduleState state) => new(
        FacetWords.Slug(state), ScheduleWords.Label(state),
        ScheduleWords.InOrder.IndexOf(state).ToString(CultureInfo.InvariantCulture), ScheduleWords.Css(state));

    /// <summary>The topmost section of each task, in the order of documents and of their text.</summary>
    private static Dictionary<TaskId, FacetTerm> Sections(Portal portal)
    {
        var terms = new Dictionary<TaskId, FacetTerm>();
        var place = 0;
        foreach (var document in portal.Corpus.Documents)
        {
            foreach (var group in TaskGroups.BySection(document, portal.Tasks(document.Id)))
            {
                var top = group.Tasks[0].Section?.Split('.')[0];
                var slug = string.IsNullOrEmpty(top) ? "ngoai-muc" : SectionIds.Anchor(top)["muc-".Length..];
                var term = new FacetTerm($"{document.Id}-{slug}", group.Title ?? FacetWords.OutsideSections,
                    (place++).ToString("D5", CultureInfo.InvariantCulture), document.ShortTitle);
                foreach (var task in group.Tasks)
                {
                    terms[task.Id] = term;
                }
            }
        }

        return terms;
    }

    /// <summary>Stated or not; besides, the wordings that at least two tasks share word for word, the most frequent
    /// <see cref="SharedWordings"/> of them. A wording of a single task makes no value of its own.</summary>
    private static Func<AssignedTask, IEnumerable<FacetTerm>> Wordings(ImmutableArray<AssignedTask> tasks, Func<AssignedTask, string?> field)
    {
        var shared = tasks.Select(field).OfType<string>().GroupBy(words => words, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Words: group.Key, Slug: VietnameseText.Slug(group.Key, 60)))
            .Where(entry => entry.Slug is not ("" or Stated or Nothing)).DistinctBy(entry => entry.Slug, StringComparer.Ordinal)
            .Take(SharedWordings)
            .Select((entry, rank) => new FacetTerm(entry.Slug, entry.Words, string.Create(CultureInfo.InvariantCulture, $"1{rank:D3}")))
            .ToDictionary(term => term.Name, StringComparer.Ordinal);
        return task => field(task) is not { } words ? [new(Nothing, FacetWords.NotStated, Last)]
            : shared.TryGetValue(words, out var term) ? [new(Stated, FacetWords.Stated, "0"), term]
            : [new(Stated, FacetWords.Stated, "0")];
    }
}
