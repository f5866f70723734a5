namespace CanTho.OpenData.Model;

/// <summary>Whole lines of one source file.</summary>
/// <param name="File">Path of the file as it is shown to people, with <c>/</c>, such as <c>seeds/bao-cao.txt</c>.</param>
/// <param name="FirstLine">First line, 1-based, of the file as received.</param>
/// <param name="LastLine">Last line, 1-based and inclusive.</param>
public readonly record struct SourceSpan(string File, int FirstLine, int LastLine);
