using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads the unit behind a number: <c>%</c>, <c>%/năm</c>, <c>điểm %</c>, <c>tỷ USD</c>, <c>triệu đồng/người</c>, <c>giường</c>.</summary>
internal static partial class TargetUnits
{
    private const int Longest = 60;

    /// <summary>The unit that begins behind an offset, blanks passed over, and where it ends; the offset itself where none stands there.</summary>
    public static (string? Unit, int End) Read(string text, int place)
    {
        var match = Unit().Match(text, place, Math.Min(text.Length - place, Longest));
        if (!match.Success || match.Groups["unit"] is not { Length: > 0 } unit)
        {
            return (null, place);
        }

        return (unit.Value, unit.Index + unit.Length);
    }

    // "%/năm", "triệu đồng/người", "tỷ USD", "nghìn lượt khách", "/100.000 trẻ đẻ sống"
    [GeneratedRegex(
        @"^\s*(?<unit>(?:%|‰)(?:\s?/\s?(?:năm|tháng|quý))?" +
        @"|điểm\s(?:%|phần\străm)" +
        @"|/\s?(?:1\.000|10\.000|100\.000)\s(?:dân|người dân|người|trẻ em|trẻ đẻ sống|trẻ)" +
        @"|(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s)*(?:" +
        @"đồng|VNĐ|USD|EUR|đô la Mỹ|đô la|lượt khách|lượt người|lượt|khách|người|lao động|học sinh|sinh viên|bác sĩ|bác sỹ|dược sĩ|điều dưỡng|giường bệnh|giường|hộ dân|hộ|" +
        @"xã|phường|huyện|thôn|ấp|khu phố|doanh nghiệp|hợp tác xã|tổ hợp tác|sản phẩm OCOP|sản phẩm|ha|héc-ta|hecta|km2|km²|km|m2|m²|m3|m³|mét|lít|MW|MWp|kWh|" +
        @"tấn|tạ|kg|căn hộ|căn|trường học|trường|phòng học|dự án|nhiệm vụ|đề tài|sáng chế|mô hình|cơ sở|khu công nghiệp|cụm công nghiệp|khu|cụm|tuổi|ngày|giờ|phút|giây|thủ tục|điểm|" +
        @"công trình|trạm|bến|nhà máy|khách sạn|phương tiện|xe|tuyến|cầu|chợ|siêu thị|trung tâm|bệnh viện|con|bé trai|cây|chiếc|máy|thuê bao|tàu|lớp|đơn vị|hội viên|đảng viên|việc làm)(?:\s?/\s?(?:1 vạn dân|10\.000 dân|[\p{L}\d]+)(?:\s(?:dân|đồng|khách|nữ|bé gái))?)*" +
        @"|(?:nghìn|ngàn|triệu|tỷ|tỉ))(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Unit();
}
