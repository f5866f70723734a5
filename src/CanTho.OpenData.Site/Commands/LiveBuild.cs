using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The two halves of a rebuild while serving: a look at the new version as soon as it has been read, and its publication,
/// which takes longer and may be given up for a newer one.</summary>
/// <param name="request">The build.</param>
/// <param name="errors">Where complaints are printed.</param>
internal sealed class LiveBuild(BuildRequest request, TextWriter errors)
{
    private readonly ExtractionMemory _memory = new();
    private DatasetOutput? _published;
    private (Preparation Prepared, Preview Preview)? _shown;

    /// <summary>Reads what changed and shows the new pages, or the complaints that forbid them.</summary>
    /// <returns>False where there is nothing to publish.</returns>
    internal bool Look(LiveView view)
    {
        _shown = null;
        var diagnostics = Guarded(() =>
        {
            var prepared = Preparation.Read(request.Root, request.AsOf, _memory);
            if (SiteBuild.ExitCode(prepared.Diagnostics, request.IsStrict) == 0)
            {
                _shown = (prepared, Preview.Of(request, prepared, _published));
            }

            return prepared.Diagnostics;
        });
        if (_shown is { } shown)
        {
            view.Show(shown.Preview, diagnostics);
        }
        else
        {
            view.Complain(diagnostics);
        }

        Print(diagnostics);
        return _shown is not null;
    }

    /// <summary>Writes what was looked at last to the published folder.</summary>
    internal async Task PublishAsync(LiveView view, CancellationToken cancellation)
    {
        if (_shown is not { } shown)
        {
            return;
        }

        try
        {
            var (diagnostics, _, data) = await Task.Run(() => SiteBuild.Publish(request, () => shown.Prepared, (_, files) => files, StepLine.None, cancellation), CancellationToken.None);
            if (SiteBuild.ExitCode(diagnostics, request.IsStrict) == 0)
            {
                _published = data;
                view.Published(shown.Preview);
                return;
            }

            view.Complain(diagnostics);
            Print([.. diagnostics.Except(shown.Prepared.Diagnostics)]);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A newer version takes its place.
        }
#pragma warning disable CA1031 // Serving goes on whatever a version does; the fault is told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            view.Complain([Rules.ProgramFailed(fault.Message)]);
            Print([Rules.ProgramFailed(fault.Message)]);
        }
    }

    private static ImmutableArray<Diagnostic> Guarded(Func<ImmutableArray<Diagnostic>> read)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // Serving goes on whatever a file does; the fault is told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return [Rules.ProgramFailed(fault.Message)];
        }
    }

    private void Print(ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticOutput.Write(errors, diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info), "text");
}
