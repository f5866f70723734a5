namespace CanTho.OpenData.Site.Commands;

/// <summary>Where a long run stands, on one line of a terminal that each step writes over. Nothing is written where stderr is no
/// terminal: a log wants complaints, not steps.</summary>
/// <param name="writer">The terminal.</param>
/// <param name="isShown">False for no terminal.</param>
internal sealed class StepLine(TextWriter writer, bool isShown) : IDisposable
{
    private const string StartOfLine = "\r\u001b[K";

    private bool _isWritten;

    /// <summary>A line that shows nothing.</summary>
    internal static StepLine None { get; } = new(TextWriter.Null, isShown: false);

    /// <summary>A step begins.</summary>
    internal void Show(string step)
    {
        if (isShown)
        {
            writer.Write($"{StartOfLine}{step}");
            writer.Flush();
            _isWritten = true;
        }
    }

    /// <summary>Takes the line away, so that complaints and results stand alone.</summary>
    internal void Clear()
    {
        if (_isWritten)
        {
            writer.Write(StartOfLine);
            writer.Flush();
            _isWritten = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
