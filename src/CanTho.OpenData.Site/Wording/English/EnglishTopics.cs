using System.Collections.Frozen;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Topics of <c>input/registers/indicators.yml</c> in English.</summary>
internal static class EnglishTopics
{
    private static readonly FrozenDictionary<string, string> Topics = new (string Vietnamese, string English)[]
    {
        ("Tăng trưởng", "Growth"), ("Cơ cấu kinh tế", "Structure of the economy"), ("Công nghiệp, năng lượng", "Industry and energy"),
        ("Thương mại, du lịch, vận tải", "Trade, tourism and transport"), ("Ngân sách", "Budget"), ("Đầu tư, doanh nghiệp", "Investment and enterprises"),
        ("Nông nghiệp, nông thôn", "Agriculture and rural areas"), ("Giáo dục", "Education"), ("Lao động, giảm nghèo", "Work and poverty reduction"),
        ("Y tế, bảo hiểm", "Health and insurance"), ("Đô thị, môi trường", "Urban areas and environment"),
        ("Hành chính, chuyển đổi số", "Administration and digital services"), ("An ninh, an toàn", "Security and safety"),
    }.ToFrozenDictionary(topic => topic.Vietnamese, topic => topic.English, StringComparer.Ordinal);

    /// <summary>The topic in English; null for one that is not translated yet.</summary>
    public static string? Of(string topic) => Topics.GetValueOrDefault(topic);
}
