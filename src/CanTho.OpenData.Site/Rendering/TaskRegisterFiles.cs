using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
/// </list>
/// A register of very many rows comes by parts: <c>register.json</c> has no <c>last</c> and no <c>codes</c>, but for each facet <c>size</c>,
/// the number of its values, and where these are not too many <c>values</c> and <c>totals</c>, how many rows have each. The codes, and the
/// values that are too many, stand in <c>facet-KEY.json</c>, the last days in <c>last.json</c>, fetched when somebody narrows or sorts. A
/// row says the values of its facets itself, behind the others: for each facet a list of places in <c>values</c>, or of <c>[slug, name]</c>
/// where the head has none, and then its last day.</summary>
internal static class TaskRegisterFiles
{
    private const int ShownRows = 50;
    private const int FoundRows = 1000;

    /// <summary>A register of more rows comes by parts.</summary>
    private const int WholeRows = 20_000;

    /// <summary>A facet with more values than this has them beside its codes.</summary>
    private const int ValuesInHead = 2500;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files, <c>register.json</c> first.</summary>
    public static ImmutableArray<OutputFile> Write(Portal portal, ImmutableArray<TaskFacet> facets, int wholeRows = WholeRows, int valuesInHead = ValuesInHead)
    {
        var tasks = portal.Corpus.Tasks;
        if (tasks.Length > wholeRows)
        {
            return InParts(portal, facets, valuesInHead);
        }

        var titles = ByTitle(tasks);

        return Named(
        [
            ("register.json", () => Register(portal, facets)),
            .. Parts(tasks, ShownRows).Select(part => (Numbered("rows", part.Place), (Func<object>)(() => part.Tasks.Select(task => Shown(portal, task))))),
            .. Parts(tasks, FoundRows).Select(part => (Numbered("text", part.Place), (Func<object>)(() => part.Tasks.Select(Found)))),
            ("titles.json", () => titles),
        ]);
    }

    private static ImmutableArray<OutputFile> InParts(Portal portal, ImmutableArray<TaskFacet> facets, int valuesInHead)
    {
        var tasks = portal.Corpus.Tasks;
        var titles = ByTitle(tasks);
        return Named(
        [
            ("register.json", () => Head(portal, facets, valuesInHead)),
            ("last.json", () => Last(portal)),
            .. facets.Select(facet => ($"facet-{Routes.FacetSlug(facet.Kind)}.json", (Func<object>)(() => new { values = facet.Values.Length > valuesInHead ? Values(facet) : null, codes = Codes(facet) }))),
            .. Parts(tasks, ShownRows).Select(part => (Numbered("rows", part.Place), (Func<object>)(() => part.Tasks.Select((task, at) => ShownWhole(portal, facets, task, (part.Place * ShownRows) + at, valuesInHead))))),
            ("titles.json", () => titles),
        ]);
    }

    /// <summary>The files, which are made once for the hash and again where they are published: held in between they would be as large as
    /// all tasks.</summary>
    private static ImmutableArray<OutputFile> Named((string Name, Func<object> Content)[] files)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lengths = new int[files.Length];
        for (var at = 0; at < files.Length; at++)
        {
            var content = Json(files[at].Content());
            sum.AppendData(content);
            lengths[at] = content.Length;
        }

        var hash = Convert.ToHexStringLower(sum.GetHashAndReset())[..8];
        return [.. files.Zip(lengths, (file, length) => new OutputFile($"assets/nhiem-vu.{hash}/{file.Name}", length, _ => new MemoryStream(Json(file.Content()), writable: false)))];
    }

    private static IEnumerable<(int Place, ImmutableArray<AssignedTask> Tasks)> Parts(ImmutableArray<AssignedTask> tasks, int length) =>
        tasks.Chunk(length).Select((part, place) => (place, part.ToImmutableArray()));

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
        csv = Csv(portal),
        last = Last(portal),
        facets = facets.Select(facet => new
        {
            key = Routes.FacetSlug(facet.Kind),
            label = FacetWords.Label(facet.Kind),
            ranked = facet.Kind is FacetKind.Lead or FacetKind.Coordinating,
            values = Values(facet),
            codes = Codes(facet),
        }),
    };

    private static object Head(Portal portal, ImmutableArray<TaskFacet> facets, int valuesInHead) => new
    {
        rows = portal.Corpus.Tasks.Length,
        asOf = Dates.Iso(portal.AsOf),
        shown = ShownRows,
        csv = Csv(portal),
        facets = facets.Select(facet => new
        {
            key = Routes.FacetSlug(facet.Kind),
            label = FacetWords.Label(facet.Kind),
            ranked = facet.Kind is FacetKind.Lead or FacetKind.Coordinating,
            size = facet.Values.Length,
            values = facet.Values.Length > valuesInHead ? null : Values(facet),
            totals = facet.Values.Length > valuesInHead ? null : facet.Values.Select(value => value.Tasks.Length),
        }),
    };

    private static Download? Csv(Portal portal) => portal.Options.Datasets.Where(dataset => dataset.Name == "tasks").SelectMany(dataset => dataset.Files)
        .Where(file => file.Format == "csv").Select(file => new Download($"/{file.Path}", file.Bytes)).FirstOrDefault();

    private static IEnumerable<int?> Last(Portal portal) => portal.Corpus.Tasks.Select(task => task.Deadline?.LastDay?.DayNumber - portal.AsOf.DayNumber);

    private static IEnumerable<string[]> Values(TaskFacet facet) =>
        facet.Values.Select(value => value.Note is { } note ? new[] { value.Slug, value.Name, note } : [value.Slug, value.Name]);

    private static IEnumerable<object> Codes(TaskFacet facet) => facet.Codes.Select(codes => codes.Length == 1 ? (object)codes[0] : codes);

    private static object?[] ShownWhole(Portal portal, ImmutableArray<TaskFacet> facets, AssignedTask task, int row, int valuesInHead) =>
    [
        .. Shown(portal, task),
        facets.Select(facet => facet.Codes[row].Select(place => facet.Values.Length > valuesInHead
            ? (object)new[] { facet.Values[place].Slug, facet.Values[place].Name }
            : place)),
        task.Deadline?.LastDay?.DayNumber - portal.AsOf.DayNumber,
    ];

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

    private static int[] ByTitle(ImmutableArray<AssignedTask> tasks) =>
    [
        .. tasks.Select((task, row) => (Key: VietnameseText.SortKey(Words.Title(task)), row))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.row).Select(entry => entry.row),
    ];

    private static string Numbered(string name, int place) => string.Create(CultureInfo.InvariantCulture, $"{name}-{place}.json");

    /// <summary>A file that the script offers.</summary>
    private sealed record Download([property: JsonPropertyName("path")] string Path, [property: JsonPropertyName("bytes")] long Bytes);

    private static byte[] Json(object content) => JsonSerializer.SerializeToUtf8Bytes(content, Compact);
}
