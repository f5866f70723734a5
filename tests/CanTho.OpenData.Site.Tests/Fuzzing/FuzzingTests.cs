using CanTho.OpenData.Fuzzing;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Fuzzing;

/// <summary>A fixed share of fuzzing with every change, and every input that ever failed, made small, again. The open-ended run:
/// <c>dotnet run -c Release --project tests/CanTho.OpenData.Fuzzing</c>.</summary>
[Trait("Category", "Slow")]
public sealed class FuzzingTests
{
    private const ulong Seed = 1;
    private const int Inputs = 3000;

    /// <summary>The cases of <c>Regressions/</c>: target and folder.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Regressions =>
        Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal).SelectMany(target =>
            Directory.EnumerateDirectories(target).Order(StringComparer.Ordinal).Select(entry => new TheoryDataRow<string, string>(Path.GetFileName(target), Path.GetFileName(entry))));

    private static string Folder => Path.Combine(Repository.Root, "tests", "CanTho.OpenData.Fuzzing", "Regressions");

    [Fact]
    public void No_changed_input_crashes_hangs_or_gets_a_complaint_without_a_place()
    {
        var found = Directory.CreateTempSubdirectory("cantho-fuzz-found-");
        try
        {
            var run = new FuzzRun(Seed, FuzzTargets.All, found.FullName);
            Assert.Equal(Inputs, run.Run(0, Inputs, TimeSpan.FromMinutes(5), minimise: false));
            Assert.True(run.Kinds.Count == 0, string.Join('\n', run.Report()));
        }
        finally
        {
            found.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Regressions))]
    public void What_failed_once_does_not_fail_again(string target, string entry)
    {
        using var trial = new Trial();
        var outcome = trial.Run(FuzzCase.ReadFrom(target, Path.Combine(Folder, target, entry)), FuzzTargets.Named(target));
        Assert.Empty(outcome.Faults);
    }

    [Fact]
    public void An_input_is_the_same_whenever_it_is_made()
    {
        var (one, other) = (new FuzzRun(7, FuzzTargets.All, "unused"), new FuzzRun(7, FuzzTargets.All, "unused"));
        Assert.All(Enumerable.Range(0, 200), number => Assert.Equal(
            one.Make(number).Files.SelectMany(file => file.Value), other.Make(number).Files.SelectMany(file => file.Value)));
    }

    [Fact]
    public void A_failing_input_is_made_small()
    {
        var input = new FuzzCase("extract", ImmutableSortedDictionary<string, byte[]>.Empty.Add("a", "một\nhai x ba\nbốn"u8.ToArray()).Add("b", "y"u8.ToArray()));
        var small = Minimiser.Minimise(input, smaller => smaller.Files.TryGetValue("a", out var bytes) && bytes.Contains((byte)'x'));
        Assert.Equal("x"u8.ToArray(), Assert.Single(small.Files).Value);
    }
}
