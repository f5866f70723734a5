using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.House;

public sealed partial class DeterminismTests
{
    [Fact]
    public void Nothing_but_a_command_reads_the_clock() => Assert.Empty(Outside("Commands", Clock()));

    [Fact]
    public void Nothing_but_a_command_reads_the_environment() => Assert.Empty(Outside("Commands", ProcessEnvironment()));

    [Fact]
    public void Nothing_asks_the_machine_for_a_culture() => Assert.Empty(Outside("-", Culture()));

    private static IEnumerable<string> Outside(string folder, Regex found) => SourceTree.Files
        .Where(file => !file.Path.Contains($"/{folder}/", StringComparison.Ordinal) && found.IsMatch(file.Text)).Select(file => file.Path);

    // "DateTime.Now", "DateTimeOffset.UtcNow", "TimeProvider.System".
    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    // "Environment.GetEnvironmentVariable".
    [GeneratedRegex(@"\bEnvironment\.GetEnvironmentVariables?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProcessEnvironment();

    // "CultureInfo.CurrentCulture".
    [GeneratedRegex(@"\bCultureInfo\.(CurrentCulture|CurrentUICulture)\b|\bStringComparison\.CurrentCulture", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Culture();
}
