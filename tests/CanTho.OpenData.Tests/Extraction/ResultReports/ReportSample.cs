using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Extraction.ResultReports;

/// <summary>Small reports made up for one sentence each.</summary>
internal static class ReportSample
{
    private const string Head = "# BÁO CÁO\n\n## Tình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\n## I. KẾT QUẢ THỰC HIỆN\n\n### 1. Về kinh tế\n\n";

    /// <summary>The observations of a report on the first half of 2024 that holds these paragraphs.</summary>
    public static ImmutableArray<Observation> Read(string text) => ReadText(Head + text + "\n\nThu ngân sách tăng khá so với cùng kỳ.\n");

    /// <summary>The observations of a whole text.</summary>
    public static ImmutableArray<Observation> ReadText(string text)
    {
        var (file, _) = SeedReader.Decode(Encoding.UTF8.GetBytes(text), "seeds/a.txt");
        return file is null ? [] : [.. PortalBuild.Extract(file, Registers.Empty).SelectMany(document => document.Observations)];
    }

    /// <summary>Value, unit and measure, then what else the clause states: "ước", period where not 2024-H1, yoy, plan, prev.</summary>
    public static string Show(Observation found)
    {
        var parts = new List<string> { $"{Number(found.Value)} {found.Unit}".Trim(), found.Measure };
        parts.AddRange(new[]
        {
            found.Qualifier, found.Period == "2024-H1" ? null : found.Period, Named("yoy", found.YoyPct), Named("plan", found.PlanPct), Named("prev", found.PreviousValue),
        }.OfType<string>());
        return string.Join(", ", parts);
    }

    private static string? Named(string name, decimal? value) => value is null ? null : $"{name} {Number(value)}";

    private static string Number(decimal? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "?";
}
