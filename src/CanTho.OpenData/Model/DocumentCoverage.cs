namespace CanTho.OpenData.Model;

/// <summary>How the lines of a document were read; every line of the file between the first and the last is counted once.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">Its lines, those in front of the next document included.</param>
/// <param name="Lines">How many lines were read as what.</param>
/// <param name="Unread">Lines with words that were read as nothing.</param>
public sealed record DocumentCoverage(
    DocumentId Document, SourceSpan Span, ImmutableSortedDictionary<LineReading, int> Lines, ImmutableArray<int> Unread)
{
    /// <summary>All lines.</summary>
    public int Total => Lines.Values.Sum();

    /// <summary>How many lines were read as something.</summary>
    public int Count(LineReading reading) => Lines.GetValueOrDefault(reading);
}
