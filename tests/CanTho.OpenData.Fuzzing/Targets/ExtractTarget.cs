using System.Security.Cryptography;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary><c>extract</c>: documents spliced from pieces of the originals and of the layouts that the specifications know, changed.</summary>
internal sealed class ExtractTarget : IFuzzTarget
{
    private readonly Lazy<Registers> registers = new(() => RegisterReader.Read(Material.Find().Root).Registers);

    public string Name => "extract";

    public int Weight => 500;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var path = $"seeds/a{chance.Of<string>([".txt", ".txt", ".txt", ".md", ".html"])}";
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add(path, ByteMutations.Encode(Splice(chance, material), chance, 40));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var text = "";
        foreach (var path in input.Files.Keys)
        {
            var (file, complaints) = SeedReader.Read(Path.Combine(root, path), path);
            PlaceCheck.Of(complaints, input, faults);
            if (file is not null)
            {
                text += Extract(file, input, faults);
            }
        }

        return text;
    }

    /// <summary>Lines of one to four pieces, the head of a document before them now and then.</summary>
    internal static List<string> Splice(Chance chance, Material material)
    {
        var lines = new List<string>();
        if (chance.OneIn(3))
        {
            lines.AddRange(chance.Of(material.Documents).Take(12 + chance.Below(20)));
        }

        for (var pieces = 1 + chance.Below(3); pieces > 0; pieces--)
        {
            lines.AddRange(Material.Window(chance, chance.Of(material.Documents), chance.OneIn(30) ? 300 : 30));
        }

        if (chance.OneIn(4))
        {
            var document = chance.Of(material.Documents);
            lines.AddRange(document.Skip(Math.Max(0, document.Length - 25)));
        }

        TextMutations.Apply(lines, chance, material);
        return lines;
    }

    private string Extract(SourceFile file, FuzzCase input, List<string> faults)
    {
        var documents = PortalBuild.Extract(file, registers.Value);
        ImmutableArray<Diagnostic> diagnostics = [.. documents.SelectMany(document => document.Diagnostics).Order()];
        PlaceCheck.Of(diagnostics, input, faults);
        using var json = new MemoryStream();
        ExtractionJson.Write(json, documents, diagnostics);
        RecordCheck.Of(json.ToArray(), file, faults);
        return Convert.ToHexString(SHA256.HashData(json.ToArray()));
    }
}
