using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>Calendars against RFC 5545; the readers at hand forgive what it demands.</summary>
[Collection(SharedPages.Name)]
public sealed class CalendarTests(RenderedSite site)
{
    private ImmutableArray<OutputFile> Calendars => [.. site.Files.Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal))];

    [Fact]
    public void Lines_end_in_crlf_and_hold_at_most_75_octets_of_whole_characters()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.NotEmpty(Calendars);
        foreach (var file in Calendars)
        {
            var bytes = file.Content.ToArray();
            Assert.Equal((byte)'\n', bytes[^1]);
            var start = 0;
            for (var at = 0; at < bytes.Length; at++)
            {
                if (bytes[at] == '\n')
                {
                    Assert.True(bytes[at - 1] == '\r', $"{file.Path}: a line ends without CR.");
                    Assert.InRange(at - 1 - start, 1, 75);
                    _ = strict.GetString(bytes[start..(at - 1)]);
                    start = at + 1;
                }
            }
        }
    }

    [Fact]
    public void A_calendar_has_what_it_must_have_and_at_least_one_event()
    {
        foreach (var file in Calendars)
        {
            var lines = Unfolded(file);
            Assert.Equal("BEGIN:VCALENDAR", lines[0]);
            Assert.Equal("END:VCALENDAR", lines[^1]);
            var head = lines.TakeWhile(line => line != "BEGIN:VEVENT").ToList();
            Assert.Single(head, "VERSION:2.0");
            Assert.Single(head, line => line.StartsWith("PRODID:", StringComparison.Ordinal));
            Assert.Single(head, line => line.StartsWith("NAME:", StringComparison.Ordinal));
            Assert.Contains($"SOURCE;VALUE=URI:https://cantho.example/{file.Path}", head);
            Assert.Contains("BEGIN:VEVENT", lines);
        }
    }

    [Fact]
    public void An_event_has_an_identity_a_stamp_and_a_whole_day()
    {
        foreach (var file in Calendars)
        {
            var events = Events(file);
            Assert.Equal(events.Count, events.Select(item => item.Single(line => line.StartsWith("UID:", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).Count());
            foreach (var item in events)
            {
                Assert.Matches("^UID:[a-z0-9-]+@dulieumo-cantho\\.netlify\\.app$", item.Single(line => line.StartsWith("UID", StringComparison.Ordinal)));
                Assert.Matches("^DTSTAMP:[0-9]{8}T000000Z$", item.Single(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)));
                Assert.Matches("^DTSTART;VALUE=DATE:[0-9]{8}$", item.Single(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
                Assert.Matches("^URL:https://cantho\\.example/nhiem-vu/[a-z0-9-]+/$", item.Single(line => line.StartsWith("URL:", StringComparison.Ordinal)));
                Assert.Single(item, line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Special_characters_of_a_text_are_escaped()
    {
        foreach (var line in Calendars.SelectMany(Unfolded).Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)))
        {
            var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
            Assert.True(Regex.IsMatch(value, @"^([^\\;,]|\\[\\;,n])*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), line);
        }
    }

    [Fact]
    public void A_later_day_changes_nothing_for_subscribers()
    {
        var later = FollowedSite.On(site, site.Findings.AsOf.AddDays(100)).Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal)).ToList();

        Assert.Equal(Calendars.Select(file => file.Path).Order(StringComparer.Ordinal), later.Select(file => file.Path));
        Assert.All(later, file => Assert.True(file.Content.Span.SequenceEqual(Calendars.Single(other => other.Path == file.Path).Content.Span), file.Path));
    }

    [Fact]
    public void Every_task_with_a_last_day_stands_on_it_also_when_it_has_passed()
    {
        var events = Events(site.Files.Single(file => file.Path == "lich/tat-ca.ics"));
        var dated = site.Findings.Corpus.Tasks.Where(task => task.Deadline?.LastDay is not null).ToList();

        Assert.Contains(dated, task => task.Deadline!.LastDay < site.Findings.AsOf);
        Assert.All(dated, task => Assert.Contains(events, item =>
            item.Contains($"UID:{task.Id}@dulieumo-cantho.netlify.app") && item.Contains($"DTSTART;VALUE=DATE:{task.Deadline!.LastDay!.Value.ToString("yyyyMMdd", null)}")));
    }

    [Fact]
    public void A_monthly_report_comes_back_each_month_from_the_month_of_its_document_on()
    {
        var series = Events(site.Files.Single(file => file.Path == "lich/so-tai-chinh.ics")).Single(item =>
            item.Exists(line => line.StartsWith("RRULE", StringComparison.Ordinal)) && item.Contains("CATEGORIES:Chủ trì"));

        Assert.Contains("DTSTART;VALUE=DATE:20260628", series);
        Assert.Contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=28", series);
    }

    [Fact]
    public void A_duty_given_to_a_group_says_so_in_its_title_and_begins_with_the_words_of_the_source() => Assert.Contains(
        Events(site.Files.Single(file => file.Path == "lich/so-xay-dung.ics")),
        item => item.Contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=20") && item.Exists(line => line.StartsWith("SUMMARY:Trước ngày 20 hằng tháng (giao chung): ", StringComparison.Ordinal)));

    [Fact]
    public void No_title_doubles_its_first_word_or_is_more_exact_than_the_source()
    {
        var titles = Calendars.SelectMany(Unfolded).Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(titles, title => title.StartsWith("SUMMARY:Định kỳ: Định kỳ", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(titles, title => title.StartsWith("SUMMARY:Hạn hết năm 2026: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Frequency.Monthly, 20, null, "FREQ=MONTHLY;BYMONTHDAY=20")]
    [InlineData(Frequency.Monthly, 31, null, "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData(Frequency.Monthly, 30, null, "FREQ=MONTHLY;BYMONTH=1,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=30 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")]
    [InlineData(Frequency.Yearly, 29, 2, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")]
    [InlineData(Frequency.Yearly, 15, 12, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15")]
    [InlineData(Frequency.Yearly, null, null, "")]
    [InlineData(Frequency.Quarterly, 25, null, "")]
    public void A_duty_without_a_definite_day_has_no_rule(Frequency frequency, int? day, int? month, string rules) =>
        Assert.Equal(rules, string.Join(' ', RecurrenceRule.Of(new Recurrence(frequency, day, month), null).Select(rule => rule.Text)));

    [Fact]
    public void A_quarter_is_said_to_be_one() => Assert.Contains(
        Calendars.SelectMany(Unfolded), line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && line.Contains("Nguồn nêu cả quý\\, không nêu ngày", StringComparison.Ordinal));

    [Fact]
    public void A_long_line_is_folded_between_characters()
    {
        var line = new StringBuilder();
        ContentLine.Append(line, "SUMMARY", new string('ệ', 30));
        Assert.Equal($"SUMMARY:{new string('ệ', 22)}\r\n {new string('ệ', 8)}\r\n", line.ToString());
    }

    [Fact]
    public void Only_agencies_with_a_dated_task_have_a_calendar() => Assert.All(site.Findings.Workloads, workload => Assert.Equal(
        FeedFiles.HasCalendar(workload), site.Files.Any(file => "/" + file.Path == Routes.AgencyCalendar(workload.Agency.Id))));

    private static List<string> Unfolded(OutputFile file) =>
        [.. RenderedSite.Text(file).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static List<List<string>> Events(OutputFile file)
    {
        var events = new List<List<string>>();
        foreach (var line in Unfolded(file).SkipWhile(line => line != "BEGIN:VEVENT"))
        {
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }

            events[^1].Add(line);
        }

        return events;
    }
}
