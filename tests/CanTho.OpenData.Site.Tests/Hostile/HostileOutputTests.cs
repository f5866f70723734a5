using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Site.Tests.Feeds;
using Microsoft.Data.Sqlite;

namespace CanTho.OpenData.Site.Tests.Hostile;

/// <summary>Every file that a portal full of naughty strings publishes is read by a strict reader of its kind: nothing acts, nothing breaks
/// out, values come through.</summary>
[Collection(SharedHostileSite.Name)]
[Trait("Category", "Slow")]
public sealed class HostileOutputTests(HostileSite hostile)
{
    private static readonly string[] Foreign = ["iframe", "object", "embed", "base", "applet", "frame", "math", "foreignObject", "animate", "set", "marquee", "portal", "audio", "video"];

    private HostilePortal Portal => hostile.Portal;

    [Fact]
    public void No_page_has_an_element_or_attribute_that_acts()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, page) in Pages())
        {
            foreach (var element in page.All)
            {
                if (Fault(element) is { } fault)
                {
                    faults.Add($"{path}: {fault}");
                }
            }
        }

        Assert.Empty(faults.Take(20));
    }

    [Fact]
    public void A_task_is_titled_as_the_source_has_it()
    {
        var pages = Pages().ToDictionary(page => page.Path, page => page.Page, StringComparer.Ordinal);
        Assert.All(Portal.Findings.Corpus.Tasks, task =>
            Assert.Equal(Words(task.Title), Words(pages[Routes.FileOf(Routes.Task(task.Id))].QuerySelector("h1")!.TextContent), ignoreCase: true));
        Assert.Contains(Portal.Findings.Corpus.Tasks, task => task.Title.Contains("window.__pwned", StringComparison.Ordinal));
    }

    [Fact]
    public void No_value_turns_the_words_around_it_and_originals_show_what_does()
    {
        string[] turning = ["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u200b", "\ufeff"];
        foreach (var (path, page) in Pages())
        {
            Assert.True(!turning.Any(mark => page.DocumentElement.OuterHtml.Contains(mark, StringComparison.Ordinal)), path);
        }

        Assert.Contains(Pages().Where(page => page.Path.StartsWith("nguon/", StringComparison.Ordinal)), page => page.Page.Body!.TextContent.Contains("[U+202E]", StringComparison.Ordinal));
        // What is quoted stays verbatim; what was read of it does not.
        Assert.All(Portal.Findings.Corpus.Tasks.SelectMany(task => task.Leads.Concat(task.Coordinators).Append(task.Title)).Concat(Portal.Findings.Corpus.Agencies.Select(agency => agency.Name)),
            value => Assert.DoesNotContain(turning, mark => value.Contains(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_JSON_file_and_block_is_JSON()
    {
        foreach (var path in Paths(".json", ".jsonld", ".webmanifest"))
        {
            using var document = JsonDocument.Parse(Read(path));
        }

        foreach (var line in Paths(".jsonl").SelectMany(path => Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            using var document = JsonDocument.Parse(line);
        }

        foreach (var (_, page) in Pages())
        {
            foreach (var block in page.QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var document = JsonDocument.Parse(block.TextContent);
                Assert.DoesNotContain('<', block.TextContent);
            }
        }
    }

    [Fact]
    public void Every_XML_file_is_XML_without_a_document_type()
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        foreach (var path in Paths(".xml", ".svg"))
        {
            using var reader = XmlReader.Create(new StringReader(Read(path)), settings);
            var document = XDocument.Load(reader);
            Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "animate");
            Assert.DoesNotContain(document.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Every_calendar_and_feed_keeps_its_rules()
    {
        foreach (var path in Paths(".ics"))
        {
            Assert.Empty(CalendarRules.Complaints(File.ReadAllBytes(Path.Combine(Portal.Output, path)), $"https://example.vn/{path}", "example.vn", HostilePortal.AsOf).Select(fault => $"{path}: {fault}").Take(5));
            Assert.DoesNotContain("\nBEGIN:VALARM", Read(path), StringComparison.Ordinal);
        }

        foreach (var path in Paths("feed.xml"))
        {
            Assert.Empty(AtomRules.Complaints(Read(path), $"https://example.vn/{path}", HostilePortal.AsOf).Select(fault => $"{path}: {fault}").Take(5));
        }
    }

    [Fact]
    public void Tables_hold_the_same_values_in_every_format()
    {
        var titles = Portal.Findings.Corpus.Tasks.Select(task => task.Title).Order(StringComparer.Ordinal).ToArray();
        var csv = Csv(Read("data/tasks.csv"));
        var column = csv[0].IndexOf("title");
        Assert.All(csv, row => Assert.Equal(csv[0].Count, row.Count));
        Assert.Equal(titles, csv.Skip(1).Select(row => row[column]).Order(StringComparer.Ordinal));

        using var json = JsonDocument.Parse(Read("data/tasks.json"));
        var rows = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.EnumerateObject().First(property => property.Value.ValueKind == JsonValueKind.Array).Value;
        Assert.Equal(titles, rows.EnumerateArray().Select(row => row.GetProperty("title").GetString()!).Order(StringComparer.Ordinal));

        using var connection = new SqliteConnection($"Data Source={Path.Combine(Portal.Output, "data", "cantho-opendata.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "select title from tasks";
        using var reader = command.ExecuteReader();
        var stored = new List<string>();
        while (reader.Read())
        {
            stored.Add(reader.GetString(0));
        }

        Assert.Equal(titles, stored.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_cell_of_a_workbook_is_a_formula_or_a_link()
    {
        foreach (var path in Paths(".xlsx"))
        {
            using var archive = ZipFile.OpenRead(Path.Combine(Portal.Output, path));
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                var document = XDocument.Load(stream);
                Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "f" or "hyperlink");
                Assert.DoesNotContain(document.Descendants().Attributes("TargetMode"), attribute => attribute.Value == "External");
            }
        }
    }

    [Fact]
    public void No_rule_is_slipped_into_what_the_host_obeys()
    {
        foreach (var line in Read("_headers").Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            Assert.Matches("^(/[^<>\"]*|  [A-Za-z-]+: .*)$", line);
            Assert.DoesNotContain("evil.example", line, StringComparison.Ordinal);
        }

        foreach (var line in Read("_redirects").Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            Assert.Matches("^/\\S* +/\\S* +30[12378]!?$", line);
        }
    }

    [Fact]
    public void Nothing_is_written_outside_the_output_and_every_name_is_plain()
    {
        Assert.Equal(["input", "output", "seeds", "theme"], Directory.EnumerateDirectories(Portal.Root).Select(folder => Path.GetFileName(folder)!).Where(name => name != "output-without-policy").Order(StringComparer.Ordinal));
        var paths = Directory.EnumerateFiles(Portal.Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Portal.Output, file)).ToArray();
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(paths, path => !path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal) && path.Any(character => !char.IsAscii(character) || char.IsControl(character) || "\\:*?\"<>| ".Contains(character, StringComparison.Ordinal)));
        Assert.DoesNotContain(paths, path => path.Split('/').Any(part => part.Length > 200 || part.ToUpperInvariant().Split('.')[0] is "CON" or "PRN" or "AUX" or "NUL"));
    }

    private static string? Fault(IElement element)
    {
        var name = element.LocalName;
        if (Foreign.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return $"<{name}>";
        }

        if (name == "script" && element.GetAttribute("type") != "application/ld+json" && element.GetAttribute("src") is not ['/', not '/', ..])
        {
            return "a script that is not ours";
        }

        if (name == "style" || (name == "meta" && element.GetAttribute("http-equiv")?.Equals("refresh", StringComparison.OrdinalIgnoreCase) == true && element.GetAttribute("content")?.Contains("evil", StringComparison.Ordinal) == true))
        {
            return $"<{name}>";
        }

        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Value.Trim();
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "ping" or "formaction")
            {
                return $"<{name} {attribute.Name}>";
            }

            var isAddress = attribute.Name is "href" or "src" or "action" or "poster" or "data" or "xlink:href" or "srcset";
            if (isAddress && !(value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal) || value.StartsWith("mailto:", StringComparison.Ordinal) || value.StartsWith("webcal://", StringComparison.Ordinal)
                || value is "" or ['/', not '/', ..] or ['/'] or ['#', ..] or ['?', ..] || (!value.Contains(':', StringComparison.Ordinal) && !value.StartsWith("//", StringComparison.Ordinal))))
            {
                return $"<{name} {attribute.Name}={value}>";
            }

            if (isAddress && name is "img" or "link" or "script" && attribute.Name is "src" && value is not ['/', not '/', ..])
            {
                return $"<{name} {attribute.Name}={value}>";
            }
        }

        return null;
    }

    /// <summary>RFC 4180, nothing forgiven.</summary>
    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '"')
            {
                Assert.Equal(0, cell.Length);
                for (index++; ; index++)
                {
                    if (text[index] != '"')
                    {
                        cell.Append(text[index]);
                    }
                    else if (index + 1 < text.Length && text[index + 1] == '"')
                    {
                        cell.Append(text[++index]);
                    }
                    else
                    {
                        break;
                    }
                }

                Assert.Contains(text[index + 1], ",\r");
            }
            else if (text[index] == ',')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
            }
            else if (text[index] == '\r')
            {
                Assert.Equal('\n', text[++index]);
                rows[^1].Add(cell.ToString());
                cell.Clear();
                rows.Add([]);
            }
            else
            {
                Assert.NotEqual('\n', text[index]);
                cell.Append(text[index]);
            }
        }

        Assert.Empty(rows[^1]);
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<(string Path, IDocument Page)> Pages()
    {
        var parser = new HtmlParser();
        return Paths(".html").Select(path => (path, (IDocument)parser.ParseDocument(Read(path))));
    }

    private IEnumerable<string> Paths(params string[] endings) =>
        Directory.EnumerateFiles(Portal.Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Portal.Output, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal) && endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))).Order(StringComparer.Ordinal);

    private string Read(string path) => File.ReadAllText(Path.Combine(Portal.Output, path), new UTF8Encoding(false, throwOnInvalidBytes: true));
}
