using System.Buffers;
using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Fuzzing.Checks;

/// <summary>Whether complaints can be followed: a file that is there, a line and a column inside it, words in Vietnamese on one line
/// that a terminal shows as they are.</summary>
internal static class PlaceCheck
{
    private const string VietnameseLetters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    /// <summary>What turns the words around it.</summary>
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>Adds what is wrong with complaints about the files of a case.</summary>
    public static void Of(IEnumerable<Diagnostic> diagnostics, FuzzCase input, List<string> faults)
    {
        var lines = new Dictionary<string, string[]?>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Code is "SRC007" or "SYS001")
            {
                faults.Add($"fault of the program: {diagnostic.Code} {diagnostic.Message}");
            }

            if (diagnostic.ToString().Any(char.IsControl) || diagnostic.ToString().AsSpan().ContainsAny(Turning))
            {
                faults.Add($"control characters in the complaint {diagnostic.Code}");
            }

            if (!diagnostic.Message.ToLowerInvariant().Any(letter => VietnameseLetters.Contains(letter, StringComparison.Ordinal)))
            {
                faults.Add($"no Vietnamese in the complaint {diagnostic.Code}: {diagnostic.Message}");
            }

            if (diagnostic.File is { } file && Place(diagnostic, LinesOf(file, input, lines)) is { } fault)
            {
                faults.Add($"{fault} {diagnostic.Code}");
            }
        }
    }

    private static string? Place(Diagnostic diagnostic, string[]? lines) =>
        diagnostic.Line < 1 || diagnostic.Column < 1 ? "complaint without line or column"
        : lines is null ? null
        : diagnostic.Line > lines.Length + 1 ? "complaint behind the last line"
        : diagnostic.Line <= lines.Length && diagnostic.Column > lines[diagnostic.Line - 1].Length + 1 ? "complaint behind the end of the line"
        : null;

    private static string[]? LinesOf(string file, FuzzCase input, Dictionary<string, string[]?> known)
    {
        if (!known.TryGetValue(file, out var lines))
        {
            known[file] = lines = input.Files.TryGetValue(file, out var bytes)
                ? Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r')
                : null;
        }

        return lines;
    }
}
