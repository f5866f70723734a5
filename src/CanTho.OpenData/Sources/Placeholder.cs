namespace CanTho.OpenData.Sources;

/// <summary>The mark that templates put where a person has to say something: <c>CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào</c>. Such a
/// value is an error where it stands (rule FIL001), and for everything else it counts as missing.</summary>
internal static class Placeholder
{
    /// <summary>How the value begins.</summary>
    public const string Mark = "CẦN ĐIỀN";

    /// <summary>Every line or cell of a text that a template still waits for, with its place.</summary>
    public static ImmutableArray<(int Line, int Column, string Words)> InText(ImmutableArray<string> lines)
    {
        var places = ImmutableArray.CreateBuilder<(int, int, string)>();
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line];
            for (var start = text.IndexOf($"{Mark}:", StringComparison.Ordinal); start >= 0; start = text.IndexOf($"{Mark}:", start + 1, StringComparison.Ordinal))
            {
                if (start == 0 || text[start - 1] == '\t')
                {
                    places.Add((line + 1, start + 1, text[start..].Split('\t')[0]));
                }
            }
        }

        return places.ToImmutable();
    }

    /// <summary>True for a value that has not been filled in.</summary>
    public static bool Is(string? value) => value.AsSpan().TrimStart().StartsWith(Mark, StringComparison.Ordinal);
}
