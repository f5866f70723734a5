using System.Security.Cryptography;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing.Html;
using CanTho.OpenData.Importing.Layout;
using CanTho.OpenData.Importing.Word;

namespace CanTho.OpenData.Importing;

/// <summary>Makes the text of a seed of a file as an office wrote it: <c>.docx</c>, <c>.docm</c>, <c>.html</c>.</summary>
public static class DocumentImport
{
    /// <summary>Largest file that is read, in bytes: a plan with many pictures has a tenth of it.</summary>
    public const long LargestFile = 50_000_000;

    /// <summary>The text, or the complaint why there is none; warnings of what a person has to look at come with either.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="shownAs">The file as complaints show it.</param>
    public static (ImportedText? Imported, ImmutableArray<Diagnostic> Diagnostics) Read(byte[] bytes, string shownAs)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var log = new ImportLog(shownAs);
        try
        {
            var text = ReadText(bytes, shownAs, log);
            return text.Length == 0
                ? (null, [.. log.Diagnostics, Rules.ImportNoText(shownAs, log.Counts.Images)])
                : (new ImportedText(text, Convert.ToHexStringLower(SHA256.HashData(bytes)), log.Finish()), log.Diagnostics);
        }
        catch (ImportRefusedException refusal)
        {
            return (null, [refusal.Complaint]);
        }
#pragma warning disable CA1031 // A fault of the program in one file is a complaint about that file.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (null, [Rules.ImportFailed(shownAs, fault.Message)]);
        }
    }

    private static string ReadText(byte[] bytes, string shownAs, ImportLog log)
    {
        if (bytes.LongLength > LargestFile)
        {
            throw new ImportRefusedException(Rules.ImportTooLarge(shownAs, bytes.LongLength, LargestFile));
        }

        var blocks = FileKinds.Of(bytes, shownAs) == FileKind.Word ? WordDocument.Read(bytes, log) : HtmlDocument.Read(bytes, log);
        return SeedText.Write(blocks, log);
    }
}
