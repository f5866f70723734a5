using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

/// <summary>The repository's tasks over and over, with deadlines of every kind from 2017 to 2045: what pages do when there are far more.</summary>
internal static class ManyDeadlines
{
    /// <summary>A portal with so many tasks.</summary>
    public static Portal Portal(Findings findings, int count)
    {
        var corpus = findings.Corpus;
        var tasks = Enumerable.Range(0, count).Select(at => Copy(corpus.Tasks[at % corpus.Tasks.Length], at)).ToImmutableArray();
        var roles = corpus.Roles.ToLookup(role => role.Task);
        var many = corpus with
        {
            Tasks = [.. corpus.Documents.SelectMany(document => tasks.Where(task => task.Document == document.Id))],
            Roles = [.. tasks.SelectMany((task, at) => roles[corpus.Tasks[at % corpus.Tasks.Length].Id].Select(role => role with { Task = task.Id }))],
        };
        return new Portal(ScheduleAnalysis.Compute(many, findings.AsOf), new SiteOptions("https://cantho.example", ThemeFiles.Read(Path.Combine(RenderedSite.Root, "theme")), [], []));
    }

    /// <summary>The pages of the timeline and the calendar, by address, each with its size in bytes.</summary>
    public static async Task<ImmutableSortedDictionary<string, (IDocument Html, int Size)>> PagesAsync(Portal portal)
    {
        var pages = SiteMap.Pages(portal).Where(page => page.Route.StartsWith(Routes.Timeline, StringComparison.Ordinal) || page.Route.StartsWith(Routes.Calendar, StringComparison.Ordinal)).ToImmutableArray();
        var files = PageRenderer.Render(portal, pages, FilesInMemory.Sink);
        var parser = new HtmlParser();
        return pages.Zip(files).ToImmutableSortedDictionary(pair => pair.First.Route, pair => ((IDocument)parser.ParseDocument(RenderedSite.Text(pair.Second)), pair.Second.Content.Length), StringComparer.Ordinal);
    }

    private static AssignedTask Copy(AssignedTask task, int at) => task with
    {
        Id = new TaskId(string.Create(CultureInfo.InvariantCulture, $"{task.Id}-{at}")),
        Deadline = DeadlineOf(2017 + (at % 29), at % 9) ?? task.Deadline,
    };

    private static Deadline? DeadlineOf(int year, int kind)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            0 => new Deadline.Within(text, PeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            1 => new Deadline.Within($"Quý II/{text}", PeriodKind.Quarter, new DateOnly(year, 4, 1), new DateOnly(year, 6, 30)),
            2 => new Deadline.Within($"Tháng 2/{text}", PeriodKind.Month, new DateOnly(year, 2, 1), new DateOnly(year, 3, 1).AddDays(-1)),
            3 => new Deadline.By($"Trước ngày 15/8/{text}", new DateOnly(year, 8, 15)),
            4 => new Deadline.By($"Đến năm {text}", new DateOnly(year, 12, 31)),
            5 => new Deadline.Within($"01/3/2026 - 20/9/{text}", PeriodKind.Range, new DateOnly(Math.Min(year, 2026), 3, 1), new DateOnly(year, 9, 20)),
            6 => new Deadline.Other("Sau khi có hướng dẫn"),
            _ => null,
        };
    }
}
