using CanTho.OpenData.Diagnostics;
using static System.FormattableString;

namespace CanTho.OpenData.Site.Wording;

/// <summary>The sentence with which a check ends: how many complaints of which weight, where the errors are, and what that means.</summary>
internal static class CheckWords
{
    private const int FilesNamed = 3;

    /// <summary>The sentence.</summary>
    /// <param name="diagnostics">All complaints.</param>
    /// <param name="isStrict">Warnings count as errors.</param>
    public static string Summary(ImmutableArray<Diagnostic> diagnostics, bool isStrict)
    {
        var (errors, warnings, notes) = (Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning), Count(diagnostics, Severity.Info));
        var stopping = diagnostics.Where(complaint => complaint.Severity >= (isStrict ? Severity.Warning : Severity.Error)).ToArray();
        var counts = string.Join(", ", new[] { (errors, "lỗi"), (warnings, "cảnh báo"), (notes, "ghi chú") }.Where(part => part.Item1 > 0).Select(part => Invariant($"{part.Item1} {part.Item2}")));
        if (stopping.Length == 0)
        {
            return counts.Length == 0 ? "Không có lỗi, không có cảnh báo: xuất bản được." : $"Không có lỗi: xuất bản được ({counts}).";
        }

        var files = stopping.Select(complaint => complaint.Code == "ADR001" ? "input/redirects.yml" : complaint.File ?? ".").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var named = string.Join(", ", files.Take(FilesNamed)) + (files.Length > FilesNamed ? ", …" : "");
        var strict = isStrict && errors < stopping.Length ? " Với --strict, cảnh báo cũng là lỗi." : "";
        return Invariant($"{counts}; phải sửa ở {files.Length} tệp ({named}). Chưa xuất bản gì.{strict}");
    }

    private static int Count(ImmutableArray<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(complaint => complaint.Severity == severity);
}
