using System.Globalization;
using System.Text.Json.Nodes;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Tests.Labels;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Duties and targets read from the originals against what a person reads there; the figures are printed.</summary>
public sealed class PlanLabelTests(ITestOutputHelper output)
{
    private const double SameTitle = 0.6;

    private static readonly AgencyLexicon Lexicon = new(RegisterReader.Read(RealCorpus.Root).Registers.Agencies);

    private readonly LabelScore score = new();

    [Fact]
    public void Duties_are_found_as_a_person_finds_them()
    {
        foreach (var (seed, tasks) in RecordsBySeed(document => document.Tasks.Where(task => task.Origin == TaskOrigin.Prose)))
        {
            if (LabelFile.Find(seed, "duties") is { } labels)
            {
                Compare(labels, tasks);
            }
        }

        output.WriteLine(score.ToString());
        Assert.True(score.Found >= 69 && score.Missed.Count == 0 && score.Extra.Count == 0, score.ToString());
        Assert.All(["title", "section", "lead_raw", "recurrence", "deadline"], field => Assert.True(score.Share(field) >= 0.99, field));
        Assert.True(score.Share("leads") >= 0.98 && score.Share("coordinators") >= 0.98, score.ToString());
    }

    [Fact]
    public void Targets_are_found_as_a_person_finds_them()
    {
        foreach (var (seed, targets) in RecordsBySeed(document => document.Targets))
        {
            if (LabelFile.Find(seed, "targets") is { } labels)
            {
                Compare(labels, targets);
            }
        }

        output.WriteLine(score.ToString());
        Assert.True(score.Found >= 37 && score.Missed.Count == 0 && score.Extra.Count == 0, score.ToString());
        Assert.All(["min", "max", "unit", "period", "direction"], field => Assert.True(score.Share(field) >= 0.99, field));
    }

    [Fact]
    public void Every_quotation_stands_on_its_lines()
    {
        var wrong = RealCorpus.Findings.Corpus.Documents.Select(document => document.Extracted).SelectMany(document =>
        {
            var lines = SeedLines.Read(document.Document.File.Path);
            return document.Tasks.Where(task => task.Origin == TaskOrigin.Prose).Select(task => task.Source).Concat(document.Targets.Select(target => target.Source))
                .Concat(document.Progress.Select(progress => progress.Source)).Concat(document.Outlooks.Select(outlook => outlook.Source))
                .Where(source => !lines.Hold(source.Quote, source.Span.FirstLine, source.Span.LastLine)).Select(source => $"{source.Span}: {source.Quote}");
        });

        Assert.Empty(wrong);
    }

    private void Compare(LabelFile labels, List<AssignedTask> read)
    {
        foreach (var item in labels.Items)
        {
            var title = item["title"]!.GetValue<string>();
            var task = read.Where(candidate => Overlaps(candidate.Source.Span, item, "first_line"))
                .OrderByDescending(candidate => LabelScore.Likeness(candidate.Title, title)).FirstOrDefault();
            if (task is null || LabelScore.Likeness(task.Title, title) < SameTitle)
            {
                score.Miss(item, title);
                continue;
            }

            read.Remove(task);
            if (LabelFile.IsOptional(item))
            {
                continue;
            }

            score.Found++;
            score.Field("title", LabelScore.Likeness(task.Title, title) > 0.97, task.Title);
            score.Field("section", LabelFile.Agrees(item, "section", task.Section), task.Section);
            score.Field("lead_raw", LabelFile.Agrees(item, "lead_raw", task.LeadRaw), task.LeadRaw);
            score.Field("leads", AreNames(item, "leads", task.Leads), string.Join("; ", task.Leads));
            score.Field("coordinators", AreNames(item, "coordinators", task.Coordinators), string.Join("; ", task.Coordinators));
            score.Field("recurrence", IsRecurrence(item, task.Recurrence), task.Recurrence?.ToString());
            score.Field("deadline", IsDeadline(item, task.Deadline), task.Deadline?.ToString());
        }

        var scope = labels.Scope;
        score.Extra.AddRange(read.Where(task => scope.Any(part => task.Section == part || task.Section?.StartsWith(part + ".", StringComparison.Ordinal) == true))
            .Select(task => $"{task.Section}:{task.Source.Span.FirstLine} {task.LeadRaw}: {task.Title}"));
    }

