using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.LabelledBlocks;

/// <summary>A label in running text and the column that it would head in a table: "Đơn vị chủ trì:", "Thời gian hoàn thành:".</summary>
/// <param name="Role">What stands behind it.</param>
/// <param name="Start">Offset of its first word.</param>
/// <param name="End">Offset behind its colon.</param>
internal readonly partial record struct BlockLabel(ColumnRole Role, int Start, int End)
{
    private const int MostWords = 8;

    /// <summary>The labels of a text, in order.</summary>
    public static ImmutableArray<BlockLabel> FindAll(string text)
    {
        var labels = ImmutableArray.CreateBuilder<BlockLabel>();
        foreach (Match match in LabelPattern().Matches(text))
        {
            var words = match.Groups["words"];
            if (Read(words.Value) is { } role)
            {
                labels.Add(new BlockLabel(role, words.Index, match.Index + match.Length));
            }
        }

        return labels.ToImmutable();
    }

    /// <summary>The role of a label's words; null where they are no label of a task.</summary>
    public static ColumnRole? Read(string words)
    {
        // "Tham gia thực hiện các nhiệm vụ:" is a duty; who takes part stands behind "Đơn vị tham gia:".
        if (words.AsSpan().Count(' ') >= MostWords || words.StartsWith("Tham gia ", StringComparison.OrdinalIgnoreCase) || !ColumnHeadings.IsHeading(char.ToUpperInvariant(words[0]) + words[1..]))
        {
            return null;
        }

        return ColumnHeadings.Read(words) is { } role and not (ColumnRole.None or ColumnRole.Ordinal or ColumnRole.Group) ? role : ColumnRole.None;
    }

    // "- Đơn vị chủ trì: Sở Xây dựng; Đơn vị phối hợp: Sở Tài chính. Thời gian: 2026", "(Thời hạn: Quý II/2026)"
    [GeneratedRegex(@"(?:^\s*|[.;,()\[\]•+–-]\s*|(?<=\p{Ll}) (?=\p{Lu}))(?<words>\p{L}[\p{L}, /]{2,60}?)\s*:", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex LabelPattern();
}
