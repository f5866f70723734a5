using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>All datasets of the findings with their rows, checked, before any file of them is written.</summary>
/// <param name="Datasets">The datasets in the order of the catalogue, the dictionary last.</param>
/// <param name="Diagnostics">Complaints about rows, by place.</param>
public sealed record DatasetTables(ImmutableArray<Dataset> Datasets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Makes the rows and checks them.</summary>
    public static DatasetTables Of(Findings findings)
    {
        var datasets = Catalogue.All(findings);
        var complaints = DatasetChecks.Check(datasets);
        var all = datasets.Add(Catalogue.Diagnostics(findings, findings.Corpus.Diagnostics.Concat(complaints)));
        return new DatasetTables(all.Add(Catalogue.Dictionary(all)), complaints);
    }

    /// <summary>A dataset by its name.</summary>
    public Dataset this[string name] => Datasets.First(dataset => string.Equals(dataset.Name, name, StringComparison.Ordinal));
}
