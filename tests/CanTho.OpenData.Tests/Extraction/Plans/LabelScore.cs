using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CanTho.OpenData.Tests.Labels;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Counts what was found, missed and invented, and which fields were right.</summary>
internal sealed class LabelScore
{
    private readonly SortedDictionary<string, (int Right, int All)> fields = new(StringComparer.Ordinal);
    private readonly List<string> wrong = [];

    /// <summary>Labels that were found.</summary>
    public int Found { get; set; }

    /// <summary>Labels that were not.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>Records that nobody labelled.</summary>
    public List<string> Extra { get; } = [];

    /// <summary>How much two texts have in common, 0 to 1: their words, order aside.</summary>
    public static double Likeness(string one, string other)
    {
        var left = VietnameseText.Slug(one, 100_000).Split('-').ToHashSet(StringComparer.Ordinal);
        var right = VietnameseText.Slug(other, 100_000).Split('-').ToHashSet(StringComparer.Ordinal);
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    /// <summary>Notes a label that was not found, if it had to be.</summary>
    public void Miss(JsonObject item, string name)
    {
        if (!LabelFile.IsOptional(item))
        {
            Missed.Add(name);
        }
    }

    /// <summary>Notes whether a field is right.</summary>
    public void Field(string name, bool isRight, string? read)
    {
        var (right, all) = fields.GetValueOrDefault(name);
        fields[name] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
        {
            wrong.Add($"{name}: {read}");
        }
    }

    /// <summary>The share of a field that is right.</summary>
    public double Share(string name) => fields[name] is var (right, all) && all > 0 ? (double)right / all : 0;

    /// <summary>The figures, then what is wrong.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"found {Found}, missed {Missed.Count}, extra {Extra.Count}\n");
        foreach (var (name, (right, all)) in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {right}/{all}\n");
        }

        return text.AppendJoin('\n', Missed.Select(line => "missed " + line).Concat(Extra.Select(line => "extra " + line)).Concat(wrong.Select(line => "wrong " + line))).ToString();
    }
}
