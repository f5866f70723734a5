using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>What is compared, and where.</summary>
/// <param name="Tasks">Tasks of the generated corpus.</param>
/// <param name="Rounds">How often each contestant runs, cold and warm.</param>
/// <param name="Work">Folder for corpora and outputs; needs 25 kB a task on a disk of the usual kind.</param>
/// <param name="Site">The program that builds: a library or an executable, such as a published one.</param>
/// <param name="ForgetsFiles">True where the kernel's cache of files is emptied before a cold run.</param>
internal sealed record ComparedSize(int Tasks, int Rounds, string Work, string Site, bool ForgetsFiles)
{
    /// <summary>Identities of the contestants that run; empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>The generated corpus.</summary>
    public string Corpus => Path.Combine(Work, FormattableString.Invariant($"corpus-{Tasks}"));

    /// <summary>The understood facts as other generators read them.</summary>
    public string Ready => Path.Combine(Work, FormattableString.Invariant($"ready-{Tasks}"));

    /// <summary>Finished outputs, one folder a contestant: what is copied, and what is compared byte for byte.</summary>
    public string Finished => Path.Combine(Work, FormattableString.Invariant($"finished-{Tasks}"));

    /// <summary>Name of the result.</summary>
    public string Result => FormattableString.Invariant($"20-side-by-side-{Tasks:000000}");

    /// <summary>True where a contestant runs.</summary>
    public bool Has(string contestant) => Only.IsEmpty || Only.Contains(contestant, StringComparer.Ordinal);

    /// <summary>The program that builds, as this one was built with it.</summary>
    public static string OwnSite { get; } = Path.Combine(AppContext.BaseDirectory, "CanTho.OpenData.Site.dll");
}
