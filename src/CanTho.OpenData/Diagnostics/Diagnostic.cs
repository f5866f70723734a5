using System.Globalization;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Diagnostics;

/// <summary>A complaint with its place: <c>path:line:column: error CODE: message</c>.</summary>
/// <param name="Severity">How grave.</param>
/// <param name="Code">Code that never changes its meaning.</param>
/// <param name="Message">What is wrong, in Vietnamese, with the words of the source.</param>
/// <param name="File">Path shown to people; null where the complaint is about the run as a whole.</param>
/// <param name="Line">1-based line; 0 where the whole file is meant.</param>
/// <param name="Column">1-based column; 0 where the whole line is meant.</param>
/// <param name="Fix">What to do, in Vietnamese; null where the message says it.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, string? File, int Line, int Column, string? Fix = null)
    : IComparable<Diagnostic>
{
    private const int Longest = 1000;

    /// <summary>What is wrong, on one line. Whatever a source or a file holds, no terminal obeys it: control characters and those that turn the
    /// words around them are named, and a value of megabytes is cut.</summary>
    public string Message { get; init; } = Shown(Message);

    /// <summary>What to do, on one line; null where the message says it.</summary>
    public string? Fix { get; init; } = Fix is null ? null : Shown(Fix);

    /// <summary>The severity as it is printed: error, warning or info.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Orders by place, then by code and message.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(File, other.File);
        var byPlace = byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
        var byCode = byPlace != 0 ? byPlace : string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The line that is printed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Shown(File ?? ".")}:{Math.Max(Line, 1)}:{Math.Max(Column, 1)}: {SeverityName} {Code}: {Message}{(Fix is null ? "" : " " + Fix)}");

    private static string Shown(string text) =>
        HiddenCharacters.Show(text.Length <= Longest ? text : $"{text[..(Longest / 2)]} … {text[^(Longest / 2)..]}");

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
