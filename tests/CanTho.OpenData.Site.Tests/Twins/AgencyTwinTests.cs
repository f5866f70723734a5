using System.Text.Json;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Twins;

[Collection(SharedPages.Name)]
public sealed class AgencyTwinTests(RenderedSite site)
{
    [Fact]
    public void Every_agency_has_its_page_as_json_with_the_same_counts_and_tasks()
    {
        foreach (var workload in site.Findings.Workloads)
        {
            using var twin = Read(workload.Agency.Id.Value);
            Assert.Equal("2026-11-22", twin.RootElement.GetProperty("as_of").GetString());
            Assert.Equal(workload.Agency.Name, twin.RootElement.GetProperty("agency").GetProperty("name").GetString());
            Assert.Equal(workload.Leads.Length, twin.RootElement.GetProperty("counts").GetProperty("leads").GetInt32());
            Assert.Equal(workload.Leads.Select(task => task.Id.Value), Ids(twin.RootElement.GetProperty("leads")));
            Assert.Equal(workload.Coordinates.Select(task => task.Id.Value), Ids(twin.RootElement.GetProperty("coordinates")));
            Assert.Equal(workload.PastDeadline.Select(task => task.Id.Value), twin.RootElement.GetProperty("past_deadline").EnumerateArray().Select(id => id.GetString()));
        }
    }

    [Fact]
    public void A_task_is_the_row_of_the_dataset()
    {
        using var twin = Read("so-tai-chinh");
        using var rows = JsonDocument.Parse(site.Files.Single(file => file.Path == "data/tasks.json").Content);
        var task = twin.RootElement.GetProperty("leads")[0];
        var row = rows.RootElement.EnumerateArray().Single(item => item.GetProperty("id").GetString() == task.GetProperty("id").GetString());

        Assert.True(JsonElement.DeepEquals(row, task));
    }

    [Fact]
    public void A_monthly_report_has_its_next_dates()
    {
        using var twin = Read("so-tai-chinh");
        var duty = Assert.Single(twin.RootElement.GetProperty("recurring").EnumerateArray());

        Assert.Equal("monthly", duty.GetProperty("frequency").GetString());
        Assert.Equal(["2026-11-28", "2026-12-28", "2027-01-28"], duty.GetProperty("next_dates").EnumerateArray().Select(day => day.GetString()!));
    }

    [Fact]
    public void Reports_given_to_a_group_stand_apart_with_its_words()
    {
        using var twin = Read("so-xay-dung");
        var monthly = twin.RootElement.GetProperty("shared_recurring").EnumerateArray().Single(duty => duty.GetProperty("frequency").GetString() == "monthly");

        Assert.Equal("trước ngày 20 hằng tháng", monthly.GetProperty("deadline_raw").GetString());
        Assert.Equal(["Sở, ban, ngành thành phố"], monthly.GetProperty("leads").EnumerateArray().Select(name => name.GetString()!));
    }

    [Fact]
    public void Links_lead_to_files_of_the_site_or_are_null()
    {
        var files = site.Files.Select(file => "/" + file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var workload in site.Findings.Workloads)
        {
            using var twin = Read(workload.Agency.Id.Value);
            Assert.All(twin.RootElement.GetProperty("links").EnumerateObject().Select(link => link.Value.GetString()).OfType<string>(),
                link => Assert.Contains("/" + Routes.FileOf(link), files));
        }
    }

    [Fact]
    public void No_name_that_was_there_before_is_gone()
    {
        using var twin = Read("so-tai-chinh");
        string[] names =
        [
            "as_of", "agency", "former_name_sources", "counts", "past_deadline", "due_next", "recurring", "shared_recurring", "leads", "coordinates", "works_with",
            "instruments", "indicators_near_its_field", "links",
        ];

        Assert.All(names, name => Assert.True(twin.RootElement.TryGetProperty(name, out _), name));
        Assert.All(new[] { "page", "tasks_csv", "calendar", "feed", "print" }, name => Assert.True(twin.RootElement.GetProperty("links").TryGetProperty(name, out _), name));
        Assert.True(JsonElement.DeepEquals(twin.RootElement.GetProperty("agency"), twin.RootElement.GetProperty("record")));
    }

    [Fact]
    public void Vietnamese_stands_as_it_is() => Assert.Contains(
        "\"Sở Tài chính\"", RenderedSite.Text(site.Files.Single(file => file.Path == "co-quan/so-tai-chinh/index.json")), StringComparison.Ordinal);

    private JsonDocument Read(string agency) => JsonDocument.Parse(site.Files.Single(file => file.Path == $"co-quan/{agency}/index.json").Content);

    private static IEnumerable<string?> Ids(JsonElement tasks) => tasks.EnumerateArray().Select(task => task.GetProperty("id").GetString());
}
