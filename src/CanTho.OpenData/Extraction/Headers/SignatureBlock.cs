using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Headers;

/// <summary>The end of a document: recipients (nơi nhận), the capacity in which somebody signs, and their name.</summary>
/// <param name="Recipients">Recipients line by line, without dash and semicolon.</param>
/// <param name="Role">"KT. CHỦ TỊCH PHÓ CHỦ TỊCH"; null where none is printed.</param>
/// <param name="Name">"Nguyễn Văn Hòa"; null where none is printed.</param>
internal sealed partial record SignatureBlock(ImmutableArray<string> Recipients, string? Role, string? Name)
{
    /// <summary>Reads the closing lines of a document.</summary>
    public static SignatureBlock Read(ImmutableArray<Passage> back)
    {
        var recipients = new List<string>();
        var roles = new List<string>();
        string? name = null;
        var inRecipients = false;
        foreach (var text in back.SelectMany(passage => Lines(passage.Text)))
        {
            if (text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Noi nhận", StringComparison.OrdinalIgnoreCase))
            {
                inRecipients = true;
            }
            else if (roles.Count > 0 && OpenBodyPattern().IsMatch(roles[^1]) && !text.Any(char.IsLower))
            {
                // "TM. ỦY BAN NHÂN" and "DÂN" in a narrow column.
                roles[^1] = $"{roles[^1]} {text}";
            }
            else if (IsRole(text))
            {
                inRecipients = false;
                roles.Add(text);
            }
            else if (roles.Count > 0 && !inRecipients && name is null && text.Any(char.IsLower) && NamePattern().IsMatch(text))
            {
                name = RankPattern().Replace(text, "");
            }
            else if (inRecipients)
            {
                AddRecipient(recipients, text);
            }
        }

        var role = string.Join(' ', roles.Where(text => !OnBehalfPattern().IsMatch(text)));
        return new SignatureBlock([.. recipients.Select(text => text.EndsWith("...", StringComparison.Ordinal) ? text : text.TrimEnd('|', ' ').TrimEnd(';', '.', ' '))], role.Length == 0 ? null : role, name);
    }

    /// <summary>The lines of a row "| Nơi nhận: - Như Điều 3; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang |".</summary>
    private static IEnumerable<string> Lines(string text) => !text.StartsWith('|') ? [text]
        : text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(cell => BreakPattern().Split(cell)).Select(line => line.Trim(' ', '*', '_'))
            .Where(line => line.Any(char.IsLetter));

    private static void AddRecipient(List<string> recipients, string text)
    {
        if (text[0] is '-' or '–' or '+' || recipients.Count == 0)
        {
            recipients.Add(text.TrimStart('-', '–', '+', ' '));
        }
        else
        {
            recipients[^1] = $"{recipients[^1]} {text}";
        }
    }

    private static bool IsRole(string text) => text.Length is > 4 and < 80 && text.Any(char.IsUpper) && !text.Any(char.IsLower) && text[0] != '-' && !text.StartsWith('(');

    // before "- Như Điều 3;", before "KT. CHỦ TỊCH", and between "PHÓ CHỦ TỊCH" and "Lâm Hải Giang"
    [GeneratedRegex(@"\s(?=[-–+] ?\p{L})|\s(?=(?:KT|TL|TUQ)\.)|(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})|<br\s?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex BreakPattern();

    // "TM. ỦY BAN NHÂN DÂN", "TM. UBND THÀNH PHỐ": the body, not the capacity
    [GeneratedRegex(@"^T/?M\s?\.?\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OnBehalfPattern();

    // "TM. ỦY BAN NHÂN", "TM. BAN THƯỜNG"
    [GeneratedRegex(@"^T/?M\b.{0,60} (?:ỦY|UỶ|BAN|NHÂN|THƯỜNG|CHẤP|HỘI|ĐỒNG)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex OpenBodyPattern();

    // "Trần Việt Trường", "Đại tá Nguyễn Văn A"
    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}*\.? ?){2,6}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex NamePattern();

    // "TS. ", "ThS. "
    [GeneratedRegex(@"^(GS|PGS|TS|ThS|BS|KS)\.\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex RankPattern();
}
