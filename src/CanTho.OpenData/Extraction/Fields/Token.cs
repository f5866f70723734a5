using System.Runtime.InteropServices;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing: before the first or behind the last token.</summary>
    None,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Number,

    /// <summary>Any other character, alone.</summary>
    Mark,
}

/// <summary>The white space in front of a token.</summary>
internal enum TokenGap : byte
{
    /// <summary>None: the token touches the one before it.</summary>
    None,

    /// <summary>Blanks.</summary>
    Space,

    /// <summary>A line end.</summary>
    Line,

    /// <summary>An empty line.</summary>
    Paragraph,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Gap">The white space in front of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End, TokenGap Gap);
