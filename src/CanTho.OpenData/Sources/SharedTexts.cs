namespace CanTho.OpenData.Sources;

/// <summary>Texts that come again and again, as the names of agencies down the column of a table: each is held once.</summary>
internal sealed class SharedTexts
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The first text that was equal to this one.</summary>
    public string Of(string text)
    {
        if (known.TryGetValue(text, out var first))
        {
            return first;
        }

        known.Add(text);
        return text;
    }
}
