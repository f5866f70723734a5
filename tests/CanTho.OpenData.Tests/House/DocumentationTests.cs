using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CanTho.OpenData.Tests.House;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_public_type_of_the_core_says_what_it_is()
    {
        var assembly = typeof(PortalBuild).Assembly;
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(assembly.GetExportedTypes().Select(NameInDocumentation), name => !documented.Contains(name));
    }

    [Fact]
    public void Every_type_at_the_top_of_a_file_says_what_it_is()
    {
        var types = SourceTree.Files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => TopLevelType().Matches(file.Text).Select(match => (file.Path, Type: match))).ToList();
        Assert.True(types.Count > 100);
        // A further part of a partial type needs none: its first part says what it is.
        var faults = types
            .Where(found => !found.Type.Groups["before"].Value.TrimStart().StartsWith("///", StringComparison.Ordinal))
            .Where(found => !found.Type.Value.Contains(" partial ", StringComparison.Ordinal))
            .Select(found => $"{found.Path}: {found.Type.Groups["name"].Value}");
        Assert.Empty(faults);
    }

    private static string NameInDocumentation(Type type) => $"T:{type.FullName!.Replace('+', '.')}";

    // The line before "public sealed record X" at the left edge, attributes left out.
    [GeneratedRegex(@"^(?<before>[^\n]*)\n(\[[^\n]*\]\n)*(public|internal) [^\n(={]*?\b(class|record|struct|enum|interface) (struct )?(?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelType();
}
