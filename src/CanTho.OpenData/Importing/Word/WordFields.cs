namespace CanTho.OpenData.Importing.Word;

/// <summary>Fields that are open where reading has come to: what they show is kept, what they compute it from is not. A field may reach
/// over many paragraphs, as a table of contents does.</summary>
internal sealed class WordFields
{
    private readonly Stack<(bool ShowsResult, string Code)> open = new();

    /// <summary>True where words are the code of a field, or belong to a table of contents.</summary>
    public bool IsSilent => open.Any(entry => !entry.ShowsResult || IsContents(entry.Code));

    /// <summary>True inside a table of contents.</summary>
    public bool InContents => open.Any(entry => IsContents(entry.Code));

    /// <summary>Takes up <c>w:fldChar</c>.</summary>
    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                open.Push((false, ""));
                break;
            case "separate" when open.Count > 0:
                open.Push(open.Pop() with { ShowsResult = true });
                break;
            case "end" when open.Count > 0:
                open.Pop();
                break;
            default:
                break;
        }
    }

    /// <summary>Takes up the code of the innermost field.</summary>
    public void AddCode(string code)
    {
        if (open.Count > 0 && !open.Peek().ShowsResult && open.Peek().Code.Length < 20)
        {
            var innermost = open.Pop();
            open.Push(innermost with { Code = innermost.Code + code });
        }
    }

    /// <summary>True for the code of a table of contents: " TOC \o "1-3" \h ".</summary>
    public static bool IsContents(string code) => code.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
}
