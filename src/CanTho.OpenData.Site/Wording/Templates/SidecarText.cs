using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Templates;

/// <summary>The sidecar of a seed, filled in as far as the text itself says it: checksum, kind, identities, what it prints and what it
/// leaves blank.</summary>
internal static class SidecarText
{
    private const int LongestShortTitle = 60;

    /// <summary>The YAML.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="documents">What was read of it.</param>
    /// <param name="isReport">What the person said it is, where the text leaves that open.</param>
    public static string Of(SourceFile seed, ImmutableArray<ExtractedDocument> documents, bool isReport)
    {
        var yaml = new StringBuilder()
            .Append($"seed: {YamlText.Quote(seed.Path)}\n")
            .Append($"sha256: {seed.Sha256}\n")
            .Append($"kind: {Kind(documents, isReport)}\n")
            .Append("origin: \"CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào, ở dạng tệp gì\"\n");
        List(yaml, "known", documents.SelectMany(document => Known(document.Header)));
        List(yaml, "unknown", documents.SelectMany(document => Unknown(document.Header, documents)));
        yaml.Append("# id là địa chỉ của văn bản trên cổng, không đổi về sau. short_title là tên ngắn trong danh sách, không quá 60 ký tự.\n");
        yaml.Append(documents.IsEmpty ? "documents: []\n" : "documents:\n");
        foreach (var header in documents.Select(document => document.Header))
        {
            yaml.Append($"  - id: {header.Id}\n    short_title: {YamlText.Quote(ShortTitle(header))}\n");
        }

        return yaml.ToString();
    }

    private static string Kind(ImmutableArray<ExtractedDocument> documents, bool isReport)
    {
        var tasks = documents.SelectMany(document => document.Tasks).ToArray();
        return documents.FirstOrDefault()?.Header.Type switch
        {
            "Báo cáo" => "report",
            "Phụ lục" when tasks.Any(task => task.Origin == TaskOrigin.Table) => "task_table",
            "Kế hoạch" or "Chương trình" => "plan",
            _ when isReport => "report",
            _ when tasks.Length > 0 && tasks.All(task => task.Origin == TaskOrigin.Table) => "task_table",
            _ => "plan",
        };
    }

    private static void List(StringBuilder yaml, string key, IEnumerable<string> sentences)
    {
        var lines = sentences.ToArray();
        yaml.Append(lines.Length == 0 ? $"{key}: []\n" : $"{key}:\n");
        foreach (var line in lines)
        {
            yaml.Append($"  - {YamlText.Quote(line)}\n");
        }
    }

    private static IEnumerable<string> Known(DocumentHeader header)
    {
        string?[] facts =
        [
            header.Number is { } number ? $"số {number}" : null,
            header.Issued is { Day: not null } issued ? $"ngày {Dates.Partial(issued)}" : null,
            header.Signer is { } signer ? $"người ký {signer}" : null,
        ];
        var told = string.Join(", ", facts.OfType<string>());
        if (told.Length > 0)
        {
            yield return $"{Name(header)} in {told}.";
        }
    }

    private static IEnumerable<string> Unknown(DocumentHeader header, ImmutableArray<ExtractedDocument> documents)
    {
        if (header.Number is null)
        {
            yield return header.NumberBlank is { } blank ? $"Số của văn bản để trống (“{blank}”)." : $"{Name(header)} không in số.";
        }

        if (header.Issued is not { Day: not null })
        {
            yield return header.Issued is { } partly ? $"Ngày ban hành chỉ in đến {Dates.Partial(partly).ToLowerInvariant()}, ngày để trống." : $"{Name(header)} không in ngày ban hành.";
        }

        if (header.Signer is null)
        {
            yield return $"{Name(header)} không có tên người ký.";
        }

        var missing = header.Attachments.Where(attachment => !documents.Any(other => other.Header.Title?.Contains(attachment, StringComparison.OrdinalIgnoreCase) ?? false)).ToArray();
        if (missing.Length > 0)
        {
            yield return $"{string.Join(", ", missing)} được nhắc tên nhưng không có trong tài liệu nhận được.";
        }
    }

    private static string Name(DocumentHeader header) => header.Type ?? "Văn bản";

    private static string ShortTitle(DocumentHeader header)
    {
        var whole = $"{header.Type} {header.Title}".Trim();
        return whole.Length is > 0 and <= LongestShortTitle ? whole : $"CẦN ĐIỀN: tên ngắn của “{whole}”";
    }
}
