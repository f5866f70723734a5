using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Citations;

/// <summary>Makes identities of instruments. A number is given anew every year, so number and year together name one instrument;
/// a mention without date is taken for the one dated instrument of that number in the same document, if there is just one.</summary>
internal static partial class InstrumentIds
{
    /// <summary>The years that the citations of one document state, by number.</summary>
    public static ILookup<string, int> YearsOf(IEnumerable<CitationReading> citations) =>
        citations.Where(citation => citation.Date is not null)
            .Select(citation => (key: KeyOf(citation), year: citation.Date!.Value.Year)).Distinct()
            .ToLookup(pair => pair.key, pair => pair.year, StringComparer.Ordinal);

    /// <summary>The identity of the instrument that a citation means.</summary>
    public static InstrumentId Make(CitationReading citation, ILookup<string, int> years)
    {
        var key = KeyOf(citation);
        if (citation.Number is not null && YearPattern().IsMatch(citation.Number))
        {
            return new InstrumentId(key);
        }

        var known = years[key].ToArray();
        var year = citation.Date?.Year ?? (known.Length == 1 ? known[0] : null);
        return new InstrumentId(year is { } stated ? string.Create(CultureInfo.InvariantCulture, $"{key}-{stated}") : key);
    }

    /// <summary>Kind and number, or the title of a law. "Chương trình hành động số 02-CTr/TU" and "Chương trình số 02-CTr/TU" are one.</summary>
    private static string KeyOf(CitationReading citation)
    {
        var type = citation.Type == "Chương trình hành động" ? "Chương trình" : citation.Type;
        return citation.Number is { } number
            ? $"{VietnameseText.Slug(type)}-{VietnameseText.Slug(number)}"
            : VietnameseText.Slug(citation.Title ?? type, 60) is { Length: > 0 } slug ? slug
            : VietnameseText.Slug(type);
    }

    // "45/2022/QH15", "108/2014/NĐ-CP": the number carries its year
    [GeneratedRegex(@"/(?:19|20)\d\d/", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex YearPattern();
}
