using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The register as files for <c>theme/js/task-register.js</c>. All stand in one folder whose name carries a hash of their content,
/// <c>assets/nhiem-vu.3f2a91c0/</c>, so that browsers may keep them for ever. A row is a task's place in the corpus, from 0.
/// <list type="bullet">
/// <item><c>register.json</c>: what counting and sorting need. <c>rows</c>; <c>asOf</c>; <c>shown</c> and <c>found</c>, rows a file;
/// <c>csv</c>, address and size of the dataset of the same rows in the same order (null without); <c>last</c>, for each row the last day of
/// its deadline in days from <c>asOf</c>, null without; <c>facets</c>, each with <c>key</c>, <c>label</c>, <c>ranked</c> (the longest value
/// first), <c>values</c> <c>[slug, name, note?]</c>, and <c>codes</c>: for each row a place in <c>values</c>, or a list of places.</item>
/// <item><c>rows-N.json</c>: what a shown row needs, <c>[id, title, place, deadline, recurrence, output, funding, leads, coordinators]</c>,
/// "" for none. The last two are lists of <c>[slug, name]</c> where the source's names are not those of the facet, and null elsewhere.</item>
/// <item><c>text-N.json</c>: what the text box looks in: for each row its words folded, one blank before each.</item>
/// <item><c>titles.json</c>: the rows in Vietnamese order of their titles.</item>
/// </list></summary>
internal static class TaskRegisterFiles
{
    private const int ShownRows = 50;
    private const int FoundRows = 1000;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files, <c>register.json</c> first.</summary>
    public static ImmutableArray<OutputFile> Write(Portal portal, ImmutableArray<TaskFacet> facets)
    {
        var tasks = portal.Corpus.Tasks;
        (string Name, byte[] Content)[] files =
        [
            ("register.json", Json(Register(portal, facets))),
            .. tasks.Chunk(ShownRows).Select((part, place) => (Numbered("rows", place), Json(part.Select(task => Shown(portal, task))))),
            .. tasks.Chunk(FoundRows).Select((part, place) => (Numbered("text", place), Json(part.Select(Found)))),
            ("titles.json", Json(ByTitle(tasks))),
        ];
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(file => file.Content)]))[..8];
        return [.. files.Select(file => new OutputFile($"assets/nhiem-vu.{hash}/{file.Name}", file.Content))];
    }

    /// <summary>Folded words, each with one blank before it, so that " duong" finds the words that begin so.</summary>
    internal static string Searchable(string text)
    {
        var folded = new StringBuilder(text.Length + 1);
        var between = true;
        foreach (var character in VietnameseText.Fold(text))
        {
            if (!char.IsLetterOrDigit(character))
            {
                between = true;
                continue;
            }

            folded.Append(between ? " " : "").Append(character);
            between = false;
        }

        return folded.ToString();
    }

    private static object Register(Portal portal, ImmutableArray<TaskFacet> facets) => new
    {
        rows = portal.Corpus.Tasks.Length,
        asOf = Dates.Iso(portal.AsOf),
        shown = ShownRows,
        found = FoundRows,
        csv = portal.Options.Datasets.Where(dataset => dataset.Name == "tasks").SelectMany(dataset => dataset.Files)
            .Where(file => file.Format == "csv").Select(file => new { path = $"/{file.Path}", bytes = file.Bytes }).FirstOrDefault(),
        last = portal.Corpus.Tasks.Select(task => task.Deadline?.LastDay?.DayNumber - portal.AsOf.DayNumber),
        facets = facets.Select(facet => new
        {
            key = Routes.FacetSlug(facet.Kind),
            label = FacetWords.Label(facet.Kind),
            ranked = facet.Kind is FacetKind.Lead or FacetKind.Coordinating,
            values = facet.Values.Select(value => value.Note is { } note ? new[] { value.Slug, value.Name, note } : [value.Slug, value.Name]),
            codes = facet.Codes.Select(codes => codes.Length == 1 ? (object)codes[0] : codes),
        }),
    };

    private static object?[] Shown(Portal portal, AssignedTask task) =>
    [
        task.Id.Value, Words.Title(task), Words.Place(task), task.Deadline?.Raw ?? "",
        task.Recurrence is { } recurrence ? DeadlineWords.Recurring(recurrence) : "", task.OutputRaw ?? "", task.FundingRaw ?? "",
        Printed(portal, task.Leads), Printed(portal, task.Coordinators),
    ];

    /// <summary>Names in the words of the source; null where the names of the facet say the same.</summary>
    private static IEnumerable<string[]>? Printed(Portal portal, ImmutableArray<string> names) =>
        names.All(name => portal.Agency(name)?.Name == name) ? null : names.Select(name => new[] { portal.Agency(name)?.Id.Value ?? "", name });

    /// <summary>What stands in the row: title, agencies in both ways of writing, product and deadline.</summary>
    private static string Found(AssignedTask task)
    {
        var leads = Searchable(string.Join(' ', task.Leads));
        var raw = Searchable(task.LeadRaw ?? "");
        return Searchable(task.Title) + leads + (raw == leads ? "" : raw)
            + Searchable(string.Join(' ', task.CoordinatorsRaw, task.OutputRaw, task.Deadline?.Raw));
    }

    private static IEnumerable<int> ByTitle(ImmutableArray<AssignedTask> tasks) => tasks
        .Select((task, row) => (Key: VietnameseText.SortKey(Words.Title(task)), row))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.row).Select(entry => entry.row);

    private static string Numbered(string name, int place) => string.Create(CultureInfo.InvariantCulture, $"{name}-{place}.json");

    private static byte[] Json(object content) => JsonSerializer.SerializeToUtf8Bytes(content, Compact);
}
