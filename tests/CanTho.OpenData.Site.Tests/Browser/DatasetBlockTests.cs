namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class DatasetBlockTests(SiteFixture fixture)
{
    // Collects what the content policy blocks; the page itself could not: the policy lets no inline script run.
    private const string Listen =
        "window.violations = []; document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));";

    [Theory]
    [InlineData("/du-lieu/", "DataCatalog")]
    [InlineData("/du-lieu/tasks/", "Dataset")]
    public async Task The_block_for_search_engines_is_there_and_the_content_policy_has_nothing_against_it(string address, string type)
    {
        await using var window = await fixture.OpenAsync();
        await window.Page.AddInitScriptAsync(Listen);
        await window.GoAsync(address);
        var policy = await window.Page.EvaluateAsync<string>("async () => (await fetch(location)).headers.get('content-security-policy')");
        var found = await window.Page.EvaluateAsync<string>("() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']");
        var violations = await window.Page.EvaluateAsync<string[]>("() => window.violations");

        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Equal(type, found);
        Assert.Empty(violations);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_script_in_the_page_would_be_seen_by_that_test()
    {
        await using var window = await fixture.OpenAsync();
        await window.Page.AddInitScriptAsync(Listen);
        await window.GoAsync("/du-lieu/");
        var violations = await window.Page.EvaluateAsync<string[]>(
            "async () => { const script = document.createElement('script'); script.append('window.ran = true'); document.body.append(script); "
            + "await new Promise(done => setTimeout(done, 50)); return window.ran ? ['ran'] : window.violations; }");
        Assert.NotEmpty(violations);
        Assert.All(violations, violation => Assert.Matches("^(script-src|require-trusted-types-for)", violation));
    }
}
