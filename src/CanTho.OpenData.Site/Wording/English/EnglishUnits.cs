using System.Collections.Frozen;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Units of figures in English: "tỷ đồng" is "billion VND".</summary>
internal static class EnglishUnits
{
    private static readonly FrozenDictionary<string, string> Units = new (string Vietnamese, string English)[]
    {
        ("%", "%"), ("%/năm", "% a year"), ("điểm %", "percentage points"), ("điểm", "points"),
        ("nghìn tỷ đồng", "trillion VND"), ("tỷ đồng", "billion VND"), ("triệu đồng", "million VND"), ("nghìn đồng", "thousand VND"), ("đồng", "VND"),
        ("tỷ USD", "billion USD"), ("triệu USD", "million USD"), ("nghìn USD", "thousand USD"), ("USD", "USD"),
        ("ha", "ha"), ("nghìn ha", "thousand ha"), ("km2", "km²"), ("km²", "km²"), ("km", "km"), ("m2", "m²"),
        ("tấn", "tonnes"), ("nghìn tấn", "thousand tonnes"), ("triệu tấn", "million tonnes"), ("kg", "kg"),
        ("kWh", "kWh"), ("triệu kWh", "million kWh"), ("tỷ kWh", "billion kWh"), ("MW", "MW"),
        ("lượt khách", "visits"), ("triệu lượt khách", "million visits"), ("lượt", "visits"), ("triệu lượt", "million visits"),
        ("doanh nghiệp", "enterprises"), ("HTX", "cooperatives"), ("hợp tác xã", "cooperatives"), ("hộ", "households"), ("người", "people"),
        ("lao động", "workers"), ("xã", "communes"), ("trường", "schools"), ("sản phẩm", "products"), ("dự án", "projects"), ("vụ", "cases"),
        ("dịch vụ công", "public services"), ("nhiệm vụ", "tasks"),
    }.ToFrozenDictionary(unit => unit.Vietnamese, unit => unit.English, StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit in English; null where no word is known, so that the Vietnamese one is shown and marked.</summary>
    public static string? Of(string unit) => Units.GetValueOrDefault(unit);
}
