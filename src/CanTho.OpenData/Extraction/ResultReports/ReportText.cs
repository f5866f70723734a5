using CanTho.OpenData.Extraction.Fields;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>A paragraph of a report cut into words, numbers and marks. Words are compared in small letters <i>with</i> their marks:
/// without them "đạt" (reaches) is "đất" (land) and "năm" (year) is "nam" (south). Spellings that mean the same are brought together:
/// "tỉ", "luỹ", "kì", "quí".</summary>
internal sealed class ReportText
{
    private readonly FieldText cut;
    private readonly string[] words;

    /// <summary>Cuts a paragraph up; one pass.</summary>
    public ReportText(string text)
    {
        cut = new FieldText(text);
        words = new string[cut.Count];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = Usual(cut.Written(index));
        }
    }

    /// <summary>The paragraph.</summary>
    public string Text => cut.Text;

    /// <summary>How many tokens there are.</summary>
    public int Count => words.Length;

    /// <summary>The token at a place in small letters; "" outside.</summary>
    public string this[int index] => (uint)index < (uint)words.Length ? words[index] : "";

    /// <summary>Offset of a token's first character; the text's length behind the last.</summary>
    public int Start(int index) => cut[index].Start;

    /// <summary>Offset behind a token's last character.</summary>
    public int End(int index) => cut[index].End;

    /// <summary>True for letters.</summary>
    public bool IsWord(int index) => cut[index].Kind == TokenKind.Word;

    /// <summary>True for digits.</summary>
    public bool IsDigits(int index) => cut[index].Kind == TokenKind.Number;

    /// <summary>True for a mark.</summary>
    public bool IsMark(int index) => cut[index].Kind == TokenKind.Mark;

    /// <summary>True for a hyphen or dash.</summary>
    public bool IsDash(int index) => cut.IsDash(index);

    /// <summary>True where no blank parts a token from the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && cut[index].Gap == TokenGap.None;

    /// <summary>True for a word with a capital.</summary>
    public bool IsCapitalised(int index) => cut.IsCapitalised(index);

    /// <summary>True for a short form in capitals: HTX, KH.</summary>
    public bool IsAllCapitals(int index) => cut.IsAllCapitals(index);

    /// <summary>The year that stands here, or null.</summary>
    public int? Year(int index) => cut.Year(index);

    /// <summary>The number of up to six digits that stands here, or null.</summary>
    public int? Number(int index) => cut.Number(index);

    /// <summary>The token that begins at or behind an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cut[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words from one token to another as written, without blanks at the ends.</summary>
    public string Written(int from, int to) => to <= from ? "" : cut.Text[Start(from)..End(to - 1)];

    private static string Usual(ReadOnlySpan<char> written) => written.ToString().ToLowerInvariant() switch
    {
        "tỉ" => "tỷ",
        "luỹ" => "lũy",
        "kì" => "kỳ",
        "quí" => "quý",
        "thuỷ" => "thủy",
        "qui" => "quy",
        var word => word,
    };
}
