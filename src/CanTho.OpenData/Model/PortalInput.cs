using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Model;

/// <summary>Everything the build reads, before any of it is understood.</summary>
/// <param name="Seeds">The originals, by path.</param>
/// <param name="Sidecars">Their sidecars, by path.</param>
/// <param name="Registers">Reference data.</param>
/// <param name="Settings">Settings of the site.</param>
/// <param name="Pages">Texts written by people, by path.</param>
/// <param name="Diagnostics">Complaints about files that could not be read.</param>
public sealed record PortalInput(
    ImmutableArray<SourceFile> Seeds, ImmutableArray<Sidecar> Sidecars, Registers Registers, SiteSettings Settings,
    ImmutableArray<PageText> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The ledger of versions, by file name.</summary>
    public ImmutableArray<HistoryFile> History { get; init; } = [];

    /// <summary>Addresses that were published, in the order of their file.</summary>
    public ImmutableArray<PublishedAddress> Published { get; init; } = [];

    /// <summary>Addresses that moved or went for good, in the order of their file.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>SHA-256 of every file that data are made of, by path.</summary>
    public ImmutableSortedDictionary<string, string> Fingerprints { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Progress reports, by file and row.</summary>
    public ImmutableArray<ProgressReport> Progress { get; init; } = [];

    /// <summary>Corrections, by file and entry.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}
