using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Joins progress reports to tasks and checks that the reports of one task agree with one another and with its deadline.</summary>
internal static class ProgressRegister
{
    /// <summary>The reports by task in the order of the tasks, then by date; a report on an unknown task and a second one of a day
    /// are left out and told of.</summary>
    public static (ImmutableArray<ProgressReport> Reports, ImmutableArray<Diagnostic> Diagnostics) Resolve(
        ImmutableArray<ProgressReport> reports, ImmutableArray<AssignedTask> tasks)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = tasks.Select(task => task.Id).ToHashSet();
        diagnostics.AddRange(reports.Where(report => !known.Contains(report.Task)).Select(report => Unknown(report, tasks)));
        var titles = tasks.Select(task => Key(task.Title)).ToHashSet(StringComparer.Ordinal);
        var byTask = reports.Where(report => known.Contains(report.Task)).ToLookup(report => report.Task);
        var resolved = ImmutableArray.CreateBuilder<ProgressReport>(reports.Length);
        foreach (var task in tasks.DistinctBy(task => task.Id))
        {
            var history = WithoutRepetition(byTask[task.Id], diagnostics);
            diagnostics.AddRange(OtherTitles(history, task, titles));
            diagnostics.AddRange(Falls(history));
            diagnostics.AddRange(DoneLate(history, task.Deadline));
            // One text for the identity of a task, however many reports name it.
            resolved.AddRange(history.Select(report => report with { Task = task.Id }));
        }

        return (resolved.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Diagnostic Unknown(ProgressReport report, ImmutableArray<AssignedTask> tasks)
    {
        var (file, line, column) = PlaceOf(report, report.Task.Value);
        var nearest = NearestTexts.Of(report.Task.Value, tasks.Select(task => task.Id.Value)).FirstOrDefault();
        return Rules.ProgressTaskUnknown(file, line, column, report.Task.Value, nearest ?? "");
    }

    private static ImmutableArray<ProgressReport> WithoutRepetition(IEnumerable<ProgressReport> reports, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var history = ImmutableArray.CreateBuilder<ProgressReport>();
        foreach (var ofDay in reports.GroupBy(report => report.Date).OrderBy(group => group.Key))
        {
            var first = ofDay.OrderBy(report => report.IsDownloaded).First();
            history.Add(first);
            diagnostics.AddRange(ofDay.Where(second => second != first && !(second.IsDownloaded && IsSame(first, second))).Select(second =>
            {
                var (file, line, column) = PlaceOf(second, second.Task.Value);
                return Rules.ProgressTwice(file, line, column, second.Task.Value, Iso(second.Date), FormattableString.Invariant($"{first.Source.Span.File}:{first.Source.Span.FirstLine}"));
            }));
        }

        return history.ToImmutable();
    }

    /// <summary>A downloaded row that was put back as it was says nothing new.</summary>
    private static bool IsSame(ProgressReport first, ProgressReport second) =>
        (first.Status, first.Percent, first.Note, first.SourceTitle, first.SourceUrl) == (second.Status, second.Percent, second.Note, second.SourceTitle, second.SourceUrl);

    /// <summary>Only the title of another task tells of a row that slipped: a title can also have been corrected since.</summary>
    private static IEnumerable<Diagnostic> OtherTitles(ImmutableArray<ProgressReport> history, AssignedTask task, HashSet<string> titles) =>
        history.Where(report => report.Title is { } title && Key(title) != Key(task.Title) && titles.Contains(Key(title))).Select(report =>
        {
            var (file, line, column) = PlaceOf(report, report.Title!);
            return Rules.ProgressTitleContradicts(file, line, column, report.Title!, task.Id.Value, task.Title);
        });

    private static string Key(string title) => VietnameseText.Slug(title, int.MaxValue);

    private static IEnumerable<Diagnostic> Falls(ImmutableArray<ProgressReport> history)
    {
        var withPercent = history.Where(report => report.Percent is not null).ToArray();
        foreach (var (before, after) in withPercent.Zip(withPercent.Skip(1)).Where(pair => pair.Second.Percent < pair.First.Percent))
        {
            var (file, line, column) = PlaceOf(after, after.Task.Value);
            yield return Rules.ProgressFalls(file, line, column, after.Percent!.Value, before.Percent!.Value, Iso(before.Date));
        }
    }

    /// <summary>Only the first report of completion counts: later ones repeat it.</summary>
    private static IEnumerable<Diagnostic> DoneLate(ImmutableArray<ProgressReport> history, Deadline? deadline)
    {
        if (history.FirstOrDefault(report => report.Status is ProgressStatus.Done or ProgressStatus.DoneLate) is { Status: ProgressStatus.Done } done
            && deadline?.LastDay is { } last && done.Date > last)
        {
            var (file, line, column) = PlaceOf(done, ProgressNames.Of(done.Status));
            yield return Rules.ProgressDoneAfterDeadline(file, line, column, Iso(done.Date), Iso(last));
        }
    }

    /// <summary>Where a word of the row stands; the start of the row where it is not found.</summary>
    private static (string File, int Line, int Column) PlaceOf(ProgressReport report, string word)
    {
        var span = report.Source.Span;
        var offset = span.FirstLine == span.LastLine ? Math.Max(0, report.Source.Quote.IndexOf(word, StringComparison.Ordinal)) : 0;
        // In a workbook the place is a cell, and its row is quoted with a tab between cells.
        var column = span.File.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? offset + 1 : report.Source.Quote.AsSpan(0, offset).Count('\t') + 1;
        return (span.File, span.FirstLine, column);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
