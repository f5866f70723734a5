using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>A reader of YAML files of one folder: one file of the repository, cut short and changed.</summary>
internal abstract class YamlTarget(string folder, string pattern, int window) : IFuzzTarget
{
    public abstract string Name { get; }

    public int Weight => 60;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var path = chance.Of(material.Files(folder, pattern).ToArray());
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add(path, Changed(path, chance, material, window));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var (records, diagnostics) = Read(root);
        PlaceCheck.Of(diagnostics, input, faults);
        return string.Join('\n', diagnostics) + records;
    }

    /// <summary>A file of the repository, from an entry on, changed.</summary>
    internal static byte[] Changed(string path, Chance chance, Material material, int window, int harm = 25)
    {
        var lines = material.Lines(path).ToList();
        var start = chance.Below(lines.Count);
        while (start > 0 && !lines[start].StartsWith("- ", StringComparison.Ordinal))
        {
            start--;
        }

        lines = [.. lines.Skip(start).Take(window)];
        YamlMutations.Apply(lines, chance, material);
        return ByteMutations.Encode(lines, chance, harm);
    }

    protected abstract (string Records, ImmutableArray<Diagnostic> Diagnostics) Read(string root);
}

/// <summary>Sidecars.</summary>
internal sealed class SidecarTarget() : YamlTarget("input/documents", "*.yml", 60)
{
    public override string Name => "sidecars";

    protected override (string Records, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        var (sidecars, diagnostics) = SidecarReader.ReadAll(root);
        return (string.Join('\n', sidecars.Select(sidecar => $"{sidecar.Seed} {sidecar.Documents.Length}")), diagnostics);
    }
}

/// <summary>Registers of agencies, indicators, abbreviations and terms.</summary>
internal sealed class RegisterTarget() : YamlTarget("input/registers", "*.yml", 40)
{
    public override string Name => "registers";

    protected override (string Records, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        var (registers, diagnostics) = RegisterReader.Read(root);
        return (string.Join('\n', registers.Agencies) + string.Join('\n', registers.Indicators.Select(indicator => indicator.Name)), diagnostics);
    }
}

/// <summary>Corrections.</summary>
internal sealed class CorrectionTarget() : YamlTarget("input/corrections", "*.yml", 40)
{
    public override string Name => "corrections";

    protected override (string Records, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        var (corrections, diagnostics) = CorrectionReader.ReadAll(root);
        return (string.Join('\n', corrections), diagnostics);
    }
}

/// <summary>Settings of the site.</summary>
internal sealed class SettingsTarget() : YamlTarget("input", "site.yml", 60)
{
    public override string Name => "settings";

    protected override (string Records, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        var (settings, diagnostics) = SettingsReader.Read(root, []);
        return ($"{settings.Title}{settings.BaseUrl}{string.Join('|', settings.SampleSearches)}", diagnostics);
    }
}
