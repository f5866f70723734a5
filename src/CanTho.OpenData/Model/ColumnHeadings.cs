using System.Text;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Model;

/// <summary>The words that head the columns of task tables, in the wordings of the genre: "Cơ quan, đơn vị chủ trì", "Thời gian hoàn thành",
/// "Sản phẩm/Kết quả". The word that stands first decides ("Nội dung phối hợp" is a title), as the head of a Vietnamese name does.</summary>
public static class ColumnHeadings
{
    private const int LongestHeading = 70;

    /// <summary>What may stand before the telling word.</summary>
    private static readonly ImmutableHashSet<string> Openings =
        ImmutableHashSet.Create(StringComparer.Ordinal, "", "du kien", "tong", "yeu cau", "nhu cau", "ngay", "thang", "ten", "ma", "so", "cac", "noi");

    /// <summary>Words for those who help the one in charge: "Cơ quan phối hợp", "Đơn vị tham gia", "Các đơn vị liên quan".</summary>
    private static readonly string[] Helping = ["phoi hop", "tham gia", "lien quan", "ho tro"];

    private static readonly ImmutableHashSet<string> Ordinals =
        ImmutableHashSet.Create(StringComparer.Ordinal, "tt", "stt", "so tt", "so thu tu", "s tt", "no", "#", "thu tu");

