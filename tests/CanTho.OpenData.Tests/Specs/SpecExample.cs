using System.Text.Json.Nodes;

namespace CanTho.OpenData.Tests.Specs;

/// <summary>One example of a spec: a text, and what is to be read from it.</summary>
/// <param name="Name">File and heading.</param>
/// <param name="Text">The document.</param>
/// <param name="Expected">Records by array of <c>extract</c>.</param>
public sealed record SpecExample(string Name, string Text, JsonObject Expected)
{
    /// <summary>The examples of all spec files.</summary>
    public static IEnumerable<SpecExample> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(RealCorpus.Root, "tests", "CanTho.OpenData.Tests", "Specs"), "*.md")
            .Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<SpecExample> Read(string path)
    {
        var (heading, block, kind, text) = ("", new List<string>(), "", "");
        foreach (var line in File.ReadLines(path))
        {
            if (kind.Length == 0 && line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (kind == "text")
                {
                    text = string.Join('\n', block);
                }
                else if (kind == "json")
                {
                    yield return new SpecExample($"{Path.GetFileName(path)}: {heading}", text, JsonNode.Parse(string.Join('\n', block))!.AsObject());
                }

                kind = line[3..];
                block.Clear();
            }
            else
            {
                block.Add(line);
            }
        }
    }

    /// <summary>The name, as test runners show it.</summary>
    public override string ToString() => Name;
}
