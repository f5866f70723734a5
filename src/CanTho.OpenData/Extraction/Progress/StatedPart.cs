using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>A part of a sentence on the progress of a programme: "còn 57 nhiệm vụ đang thực hiện trong hạn".</summary>
/// <param name="Passage">The part.</param>
/// <param name="Words">Its words without marks at the end.</param>
/// <param name="Work">The number that it states; null where it states none or several.</param>
/// <param name="Status">The state that it states, or null.</param>
internal sealed partial record StatedPart(Passage Passage, string Words, CountedWork? Work, string? Status)
{
    /// <summary>True for a number with its state; the number opens the part, counts tasks beside their total or follows a word that gives it.</summary>
    public bool IsState => StatedTotal is null && Status is not null && Work is { } work && (work is { Total: not null, IsTask: true } || Lead().IsMatch(Words[..work.Start]));

    /// <summary>How many there are in all, where the part says so and no more: "được giao tổng số 166 nhiệm vụ".</summary>
    public int? StatedTotal => Status is null or "central" && Work is { Total: null, IsTask: true } work && Sum().IsMatch(Words) ? work.Count : null;

    /// <summary>True where the part begins with these words.</summary>
    public bool Opens(string words) => Words.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    // "", "Trong đó, có ", "đã hoàn thành ", "còn "
    [GeneratedRegex(@"(?:^|(?<!\p{L})(?:có|còn|còn lại|và|trong đó:?|hoàn thành:?|thực hiện:?|triển khai|hoàn thành là|thực hiện là|hoàn thành được|thực hiện được)\s)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Lead();

    // "tổng số 21.914 nhiệm vụ", "UBND tỉnh giao 833 nhiệm vụ"; not "giao thông", "bàn giao"
    [GeneratedRegex(@"(?<!\p{L})(?:tổng số|tổng cộng|(?<!bàn\s|chuyển\s)giao(?!\sthông))(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Sum();
}
