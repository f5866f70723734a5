using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.House;

public sealed partial class NameTests
{
    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = SourceTree.Files.SelectMany(file => Declaration().Matches(file.Text).Select(match => match.Groups["name"].Value)
            .Append(Path.GetFileNameWithoutExtension(file.Path)));
        Assert.Empty(names.Where(name => Empty().IsMatch(name)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("DateHelper", true)]
    [InlineData("TaskData", true)]
    [InlineData("Utils", true)]
    [InlineData("Metadata", false)]
    [InlineData("TasksDataset", false)]
    public void The_scan_knows_such_names(string name, bool found) => Assert.Equal(found, Empty().IsMatch(name));

    // "internal static class DateHelper".
    [GeneratedRegex(@"\b(class|record|struct|enum|interface) (struct |class )?(?<name>[A-Z]\w*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    // "TaskManager".
    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Common|Service|Data|Info)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Empty();
}
