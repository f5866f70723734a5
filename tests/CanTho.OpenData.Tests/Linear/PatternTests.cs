using System.Reflection;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.Linear;

/// <summary>No pattern of the product goes back over a text in a way that costs more than the text is long.</summary>
public sealed class PatternTests
{
    public static TheoryData<string> Names => [.. Patterns.Keys];

    private static Dictionary<string, GeneratedRegexAttribute> Patterns { get; } = typeof(PortalBuild).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(member => (Name: $"{member.DeclaringType!.Name}.{member.Name}", Pattern: member.GetCustomAttribute<GeneratedRegexAttribute>()))
        .Where(entry => entry.Pattern is not null).OrderBy(entry => entry.Name, StringComparer.Ordinal).DistinctBy(entry => entry.Name)
        .ToDictionary(entry => entry.Name, entry => entry.Pattern!, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_reads_a_text_in_one_way(string name)
    {
        var pattern = Patterns[name];
        // For what this proof does not foresee. It is of the clock, and on a machine with ten times more to do than it can one of a second
        // was reached by a pattern that took none.
        Assert.InRange(pattern.MatchTimeoutMilliseconds, 60_000, 600_000);
        if (!pattern.Options.HasFlag(RegexOptions.NonBacktracking))
        {
            Assert.Null(PatternAutomaton.FaultOf(pattern.Pattern, pattern.Options));
        }
    }

    [Theory]
    [InlineData(@"^\s*,?\s*x", false)]
    [InlineData(@"^(a+)+$", false)]
    [InlineData(@"^(a|ab)*(bc|c)*d", true)]
    [InlineData(@"^\d+(,\d+)*$", true)]
    [InlineData(@"\s+$", false)]
    [InlineData(@"\S\s{1,20}$", true)]
    [InlineData(@"<[^>]*>", false)]
    [InlineData(@"<[^<>]*>", true)]
    [InlineData(@"^(\d+,?)*$", false)]
    [InlineData(@"^\s*(Trang\s+)?[-–]?\s*\d{1,3}\s*$", false)]
    [InlineData(@"^\s*(Trang\s+)?([-–]\s*)?\d{1,3}\s*$", true)]
    public void Patterns_that_go_back_are_told_from_those_that_do_not(string pattern, bool isLinear) =>
        Assert.Equal(isLinear, PatternAutomaton.FaultOf(pattern, RegexOptions.CultureInvariant) is null);
}
