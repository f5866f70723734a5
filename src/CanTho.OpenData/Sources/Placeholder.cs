namespace CanTho.OpenData.Sources;

/// <summary>The mark that templates put where a person has to say something: <c>CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào</c>. Such a
/// value is an error where it stands (rule FIL001), and for everything else it counts as missing.</summary>
internal static class Placeholder
{
    /// <summary>How the value begins.</summary>
    public const string Mark = "CẦN ĐIỀN";

    /// <summary>True for a value that has not been filled in.</summary>
    public static bool Is(string? value) => value.AsSpan().TrimStart().StartsWith(Mark, StringComparison.Ordinal);
}
