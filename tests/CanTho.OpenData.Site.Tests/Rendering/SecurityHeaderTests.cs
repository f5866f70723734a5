using System.Text.RegularExpressions;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>The headers judged as the usual lists judge them: Mozilla's HTTP Observatory (scores), OWASP Secure Headers Project (values),
/// securityheaders.com (presence), Google's CSP Evaluator (holes in the policy). For every file of the site, not for the first page alone.</summary>
[Collection(SharedPages.Name)]
public sealed partial class SecurityHeaderTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly RenderedSite _site;

    public SecurityHeaderTests(RenderedSite site)
    {
        _site = site;
        File.WriteAllText(_temp["_headers"], RenderedSite.Text(site.Files.Single(file => file.Path == "_headers")));
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Observatory_gives_every_page_full_marks()
    {
        foreach (var (address, headers) in Answers().Where(answer => answer.Address.EndsWith('/')))
        {
            var score = Observatory(headers, _site.Page(address).QuerySelectorAll("script[src], link[rel=stylesheet]").All(element => element.HasAttribute("integrity")));
            // From 100; an embed is there to be framed and gets nothing for that.
            Assert.True(score >= (IsEmbed(address) ? 120 : 125), $"{address}: {score}");
        }
    }

    [Fact]
    public void Every_answer_has_the_headers_that_OWASP_lists()
    {
        foreach (var (address, headers) in Answers())
        {
            Assert.Matches("^max-age=(3153[6-9]|[4-9])[0-9]{3,}; includeSubDomains", headers["Strict-Transport-Security"]);
            Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
            Assert.Equal("none", headers["X-Permitted-Cross-Domain-Policies"]);
            Assert.Contains(headers["Referrer-Policy"], (string[])["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"]);
            Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
            // SQLite, where a page is cut off from all others, asks for more than the policy of its page allows.
            Assert.Equal(address.StartsWith(Routes.Query, StringComparison.Ordinal) ? "unsafe-none" : "require-corp", headers["Cross-Origin-Embedder-Policy"]);
            Assert.Equal("cross-origin", headers["Cross-Origin-Resource-Policy"]);
            Assert.Equal(IsEmbed(address), !headers.ContainsKey("X-Frame-Options"));
            Assert.All(new[] { "camera", "microphone", "geolocation", "payment", "usb" }, feature => Assert.Contains($"{feature}=()", headers["Permissions-Policy"], StringComparison.Ordinal));
            Assert.DoesNotContain(headers.Keys, name => name is "Server" or "X-Powered-By" or "X-XSS-Protection" or "Expect-CT" or "Public-Key-Pins" or "Feature-Policy");
        }
    }

    [Fact]
    public void The_policy_has_none_of_the_holes_that_the_evaluator_of_Google_knows()
    {
        foreach (var (address, headers) in Answers())
        {
            var policy = Policy(headers);
            Assert.Equal(["'none'"], policy["default-src"]);
            Assert.Equal(["'none'"], policy["base-uri"]);
            Assert.Equal(["'script'"], policy["require-trusted-types-for"]);
            Assert.All(policy["trusted-types"], name => Assert.Contains(name, (string[])["'none'", "cantho-truy-van"]));
            Assert.True(policy.ContainsKey("form-action") && policy.ContainsKey("frame-ancestors"), address);
            var sources = policy.Where(directive => directive.Key.EndsWith("-src", StringComparison.Ordinal)).SelectMany(directive => directive.Value.Select(source => (directive.Key, Source: source)));
            Assert.All(sources, pair => Assert.True(pair.Source is "'self'" or "'none'" || pair is ("img-src", "data:") || (pair is ("script-src", "'wasm-unsafe-eval'") && address.StartsWith(Routes.Query, StringComparison.Ordinal)), $"{address}: {pair}"));
            Assert.DoesNotContain("object-src", policy.Keys);
        }
    }

    [Fact]
    public void Nothing_but_our_own_modules_can_be_taken_for_a_script()
    {
        // 'self' in script-src is as safe as what lies on the host: with nosniff only files of a script's type run.
        Assert.All(_site.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)), file => Assert.Matches("^(assets|truy-van)/[a-z0-9-]+\\.[0-9a-f]{8}\\.js$", file.Path));
        Assert.DoesNotContain(_site.Files, file => file.Path.EndsWith(".mjs", StringComparison.Ordinal) || file.Path.EndsWith(".htm", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nguon/tep-goc/ke-hoach.html")]
    [InlineData("nguon/tep-goc/ke-hoach.txt")]
    public void A_text_as_received_is_plain_text_and_can_do_nothing(string path)
    {
        Assert.Equal("Content-Type: text/plain; charset=utf-8", Site.Rendering.FileHeaders.Type(path, _ => true));
        Assert.Contains("default-src 'none'", Site.Rendering.FileHeaders.Policy(path), StringComparison.Ordinal);
        Assert.Contains("; sandbox;", Site.Rendering.FileHeaders.Policy(path), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", Site.Rendering.FileHeaders.Policy(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_script_sheet_and_import_of_a_page_carries_its_sum()
    {
        var sums = _site.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal) || file.Path.EndsWith(".css", StringComparison.Ordinal))
            .ToDictionary(file => "/" + file.Path, file => "sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(file.Content.Span)), StringComparer.Ordinal);
        foreach (var (path, page) in _site.Pages)
        {
            var loaded = page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=modulepreload]").ToList();
            Assert.All(loaded, element => Assert.Equal(sums[element.GetAttribute("src") ?? element.GetAttribute("href")!], element.GetAttribute("integrity")));
            var named = loaded.Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);
            foreach (var module in named.Where(name => name.EndsWith(".js", StringComparison.Ordinal)))
            {
                var text = RenderedSite.Text(_site.Files.Single(file => "/" + file.Path == module));
                Assert.All(Import().Matches(text).Select(match => match.Groups["path"].Value), import => Assert.True(named.Contains(import), $"{path}: {module} imports {import}"));
            }
        }

        Assert.DoesNotContain(_site.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)), file => RenderedSite.Text(file).Contains("integrity:.", StringComparison.Ordinal));
    }

    /// <summary>The rules of Observatory's scoring that can be told from headers and pages: 100, less faults, and what is given beyond.</summary>
    private static int Observatory(Dictionary<string, string> headers, bool hasIntegrity)
    {
        var policy = Policy(headers);
        var isSafe = policy.Values.SelectMany(sources => sources).All(source => source is not ("'unsafe-inline'" or "'unsafe-eval'" or "*" or "https:" or "http:") || source == "*");
        var score = 100;
        score += !isSafe ? -20 : policy["default-src"] is ["'none'"] ? 10 : 5;
        score += headers.ContainsKey("Set-Cookie") ? -20 : 0;
        score += headers.ContainsKey("Access-Control-Allow-Origin") && headers.ContainsKey("Access-Control-Allow-Credentials") ? -50 : 0;
        score += headers["Strict-Transport-Security"].Contains("max-age=31536000", StringComparison.Ordinal) ? 0 : -20;
        score += headers["X-Content-Type-Options"] == "nosniff" ? 0 : -5;
        score += policy["frame-ancestors"] is ["'none'"] ? 5 : 0;
        score += headers["Referrer-Policy"].StartsWith("strict-origin", StringComparison.Ordinal) ? 5 : 0;
        score += hasIntegrity ? 5 : 0;
        return score + (headers["Cross-Origin-Resource-Policy"] is "same-origin" or "cross-origin" ? 0 : -5);
    }

    private static Dictionary<string, string[]> Policy(Dictionary<string, string> headers) => headers["Content-Security-Policy"].Split("; ")
        .Select(directive => directive.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1..], StringComparer.Ordinal);

    // "import { fold } from '/assets/fold.1a2b3c4d.js';"
    [GeneratedRegex("from '(?<path>/assets/[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();

    private static bool IsEmbed(string address) => address.StartsWith(Routes.Embeds, StringComparison.Ordinal);

    /// <summary>One address of every kind of file: the same folder at the top, depth and ending.</summary>
    private IEnumerable<(string Address, Dictionary<string, string> Headers)> Answers() => _site.Files.Where(file => file.Path[0] != '_')
        .Select(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) ? "/" + file.Path[..^"index.html".Length] : "/" + file.Path)
        .GroupBy(address => (address.Split('/')[1], address.Count(letter => letter == '/'), Path.GetExtension(address)))
        .SelectMany(group => group.Take(3))
        .Select(address => (address, ServedHeaders.For(_temp["_headers"], address).ToDictionary(header => header.Name, header => header.Value, StringComparer.Ordinal)));
}
