using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.House;

public sealed partial class RoomTests
{
    /// <summary>Rooms that every room may name: records, complaints and letters.</summary>
    private static readonly ImmutableArray<string> Shared = ["Model", "Diagnostics", "Vietnamese"];

    /// <summary>Names of all types, by the room whose folder they stand in.</summary>
    private static readonly ILookup<string, string> Types = SourceTree.Rooms
        .SelectMany(room => SourceTree.Room(room).SelectMany(file => TypeDeclaration().Matches(file.Text).Select(match => (room, Name: match.Groups["name"].Value))))
        .ToLookup(type => type.room, type => type.Name, StringComparer.Ordinal);

    public static TheoryData<string> Rooms => [.. SourceTree.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_the_shared_rooms_and_itself(string room)
    {
        var faults = SourceTree.Room(room).SelectMany(file => OtherRooms(file.Text, room).Select(other => $"{file.Path} names {other}"));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_room_never_names_the_build_that_joins_the_rooms()
    {
        Assert.Empty(SourceTree.Rooms.SelectMany(SourceTree.Room)
            .Where(file => Regex.IsMatch(CodeOf(file.Text), @"\bPortalBuild\b", RegexOptions.NonBacktracking)).Select(file => file.Path));
    }

    [Theory]
    [InlineData("using CanTho.OpenData.Extraction.Fields;")]
    [InlineData("using Parser = CanTho.OpenData.Sources.SeedReader;")]
    [InlineData("using static CanTho.OpenData.Sources.SeedReader;")]
    [InlineData("var read = CanTho.OpenData.Sources.SeedReader.ReadAll(root);")]
    [InlineData("var read = Sources.SeedReader.ReadAll(root);")]
    public void The_scan_finds_another_room_however_it_is_named(string line) => Assert.NotEmpty(OtherRooms(line, "Datasets"));

    [Theory]
    [InlineData("using CanTho.OpenData.Model;")]
    [InlineData("using CanTho.OpenData.Datasets.Formats;")]
    [InlineData("var all = document.Sources.SeedReader;")]
    [InlineData("/// <summary>What Sources.SeedReader gives.</summary>")]
    public void The_scan_lets_pass_what_is_allowed(string line) => Assert.Empty(OtherRooms(line, "Datasets"));

    [Fact]
    public void The_core_knows_no_web_server()
    {
        Assert.DoesNotContain(typeof(PortalBuild).Assembly.GetReferencedAssemblies(),
            name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        var project = File.ReadAllText(Path.Combine(RealCorpus.Root, "src/CanTho.OpenData/CanTho.OpenData.csproj"));
        Assert.DoesNotContain("FrameworkReference", project, StringComparison.Ordinal);
        Assert.Contains("Sdk=\"Microsoft.NET.Sdk\"", project, StringComparison.Ordinal);
    }

    /// <summary>Rooms that a text names though it may not: in a using line, by full name, or by room and type.</summary>
    private static IEnumerable<string> OtherRooms(string text, string room)
    {
        var code = CodeOf(text);
        var byFullName = FullName().Matches(code).Select(match => match.Groups["room"].Value).Where(SourceTree.Rooms.Contains);
        var byType = RoomAndType().Matches(code)
            .Where(match => Types[match.Groups["room"].Value].Contains(match.Groups["type"].Value, StringComparer.Ordinal))
            .Select(match => match.Groups["room"].Value);
        return byFullName.Concat(byType).Where(other => other != room && !Shared.Contains(other)).Distinct(StringComparer.Ordinal);
    }

    private static string CodeOf(string text) => Comment().Replace(text, "");

    // "CanTho.OpenData.Extraction.Fields" names Extraction.
    [GeneratedRegex(@"\bCanTho\.OpenData\.(?<room>[A-Z]\w*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullName();

    // "Sources.SeedReader" inside the namespace CanTho.OpenData; not "document.Sources".
    [GeneratedRegex(@"(?<![.\w])(?<room>[A-Z]\w*)\.(?<type>[A-Z]\w*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomAndType();

    // "// why" and "/// <summary>" to the end of the line; not "https://".
    [GeneratedRegex(@"(?<!:)//.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    // "internal sealed record TableLine(".
    [GeneratedRegex(@"\b(class|record|struct|enum|interface) (struct |class )?(?<name>[A-Z]\w*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeDeclaration();
}