    private void Compare(LabelFile labels, List<Target> read)
    {
        foreach (var item in labels.Items)
        {
            var bounds = Bounds(item);
            var indicator = item["indicator"]!.GetValue<string>();
            var target = read.Where(candidate => Overlaps(candidate.Source.Span, item, "line") && IsValue(item, bounds, candidate))
                .OrderByDescending(candidate => LabelScore.Likeness(candidate.Indicator, indicator)).FirstOrDefault();
            if (target is null)
            {
                score.Miss(item, indicator);
                continue;
            }

            read.Remove(target);
            if (LabelFile.IsOptional(item))
            {
                continue;
            }

            score.Found++;
            score.Field("min", bounds.Min == target.Min, indicator);
            score.Field("max", bounds.Max == target.Max, indicator);
            score.Field("unit", LabelFile.Agrees(item, "unit", target.Unit), $"{indicator}: {target.Unit}");
            score.Field("period", LabelFile.Agrees(item, "period", target.Period), $"{indicator}: {target.Period}");
            score.Field("direction", LabelFile.Agrees(item, "direction", target.Direction), $"{indicator}: {target.Direction}");
        }

        score.Extra.AddRange(read.Where(target => labels.IsComplete(target.Source.Span.FirstLine)).Select(target => $"{target.Source.Span.FirstLine} {target.Indicator}: {target.Source.Quote}"));
    }

    private static IEnumerable<(string Seed, List<T> Records)> RecordsBySeed<T>(Func<ExtractedDocument, IEnumerable<T>> choose) =>
        RealCorpus.Findings.Corpus.Documents.Select(document => document.Extracted)
            .GroupBy(document => document.Document.File.Path, StringComparer.Ordinal)
            .Select(group => (group.Key, group.SelectMany(choose).ToList()));

    private static bool Overlaps(SourceSpan span, JsonObject item, string first) =>
        span.FirstLine <= item["last_line"]!.GetValue<int>() && span.LastLine >= item[first]!.GetValue<int>();

    private static (decimal? Min, decimal? Max) Bounds(JsonObject item) => (item["min"]?.GetValue<decimal>(), item["max"]?.GetValue<decimal>());

    private static bool IsValue(JsonObject item, (decimal? Min, decimal? Max) bounds, Target target) =>
        (bounds.Min == target.Min && bounds.Max == target.Max)
        || (item["accept"]?["value"] is JsonArray others && others.Any(other => other!.GetValue<decimal>() == target.Min));

    /// <summary>Names as the register calls them: the labels write what is printed.</summary>
    private static bool AreNames(JsonObject item, string field, ImmutableArray<string> names)
    {
        var read = names.Select(LabelFile.Key).ToHashSet(StringComparer.Ordinal);
        var accepted = new[] { item[field] }.Concat(item["accept"]?[field]?.AsArray() ?? []).OfType<JsonArray>();
        return accepted.Any(list => list.Select(name => name!.GetValue<string>())
            .SelectMany(name => AgencyNames.Split(name, Lexicon)).Select(agency => LabelFile.Key(agency.Name)).ToHashSet(StringComparer.Ordinal).SetEquals(read));
    }

    private static bool IsRecurrence(JsonObject item, Recurrence? recurrence)
    {
        var accepted = item["accept"]?["recurrence"] is not null;
        if (item["recurrence"] is not JsonObject labelled)
        {
            return recurrence is null || accepted;
        }

        return recurrence is not null && (labelled["freq"]!.GetValue<string>() == recurrence.FrequencyName || accepted)
            && labelled["day"]?.GetValue<int>() == recurrence.Day && labelled["month"]?.GetValue<int>() == recurrence.Month;
    }

    private static bool IsDeadline(JsonObject item, Deadline? deadline)
    {
        var accepted = item["accept"]?["deadline"] is not null;
        return item["deadline"] is JsonObject labelled
            ? accepted || labelled["end"]?.GetValue<string>() == deadline?.LastDay?.ToString("O", CultureInfo.InvariantCulture)
            : accepted || deadline?.LastDay is null;
    }
}
