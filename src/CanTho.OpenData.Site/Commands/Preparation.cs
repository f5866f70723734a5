using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary>Everything of a build up to rendering: what was read, understood and put into datasets, and every complaint about it.
/// <c>check</c> ends here, <c>serve</c> shows pages from here, <c>build</c> goes on.</summary>
/// <param name="Findings">What the documents and registers say.</param>
/// <param name="Tables">The datasets.</param>
/// <param name="Ledger">The recorded versions, and how today's data differ from the last.</param>
/// <param name="Frozen">Copies of the recorded versions.</param>
/// <param name="Diagnostics">All complaints.</param>
/// <param name="Files">The files that were read, as <see cref="VersionInputs.FilesOf"/> tells them.</param>
internal sealed record Preparation(
    Findings Findings, DatasetTables Tables, Ledger Ledger, ImmutableArray<OutputFile> Frozen, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    /// <summary>Reads everything under a root as on one day.</summary>
    /// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
    /// <param name="asOf">The day that "today" means.</param>
    /// <param name="memory">What earlier runs read; null to read everything.</param>
    internal static Preparation Read(string root, DateOnly asOf, ExtractionMemory? memory = null)
    {
        var files = VersionInputs.FilesOf(root);
        var findings = PortalBuild.Run(root, asOf, memory);
        var tables = DatasetTables.Of(findings);
        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var frozen = ledger.Versions.Select(FrozenFiles.Of).ToImmutableArray();
        return new Preparation(findings, tables, ledger, [.. frozen.SelectMany(copies => copies.Files)],
            WithoutConsequences([
                .. findings.Corpus.Diagnostics, .. PageLinks.Check(findings.Corpus), .. tables.Diagnostics, .. ledger.Diagnostics,
                .. frozen.SelectMany(copies => copies.Diagnostics),
            ]),
            files);
    }

    /// <summary>Where a file cannot be read, what is missing because of it is no complaint of its own: the data differ from the last
    /// version, agencies of a register are unknown. The cause stands alone.</summary>
    private static ImmutableArray<Diagnostic> WithoutConsequences(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        var isRegisterBroken = Array.Exists(errors, error => error.File?.StartsWith("input/registers/", StringComparison.Ordinal) ?? false);
        return errors.Length == 0 ? diagnostics
            : [.. diagnostics.Where(diagnostic => diagnostic.Code != "HIS001" && !(isRegisterBroken && diagnostic.Code == "AGY001"))];
    }
}
