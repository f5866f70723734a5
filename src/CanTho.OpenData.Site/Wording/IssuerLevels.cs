using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Which level of the Party and the State a cited instrument comes from, told from its symbol (<c>59-NQ/TW</c>, <c>11/NQ-CP</c>,
/// <c>45/2022/QH15</c>), else from its kind or its issuer as the source names it.</summary>
internal static partial class IssuerLevels
{
    private const string Party = "Trung ương Đảng";
    private const string Assembly = "Quốc hội";
    private const string Government = "Chính phủ, Thủ tướng";
    private const string Ministries = "Bộ, ngành Trung ương";
    private const string LocalParty = "Cấp ủy địa phương";
    private const string Council = "Hội đồng nhân dân";
    private const string Committee = "Ủy ban nhân dân";
    private const string Unknown = "Chưa rõ cơ quan";

    /// <summary>All levels, from the top.</summary>
    public static ImmutableArray<string> InOrder { get; } = [Party, Assembly, Government, Ministries, LocalParty, Council, Committee, Unknown];

    public static string Of(LegalInstrument instrument) =>
        (instrument.Number is { } number ? BySymbol(number) : null) ?? ByType(instrument.Type) ?? ByIssuer(instrument.Issuer ?? "");

    private static string? BySymbol(string number) => number switch
    {
        _ when EndsWith(number, "TW") => Party,
        _ when number.Contains("/QH", StringComparison.Ordinal) || number.Contains("UBTVQH", StringComparison.Ordinal) => Assembly,
        _ when EndsWith(number, "-CP") || EndsWith(number, "TTg") || EndsWith(number, "VPCP") => Government,
        _ when EndsWith(number, "/TU") || EndsWith(number, "/ĐU") => LocalParty,
        _ when EndsWith(number, "HĐND") => Council,
        _ when number.Contains("UBND", StringComparison.Ordinal) => Committee,
        _ when MinistrySymbol().IsMatch(number) => Ministries,
        _ => null,
    };

    private static string? ByType(string type) => type is "Luật" or "Bộ luật" or "Hiến pháp" or "Pháp lệnh" ? Assembly : type is "Nghị định" ? Government : null;

    private static string ByIssuer(string issuer) => issuer switch
    {
        _ when Names(issuer, "Bộ Chính trị", "Ban Bí thư", "Trung ương Đảng", "Ban Chấp hành Trung ương") => Party,
        _ when Names(issuer, "Quốc hội") => Assembly,
        _ when Names(issuer, "Chính phủ") => Government,
        _ when Names(issuer, "Thành ủy", "Tỉnh ủy", "Đảng bộ") => LocalParty,
        _ when Names(issuer, "Hội đồng nhân dân", "HĐND") => Council,
        _ when Names(issuer, "Ủy ban nhân dân", "UBND") => Committee,
        _ when Names(issuer, "Bộ ", "Ngân hàng Nhà nước", "Thanh tra Chính phủ") => Ministries,
        _ => Unknown,
    };

    private static bool EndsWith(string number, string symbol) => number.EndsWith(symbol, StringComparison.Ordinal);

    private static bool Names(string issuer, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (issuer.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "3384/BNN-KH", "4374/BTC-TCNH", "128/BCTĐ-BTP", "12/2024/TT-BTC"
    [GeneratedRegex(@"[/-]B(?!C\b|CĐ|CTĐ)\p{Lu}{1,6}(-|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex MinistrySymbol();
}
