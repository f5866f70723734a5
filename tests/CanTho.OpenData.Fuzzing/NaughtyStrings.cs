using System.Text;

namespace CanTho.OpenData.Fuzzing;

/// <summary>Reads the list of naughty strings: a class stands alone behind <c>#</c>, each other line is one string, with
/// <c>\uXXXX</c>, <c>\UXXXXXXXX</c>, <c>\t</c>, <c>\n</c>, <c>\r</c> and <c>\\</c> for what a line cannot show.</summary>
internal static class NaughtyStrings
{
    /// <summary>Every string with its class, in the order of the file.</summary>
    public static ImmutableArray<(string Kind, string Text)> Read(string path)
    {
        var strings = ImmutableArray.CreateBuilder<(string, string)>();
        var kind = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                kind = line[2..];
            }
            else
            {
                strings.Add((kind, Unescape(line)));
            }
        }

        return strings.ToImmutable();
    }

    private static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] != '\\' || index + 1 == line.Length)
            {
                text.Append(line[index]);
                continue;
            }

            index++;
            switch (line[index])
            {
                case 'u':
                    text.Append((char)int.Parse(line.AsSpan(index + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    index += 4;
                    break;
                case 'U':
                    text.Append(char.ConvertFromUtf32(int.Parse(line.AsSpan(index + 1, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                    index += 8;
                    break;
                default:
                    text.Append(line[index] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
                    break;
            }
        }

        return text.ToString();
    }
}
