using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Wording.Templates;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Writes the sidecar of a text: what the text shows is filled in, what only a person knows is asked for.</summary>
internal static class SidecarWords
{
    private const int LongestShortTitle = 60;

    /// <summary>The YAML, with a line about each field.</summary>
    /// <param name="seed">The text, by its path below the root.</param>
    /// <param name="extracted">Its documents.</param>
    /// <param name="imported">The file that the text was made from; null where it came as text.</param>
    /// <param name="isReport">What a person said it is, where the text leaves that open.</param>
    public static string Write(SourceFile seed, ImmutableArray<ExtractedDocument> extracted, ImportedDocument? imported = null, bool isReport = false)
    {
        var yaml = new StringBuilder();
        yaml.Append("# Tệp mô tả viết sẵn. Điền những chỗ ghi CẦN ĐIỀN, đọc lại các dòng khác rồi chạy check.\n");
        yaml.Append("# Văn bản mà tệp này mô tả.\n").Append(CultureInfo.InvariantCulture, $"seed: {YamlText.Quote(seed.Path)}\n");
        yaml.Append("# Mã kiểm tra của văn bản: văn bản bị sửa thì check báo lỗi.\n").Append(CultureInfo.InvariantCulture, $"sha256: {seed.Sha256}\n");
        if (imported is not null)
        {
            yaml.Append("# Tệp gốc mà văn bản được chuyển từ đó; tệp gốc không được công bố.\n");
            yaml.Append(CultureInfo.InvariantCulture, $"imported_from:\n  file: {YamlText.Quote(imported.FileName)}\n  sha256: {imported.Imported.Sha256}\n");
        }

        yaml.Append("# Loại: plan (kế hoạch, chương trình), task_table (bảng nhiệm vụ), report (báo cáo), other (khác).\n");
        yaml.Append(CultureInfo.InvariantCulture, $"kind: {Kind(extracted, isReport)}\n");
        yaml.Append("# Nhận văn bản từ đâu: tên cơ quan hoặc địa chỉ trang web, ngày nhận, dạng tệp. Dòng này được công bố.\n");
        yaml.Append("origin: \"CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào, ở dạng tệp gì\"\n");
        yaml.Append("# Điều biết chắc về văn bản, mỗi dòng một câu; được công bố.\n");
        List(yaml, "known", extracted.SelectMany(Known));
        yaml.Append("# Điều còn thiếu hoặc chưa rõ, mỗi dòng một câu cho người đọc; được công bố.\n");
        List(yaml, "unknown", extracted.SelectMany(one => Unknown(one, extracted)).Concat(OfFile(imported)));
        yaml.Append("# Các văn bản trong tệp, theo thứ tự. id là địa chỉ trên trang, không đổi sau khi công bố; short_title tối đa 60 ký tự.\n");
        yaml.Append(extracted.IsEmpty ? "documents: []\n" : "documents:\n");
        foreach (var header in extracted.Select(one => one.Header))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {header.Id}\n    short_title: {YamlText.Quote(ShortTitle(header))}\n");
        }

        return yaml.ToString();
    }

    private static string Kind(ImmutableArray<ExtractedDocument> extracted, bool isReport)
    {
        if (extracted is not [var document, ..])
        {
            return isReport ? "report" : "other";
        }

        var type = document.Header.Type;
        return type is "Báo cáo" || (type is null && (isReport || document.Observations.Length > document.Tasks.Length)) ? "report"
            : type is "Phụ lục" or "Danh mục" && document.Tasks.Any(task => task.Origin == TaskOrigin.Table) ? "task_table"
            : type is "Kế hoạch" or "Chương trình" or "Chương trình hành động" or "Đề án" or "Phương án" || document.Tasks.Length > 0 ? "plan"
            : "other";
    }

    private static IEnumerable<string> Known(ExtractedDocument document)
    {
        var header = document.Header;
        var facts = new[]
        {
            header.Number is { } number ? $"số {number}" : null,
            header.Issued is { } issued ? $"ngày ban hành {Dates.Partial(issued)}" : null,
            header.Signer is { } signer ? $"tên người ký là {signer}{(header.SignerRole is { } role ? $", {role}" : "")}" : null,
        }.OfType<string>().ToArray();
        return facts.Length > 0 ? [$"{Subject(header)} ghi {string.Join("; ", facts)}."] : [];
    }

    private static IEnumerable<string> Unknown(ExtractedDocument document, ImmutableArray<ExtractedDocument> all)
    {
        var header = document.Header;
        var subject = Subject(header);
        var isAppendix = header.Type is "Phụ lục";
        if (header.Number is null && !isAppendix)
        {
            yield return header.NumberBlank is { } blank ? $"Số của {Lower(subject)} để trống (chỉ in “{blank}”)." : $"{subject} không in số.";
        }

        if (header.Issued is null && !isAppendix)
        {
            yield return $"{subject} không in ngày ban hành.";
        }
        else if (header.Issued is { Day: null } partial)
        {
            yield return $"{subject} không ghi đủ ngày ban hành, chỉ có {Lower(Dates.Partial(partial))}.";
        }

        if (header.Signer is null && !isAppendix)
        {
            yield return $"{subject} không có tên người ký.";
        }

        var missing = header.Attachments.Where(name => !all.Any(other => Titles(other, name))).ToArray();
        if (missing.Length > 0)
        {
            yield return $"{string.Join(", ", missing)} được nhắc tên nhưng không có trong tệp nhận được.";
        }
    }

    private static IEnumerable<string> OfFile(ImportedDocument? imported)
    {
        if (imported?.Imported.Counts.Images is > 0 and var images)
        {
            yield return $"{Numbers.Count(images)} hình ảnh trong tệp gốc không chuyển được thành chữ.";
        }

        yield return "Bản chữ không thể hiện chữ ký và con dấu nên không xác định được văn bản đã ban hành hay còn là dự thảo.";
    }

    /// <summary>True where a document begins with the words that name an attachment: "PHỤ LỤC II".</summary>
    private static bool Titles(ExtractedDocument document, string name) =>
        document.Document.Front.OfType<Block.Paragraph>().Any(paragraph => VietnameseText.Slug(paragraph.Passage.Text.Split('.', ':')[0]) == VietnameseText.Slug(name));

    private static string Subject(DocumentHeader header) => header.Type ?? "Văn bản";

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>A proposal for lists: the kind and as much of the title as fits.</summary>
    private static string ShortTitle(DocumentHeader header)
    {
        var number = header.Number is { } found ? $" {found}" : "";
        var title = header.Title is { Length: > 0 } words ? (words.Any(char.IsLower) ? Lower(words) : words.ToLowerInvariant()) : "";
        var whole = string.Join(": ", new[] { $"{Subject(header)}{number}", title }.Where(part => part.Length > 0));
        if (whole.Length <= LongestShortTitle)
        {
            return whole;
        }

        var cut = whole.LastIndexOf(' ', LongestShortTitle - 1);
        return $"{whole[..(cut > 0 ? cut : LongestShortTitle - 1)].TrimEnd(',', ';', ':', '-', ' ')}…";
    }

    private static void List(StringBuilder yaml, string key, IEnumerable<string> items)
    {
        var all = items.Distinct(StringComparer.Ordinal).ToArray();
        yaml.Append(key).Append(all.Length == 0 ? ": []\n" : ":\n");
        foreach (var item in all)
        {
            yaml.Append("  - ").Append(YamlText.Quote(item)).Append('\n');
        }
    }
}
