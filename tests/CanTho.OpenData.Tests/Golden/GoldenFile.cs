using System.Runtime.CompilerServices;

namespace CanTho.OpenData.Tests.Golden;

/// <summary>Compares output with the file that was looked at and accepted: <c>NAME.verified.EXT</c> beside the tests. What differs is
/// written to <c>NAME.received.EXT</c>; <c>UPDATE_GOLDEN=1</c> accepts it, which CI refuses.</summary>
internal static class GoldenFile
{
    /// <summary>Fails where the content is not the accepted one.</summary>
    public static void Verify(string name, string content, [CallerFilePath] string testFile = "")
    {
        var dot = name.LastIndexOf('.');
        var verified = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name[..dot]}.verified{name[dot..]}");
        var received = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name[..dot]}.received{name[dot..]}");
        var accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        var actual = content.ReplaceLineEndings("\n");
        if (accepted == actual)
        {
            File.Delete(received);
            return;
        }

        var mayUpdate = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true";
        File.WriteAllText(mayUpdate ? verified : received, actual);
        Assert.True(mayUpdate, $"{name} is not as accepted: {FirstDifference(accepted ?? "", actual)}. See {received}; UPDATE_GOLDEN=1 accepts it.");
    }

    private static string FirstDifference(string accepted, string actual)
    {
        var (left, right) = (accepted.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(index => index >= left.Length || index >= right.Length || left[index] != right[index]);
        return FormattableString.Invariant($"line {line + 1}: “{(line < left.Length ? left[line] : "")}” is now “{(line < right.Length ? right[line] : "")}”");
    }
}
