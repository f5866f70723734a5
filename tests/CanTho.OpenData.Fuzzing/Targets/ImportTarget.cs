using System.Text;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary><c>import</c>: Word files whose parts were changed and packed again, files whose bytes were, and pages of spliced documents.</summary>
internal sealed class ImportTarget : IFuzzTarget
{
    public string Name => "import";

    public int Weight => 100;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material) => chance.OneIn(3)
        ? ImmutableSortedDictionary<string, byte[]>.Empty.Add("a.html", ByteMutations.Encode(Page(chance, material), chance, 20))
        : ImmutableSortedDictionary<string, byte[]>.Empty.Add("a.docx", PackageMutations.Apply(chance.Of(material.WordFiles), chance, material));

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var text = "";
        foreach (var path in input.Files.Keys)
        {
            var (imported, complaints) = DocumentImport.Read(File.ReadAllBytes(Path.Combine(root, path)), path);
            PlaceCheck.Of(complaints, input, faults);
            if (complaints.Any(complaint => complaint.Code == "IMP031"))
            {
                faults.Add("fault of the program");
            }

            text += imported?.Text + string.Join('\n', complaints);
            if (imported is not null && SeedReader.Decode(Encoding.UTF8.GetBytes(imported.Text), path).Diagnostics is [var refused, ..])
            {
                faults.Add($"gives a text that the portal does not take: {refused.Code}");
            }
        }

        return text;
    }

    private static List<string> Page(Chance chance, Material material)
    {
        var lines = ExtractTarget.Splice(chance, material).Select(line => $"<p>{line}</p>").Prepend("<html><head><title>x</title></head><body>").Append("</body></html>").ToList();
        TextMutations.Apply(lines, chance, material);
        return lines;
    }
}
