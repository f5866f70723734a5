using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>The repository's findings with its tasks repeated to ten thousand: other identities, the words of each title in another order
/// (so that compression gains nothing from the repeating), every third with another lead. The same each time.</summary>
internal static class ManyTasks
{
    public const int Count = 10_000;

    public static Findings Of(Findings findings)
    {
        var corpus = findings.Corpus;
        var names = corpus.Tasks.SelectMany(task => task.Leads).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var copies = (Count / corpus.Tasks.Length) + 1;
        var random = new Sequence(7);
        var made = corpus.Tasks.GroupBy(task => task.Document).SelectMany(group => Enumerable.Range(0, copies).SelectMany(copy => group.Select(task => (task, copy)))).Take(Count)
            .Select(pair => (Old: pair.task.Id, Task: Copy(pair.task, pair.copy, names, random))).ToArray();
        return findings with
        {
            Corpus = corpus with { Tasks = [.. made.Select(pair => pair.Task)], Roles = [] },
            Cooperations = [],
            Schedule = made.ToImmutableDictionary(pair => pair.Task.Id, pair => findings.Schedule[pair.Old]),
        };
    }

    /// <summary>The list, its continuation pages, its files, the dataset of tasks and the theme: all that the script needs.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderListAsync(Findings findings)
    {
        var tables = DatasetTables.Of(findings);
        // The other formats and the rows of each agency take seconds at this size, and no list shows them.
        var tasks = PublishedFile.Of(FilesInMemory.Sink, "data/tasks.csv", "csv", stream => stream.Write(CsvFormat.Write(tables["tasks"])), "tasks");
        var portal = new Portal(findings, new SiteOptions("https://cantho.example", ThemeFiles.Read(Path.Combine(RenderedSite.Root, "theme")),
            [.. tables.Datasets.Select(dataset => DatasetPage.Of(dataset, [tasks.Listed]))], []));
        var pages = SiteMap.Pages(portal).Where(page => page.Route == Routes.Tasks || page.Route.StartsWith($"{Routes.Tasks}trang/", StringComparison.Ordinal) || page.Route.StartsWith(Routes.TaskFacets, StringComparison.Ordinal));
        return
        [
            .. PageRenderer.Render(portal, [.. pages], FilesInMemory.Sink), .. portal.Register.Files, .. portal.Options.Theme.Files, tasks.File,
        ];
    }

    /// <summary>Writes files below a folder.</summary>
    public static void WriteTo(string folder, IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }

    private static AssignedTask Copy(AssignedTask task, int copy, string[] names, Sequence random)
    {
        var words = task.Title.Split(' ');
        for (var at = words.Length - 1; at > 0; at--)
        {
            var other = random.Below(at + 1);
            (words[at], words[other]) = (words[other], words[at]);
        }

        var slug = task.Id.Value;
        return task with
        {
            Id = new TaskId($"{slug[..slug.LastIndexOf('-')]}-{random.Below(0x1000000).ToString("x6", CultureInfo.InvariantCulture)}-{copy}"),
            Title = string.Join(' ', words),
            Leads = copy % 3 == 0 ? [names[random.Below(names.Length)]] : task.Leads,
        };
    }

    /// <summary>A linear congruential generator: the same numbers on every machine.</summary>
    private sealed class Sequence(uint seed)
    {
        private uint _state = seed;

        public int Below(int bound)
        {
            _state = (_state * 1664525u) + 1013904223u;
            return (int)((_state >> 4) % (uint)bound);
        }
    }
}
