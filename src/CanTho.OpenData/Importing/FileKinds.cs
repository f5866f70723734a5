using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing;

/// <summary>Tells what a file is by its first bytes; its name only decides where those say nothing.</summary>
internal static class FileKinds
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Files of other programs by their endings, in words.</summary>
    private static readonly (string Extension, string Words)[] Others =
    [
        (".doc", "tệp Word đời cũ (.doc)"), (".dot", "tệp Word đời cũ (.dot)"), (".pdf", "tệp PDF"), (".rtf", "tệp RTF"), (".odt", "tệp OpenDocument (.odt)"),
        (".fodt", "tệp OpenDocument (.fodt)"), (".wps", "tệp WPS Office (.wps)"), (".mht", "trang web lưu một tệp (.mht)"), (".mhtml", "trang web lưu một tệp (.mhtml)"),
        (".xls", "bảng tính Excel"), (".xlsx", "bảng tính Excel"), (".pptx", "tệp trình chiếu"), (".ppt", "tệp trình chiếu"),
    ];

    /// <summary>The kind of a file; refuses the others and says what to do.</summary>
    public static FileKind Of(byte[] bytes, string shownAs)
    {
        var extension = Path.GetExtension(shownAs).ToLowerInvariant();
        if (bytes.AsSpan().StartsWith(Ole))
        {
            throw new ImportRefusedException(IsEncrypted(bytes) ? Rules.ImportEncrypted(shownAs) : Rules.ImportFormat(shownAs, "tệp Word đời cũ (.doc)"));
        }

        if (Starts(bytes, "%PDF-"))
        {
            throw new ImportRefusedException(Rules.ImportFormat(shownAs, "tệp PDF"));
        }

        if (Starts(bytes, "{\\rtf"))
        {
            throw new ImportRefusedException(Rules.ImportFormat(shownAs, "tệp RTF"));
        }

        if (Array.Find(Others, other => other.Extension == extension) is { Words: { } words })
        {
            throw new ImportRefusedException(Rules.ImportFormat(shownAs, words));
        }

        return Starts(bytes, "PK") || extension is ".docx" or ".docm" or ".dotx" or ".dotm" ? FileKind.Word
            : extension is ".html" or ".htm" or ".xhtml" ? FileKind.Html
            : throw new ImportRefusedException(Rules.ImportKindUnknown(shownAs, extension));
    }

    private static bool Starts(byte[] bytes, string start) => bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(start));

    /// <summary>A package that is locked with a password lies in an OLE file, whose directory names its stream in UTF-16.</summary>
    private static bool IsEncrypted(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
