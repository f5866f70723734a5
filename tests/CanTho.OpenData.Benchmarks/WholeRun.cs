using BenchmarkDotNet.Attributes;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Benchmarks;

/// <summary>The run from files to findings over the repository's own originals, and its first step alone.
/// Run with <c>dotnet run -c Release --project tests/CanTho.OpenData.Benchmarks</c>.</summary>
[MemoryDiagnoser]
public class WholeRun
{
    private readonly string root = Repository.Root;
    private SourceFile[] seeds = [];

    [GlobalSetup]
    public void ReadSeeds() => seeds = [.. SeedReader.ReadAll(root, "seeds").Files];

    [Benchmark(Baseline = true)]
    public Findings From_files_to_findings() => PortalBuild.Run(root, new DateOnly(2026, 11, 22));

    [Benchmark]
    public int Reading_documents_alone() => seeds.Sum(seed => DocumentReader.Read(seed).Documents.Length);
}
