using System.Globalization;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What an import says when it is done: what was written, found, changed and left out, and what comes next.</summary>
internal static class ImportWords
{
    /// <summary>Says that a file was imported before.</summary>
    public static string AlreadyThere(string file, Sidecar sidecar) =>
        $"{file}: tệp này đã được nhập trước đây, văn bản là {sidecar.Seed}, tệp mô tả là {sidecar.File}. Không ghi gì thêm.";

    /// <summary>The lines of the summary.</summary>
    public static ImmutableArray<string> Summary(ImportCounts counts, ImmutableArray<ExtractedDocument> documents, string seed, string sidecar) =>
    [
        $"Đã ghi: {seed}",
        $"        {sidecar}",
        $"Đọc được: {string.Join(", ", Found(counts, documents))}.",
        .. documents.Select(document => $"  {Name(document.Header)}"),
        .. Lines("Đã đổi", Changed(counts)),
        .. Lines("Không lấy", Dropped(counts)),
        "Việc tiếp theo:",
        $"  1. Điền những chỗ ghi “CẦN ĐIỀN” trong {sidecar}, rồi soát từng bản ghi: dotnet run --project src/CanTho.OpenData.Site -- review {seed}",
        "  2. Kiểm tra: dotnet run --project src/CanTho.OpenData.Site -- check",
    ];

    private static IEnumerable<string> Lines(string label, IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } all ? [$"{label}: {string.Join("; ", all)}."] : [];

    private static IEnumerable<string> Found(ImportCounts counts, ImmutableArray<ExtractedDocument> documents) =>
    [
        Count(documents.Length, "văn bản"), Count(documents.Sum(document => document.Sections.Length), "mục"), Count(counts.Tables, "bảng"),
        Count(documents.Sum(document => document.Tasks.Length), "nhiệm vụ"), Count(counts.Notes, "chú thích"),
        Count(documents.Sum(document => document.Citations.Length), "viện dẫn"),
    ];

    private static string Name(DocumentHeader header) => string.Join(", ", new[]
    {
        header.Type ?? "Không rõ loại văn bản",
        header.Number is { } number ? $"số {number}" : "không có số",
        header.Issued is { } issued ? $"ngày ghi {Dates.Partial(issued)}" : "không có ngày",
        header.Issuer,
        header.Signer is { } signer ? $"người ký {signer}" : "không có người ký",
    }.OfType<string>());

    private static IEnumerable<string> Changed(ImportCounts counts)
    {
        (int Number, string Words)[] changes =
        [
            (counts.Insertions, "chỗ chèn có theo dõi thay đổi được giữ như bản cuối"), (counts.WrittenNumbers, "số thứ tự tự động được viết ra"),
            (counts.MergedCells, "ô gộp theo hàng được lặp lại ở từng dòng"), (counts.NestedTables, "bảng lồng trong ô thành dòng chữ"),
            (counts.TextBoxes, "khung chữ đặt sau đoạn chứa nó"), (counts.Formulas, "công thức chỉ còn chữ và số"), (counts.ComposedLetters, "dấu rời được ghép vào chữ (NFC)"),
            (counts.SpecialBlanks, "dấu cách đặc biệt thành dấu cách thường"), (counts.Eths, "chữ Ð (eth) thành Đ"),
        ];
        return changes.Where(change => change.Number > 0).Select(change => Count(change.Number, change.Words))
            .Concat(counts.LegacyFonts.Select(font => $"{Count(font.Value, "chữ")} phông {font.Key} chuyển sang Unicode"));
    }

    private static IEnumerable<string> Dropped(ImportCounts counts)
    {
        (int Number, string Words)[] drops =
        [
            (counts.Deletions, "chỗ xóa có theo dõi thay đổi"), (counts.Comments, "ghi chú bên lề"), (counts.HiddenCharacters, "ký tự ẩn"), (counts.Images, "hình ảnh"),
            (counts.ContentsLines, "dòng mục lục"), (counts.InvisibleCharacters, "ký tự vô hình"),
        ];
        return drops.Where(drop => drop.Number > 0).Select(drop => Count(drop.Number, drop.Words)).Append("đầu trang và chân trang");
    }

    private static string Count(int number, string words) => string.Create(CultureInfo.InvariantCulture, $"{Numbers.Count(number)} {words}");
}