    /// <summary>Folded words and what they head; of two that begin at the same place the longer counts.</summary>
    private static readonly (string Words, ColumnRole Role)[] Heads =
    [
        ("chu tri", ColumnRole.Lead), ("phoi hop", ColumnRole.Coordinators), ("tham gia", ColumnRole.Coordinators), ("dau moi", ColumnRole.Lead), ("don vi", ColumnRole.Lead),
        ("co quan", ColumnRole.Lead), ("phu trach", ColumnRole.Lead), ("trach nhiem", ColumnRole.Lead), ("phan cong", ColumnRole.Lead),
        ("to chuc thuc hien", ColumnRole.Lead), ("tham muu", ColumnRole.Lead), ("nguoi thuc hien", ColumnRole.Lead), ("bo phan", ColumnRole.Lead),
        ("chiu trach nhiem", ColumnRole.Lead), ("noi thuc hien", ColumnRole.Lead), ("chu the", ColumnRole.Lead), ("chu dau tu", ColumnRole.Lead),
        ("thoi han", ColumnRole.Deadline), ("thoi gian", ColumnRole.Deadline), ("tien do", ColumnRole.Deadline), ("thoi diem", ColumnRole.Deadline),
        ("han hoan thanh", ColumnRole.Deadline), ("hoan thanh", ColumnRole.Deadline), ("ket thuc", ColumnRole.Deadline), ("moc thoi gian", ColumnRole.Deadline),
        ("lo trinh", ColumnRole.Deadline), ("giai doan", ColumnRole.Deadline), ("nam thuc hien", ColumnRole.Deadline), ("nam hoan thanh", ColumnRole.Deadline),
        ("ngay hoan thanh", ColumnRole.Deadline), ("tan suat", ColumnRole.Deadline), ("ky han", ColumnRole.Deadline), ("han cuoi", ColumnRole.Deadline), ("thoi ky", ColumnRole.Deadline),
        ("bat dau", ColumnRole.Start), ("khoi cong", ColumnRole.Start), ("thoi gian bat dau", ColumnRole.Start), ("thoi diem bat dau", ColumnRole.Start), ("ngay bat dau", ColumnRole.Start),
        ("san pham", ColumnRole.Output), ("ket qua", ColumnRole.Output), ("dau ra", ColumnRole.Output), ("hinh thuc van ban", ColumnRole.Output),
        ("hinh thuc", ColumnRole.Output), ("loai van ban", ColumnRole.Output),
        ("nguon luc", ColumnRole.Funding), ("kinh phi", ColumnRole.Funding), ("nguon von", ColumnRole.Funding), ("nguon kinh phi", ColumnRole.Funding),
        ("ngan sach", ColumnRole.Funding), ("du toan", ColumnRole.Funding), ("tong muc dau tu", ColumnRole.Funding), ("von", ColumnRole.Funding), ("nguon", ColumnRole.Funding),
        ("ghi chu", ColumnRole.None), ("cap trinh", ColumnRole.None), ("cap ban hanh", ColumnRole.None), ("cap phe duyet", ColumnRole.None), ("tham quyen", ColumnRole.None),
        ("cap co tham quyen", ColumnRole.None), ("co quan trinh", ColumnRole.None), ("co quan ban hanh", ColumnRole.None), ("cap quyet dinh", ColumnRole.None),
        ("co quan phe duyet", ColumnRole.None), ("co quan co tham quyen", ColumnRole.None), ("lanh dao", ColumnRole.None), ("dong chi", ColumnRole.None),
        ("theo doi", ColumnRole.None), ("can cu", ColumnRole.None), ("co so phap ly", ColumnRole.None), ("dia diem", ColumnRole.None), ("dia ban", ColumnRole.None),
        ("doi tuong", ColumnRole.None), ("thanh phan", ColumnRole.None), ("so luong", ColumnRole.None), ("quy mo", ColumnRole.None), ("don vi tinh", ColumnRole.None), ("dvt", ColumnRole.None), ("tinh trang", ColumnRole.None), ("trang thai", ColumnRole.None), ("cap nao", ColumnRole.None),
        ("co quan theo doi", ColumnRole.None), ("don vi theo doi", ColumnRole.None), ("y kien chi dao", ColumnRole.None), ("van ban giao", ColumnRole.None), ("nguon goc", ColumnRole.None),
        ("nhiem vu", ColumnRole.Title), ("noi dung", ColumnRole.Title), ("cong viec", ColumnRole.Title), ("hoat dong", ColumnRole.Title), ("giai phap", ColumnRole.Title),
        ("de an", ColumnRole.Title), ("du an", ColumnRole.Title), ("ten", ColumnRole.Title), ("cong trinh", ColumnRole.Title), ("dau viec", ColumnRole.Title), ("chuong trinh", ColumnRole.Title),
        ("danh muc", ColumnRole.Title), ("hang muc", ColumnRole.Title), ("viec", ColumnRole.Title), ("van ban", ColumnRole.Title), ("muc tieu", ColumnRole.None), ("chi tieu", ColumnRole.None),
        ("nhom nhiem vu", ColumnRole.Group), ("nhom", ColumnRole.Group), ("linh vuc", ColumnRole.Group), ("tru cot", ColumnRole.Group), ("khau dot pha", ColumnRole.Group), ("muc", ColumnRole.None),
    ];

