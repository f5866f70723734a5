using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Reads in what state the tasks of a programme are from the words of a report.</summary>
internal static class ProgressStatuses
{
    private static readonly (string Status, string[] Words)[] InOrder =
    [
        ("central", ["bo, nganh trung uong dang", "bo, nganh trung uong", "cac bo, nganh", "trung uong dang", "do trung uong"]),
        ("in_progress", ["chua hoan thanh"]),
        ("planned", ["chua trien khai", "chua thuc hien", "chua den han", "chua bat dau", "chua", "sau nam", "lap thu tuc", "chu truong dau tu", "chuan bi dau tu", "chuan bi trien khai", "se trien khai", "se thuc hien", "du kien", "trong thoi gian toi"]),
        ("under_review", ["dang ra soat", "dang xem xet", "dang tham dinh", "dang tham muu", "dang lay y kien", "dang hoan thien", "ra soat, tham muu"]),
        ("done", ["da thuc hien", "da hoan thanh", "da duoc ban hanh", "duoc ban hanh", "da ban hanh", "da to chuc thuc hien", "da trien khai xong", "hoan thanh", "da duoc phe duyet", "da ket thuc", "da xong", "thuc hien xong", "da dua vao"]),
        ("in_progress", ["trong qua trinh", "tiep tuc thuc hien"]),
    ];

    /// <summary>done, in_progress, planned, central or under_review; null where the words state none.</summary>
    public static string? Read(string words)
    {
        // "13 nhiệm vụ đang thực hiện, phấn đấu sẽ hoàn thành", "có thời hạn hoàn thành tháng 5": when it is to be done, not that it is.
        var folded = VietnameseText.Fold(words).Split(" phan dau ")[0].Replace("han hoan thanh", "", StringComparison.Ordinal);
        foreach (var (status, phrases) in InOrder)
        {
            if (Array.Exists(phrases, phrase => folded.Contains(phrase, StringComparison.Ordinal)))
            {
                return status;
            }
        }

        // Without its marks "đang" (going on) is "đảng" and "đăng".
        return words.Contains("đang ", StringComparison.OrdinalIgnoreCase) ? "in_progress" : null;
    }
}
