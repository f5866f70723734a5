using System.Text;
using static System.FormattableString;

namespace CanTho.OpenData.Site.Wording.Templates;

/// <summary>What to do after a template has been written.</summary>
internal static class NextSteps
{
    /// <summary>How the program is called; what follows is the verb.</summary>
    public const string Program = "dotnet run --project src/CanTho.OpenData.Site --";

    /// <summary>What was written, which places are open, and the steps that follow.</summary>
    /// <param name="written">A sentence that says what was written where.</param>
    /// <param name="path">The file.</param>
    /// <param name="content">Its text; its open places are counted.</param>
    /// <param name="then">Further steps.</param>
    public static string Of(string written, string path, string content, params ReadOnlySpan<string> then)
    {
        var open = content.Split('\n').Index().Where(line => line.Item.Contains("CẦN ĐIỀN", StringComparison.Ordinal) && !line.Item.StartsWith('#')).Select(line => line.Index + 1).ToArray();
        var text = new StringBuilder(written).Append("\nViệc tiếp theo:\n");
        var number = 1;
        if (open.Length > 0)
        {
            text.Append(Invariant($"  {number++}. Mở {path} bằng trình soạn thảo và thay mọi chỗ ghi CẦN ĐIỀN (dòng {string.Join(", ", open)}).\n"));
        }

        foreach (var step in then)
        {
            text.Append(Invariant($"  {number++}. {step}\n"));
        }

        return text.Append(Invariant($"  {number}. Kiểm tra: {Program} check")).ToString();
    }
}
