using System.Text.RegularExpressions;

namespace CanTho.OpenData.Site.Twins;

/// <summary>Addresses of one make, as a URI template (RFC 6570): <c>/nhiem-vu/{task}/index.json</c>.</summary>
/// <param name="Template">The template, from the root of the site.</param>
/// <param name="MediaType">Media type of what stands there.</param>
/// <param name="Meaning">What it is, in Vietnamese.</param>
internal sealed record AddressPattern(string Template, string MediaType, string Meaning)
{
    /// <summary>How it is written, with how many addresses there are.</summary>
    public static RecordShape<(AddressPattern Pattern, int Count)> Shape(Func<string, string> absolute) =>
        new RecordShape<(AddressPattern Pattern, int Count)>("Một mẫu địa chỉ", "pattern")
            .Field("template", "Mẫu địa chỉ đầy đủ theo RFC 6570; trong ngoặc nhọn là mã của bản ghi.", Scalars.Template, found => absolute(found.Pattern.Template))
            .Field("media_type", "Kiểu nội dung.", Scalars.Text, found => found.Pattern.MediaType)
            .Field("about", "Ở đó có gì.", Scalars.Text, found => found.Pattern.Meaning)
            .Field("count", "Số địa chỉ theo mẫu này.", Scalars.Whole, found => found.Count);

    /// <summary>True for the path of a file that stands at such an address.</summary>
    public Func<string, bool> Fits()
    {
        // "{task}" is one part of a path; "{version}" is a number and no other name.
        var pattern = Regex.Escape(Routes.FileOf(Template)).Replace(@"\{version}", "[0-9][0-9.]*", StringComparison.Ordinal);
        var regex = new Regex($"^{Name.Replace(pattern, "[^/]+")}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
        var start = Routes.FileOf(Template).Split('{')[0];
        return path => path.StartsWith(start, StringComparison.Ordinal) && regex.IsMatch(path);
    }

    // "\{task}" as Regex.Escape leaves it.
    private static readonly Regex Name = new(@"\\\{[a-z]+}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
}
