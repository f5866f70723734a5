using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>What a line looks like by itself, and how badly it would fit a column. Used where nothing but the words tells cells apart.</summary>
/// <param name="Text">Clean text.</param>
/// <param name="Kind">What it looks like.</param>
internal readonly partial record struct CellLook(string Text, CellKind Kind)
{
    /// <summary>Looks at a text.</summary>
    public static CellLook Of(string text) => new(text, KindOf(text));

    /// <summary>True for a text that cannot begin a cell.</summary>
    public bool BeginsLow => IsLow && Kind is not (CellKind.Ditto or CellKind.Time or CellKind.Number or CellKind.Label);

    /// <summary>True for a small first letter.</summary>
    public bool IsLow => Text.Length > 0 && char.IsLower(Text[0]);

    /// <summary>A time that more often ends a sentence than begins a cell: "giai đoạn 2025 - 2035, tầm nhìn đến năm 2045".</summary>
    private bool IsTail => Kind == CellKind.Time && (Text.StartsWith("giai đoạn", StringComparison.Ordinal) || Text.StartsWith("năm ", StringComparison.Ordinal) || Text.StartsWith("ngày ", StringComparison.Ordinal));

    /// <summary>How badly the text fits a column of a role: 0 fits, 8 cannot be.</summary>
    public double Misfit(ColumnRole role)
    {
        if (Kind is CellKind.Empty or CellKind.Ditto)
        {
            return role is ColumnRole.Title or ColumnRole.Ordinal ? 3 : 0;
        }

        var misfit = role switch
        {
            ColumnRole.Ordinal => Kind switch { CellKind.Number => 0, CellKind.Label => 0.8, _ => 8 },
            ColumnRole.Title => Kind switch { CellKind.Number => 6, CellKind.Time => 4, CellKind.Agency => 2.5, CellKind.Label => 4, _ => 0 },
            ColumnRole.Group => Kind switch { CellKind.Number => 6, CellKind.Time => 4, CellKind.Agency => 2.5, _ => 0.5 },
            ColumnRole.Lead or ColumnRole.Coordinators or ColumnRole.Agencies => Kind switch { CellKind.Agency => 0, CellKind.Number => 6, CellKind.Time => 5, CellKind.Product or CellKind.Money => 3, _ => 2 },
            ColumnRole.Deadline or ColumnRole.Start => Kind switch { CellKind.Time => 0, CellKind.Agency => 5, CellKind.Number => 4, CellKind.Product or CellKind.Money => 3.5, _ => 3 },
            ColumnRole.Output => Kind switch { CellKind.Product => 0, CellKind.Agency or CellKind.Time => 2, CellKind.Number => 4, _ => 0.8 },
            ColumnRole.Funding => Kind switch { CellKind.Money => 0, CellKind.Agency or CellKind.Time => 2, CellKind.Number => 1, _ => 1.2 },
            _ => Kind switch { CellKind.Number => 3, _ => 1 },
        };
        return BeginsLow ? misfit + 1.5 : IsTail ? misfit + 0.9 : misfit;
    }

    /// <summary>"Sở Nội vụ chủ trì, phối hợp theo dõi việc thực hiện Kế hoạch này." is no name of an agency.</summary>
    private static bool IsSentence(string text) => text[^1] == '.' && text.AsSpan().Count(' ') >= 8;

    private static CellKind KindOf(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed is "-" or "–" or "—" or "/" or "…" or "..." or "x" or "X")
        {
            return CellKind.Empty;
        }

        if (NumberPattern().IsMatch(trimmed))
        {
            return CellKind.Number;
        }

        if (LabelPattern().IsMatch(trimmed))
        {
            return CellKind.Label;
        }

        var folded = VietnameseText.Fold(trimmed.Length > 120 ? trimmed[..120] : trimmed).TrimStart('-', '+', ' ');
        if (DittoPattern().IsMatch(folded))
        {
            return CellKind.Ditto;
        }

        var isDated = trimmed.Length <= (char.IsAsciiDigit(trimmed[0]) ? 40 : 80) && !folded.Contains(" cua ", StringComparison.Ordinal) && TimePattern().IsMatch(folded);
        return isDated || (trimmed.Length <= 110 && PlainTimePattern().IsMatch(folded)) || (trimmed.Length <= 60 && PeriodPattern().IsMatch(folded)) ? CellKind.Time
            : trimmed.Length <= 250 && !IsSentence(trimmed) && (CellText.NamesAgency(trimmed) || RolePattern().IsMatch(folded)) ? CellKind.Agency
            : MoneyPattern().IsMatch(folded) && trimmed.Length <= 120 ? CellKind.Money
            : ProductPattern().IsMatch(folded) && trimmed.Length <= 160 ? CellKind.Product
            : CellKind.Words;
    }

    // "1", "12.", "1.2", "(3)", "01"
    [GeneratedRegex(@"^\(?\d{1,3}(\.\d{1,2}){0,3}[.)]{0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex NumberPattern();

    // "I", "IV.", "A", "a)"
    [GeneratedRegex(@"^([IVX]{1,5}[.\-]?|[A-H][.\-]?|[a-hđ][.)])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex LabelPattern();

    // "nt", "-nt-", "như trên", "\"", "//"
    [GeneratedRegex(@"^(n[./]?t\W*|nhu tren|[""”“″〃'’/]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DittoPattern();

    // "quy iii/2026", "truoc ngay 30/6/2026", "2026 - 2030", "100 ngay ke tu ngay ban hanh", "nam 2026"
    [GeneratedRegex(@"^(trong |truoc |den |tu |hoan thanh |cham nhat |cuoi |dau |giai doan |nam |thang |quy |qui |het |ngay |thoi gian |xong |dinh ky |bao cao dinh ky |trien khai |bat dau ).{0,20}\d|^\d{1,2}[/.\-]\d|^(19|20)\d\d\b|^\d{1,3} (ngay|thang)\b|^t\d{1,2}/\d{4}|^q[1-4]/",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex TimePattern();

    // "nghien cuu/trien khai giai doan 2026 - 2030", "hoan thanh trong quy iii nam 2026"
    [GeneratedRegex(@"^[a-z/, ]{0,30}\b(giai doan|quy [iv1-4]+|thang \d{1,2}|nam) ?[-/]? ?(nam )?(19|20)\d\d( ?[-–] ?(19|20)\d\d)?\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex PeriodPattern();

    // "thuong xuyen", "hang nam", "sau khi co huong dan", "theo tien do cua trung uong", "quy iv"
    [GeneratedRegex(@"^(thuc hien |duy tri |tiep tuc )?(thuong xuyen|hang (nam|quy|thang|tuan|ngay)|dinh ky|sau khi|ngay sau|khi co|theo (ke hoach|tien do|lo trinh|yeu cau|huong dan|quy dinh|thoi gian|chi dao)|quy [iv]{1,3}\b|lien tuc)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex PlainTimePattern();

    // "chu tri: so a", "dia phuong", "thu truong cac so"
    [GeneratedRegex(@"^((co quan |don vi )?(chu tri|phoi hop)( thuc hien)?\s*:|(don vi|co quan|dia phuong|thu truong|chu tich|cong ty|tap doan|benh vien|cap uy|to cong tac|doan thanh nien|doan dai bieu|dang uy|tinh uy|thanh uy|hdnd|bqp|bqlda|cong thong tin|toa an|vien kiem sat|dien luc|bhxh|bao hiem xa hoi|doanh nghiep|cac|kho bac|hai quan|thong ke tinh)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RolePattern();

    // "ngan sach tinh", "nsnn", "xa hoi hoa", "5.000 trieu dong"
    [GeneratedRegex(@"^(ngan sach|nsnn|ns |nsdp|kinh phi|nguon |von |xa hoi hoa|du toan|long ghep|odas?\b)|^[\d.,]+ ?(trieu|ty|dong)|^\d{1,3}(\.\d{3})+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex MoneyPattern();

    // "ke hoach cua ubnd tinh", "quyet dinh", "bao cao", "he thong duoc van hanh"
    [GeneratedRegex(@"^(ke hoach|quyet dinh|bao cao|van ban|de an|nghi quyet|to trinh|thong bao|chuong trinh|he thong|phan mem|ho so|cong van|quy che|quy dinh|bien ban|danh muc|hoi nghi|co so du lieu|nen tang|chi thi|huong dan|cong trinh|du an|so lieu|bo |dien dan|lop )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex ProductPattern();
}