    private static readonly Dictionary<string, (string Words, ColumnRole Role)[]>.AlternateLookup<ReadOnlySpan<char>> HeadsByFirstWord =
        Heads.GroupBy(head => head.Words.Split(' ')[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(head => head.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role that a heading gives its column; null where the words head nothing that is known.</summary>
    /// <param name="cell">Text of the heading.</param>
    public static ColumnRole? Read(string cell)
    {
        var folded = Folded(cell);
        if (folded.Length == 0)
        {
            return null;
        }

        return Ordinals.Contains(folded) ? ColumnRole.Ordinal : Refine(folded, Find(folded).Role);
    }

    /// <summary>True for a text that can be nothing but the heading of a column: short, and opening with its telling word.</summary>
    public static bool IsHeading(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var text = cell.Trim();
        if (text.Length is 0 or > LongestHeading || text.AsSpan(0, text.Length - 1).ContainsAny(".;") || text[^1] is '.' or ';' or ',')
        {
            return false;
        }

        var folded = Folded(text);
        if (Ordinals.Contains(folded))
        {
            return true;
        }

        // "Giai đoạn 2026 - 2030" is a time limit, "Dự toán năm 2026" heads a column.
        var (role, index) = Find(folded);
        var hasFigures = text.AsSpan().ContainsAnyInRange('0', '9');
        return role is not null && char.IsUpper(text[0]) && (!hasFigures || role == ColumnRole.Funding)
            && Openings.Contains(folded[..index].TrimEnd()) && !(index > 0 && folded.StartsWith("cac ", StringComparison.Ordinal) && role != ColumnRole.Title);
    }

    /// <summary>True for a heading of the second row of a header: "Chủ trì", "Phối hợp" under "Cơ quan thực hiện".</summary>
    public static bool IsPart(string cell) =>
        Folded(cell) is "chu tri" or "phoi hop" or "bat dau" or "ket thuc" or "hoan thanh" or "tu" or "den" or "thuc hien" or "don vi chu tri" or "don vi phoi hop"
            or "co quan chu tri" or "co quan phoi hop" or "trinh" or "ban hanh" or "chu tri thuc hien" or "phoi hop thuc hien" or "dau moi"
            or "tham gia" or "don vi tham gia" or "co quan tham gia";

    private static (ColumnRole? Role, int Index) Find(string folded)
    {
        foreach (var word in folded.AsSpan().Split(' '))
        {
            if (HeadsByFirstWord.TryGetValue(folded.AsSpan(word), out var heads))
            {
                foreach (var (words, role) in heads)
                {
                    if (StandsAt(folded, word.Start.Value, words))
                    {
                        return (role, word.Start.Value);
                    }
                }
            }
        }

        return (null, int.MaxValue);
    }

    private static bool StandsAt(string folded, int index, string words) =>
        folded.AsSpan(index).StartsWith(words, StringComparison.Ordinal) && (index + words.Length == folded.Length || folded[index + words.Length] == ' ');

    /// <summary>"Cơ quan phối hợp" is about coordinating, "Cơ quan chủ trì, phối hợp" about both.</summary>
    private static ColumnRole? Refine(string folded, ColumnRole? role)
    {
        if (role is ColumnRole.Lead or ColumnRole.Coordinators)
        {
            var hasLead = folded.Contains("chu tri", StringComparison.Ordinal) || folded.Contains("dau moi", StringComparison.Ordinal)
                || (folded.Contains("thuc hien", StringComparison.Ordinal) && WordIndex(folded, "va phoi hop") > 0);
            return (hasLead, Array.Exists(Helping, words => WordIndex(folded, words) >= 0)) switch
            {
                (true, true) => ColumnRole.Agencies,
                (false, true) => ColumnRole.Coordinators,
                _ => ColumnRole.Lead,
            };
        }

        return role is ColumnRole.Deadline && WordIndex(folded, "bat dau") >= 0 && WordIndex(folded, "hoan thanh") < 0 && WordIndex(folded, "ket thuc") < 0
            ? ColumnRole.Start
            : role;
    }

    /// <summary>Lower case, marks left out, single blanks: "Cơ quan,\nđơn vị chủ trì" is "co quan don vi chu tri".</summary>
    private static string Folded(string cell)
    {
        var letters = new StringBuilder(cell?.Length ?? 0);
        var isApart = false;
        foreach (var character in VietnameseText.Fold(cell ?? ""))
        {
            if (char.IsLetterOrDigit(character) || character == '#')
            {
                letters.Append(isApart && letters.Length > 0 ? " " : "").Append(character);
                isApart = false;
            }
            else
            {
                isApart = true;
            }
        }

        return letters.ToString();
    }

    private static int WordIndex(string folded, string words)
    {
        for (var index = folded.IndexOf(words, StringComparison.Ordinal); index >= 0; index = folded.IndexOf(words, index + 1, StringComparison.Ordinal))
        {
            var end = index + words.Length;
            if ((index == 0 || folded[index - 1] == ' ') && (end == folded.Length || folded[end] == ' '))
            {
                return index;
            }
        }

        return -1;
    }
}
