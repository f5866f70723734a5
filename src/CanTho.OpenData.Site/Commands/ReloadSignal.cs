namespace CanTho.OpenData.Site.Commands;

/// <summary>Tells every open page that a new version is there.</summary>
internal sealed class ReloadSignal
{
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next new version.</summary>
    internal Task Next => _next.Task;

    /// <summary>A new version is there.</summary>
    internal void Raise()
    {
        var raised = _next;
        _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        raised.SetResult();
    }
}
