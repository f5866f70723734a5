using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.ResultReports;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.IndicatorTables;

/// <summary>What a column of a table of indicators says of results.</summary>
internal enum ResultRole
{
    /// <summary>What was reached.</summary>
    Value,

    /// <summary>The share of the plan reached, in percent.</summary>
    OfThePlan,

    /// <summary>The same period of the year before, as an index or a change.</summary>
    OnTheYear,
}

/// <summary>A column of results, or of a comparison of results.</summary>
/// <param name="Column">Its place.</param>
/// <param name="Role">What it says.</param>
/// <param name="Period">Period its heading names; null where it names none.</param>
/// <param name="Qualifier">ước or lũy kế; null without.</param>
/// <param name="IsChange">True where the heading says that its figures are changes ("tăng, giảm"), not indexes of which 100 is no change.</param>
internal sealed partial record ResultColumn(int Column, ResultRole Role, string? Period, string? Qualifier, bool IsChange)
{
    /// <summary>Words before which "thực hiện" says who, when or with what.</summary>
    private static readonly string[] Others = ["thoi gian", "thoi han", "co quan", "don vi", "nguoi", "kinh phi", "tien do", "dia diem", "giai phap", "nhiem vu", "ghi chu"];

    private static readonly string[] Results = ["thuc hien", "th", "uoc", "luy ke", "dat duoc"];

    private static readonly string[] Plans = ["ke hoach", "kh", "nghi quyet", "nq", "du toan", "dt", "muc tieu", "chi tieu"];

    private static readonly string[] YearBefore = ["cung ky", "ck", "nam truoc"];

    private static readonly string[] Comparisons = ["so sanh", "so voi", "so", "ty le", "tang", "giam", "dat"];

    private static readonly string[] Changes = ["tang", "giam"];

    /// <summary>What the heading of a column says; null where it speaks of no results.</summary>
    /// <param name="column">Its place.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="isReport">True in a report: "Kết quả" of a plan is what is to come of it.</param>
    public static ResultColumn? Of(int column, string heading, bool isReport)
    {
        var words = SpacePattern().Replace(VietnameseText.Fold(heading).Replace("/", " / ", StringComparison.Ordinal), " ").Trim();
        if (Has(words, Others))
        {
            return null;
        }

        var isRatio = YearsPattern().IsMatch(words);
        if (!isRatio && !OfPlanPattern().IsMatch(words) && !words.Contains('%', StringComparison.Ordinal) && !Has(words, Comparisons))
        {
            return (Has(words, Results) || (isReport && Has(words, "ket qua"))) && !Has(words, Plans) ? new ResultColumn(column, ResultRole.Value, PeriodReader.OfTitle(heading), QualifierOf(words), IsChange: false) : null;
        }

        return isRatio || Has(words, YearBefore) ? new ResultColumn(column, ResultRole.OnTheYear, null, null, Has(words, Changes))
            : Has(words, Plans) ? new ResultColumn(column, ResultRole.OfThePlan, null, null, IsChange: false)
            : null;
    }

    private static string? QualifierOf(string words) => Has(words, "uoc") ? "ước" : Has(words, "luy ke") ? "lũy kế" : null;

    private static bool Has(string heading, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if ($" {heading} ".Contains($" {word} ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // brackets, signs and line breaks between words
    [GeneratedRegex(@"[\s().,;:±+-]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex SpacePattern();

    // "2019 / 2018", "th 2019 / th 2018", "nam 2024 / nam 2023"
    [GeneratedRegex(@"\b20\d\d / (?:[a-z]{1,5} ){0,3}20\d\d\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex YearsPattern();

    // "th / kh", "thuc hien / ke hoach"
    [GeneratedRegex(@" / (?:kh|ke hoach|dt|du toan|nq|nghi quyet)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex OfPlanPattern();
}
