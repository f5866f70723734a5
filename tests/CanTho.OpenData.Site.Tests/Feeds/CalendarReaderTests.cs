using System.Globalization;
using System.Text.Json;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>Every calendar as two programs that are not ours read it (ical.js and node-ical, in one run): the same events, and the days
/// that our own rules give.</summary>
[Collection(SharedPages.Name)]
public sealed class CalendarReaderTests(RenderedSite site)
{
    private const int Years = 3;

    private DateOnly From => site.Findings.AsOf;

    private DateOnly To => From.AddYears(Years);

    [Fact]
    public async Task Outside_readers_see_the_same_events_on_the_same_days()
    {
        using var temp = new TempFolder();
        var calendars = site.Files.Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal)).ToList();
        ManyTasks.WriteTo(temp.Path, calendars.Append(new OutputFile("thu/lap-lai.ics", Sample().Write())));

        using var read = await ReadAsync(temp.Path);

        Assert.Equal(calendars.Count + 1, read.RootElement.EnumerateObject().Count());
        foreach (var calendar in read.RootElement.EnumerateObject())
        {
            foreach (var reader in calendar.Value.EnumerateObject())
            {
                var events = reader.Value.EnumerateArray().ToDictionary(item => item[0].GetString()!, item => item[2].EnumerateArray().Select(day => day.GetString()!).ToArray(), StringComparer.Ordinal);
                Assert.NotEmpty(events);
                Assert.All(events, item => Assert.Equal(Expected(item.Key), item.Value));
                Assert.Equal(Identities(temp[calendar.Name]), events.Keys.Order(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Days that no month has, and an end: what the documents at hand do not hold.</summary>
    private CalendarFile Sample() => new("Thử", "Thử", "https://cantho.example/thu/lap-lai.ics", "https://cantho.example/lich/",
        [.. Duties.SelectMany(duty => RecurrenceRule.Of(duty.Value.Recurrence, duty.Value.Until).Select(rule => new CalendarEvent(
            From, Recurrences.Next(duty.Value.Recurrence, From, null, 12).First(rule.Gives), rule.Text,
            () => new EventText($"{duty.Key}{rule.Suffix}@x", duty.Key, duty.Key, "https://cantho.example/", null))))]);

    private Dictionary<string, (Recurrence Recurrence, DateOnly? Until)> Duties => new(StringComparer.Ordinal)
    {
        ["ngay-31"] = (new Recurrence(Frequency.Monthly, 31, null), null),
        ["ngay-30"] = (new Recurrence(Frequency.Monthly, 30, null), From.AddYears(1)),
        ["ngay-29-thang-2"] = (new Recurrence(Frequency.Yearly, 29, 2), null),
        ["ngay-31-thang-4"] = (new Recurrence(Frequency.Yearly, 31, 4), From.AddYears(2)),
        ["ngay-15-thang-12"] = (new Recurrence(Frequency.Yearly, 15, 12), null),
    };

    private string[] Expected(string uid)
    {
        const string february = "-thang-2";
        const string series = "-lap-lai";
        var id = uid[..uid.IndexOf('@', StringComparison.Ordinal)];
        var name = id.EndsWith(february, StringComparison.Ordinal) && !Duties.ContainsKey(id) ? id[..^february.Length] : id;
        if (!Duties.TryGetValue(name, out var duty) && name.EndsWith(series, StringComparison.Ordinal))
        {
            var task = site.Findings.Corpus.Tasks.Single(task => task.Id.Value == name[..^series.Length]);
            duty = (task.Recurrence!, task.Deadline?.LastDay);
        }

        if (duty.Recurrence is { } recurrence)
        {
            // Of two rules each gives its part of the days.
            var rule = RecurrenceRule.Of(recurrence, duty.Until).Single(rule => rule.Suffix == id[name.Length..]);
            return [.. Recurrences.Dates(recurrence, From, duty.Until < To ? duty.Until.Value : To).Where(rule.Gives).Select(Iso)];
        }

        var last = site.Findings.Corpus.Tasks.Single(task => task.Id.Value == id).Deadline!.LastDay!.Value;
        return From <= last && last <= To ? [Iso(last)] : [];
    }

    private static string[] Identities(string path) =>
        [.. File.ReadAllText(path).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..]).Order(StringComparer.Ordinal)];

    private async Task<JsonDocument> ReadAsync(string folder)
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(Repository.Root, "tests", "web", "node_modules")),
            "Run `npm ci` in tests/web to have every calendar read by ical.js and node-ical.");
        var (exit, text) = await NodeProcess.RunAsync(["tests/web/calendars.mjs", folder, Iso(From), Iso(To)], [new("TZ", "UTC")], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, text);
        return JsonDocument.Parse(text);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
