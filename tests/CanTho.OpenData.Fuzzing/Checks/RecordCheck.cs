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
        foreach (var property in value.EnumerateObject().Where(property => property.Name is not "source" && !property.Name.Contains("quote", StringComparison.Ordinal)))
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

    /// <summary>Verbatim on its line; over several lines each part ends or begins a line, and lines between them may be left out.</summary>
    private static bool IsAtItsLines(string quote, ImmutableArray<string> lines)
    {
        if (lines.Length == 1)
        {
            return lines[0].Contains(quote, StringComparison.Ordinal);
        }

        var rest = quote;
        foreach (var line in lines.Where(line => line.AsSpan().Trim().Length > 0))
        {
            var part = Enumerable.Range(0, line.Length).Select(start => line[start..].Trim())
                .FirstOrDefault(tail => tail.Length > 0 && (rest.StartsWith(tail, StringComparison.Ordinal) || tail.StartsWith(rest, StringComparison.Ordinal)));
            rest = part is null || rest.Length == 0 ? rest : rest[Math.Min(part.Length, rest.Length)..].TrimStart();
        }

        return rest.Length == 0;
    }
}
