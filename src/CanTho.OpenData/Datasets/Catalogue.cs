using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>The list of all datasets. A dataset that is not named here is not published.</summary>
public static class Catalogue
{
    /// <summary>Every dataset of the findings, in the order in which readers see them.</summary>
    public static ImmutableArray<Dataset> All(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            TasksDataset.Build(findings),
            TaskAgenciesDataset.Build(findings) with { Basis = Basis.Documents },
            DeadlinesDataset.Build(findings) with { Basis = Basis.Documents },
            AgenciesDataset.Build(findings) with { Basis = Basis.Documents },
            DocumentsDataset.Build(findings) with { Basis = Basis.Documents },
            SectionsDataset.Build(findings) with { Basis = Basis.Documents },
            CitationsDataset.Build(findings) with { Basis = Basis.Documents },
            InstrumentsDataset.Build(findings) with { Basis = Basis.Documents },
            IndicatorsDataset.Build(findings) with { Basis = Basis.Documents },
            TargetsDataset.Build(findings) with { Basis = Basis.Documents },
            ObservationsDataset.Build(findings) with { Basis = Basis.Documents },
            TargetResultsDataset.Build(findings) with { Basis = Basis.Documents },
            TargetOutlookDataset.Build(findings) with { Basis = Basis.Documents },
            ProgrammeProgressDataset.Build(findings) with { Basis = Basis.Documents },
            ProgressReportsDataset.Build(findings),
            CorrectionsDataset.Build(findings) with { Basis = Basis.Documents },
        ];
    }

    /// <summary>The tasks alone, for files about one record.</summary>
    public static Dataset Tasks(Findings findings) => TasksDataset.Build(findings);

    /// <summary>The agencies alone, for files about one record.</summary>
    public static Dataset Agencies(Findings findings) => AgenciesDataset.Build(findings);

    /// <summary>The complaints about these datasets and their sources.</summary>
    public static Dataset Diagnostics(Findings findings, IEnumerable<Diagnostic> complaints) => DiagnosticsDataset.Build(findings, complaints);

    /// <summary>The data dictionary of these datasets.</summary>
    public static Dataset Dictionary(ImmutableArray<Dataset> datasets) => DictionaryDataset.Build(datasets);
}
