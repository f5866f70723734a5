using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>Prints complaints for people, for programs, or as notes on a pull request.</summary>
internal static class DiagnosticOutput
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The formats that <c>--format</c> takes.</summary>
    public static readonly string[] Formats = ["text", "json", "github"];

    /// <summary>Writes all complaints, sorted by place. In the format for people notes of level info are only counted.</summary>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string format)
    {
        var sorted = diagnostics.Order().ToArray();
        switch (format)
        {
            case "json":
                writer.WriteLine(JsonSerializer.Serialize(sorted.Select(Record), Readable));
                break;
            case "github":
                WriteAll(writer, sorted.Select(GitHubLine));
                break;
            default:
                WriteAll(writer, sorted.Select(diagnostic => diagnostic.ToString()));
                break;
        }
    }

    private static void WriteAll(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }

    private static object Record(Diagnostic diagnostic) => new
    {
        severity = diagnostic.SeverityName,
        code = diagnostic.Code,
        message = diagnostic.Message,
        fix = diagnostic.Fix,
        file = diagnostic.File,
        line = diagnostic.Line,
        column = diagnostic.Column,
    };

    /// <summary>A workflow command: <c>::warning file=…,line=…,col=…,title=…::message</c>.</summary>
    private static string GitHubLine(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity == Severity.Info ? "notice" : diagnostic.SeverityName;
        var message = Escape($"{diagnostic.Message} {diagnostic.Fix}".TrimEnd());
        return FormattableString.Invariant(
            $"::{level} file={EscapeProperty(diagnostic.File ?? ".")},line={Math.Max(diagnostic.Line, 1)},col={Math.Max(diagnostic.Column, 1)},title={diagnostic.Code}::{message}");
    }

    /// <summary>In a property a colon or a comma would end it.</summary>
    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
