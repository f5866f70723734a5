using System.Globalization;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Model;

/// <summary>Names sections in addresses and identities: <c>ii-4-5</c> for II.4.5.</summary>
public static class SectionIds
{
    /// <summary>The identity of a section: document and path.</summary>
    public static string Make(DocumentId document, string path) => $"{document}/{Slug(path)}";

    /// <summary>The anchor of a section on the page of its document: <c>muc-ii-4-5</c>.</summary>
    public static string Anchor(string path) => $"muc-{Slug(path)}";

    /// <summary>Gives the second and later sections of one identity a number of their own: sources misnumber.</summary>
    public static ImmutableArray<SectionRecord> MakeUnique(IEnumerable<SectionRecord> sections)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var unique = ImmutableArray.CreateBuilder<SectionRecord>();
        foreach (var section in sections)
        {
            var count = used[section.Id] = used.GetValueOrDefault(section.Id) + 1;
            unique.Add(count == 1 ? section : section with { Id = string.Create(CultureInfo.InvariantCulture, $"{section.Id}--{count}") });
        }

        return unique.ToImmutable();
    }

    /// <summary>đ is a letter of its own in the order of points and must not fall together with d.</summary>
    private static string Slug(string path)
    {
        var slug = VietnameseText.Slug(path);
        return path is "đ" || path.EndsWith(".đ", StringComparison.Ordinal) ? slug + "d" : slug;
    }
}
