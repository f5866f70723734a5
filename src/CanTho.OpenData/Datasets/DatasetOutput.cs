using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>All datasets and their files.</summary>
/// <param name="Datasets">The datasets in the order of the catalogue, the dictionary last.</param>
/// <param name="Files">The files to publish: the tables by path, then their schemas.</param>
/// <param name="Listing">What pages show of each table, in the same order.</param>
/// <param name="Diagnostics">Complaints about rows, by place.</param>
public sealed record DatasetOutput(
    ImmutableArray<Dataset> Datasets, ImmutableArray<OutputFile> Files, ImmutableArray<DatasetFile> Listing,
    ImmutableArray<Diagnostic> Diagnostics);
