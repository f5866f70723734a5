namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Chooses the first text that says something.</summary>
internal static class FirstText
{
    /// <summary>The text, or null where it is empty.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The text, or where it is empty the first of the others that is not; "" where all are.</summary>
    public static string OrElse(this string text, params ReadOnlySpan<string?> others)
    {
        if (text.Length > 0)
        {
            return text;
        }

        foreach (var other in others)
        {
            if (!string.IsNullOrEmpty(other))
            {
                return other;
            }
        }

        return "";
    }
}
