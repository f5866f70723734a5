using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Finds where one document of a file ends and the next begins: behind a signature or a list of recipients, at the State's
/// motto or a line that names a kind of document; an appendix begins anywhere at its own line ("PHỤ LỤC II").</summary>
internal static partial class DocumentBorders
{
    /// <summary>Longer than lines of a letterhead are.</summary>
    private const int LetterheadLength = 60;
    private const int FarthestAttachment = 10;

    /// <summary>First and last lines of the documents of a file, in order.</summary>
    public static ImmutableArray<(int First, int Last)> Find(SourceFile file)
    {
        var starts = new List<int> { 1 };
        var isClosed = false;
        var hasBody = false;
        for (var line = 1; line <= file.Lines.Length; line++)
        {
            var raw = file.Lines[line - 1];
            var clean = LineMarks.Strip(raw);
            if (clean.Length == 0)
            {
                continue;
            }

            if (hasBody && (OpensDocument(clean, isClosed) || (isClosed && OpensAttachment(file, line, clean))))
            {
                starts.Add(line);
                isClosed = false;
                hasBody = false;
            }

            hasBody |= IsBody(clean);
            isClosed |= ClosingLines.OpensRecipients(raw) || (hasBody && ClosingLines.OpensSignature(clean) && LooksLast(file, line));
        }

        return [.. starts.Select((start, index) => (start, index + 1 < starts.Count ? starts[index + 1] - 1 : file.Lines.Length))];
    }

    /// <summary>A letterhead alone is no document yet: one has named its kind or said something.</summary>
    private static bool IsBody(string clean) =>
        DocumentTypes.Read(clean) is not null || (((clean.Length > LetterheadLength && clean.Any(char.IsLower)) || TableLike(clean)) && !LetterheadPattern().IsMatch(clean));

    private static bool TableLike(string clean) => clean.Contains('\t', StringComparison.Ordinal) || clean.StartsWith('|');

    private static bool OpensDocument(string clean, bool isClosed)
    {
        if (clean.StartsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", StringComparison.Ordinal) || clean.StartsWith("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", StringComparison.Ordinal))
        {
            return isClosed;
        }

        return DocumentTypes.Read(clean) is { } type && (isClosed || (type == "Phụ lục" && clean.StartsWith("PHỤ LỤC", StringComparison.Ordinal)));
    }

    /// <summary>"CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ" and its title in capitals, down to "(Kèm theo Nghị quyết số …)".</summary>
    private static bool OpensAttachment(SourceFile file, int line, string clean)
    {
        if (!ParagraphJoin.IsCapitals(clean) || ClosingLines.OpensSignature(clean))
        {
            return false;
        }

        // Below a line that names a kind the title may be printed in small letters.
        var namesKind = DocumentTypes.All.Any(type => clean.StartsWith(type.ToUpperInvariant(), StringComparison.Ordinal));
        var behind = file.Lines.Skip(line).Take(FarthestAttachment).Select(LineMarks.Strip).Where(text => text.Length > 0).SkipWhile(ParagraphJoin.IsCapitals).Take(namesKind ? 2 : 1);
        return behind.Any(text => AttachedPattern().IsMatch(text));
    }

    // "TỈNH CÀ MAU     Độc lập - Tự do - Hạnh phúc", "| ỦY BAN NHÂN DÂN<br>TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI …", "|---|---|" below it
    [GeneratedRegex(@"CỘNG (HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập ?[-–]|^[|\s:-]+$|^\|? ?Số ?:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex LetterheadPattern();

    // "(Kèm theo Nghị quyết số 03/NQ-CP …)", "(Ban hành kèm theo Quyết định số …)"
    [GeneratedRegex(@"^[(_*]*(?:(?:Ban hành|Phụ lục|Gửi) )?(?:[Kk]èm theo|[Đđ]ính kèm)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AttachedPattern();

    /// <summary>A signature is followed by a name within a few lines, not by running text.</summary>
    private static bool LooksLast(SourceFile file, int line) =>
        file.Lines.Skip(line).Take(8).All(next => next.Length < 80);
}
