using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace CanTho.OpenData.Tests.Labels;

/// <summary>The labels are what extraction is scored against, so they are checked against the originals themselves.</summary>
public sealed partial class LabelTests
{
    private static readonly string[] Worded =
        ["raw", "title", "heading", "coordinators_raw", "funding_raw", "output_raw", "status_raw"];

    private static readonly string[] WordedAnywhere = ["place", "signer", "signer_role", "number_blank", "attached_to"];

    private static string Folder => Path.Combine(SeedLines.Root, "tests", "CanTho.OpenData.Tests", "Labels");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_words_of_every_label_stand_on_its_lines(string file)
    {
        using var labels = Open(file);
        var seed = SeedLines.Read(Text(labels.RootElement, "seed")!);

        var missing = Items(labels).SelectMany(item => Claims(item).Where(claim => !seed.Hold(claim.Words, claim.First, claim.Last)));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_figures_of_every_label_are_printed_in_its_words(string file)
    {
        using var labels = Open(file);

        var unprinted = Items(labels).Where(item => item.TryGetProperty("raw", out _))
            .SelectMany(item => Figures(item).Where(figure => !Printed(Text(item, "raw")!).Contains(figure)).Select(figure => (Text(item, "raw"), figure)));

        Assert.Empty(unprinted);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_label_is_written_twice(string file)
    {
        using var labels = Open(file);

        var twice = Items(labels).Select(item => item.GetRawText()).GroupBy(text => text, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("phu-luc-ii-chuong-trinh-2026-2030.tasks.json", 90)]
    [InlineData("bao-cao-6-thang-dau-nam-2024.documents.json", 2)]
    public void Every_record_that_the_original_counts_has_its_label(string file, int count)
    {
        using var labels = Open(file);

        Assert.Equal(count, Items(labels).Length);
    }

    [Fact]
    public void The_thirteen_targets_of_2017_hold_27_figures()
    {
        using var labels = Open("ke-hoach-ket-luan-07-kl-tw-2017.targets.json");
        var numbered = Items(labels).Where(item => item.TryGetProperty("number", out _)).ToArray();

        Assert.Equal(27, numbered.Length);
        Assert.Equal(13, numbered.Select(item => Text(item, "number")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_states_of_each_programme_add_up_to_its_total()
    {
        using var labels = Open("bao-cao-6-thang-dau-nam-2024.progress.json");
        var programmes = Items(labels).Where(item => string.Equals(Text(item, "kind"), "programme_progress", StringComparison.Ordinal))
            .GroupBy(item => Text(item, "programme"), StringComparer.Ordinal);

        Assert.All(programmes, states => Assert.Equal(Number(states.First(), "total"), states.Sum(state => Number(state, "count"))));
    }

    private static IEnumerable<(string Words, int First, int Last)> Claims(JsonElement item)
    {
        var first = Whole(item, "line") ?? Whole(item, "first_line")!.Value;
        var last = Whole(item, "last_line") ?? Whole(item, "heading_last_line") ?? first;
        foreach (var words in Worded.Select(field => Text(item, field)).OfType<string>())
        {
            yield return (words, first, last);
        }

        if (item.TryGetProperty("deadline", out var deadline) && deadline.ValueKind == JsonValueKind.Object)
        {
            yield return (Text(deadline, "raw")!, first, last);
        }

        if (Text(item, "lead_raw") is { } lead)
        {
            yield return (lead, Whole(item, "lead_line") ?? first, Whole(item, "lead_line") ?? last);
        }

        foreach (var claim in HeaderClaims(item))
        {
            yield return claim;
        }
    }

    private static IEnumerable<(string Words, int First, int Last)> HeaderClaims(JsonElement item)
    {
        if (!item.TryGetProperty("document_lines", out var lines))
        {
            return [];
        }

        var recipients = item.GetProperty("recipients").EnumerateArray().Select(recipient => recipient.GetString());
        return WordedAnywhere.Select(field => Text(item, field)).Concat(recipients).OfType<string>()
            .Select(words => (words, lines[0].GetInt32(), lines[1].GetInt32()));
    }

    private static IEnumerable<decimal> Figures(JsonElement item)
    {
        // "vượt 2,64% kế hoạch" is labelled 102.64
        var plan = Number(item, "plan_pct") is { } percentage && IsOverPlan(item) ? percentage - 100 : Number(item, "plan_pct");
        var bounds = Whole(item, "plan_min") is null ? new[] { Number(item, "min"), Number(item, "max") } : [];
        return bounds.Concat([Number(item, "value"), Number(item, "yoy_pct"), plan, Number(item, "share_pct"), Number(item, "denominator")])
            .OfType<decimal>().Select(Math.Abs);
    }

    private static bool IsOverPlan(JsonElement item) =>
        Text(item, "raw")!.Contains("vượt", StringComparison.Ordinal)
        || Text(item, "raw")!.Contains("tăng 16% kế hoạch", StringComparison.Ordinal);

    private static HashSet<decimal> Printed(string words) =>
        [.. PrintedNumber().Matches(SeedLines.Fold(words))
            .Select(match => match.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))
            .Select(digits => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))];

    private static JsonDocument Open(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));

    private static JsonElement[] Items(JsonDocument labels) => [.. labels.RootElement.GetProperty("items").EnumerateArray()];

    private static string? Text(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal? Number(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static int? Whole(JsonElement item, string field) => (int?)Number(item, field);

    // "64.717,47", "1.088", "05", "7,5"
    [GeneratedRegex(@"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?|[0-9]+(,[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintedNumber();
}
