using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>What <c>serve</c> shows besides the published folder: pages of a version that is still being written, the complaints of
/// the last run, and the word to open pages that there is something new.</summary>
internal sealed class LiveView
{
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Pages of the newest version; null where the published folder has it.</summary>
    internal Preview? Preview { get; private set; }

    /// <summary>Errors and warnings of the last run.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Number of the version that is shown; a page of another one is to be loaded again.</summary>
    internal int Version { get; private set; }

    /// <summary>Ends when the version or the complaints are others.</summary>
    internal Task Next => _next.Task;

    /// <summary>A new version is there to be looked at.</summary>
    /// <param name="preview">Its pages.</param>
    /// <param name="diagnostics">What was complained of.</param>
    internal void Show(Preview preview, ImmutableArray<Diagnostic> diagnostics)
    {
        Preview = preview;
        Diagnostics = Worth(diagnostics);
        Version++;
        Raise();
    }

    /// <summary>The run failed: the version before stays.</summary>
    internal void Complain(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostics = Worth(diagnostics);
        Raise();
    }

    /// <summary>A version has been written to the published folder; where it is still the one that is shown, the folder takes over.</summary>
    internal void Published(Preview written)
    {
        if (ReferenceEquals(Preview, written))
        {
            Preview = null;
        }
    }

    private static ImmutableArray<Diagnostic> Worth(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info).OrderByDescending(diagnostic => diagnostic.Severity).ThenBy(diagnostic => diagnostic)];

    private void Raise()
    {
        var raised = _next;
        _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        raised.SetResult();
    }
}
