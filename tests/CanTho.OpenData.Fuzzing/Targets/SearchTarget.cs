using System.Text;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Search;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>Words, folding, slugs and order of any text.</summary>
internal sealed class SearchTarget : IFuzzTarget
{
    public string Name => "search";

    public int Weight => 60;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        List<string> lines = [chance.Of(chance.Of(material.Documents)), chance.Of(material.Naughty)];
        TextMutations.Apply(lines, chance, material, 3);
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add("text", new UTF8Encoding(false).GetBytes(string.Join(' ', lines)));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var text = Encoding.UTF8.GetString(input.Files.Values.FirstOrDefault() ?? []);
        var slug = VietnameseText.Slug(text);
        if (slug.Any(character => character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) || slug.Length > 80)
        {
            faults.Add("a slug that is none");
        }

        var words = SearchWords.Parse(text);
        return string.Join(' ', words) + slug + VietnameseText.SortKey(text) + VietnameseText.Fold(text) + VietnameseText.Compose(text);
    }
}
