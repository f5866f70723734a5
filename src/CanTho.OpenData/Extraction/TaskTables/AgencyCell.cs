using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Takes apart a cell that says of its agencies who leads and who coordinates: "Chủ trì: Sở A; Phối hợp: Sở B", "Sở A chủ trì,
/// phối hợp với Sở B", "Sở A (chủ trì), Sở B (phối hợp)".</summary>
internal static partial class AgencyCell
{
    /// <summary>The words for who leads and for who coordinates; a cell without such words is all leaders.</summary>
    public static (string? Lead, string? Coordinators) Split(string cell)
    {
        var labels = LabelPattern().Matches(cell);
        if (labels.Count > 0)
        {
            return ByLabels(cell, labels);
        }

        foreach (var pattern in (Regex[])[SentencePattern(), ClausesPattern(), BracketsPattern(), HelpersPattern()])
        {
            if (pattern.Match(cell) is { Success: true } match)
            {
                return (Trim(match.Groups["lead"].Value), Trim(match.Groups["others"].Value));
            }
        }

        return (cell, null);
    }

    private static (string? Lead, string? Coordinators) ByLabels(string cell, MatchCollection labels)
    {
        string? lead = Trim(cell[..labels[0].Index]);
        string? coordinators = null;
        for (var index = 0; index < labels.Count; index++)
        {
            var end = index + 1 < labels.Count ? labels[index + 1].Index : cell.Length;
            var words = Trim(cell[(labels[index].Index + labels[index].Length)..end]);
            if (labels[index].Groups["with"].Length > 0)
            {
                coordinators = words;
            }
            else
            {
                lead = words ?? lead;
            }
        }

        return (lead, coordinators);
    }

    private static string? Trim(string words)
    {
        var trimmed = words.Trim(' ', '\n', ';', ',', '.', '-', '–', '+', '•', '*', ':');
        return trimmed.Length == 0 ? null : trimmed;
    }

    // "Chủ trì:", "- Cơ quan chủ trì:", "Đơn vị phối hợp:", "CT:", "PH:"
    [GeneratedRegex(@"(?<![\p{L}])((?i:(cơ quan|đơn vị)[, ]*(đơn vị )?)?(?i:chủ trì|đầu mối|thực hiện)(?i: thực hiện| tham mưu)?|CT|(?<with>(?i:((cơ quan|đơn vị)[, ]*(đơn vị )?)?phối hợp( thực hiện)?)|PH))\s*:",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LabelPattern();

    // "Sở Công Thương chủ trì, phối hợp với Sở Tài chính", "Sở Xây dựng chủ trì phối hợp UBND các xã"
    [GeneratedRegex(@"^(?<lead>[^;:]{3,200}?)(\s*,)?\s+chủ trì\s*([,;]\s*)?(và )?phối hợp\s+((với|cùng)\s+)?(?<others>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 60_000)]
    private static partial Regex SentencePattern();

    // "Sở Y tế chủ trì; Công an tỉnh, UBND các xã phối hợp"
    [GeneratedRegex(@"^(?<lead>[^;:]{3,200}?)\s+chủ trì(\s*[,;.]\s*|[^\S\n]*\n\s*)(?<others>\S(.*?\S)?)\s+phối hợp\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 60_000)]
    private static partial Regex ClausesPattern();

    // "Sở Tài chính phối hợp với Sở Y tế", "Sở Tài chính; phối hợp với UBND các xã"
    [GeneratedRegex(@"^(?<lead>[^;:]{3,200}?)(\s*[,;])?\s+phối hợp\s+((với|cùng)\s+)?(?<others>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 60_000)]
    private static partial Regex HelpersPattern();

    // "Sở Y tế (chủ trì), Công an tỉnh (phối hợp)", "Sở Y tế (chủ trì); các sở, ngành"
    [GeneratedRegex(@"^(?<lead>.{3,200}?)\s*\(\s*(cơ quan |đơn vị )?chủ trì\s*\)\s*([,;]\s*)?(và )?(\(\s*(cơ quan |đơn vị )?phối hợp\s*\)|(?<others>\S(.*?\S)?)(\s*\(\s*(cơ quan |đơn vị )?phối hợp\s*\))?)?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 60_000)]
    private static partial Regex BracketsPattern();
}
