using System.Text.RegularExpressions;

namespace CanTho.OpenData.Site.Commands;

/// <summary>How a list of changes is marked up: plain for a terminal, or Markdown for a comment on a pull request, in which the words of
/// documents are words and nothing else: no link, no picture, no name that somebody is called by.</summary>
/// <param name="Heading">Before a heading.</param>
/// <param name="Item">Before a record.</param>
/// <param name="Field">Before a field of a record.</param>
/// <param name="Strong">Around strong words.</param>
/// <param name="Code">Around identities and columns.</param>
/// <param name="Folds">True where long lists can be folded away.</param>
internal sealed partial record DiffMarks(string Heading, string Item, string Field, string Strong, string Code, bool Folds)
{
    /// <summary>For a terminal.</summary>
    internal static DiffMarks Plain { get; } = new("", "  ", "      ", "", "", Folds: false);

    /// <summary>For a pull request.</summary>
    internal static DiffMarks Markdown { get; } = new("## ", "- ", "  - ", "**", "`", Folds: true);

    /// <summary>An identity or a column, on one line.</summary>
    internal string Coded(string text) => $"{Code}{OneLine(Folds ? text.Replace('`', '\'') : text)}{Code}";

    /// <summary>Words of a document, on one line.</summary>
    internal string Words(string text) => OneLine(Folds ? Special().Replace(text, static mark => mark.Value is "@" or "#" ? $"{mark.Value}\u200B" : $"\\{mark.Value}") : text);

    /// <summary>What Markdown reads as marks anywhere in a line; "@name" calls people and "#1" links, whatever stands before.</summary>
    [GeneratedRegex("""[\\`*_\[\]<>|~!@#&]""", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Special();

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
