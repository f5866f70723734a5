using System.Buffers;
using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Fuzzing.Checks;

/// <summary>Whether what <c>extract</c> prints keeps its promises: identities are there and unique, lines exist, quotes are verbatim.</summary>
internal static class RecordCheck
{
    /// <summary>What turns the words around it, or hides in them.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff");

    /// <summary>Adds what is wrong with the printed records of a file.</summary>
    public static void Of(byte[] json, SourceFile file, List<string> faults)
    {
        using var printed = JsonDocument.Parse(json);
        foreach (var kind in printed.RootElement.EnumerateObject().Where(kind => kind.Name != "diagnostics"))
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var record in kind.Value.EnumerateArray())
            {
                var id = record.GetProperty("id").GetString();
                if (string.IsNullOrEmpty(id))
                {
                    faults.Add($"{kind.Name} without an id");
                }
                else if (!ids.Add(id))
                {
                    faults.Add($"{kind.Name}: an id twice");
                }

                if (record.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Object)
                {
                    Check(kind.Name, source, file, faults);
                }

                CheckText(kind.Name, record, faults);
            }
        }
    }

    private static void Check(string kind, JsonElement source, SourceFile file, List<string> faults)
    {
        var (first, last) = (source.GetProperty("first_line").GetInt32(), source.GetProperty("last_line").GetInt32());
        var quote = source.GetProperty("quote").GetString() ?? "";
        if (source.GetProperty("file").GetString() != file.Path || first < 1 || last < first || last > file.Lines.Length)
        {
            faults.Add($"{kind}: source outside the file");
        }
        else if (!IsAtItsLines(quote, file.Lines[(first - 1)..last]))
        {
            faults.Add($"{kind}: quote not on its lines");
        }
    }

    /// <summary>No value holds what would turn the words around it, or hide in them; quotes hold what was received.</summary>
    private static void CheckText(string kind, JsonElement value, List<string> faults)
    {
        foreach (var property in value.EnumerateObject().Where(property => property.Name is not ("source" or "raw") && !property.Name.Contains("quote", StringComparison.Ordinal)))
        {
            var texts = property.Value.ValueKind switch
            {
                JsonValueKind.String => [property.Value.GetString()!],
                JsonValueKind.Array => property.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
                _ => Enumerable.Empty<string>(),
            };
            if (texts.Any(text => text.AsSpan().ContainsAny(Hidden)))
            {
                faults.Add($"{kind}.{property.Name}: characters that turn or hide");
            }
        }
    }

    /// <summary>Verbatim on its line; over several lines each part stands on a line, in their order, joined by one blank; marks at the
    /// border of a part and whole lines between parts (page breaks, footnotes) may be left out.</summary>
    private static bool IsAtItsLines(string quote, ImmutableArray<string> lines)
    {
        if (lines.Length == 1)
        {
            return lines[0].Contains(quote, StringComparison.Ordinal);
        }

        if (string.Join(' ', lines.Select(line => line.Trim()).Where(line => line.Length > 0)) == quote || quote.Length > 20_000)
        {
            return true;
        }

        var reached = new SortedSet<int> { 0 };
        foreach (var line in lines)
        {
            foreach (var from in reached.ToArray())
            {
                for (var end = NextBlank(quote, from); ; end = NextBlank(quote, end + 1))
                {
                    if (!line.Contains(quote[from..end], StringComparison.Ordinal))
                    {
                        break;
                    }

                    if (end == quote.Length)
                    {
                        return true;
                    }

                    reached.Add(end + 1);
                }
            }
        }

        return quote.Length == 0;
    }

    private static int NextBlank(string quote, int from) =>
        from >= quote.Length ? quote.Length : quote.IndexOf(' ', from) is var blank and >= 0 ? blank : quote.Length;
}
