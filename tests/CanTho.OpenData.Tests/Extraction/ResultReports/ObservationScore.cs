using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.ResultReports;

/// <summary>Sets observations against labels: same lines, same value; then field by field. The rules are those of
/// <c>Labels/README.md</c>.</summary>
internal sealed class ObservationScore
{
    private static readonly string[] Fields = ["unit", "measure", "qualifier", "period", "yoy_pct", "plan_pct", "previous_value", "footnote"];

    private readonly Dictionary<string, int> right = Fields.ToDictionary(field => field, _ => 0);

    /// <summary>Labels that must be found, and how many were.</summary>
    public (int Found, int All) Recall { get; private set; }

    /// <summary>Observations in the scope of the labels, and how many are right.</summary>
    public (int Right, int All) Precision { get; private set; }

    /// <summary>Shares of right fields among the pairs.</summary>
    public IEnumerable<(string Field, double Share)> FieldShares => Fields.Select(name => (name, right[name] / (double)Math.Max(1, Precision.Right)));

    /// <summary>Scores the observations and labels that a filter on the line lets through.</summary>
    public static ObservationScore Of(JsonElement labels, ImmutableArray<Observation> found, Func<int, bool> inScope)
    {
        var items = labels.GetProperty("items").EnumerateArray().ToArray();
        var unscored = labels.GetProperty("unscored_lines").EnumerateArray().Select(range => (range[0].GetInt32(), range[1].GetInt32())).ToArray();
        var taken = new HashSet<int>();
        var pairs = new Dictionary<Observation, int>();
        var candidates = found.SelectMany(observation => Enumerable.Range(0, items.Length).Where(index => Fits(observation, items[index]))
            .Select(index => (observation, index, likeness: Likeness(observation, items[index])))).OrderByDescending(candidate => candidate.likeness);
        foreach (var (observation, index, _) in candidates)
        {
            if (!pairs.ContainsKey(observation) && taken.Add(index))
            {
                pairs[observation] = index;
            }
        }

        var score = new ObservationScore();
        var scored = found.Where(observation => pairs.TryGetValue(observation, out var index)
            ? inScope(items[index].GetProperty("line").GetInt32())
            : inScope(observation.Source.Span.FirstLine) && !unscored.Any(range => range.Item1 <= observation.Source.Span.FirstLine && observation.Source.Span.FirstLine <= range.Item2)).ToArray();
        var wanted = Enumerable.Range(0, items.Length).Where(index => inScope(items[index].GetProperty("line").GetInt32()) && !IsOptional(items[index])).ToArray();
        score.Recall = (wanted.Count(taken.Contains), wanted.Length);
        score.Precision = (scored.Count(pairs.ContainsKey), scored.Length);
        foreach (var observation in scored.Where(pairs.ContainsKey))
        {
            score.Compare(observation, items[pairs[observation]]);
        }

        return score;
    }

    private static bool IsOptional(JsonElement item) => item.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static bool Fits(Observation found, JsonElement item) =>
        found.Source.Span.FirstLine <= item.GetProperty("last_line").GetInt32() && item.GetProperty("line").GetInt32() <= found.Source.Span.LastLine
        && Accepted(item, "value").Any(value => found.Value == Number(value.ValueKind == JsonValueKind.Object ? value.GetProperty("value") : value));

    private static double Likeness(Observation found, JsonElement item)
    {
        var mine = found.Source.Quote.Split(' ').ToHashSet();
        var label = item.GetProperty("raw").GetString()!.Split(' ').ToHashSet();
        return mine.Intersect(label).Count() / (double)mine.Union(label).Count() + (found.Unit == item.GetProperty("unit").GetString() ? 0.2 : 0);
    }

    private static IEnumerable<JsonElement> Accepted(JsonElement item, string field)
    {
        yield return item.GetProperty(field);
        if (item.TryGetProperty("accept", out var accept) && accept.TryGetProperty(field, out var others))
        {
            foreach (var other in others.EnumerateArray())
            {
                yield return other;
            }
        }
    }

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private void Compare(Observation found, JsonElement item)
    {
        Note("unit", value => string.Equals(Plain(value), found.Unit?.Replace('²', '2'), StringComparison.OrdinalIgnoreCase));
        Note("measure", value => Plain(value) == found.Measure || (Plain(value) is "level" or "count" && found.Measure is "level" or "count"));
        Note("qualifier", value => Plain(value) == found.Qualifier);
        Note("period", value => Plain(value) == found.Period);
        Note("yoy_pct", value => Number(value) == found.YoyPct);
        Note("plan_pct", value => Number(value) == found.PlanPct);
        Note("previous_value", value => Number(value) == found.PreviousValue);
        Note("footnote", value => Number(value) == found.Footnote);

        void Note(string field, Func<JsonElement, bool> isRight) => right[field] += Accepted(item, field).Any(isRight) ? 1 : 0;
    }

    private static string? Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
