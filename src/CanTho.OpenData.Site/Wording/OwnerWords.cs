using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Who can mend what a complaint is about.</summary>
internal static class OwnerWords
{
    /// <summary>Groups of complaints in the order in which the page lists them.</summary>
    public static ImmutableArray<string> InOrder { get; } = [Author, Sender, Editor, Developer];

    /// <summary>The texts say it; only who wrote them can say which is right.</summary>
    public const string Author = "Cơ quan soạn văn bản";

    /// <summary>The copy received is at fault: a better copy mends it.</summary>
    public const string Sender = "Người cung cấp bản văn bản";

    /// <summary>A line in <c>input/</c> mends it.</summary>
    public const string Editor = "Người biên tập dữ liệu của cổng";

    /// <summary>A fault of the program.</summary>
    public const string Developer = "Người bảo trì phần mềm";

    public static string Of(Diagnostic diagnostic) => diagnostic.Code[..3] switch
    {
        "CON" or "DAT" => Author,
        "SYS" => Developer,
        "SRC" when diagnostic.Code is "SRC007" => Developer,
        "SRC" or "TAB" or "SEC" => Sender,
        _ => Editor,
    };
}
