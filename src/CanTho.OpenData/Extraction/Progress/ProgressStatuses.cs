using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Reads in what state the tasks of a programme are from the words of a report.</summary>
internal static class ProgressStatuses
{
    private static readonly (string Status, string[] Words)[] InOrder =
    [
        ("central", ["bo, nganh trung uong dang", "bo, nganh trung uong", "cac bo, nganh", "trung uong dang", "do trung uong"]),
        ("planned", ["chua trien khai", "chua thuc hien", "chua den han", "chua bat dau", "chua", "sau nam", "lap thu tuc", "chu truong dau tu", "chuan bi dau tu", "chuan bi trien khai", "se trien khai", "se thuc hien", "du kien", "trong thoi gian toi"]),
        ("under_review", ["dang ra soat", "dang xem xet", "dang tham dinh", "dang tham muu", "dang lay y kien", "dang hoan thien", "ra soat, tham muu"]),
        ("done", ["da thuc hien", "da hoan thanh", "da duoc ban hanh", "duoc ban hanh", "da ban hanh", "da to chuc thuc hien", "da trien khai xong", "hoan thanh", "da duoc phe duyet", "da ket thuc", "da xong", "thuc hien xong", "da dua vao"]),
        ("in_progress", ["dang", "trong qua trinh", "tiep tuc thuc hien"]),
    ];

    /// <summary>done, in_progress, planned, central or under_review; null where the words state none.</summary>
    public static string? Read(string words)
    {
        var folded = VietnameseText.Fold(words);
        foreach (var (status, phrases) in InOrder)
        {
            if (Array.Exists(phrases, phrase => folded.Contains(phrase, StringComparison.Ordinal)))
            {
                return status;
            }
        }

        return null;
    }
}
