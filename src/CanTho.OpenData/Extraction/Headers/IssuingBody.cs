using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Headers;

/// <summary>Finds the body that issues a document (cơ quan ban hành): in the letterhead, in the sentence that issues it, in what it is
/// attached to, or in the signature; and the city or province that completes its name.</summary>
internal static partial class IssuingBody
{
    private const int MostOfLetterhead = 8;

    /// <summary>The issuer in full, such as "Ủy ban nhân dân thành phố Cần Thơ"; null where nothing names one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">Its front, sorted.</param>
    /// <param name="place">Where it was issued ("Cần Thơ"); null where that is not stated.</param>
    /// <param name="agencies">Names with their usual capitals, for bodies that are printed in capitals.</param>
    public static string? Find(Document document, HeaderLines lines, string? place, AgencyLexicon agencies)
    {
        var named = InLetterhead(lines.Type is null ? [.. lines.Front.Take(MostOfLetterhead)] : lines.Letterhead)
            ?? lines.Front.Select(passage => InCapitals(passage.Text)).FirstOrDefault(name => name is not null)
            ?? lines.Preamble.Select(passage => InSentence(passage.Text)).LastOrDefault(name => name is not null)
            ?? InAttachment(lines.AttachedTo)
            ?? document.Back.Select(passage => InSignature(passage.Text)).FirstOrDefault(name => name is not null);
        if (named is null)
        {
            return null;
        }

        var whole = Complete(named, document, place);
        return agencies.Find(whole) is { } known && LooksSame(known.Name, whole) ? known.Name : whole;
    }

    private static bool LooksSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last body of the letterhead: the one above it is its superior. Its place may stand on a line of its own.</summary>
    private static string? InLetterhead(ImmutableArray<Passage> letterhead)
    {
        for (var index = letterhead.Length - 1; index >= 0; index--)
        {
            var name = LeftColumn(letterhead[index]);
            if (InCapitals(name) is not null)
            {
                var below = index + 1 < letterhead.Length ? LeftColumn(letterhead[index + 1]) : "";
                var body = InCapitals(PlaceLinePattern().IsMatch(below) ? $"{name} {below}" : name);

                // "BAN THƯỜNG TRỰC" below "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM" is the standing committee of that.
                return IsStanding(body) && InLetterhead(letterhead[..index]) is { } whole ? $"{body} {whole}" : body;
            }
        }

        return null;
    }

    private static bool IsStanding(string? body) => body is not null && (body.StartsWith("Ban thường ", StringComparison.OrdinalIgnoreCase) || body.StartsWith("Ban chấp hành", StringComparison.OrdinalIgnoreCase) || body is "Văn phòng" or "Thường trực");

    /// <summary>What stands left of the name of the country or of the party and the motto below it, where both columns stand on one line.</summary>
    private static string LeftColumn(Passage line) => (RightColumnPattern().Match(line.Text) is { Success: true, Index: > 0 and var start } ? line.Text[..start] : line.Text).Trim(' ', '|', '-');

    /// <summary>The body that a line of capitals names, with usual capitals: "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CÀ MAU KHÓA X, …".</summary>
    public static string? InCapitals(string text)
    {
        var match = CapitalsPattern().Match(text);
        return match.Success ? WithUsualCapitals(Expand(match.Groups["body"].Value)) : null;
    }

    private static string? InSentence(string text)
    {
        var last = SentencePattern().Matches(text).LastOrDefault();
        return last is null ? null : Expand(last.Groups["body"].Value);
    }

    private static string? InAttachment(string? attachedTo) =>
        attachedTo is not null && AttachmentPattern().Match(attachedTo) is { Success: true } match ? Expand(match.Groups["body"].Value) : null;

    private static string? InSignature(string text)
    {
        var match = SignaturePattern().Match(text);
        return match.Success ? WithUsualCapitals(match.Groups["body"].Value) : null;
    }

    /// <summary>Spells out short forms and leaves out the bracket that explains them: "Ủy ban nhân dân (UBND) thành phố".</summary>
    private static string Expand(string name)
    {
        var open = BracketPattern().Replace(name, "").Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal)
            .Replace("HĐND", "Hội đồng nhân dân", StringComparison.Ordinal).Replace("Uỷ ban", "Ủy ban", StringComparison.Ordinal);
        return string.Join(' ', open.Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', '.', ';');
    }

    /// <summary>"Ủy ban nhân dân thành phố" alone is completed by the city that it was issued in, or the one that the document names again and again.</summary>
    private static string Complete(string name, Document document, string? place)
    {
        var isPeoplesBody = name.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal) || name.StartsWith("Hội đồng nhân dân", StringComparison.Ordinal);
        if (!isPeoplesBody || (!name.EndsWith("nhân dân", StringComparison.Ordinal) && !name.EndsWith(" thành phố", StringComparison.Ordinal) && !name.EndsWith(" tỉnh", StringComparison.Ordinal)))
        {
            return name;
        }

