using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>The ledger: the first lines of the repository's own, and some of its rows, set against a small portal.</summary>
internal sealed class HistoryTarget : IFuzzTarget
{
    private readonly Lazy<DatasetTables> tables = new(() => DatasetTables.Of(PortalTarget.Plain()));

    public string Name => "history";

    public int Weight => 40;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var path = chance.Of(material.Files("input/history", "*.jsonl").ToArray());
        var all = material.Lines(path);
        List<string> lines = [.. all.Where((line, index) => line.Length < 3000 && (index < 40 || chance.OneIn(400))).Take(60 + chance.Below(60))];
        if (chance.OneIn(2))
        {
            var at = chance.Below(lines.Count);
            lines[at] = lines[at].Insert(chance.Below(lines[at].Length + 1), chance.Of<string>(["\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "\\ud800", "-", "\"\":", "true"]));
        }

        TextMutations.Apply(lines, chance, material, 2);
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add("input/history/1.0.0.jsonl", ByteMutations.Encode(lines, chance, 25));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var (files, diagnostics) = HistoryReader.ReadAll(root);
        var ledger = Ledger.Read(files, tables.Value);
        PlaceCheck.Of(diagnostics.AddRange(ledger.Diagnostics), input, faults);
        var text = new StringBuilder().AppendJoin('\n', diagnostics).AppendJoin('\n', ledger.Diagnostics).Append(ledger.Current);
        foreach (var copies in ledger.Versions.Select(FrozenFiles.Of))
        {
            PlaceCheck.Of(copies.Diagnostics, input, faults);
            text.AppendJoin('\n', copies.Files.Select(file => file.Path));
            if (copies.Files.Any(file => file.Path.Split('/').Contains("..")))
            {
                faults.Add("a path that leaves the output");
            }
        }

        return text.ToString();
    }
}
