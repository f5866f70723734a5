using CanTho.OpenData.Model;
namespace CanTho.OpenData.Extraction.Fields;
internal sealed class AgencyLexicon(ImmutableArray<Agency> a) { public ImmutableArray<Agency> A => a; }
internal sealed record AgencyReading(string Name);
internal static class AgencyNames { public static ImmutableArray<AgencyReading> Split(string raw, AgencyLexicon l) => [.. raw.Split(';').Select(x => new AgencyReading(x.Trim()))]; public static bool IsCollective(string n) => n.StartsWith("Các", StringComparison.Ordinal); }