        var places = document.File.Lines.Skip(document.Span.FirstLine - 1).Take(document.Span.LastLine - document.Span.FirstLine + 1)
            .SelectMany(line => PlacePattern().Matches(line)).Select(match => match.Value)
            .GroupBy(found => found, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var own = Array.Find(places, found => place is not null && found.Key.EndsWith(" " + place, StringComparison.Ordinal));
        if (own is null && (places.Length == 0 || places[0].Count() < 3 || (places.Length > 1 && places[1].Count() * 3 > places[0].Count())))
        {
            return name;
        }

        var bare = name.Replace(" thành phố", "", StringComparison.Ordinal).Replace(" tỉnh", "", StringComparison.Ordinal);
        return $"{bare} {(own ?? places[0]).Key}";
    }

    /// <summary>Lower case but for the first letter and the names of places.</summary>
    private static string WithUsualCapitals(string capitals)
    {
        var words = capitals.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Tỉnh ủy Cà Mau": the committee is no place, what stands behind it is.
        var isCommittee = words is ["tỉnh" or "thành" or "huyện" or "quận" or "xã" or "phường", "ủy" or "uỷ", ..];
        var placeStart = isCommittee ? 1 : Array.FindLastIndex(words, word => word is "tỉnh" or "phố" or "huyện" or "quận" or "xã" or "phường" or "trấn" or "khu");
        return WithUsualNames(string.Join(' ', words.Select((word, index) => index == 0 || (placeStart >= 0 && index > placeStart) ? Capitalise(word) : word)));
    }

    /// <summary>"Sở công thương" is "Sở Công Thương", "mttq việt nam" is "MTTQ Việt Nam".</summary>
    private static string WithUsualNames(string name)
    {
        foreach (var usual in (string[])["Thủ tướng Chính phủ", "MTTQ", "Việt Nam", "Mặt trận Tổ quốc", "Trung ương", "Thống kê", "Chính phủ"])
        {
            name = name.Replace(usual, usual, StringComparison.OrdinalIgnoreCase);
        }

        var text = new FieldText(name);
        var sectors = text.IsWord(0, "bo") ? Sectors.Ministries : Sectors.Departments;
        return (text.IsWord(0, "bo") || text.IsWord(0, "so")) && sectors.TryFind(text, 1, out var next, out var sector)
            ? $"{name[..text[0].End]} {sector}{name[text[next - 1].End..]}"
            : name;
    }

    private static string Capitalise(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CÀ MAU KHÓA X, NHIỆM KỲ 2021 - 2026", "SỞ TÀI CHÍNH"
    [GeneratedRegex(@"^(?<body>(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HĐND|HỘI ĐỒNG NHÂN DÂN|ỦY BAN M\p{Lu}*|UỶ BAN M\p{Lu}*|ỦY BAN B\p{Lu}*|SỞ|BỘ|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|THÀNH ỦY|TỈNH ỦY|HUYỆN ỦY|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CÔNG AN|TỔNG CỤC|CHI CỤC|CỤC|THANH TRA|LIÊN ĐOÀN|HỘI|TRUNG TÂM|VĂN PHÒNG|BAN)(?!:)( (?!KHÓA\b|KHOÁ\b|NHIỆM\b|CỘNG\b|SỐ\b)[\p{Lu}\-]+(?!\p{Ll}))*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex CapitalsPattern();

    // "Ủy ban nhân dân (UBND) thành phố Cần Thơ ban hành Kế hoạch", "UBND² thành phố Báo cáo kết quả", "Sở Y tế xây dựng kế hoạch"
    [GeneratedRegex(@"(?<body>(Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Bộ|Thành ủy|Tỉnh ủy)( \([^)]{1,20}\))?( (thành phố|tỉnh|quận|huyện|xã|phường))?( \([^)]{1,20}\))?( \p{Lu}[\p{L}]*){0,6}),? (?=(ban hành|Báo cáo|báo cáo|xây dựng|triển khai|quyết định|đề ra)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SentencePattern();

    // "Chương trình số: /Ctr-UBND ngày tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ", "Quyết định số 1245/QĐ-UBND … của Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long"
    [GeneratedRegex(@" của (?:Chủ tịch |Giám đốc |Bộ trưởng )?(?<body>(?!Chủ tịch |Giám đốc |Bộ trưởng )[^()]{3,80})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 60_000)]
    private static partial Regex AttachmentPattern();

    // "TỈNH HẬU GIANG" below "ỦY BAN NHÂN DÂN"
    [GeneratedRegex(@"^(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|XÃ|PHƯỜNG)( \p{Lu}+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PlaceLinePattern();

    // "THÀNH PHỐ CẦN THƠ Độc lập - Tự do - Hạnh phúc"
    [GeneratedRegex(@"\s(CỘNG HÒA|CỘNG HOÀ) XÃ HỘI|\sĐẢNG CỘNG SẢN|\sĐộc lập\s?[-–]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex RightColumnPattern();

    // "TM. ỦY BAN NHÂN DÂN"
    [GeneratedRegex(@"^T/?M\s?\.?\s*(?<body>\p{Lu}[\p{Lu} ]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SignaturePattern();

    // " (UBND)"
    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex BracketPattern();

    // "thành phố Cần Thơ", "tỉnh Hậu Giang"
    [GeneratedRegex(@"(?<=(UBND|HĐND|nhân dân|trên địa bàn|của|bộ|ủy)\s)(thành phố|tỉnh)( \p{Lu}\p{Ll}+){2,3}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PlacePattern();
}
