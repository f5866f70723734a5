using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class MentionTests(RenderedSite site)
{
    [Fact]
    public void An_agency_without_tasks_leads_to_the_passages_that_name_it()
    {
        var idle = site.Findings.Workloads.First(workload => workload.Agency.Name.StartsWith("Bệnh viện Ung bướu", StringComparison.Ordinal));

        Assert.False(Portal.HasTasks(idle));
        var mentions = site.Page(Routes.Agency(idle.Agency.Id)).QuerySelectorAll(".mentions li");
        Assert.Contains(mentions, mention => mention.TextContent.Contains("Mục II.4.b", StringComparison.Ordinal));
    }
}
