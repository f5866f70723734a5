using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests;

/// <summary>The repository's own originals, read once for all tests.</summary>
public static class RealCorpus
{
    private static readonly Lazy<Findings> Once = new(() => PortalBuild.Run(FindRoot(), AsOf));

    private static readonly Lazy<DatasetOutput> Written = new(() => DatasetFiles.Write(Findings));

    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The day all tests of the real corpus take for today.</summary>
    public static DateOnly AsOf { get; } = new(2026, 11, 22);

    /// <summary>Everything found on that day.</summary>
    public static Findings Findings => Once.Value;

    /// <summary>All files of their datasets.</summary>
    public static DatasetOutput Datasets => Written.Value;

    /// <summary>The document whose identity starts with a text.</summary>
    public static CorpusDocument Document(string seed, string type) =>
        Findings.Corpus.Documents.Single(document => document.Extracted.Document.File.Path == $"seeds/{seed}.txt" && document.Header.Type == type);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CanTho.OpenData.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
