using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Small turns of phrase that several pages share.</summary>
internal static class Words
{
    /// <summary>The words with a capital at their start.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The title of a task with a capital: a duty cut out of a sentence begins with a small letter.</summary>
    public static string Title(AssignedTask task) => char.ToUpperInvariant(task.Title[0]) + task.Title[1..];

    /// <summary>Cuts a long text at a word, for titles of browser tabs and descriptions.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', length - 1);
        return text[..(cut > length / 2 ? cut : length - 1)].TrimEnd(',', ';', ':', '.', ' ', '(', '-') + "…";
    }

    /// <summary>Lines of a source: "dòng 12" or "dòng 12–15".</summary>
    public static string Lines(SourceSpan span) => span.FirstLine == span.LastLine
        ? $"dòng {Numbers.Count(span.FirstLine)}"
        : $"dòng {Numbers.Count(span.FirstLine)}–{Numbers.Count(span.LastLine)}";

    /// <summary>Number of a document, or that the source leaves it blank.</summary>
    public static string Number(DocumentHeader header) => (header.Number, header.NumberBlank) switch
    {
        ({ } number, _) => number,
        (_, { } blank) => $"Để trống trong bản nhận được (in là “{blank}”)",
        _ => "Không có trong bản nhận được",
    };

    public static string Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "Lỗi",
        Diagnostics.Severity.Warning => "Cảnh báo",
        _ => "Ghi chú",
    };

    /// <summary>Place of a task in its document: "I.a.3".</summary>
    public static string Place(AssignedTask task) =>
        string.Join('.', new[] { task.Section, task.Group, task.Ordinal }.Where(part => !string.IsNullOrEmpty(part)));
}
