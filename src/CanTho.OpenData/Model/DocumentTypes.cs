using System.Buffers;

namespace CanTho.OpenData.Model;

/// <summary>The kinds of administrative documents (loại văn bản hành chính) of Decree 30/2020/NĐ-CP, article 7, with those of
/// Party bodies and councils, as they are printed above a title.</summary>
public static class DocumentTypes
{
    /// <summary>Kinds with usual capitals, the longer before the shorter.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "Chương trình hành động", "Văn bản hợp nhất", "Giấy mời", "Kế hoạch", "Báo cáo", "Nghị quyết", "Quyết định", "Chương trình",
        "Phụ lục", "Chỉ thị", "Tờ trình", "Thông báo", "Thông tri", "Đề án", "Phương án", "Dự án", "Hướng dẫn", "Quy chế", "Quy định",
        "Kết luận", "Công điện", "Công văn", "Thông tư", "Nghị định", "Danh mục", "Biên bản", "Hợp đồng", "Bản ghi nhớ",
    ];

    private static readonly SearchValues<char> Numbers = SearchValues.Create("IVXABCDEĐ0123456789.-");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCapitals =
        All.ToDictionary(type => type.ToUpperInvariant(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind that a line of capitals names, such as "KẾ HOẠCH" or "PHỤ LỤC II"; null for any other line.</summary>
    /// <param name="line">A clean line.</param>
    public static string? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var capitals = line.AsSpan().TrimEnd(".: ");
        return ByCapitals.TryGetValue(capitals, out var type) ? type
            : capitals is "Phụ lục" ? "Phụ lục"
            : capitals.StartsWith("PHỤ LỤC ", StringComparison.OrdinalIgnoreCase) && capitals.Length <= 14 && IsNumbered(capitals[8..]) ? "Phụ lục"
            : null;
    }

    /// <summary>"II", "3", "số 01": what numbers an appendix, unlike "Phụ lục này".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        words = words.StartsWith("số ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
        return !words.IsEmpty && words.IndexOfAnyExcept(Numbers) < 0;
    }
}
