using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Cuts the name of what is measured out of the words around a figure.</summary>
internal static partial class IndicatorText
{
    private const int MostWords = 45;
    private const int Longest = 800;

    private static readonly string[] Openings =
    [
        "phấn đấu", "phần đấu", "phần đầu", "trong đó", "đồng thời", "và", "có", "đạt", "giảm", "tăng", "nâng", "kéo giảm", "duy trì", "bảo đảm", "đảm bảo", "hoàn thành", "xây dựng", "hằng năm", "hàng năm", "mỗi năm",
        "bình quân", "ít nhất", "tối thiểu", "trên", "dưới", "khoảng", "từ", "để", "dự kiến", "riêng", "chỉ tiêu", "mục tiêu", "gồm", "như sau", "cụ thể", "thực hiện", "phải", "ước", "đưa", "đến", "đối với",
    ];

    private static readonly string[] Endings =
    [
        "đạt", "đạt từ", "từ", "khoảng", "trên", "dưới", "ít nhất", "tối thiểu", "tối đa", "không quá", "không dưới", "chiếm", "tăng", "giảm", "tăng bình quân", "giảm bình quân", "tăng thêm", "còn", "xuống", "xuống còn", "xuống dưới",
        "lên", "ở mức", "đạt mức", "là", "hơn", "duy trì", "phấn đấu", "hằng năm", "hàng năm", "mỗi năm", "tăng trung bình", "có", "được", "cho", "với", "cả năm", "cả năm là", "thêm", "đạt khoảng", "vượt", "gồm", "trong", "phải",
    ];

    private static readonly string[] Measures =
    [
        "tỷ lệ", "tỉ lệ", "tổng", "số", "thu", "chi", "mức", "giá trị", "kim ngạch", "tốc độ", "chỉ số", "diện tích", "grdp", "năng suất", "sản lượng", "quy mô", "tuổi thọ", "mật độ", "vốn", "doanh thu", "tỷ trọng", "tỉ trọng",
        "lượng", "độ", "công suất", "thời gian", "chi phí", "hệ số", "xếp hạng", "tăng trưởng", "đóng góp", "cơ cấu",
    ];

    private static readonly PhraseSet MeasureWords = new([.. Measures]);

    /// <summary>The name in a stretch of text; "" where nothing but connecting words stands there.</summary>
    public static string Clean(string words)
    {
        if (words.Length > Longest)
        {
            return "";
        }

        var text = Blanks().Replace(Periods.Without(Remark().Replace(words, " ")), " ").Trim(' ', ',', ';', ':', '.', '-', '–', '+', '“', '”', '≥', '≤', '>', '<', '=');
        string before;
        do
        {
            before = text;
            text = WithoutEnding(WithoutOpening(text)).Trim(' ', ',', ';', ':', '-', '–');
        }
        while (text.Length < before.Length);

        return text.AsSpan().Count(' ') < MostWords ? text : "";
    }

    /// <summary>The words before "so với …".</summary>
    public static string BeforeComparison(string words)
    {
        var place = words.IndexOf(" so với", StringComparison.Ordinal);
        return place < 0 ? words : words[..place];
    }

    /// <summary>True for words that name a measure themselves and need no other before them: "tỷ lệ …", "Tổng thu …".</summary>
    public static bool IsMeasure(string name) => MeasureWords.StandsAt(new Fields.FieldText(name), 0);

    /// <summary>True where one of the words ends a text.</summary>
    public static bool Ends(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a text opens with one of the words.</summary>
    public static bool Opens(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutOpening(string text)
    {
        var opening = Array.Find(Openings, opening => Opens(text, opening) && !(opening == "có" && text.Length == 2));
        return opening is null || IsName(text, opening) ? text : text[opening.Length..].TrimStart(' ', ',', ':');
    }

    /// <summary>"tăng trưởng", "từ khóa" begin like an opening and are names; "tốc độ tăng" ends like one.</summary>
    private static bool IsName(string text, string opening) => opening == "tăng" && Opens(text, "tăng trưởng");

    private static string WithoutEnding(string text)
    {
        var ending = Array.Find(Endings, ending => Ends(text, ending));
        return ending is null || (ending == "tăng" && Ends(text, "tốc độ tăng")) || Ends(text, "trở lên", "trở xuống") ? text : text[..^ending.Length].TrimEnd(' ', ',');
    }

    // "(giá hiện hành)" is kept; "(36/36 xã)" and "(chuẩn 2016-2020)" say how it is reckoned
    [GeneratedRegex(@"\((?:chuẩn|\d|cả nước|NQ|KH|tương đương)[^()]*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Blanks();
}
