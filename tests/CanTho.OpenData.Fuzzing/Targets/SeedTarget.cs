using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>The reader of originals alone: what bytes are accepted, and where the first bad one stands.</summary>
internal sealed class SeedTarget : IFuzzTarget
{
    public string Name => "seeds";

    public int Weight => 100;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var lines = Material.Window(chance, chance.Of(material.Documents), 12).ToList();
        TextMutations.Apply(lines, chance, material, 3);
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add("seeds/a.txt", ByteMutations.Encode(lines, chance, 2));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var (files, complaints) = SeedReader.ReadAll(root, "seeds");
        PlaceCheck.Of(complaints, input, faults);
        return string.Join('\n', files.SelectMany(file => file.Lines)) + string.Join('\n', complaints);
    }
}
