namespace CanTho.OpenData.Sources.Sheets;

/// <summary>A sheet holds more than is read; the message names what of.</summary>
internal sealed class SheetLimitException(string what, int limit) : Exception(what)
{
    /// <summary>How many are read at most.</summary>
    public int Limit { get; } = limit;
}
