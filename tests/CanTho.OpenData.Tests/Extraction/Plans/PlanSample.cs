using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Small plans of other provinces and what is read from them, one record a line.</summary>
internal static class PlanSample
{
    private const string Head = "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nSố: 88/KH-UBND\n\nQuảng Ngãi, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhát triển du lịch cộng đồng năm 2026\n\n";

    private static readonly Registers Unregistered = RegisterReader.Read(RealCorpus.Root).Registers with { Agencies = [] };

    /// <summary>A plan whose part I is the text.</summary>
    public static ExtractedDocument Plan(string heading, string text) => Extract($"{Head}I. {heading}\n\n{text}\n");

    /// <summary>The one document of a text, read without a register: agencies are called as the text calls them.</summary>
    public static ExtractedDocument Extract(string text) => ExtractAll(text).Single();

    /// <summary>All documents of a text, read the same way.</summary>
    public static ImmutableArray<ExtractedDocument> ExtractAll(string text) => PortalBuild.Extract(TextSample.File(text), Unregistered);

    /// <summary>"section | who + with whom | what | when" of each duty.</summary>
    public static string[] Duties(ExtractedDocument document) =>
        [.. document.Tasks.Where(task => task.Origin == TaskOrigin.Prose).Select(task => string.Join(" | ", task.Section, Who(task), task.Title, When(task)).TrimEnd(' ', '|'))];

    /// <summary>"indicator | min-max unit | period | direction" of each target.</summary>
    public static string[] Targets(ExtractedDocument document) =>
        [.. document.Targets.Select(target => $"{target.Indicator} | {$"{Amount(target.Min, target.Max)} {target.Unit}".Trim()} | {target.Period} | {target.Direction}")];

    /// <summary>"8-9", "8+", "-8" or "8".</summary>
    private static string Amount(decimal? min, decimal? max) =>
        min == max ? Written(min) : Written(min) + (max is null ? "+" : "-" + Written(max));

    private static string Written(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Who(AssignedTask task) =>
        string.Join("; ", task.Leads) + (task.Coordinators.IsEmpty ? "" : " + " + string.Join("; ", task.Coordinators));

    private static string When(AssignedTask task) => task.Recurrence is { } recurrence
        ? FormattableString.Invariant($"{recurrence.FrequencyName} {recurrence.Day} {recurrence.Month}").TrimEnd()
        : task.Deadline is { LastDay: { } day } ? day.ToString("O", CultureInfo.InvariantCulture) : "";
}
