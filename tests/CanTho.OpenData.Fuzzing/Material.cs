using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Fuzzing;

/// <summary>What inputs are made of: the originals of the repository, the layouts of the specifications, what is written around the
/// originals, and the list of naughty strings.</summary>
internal sealed partial class Material
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    private Material(string root)
    {
        Root = root;
        Documents = [.. Files("seeds", "*.txt").Select(Lines), .. Files("tests/CanTho.OpenData.Tests/Specs", "*.md").SelectMany(Samples)];
        WordFiles = [.. Files("tests/CanTho.OpenData.Tests/Importing/Files", "*.docx").Select(path => File.ReadAllBytes(Path.Combine(root, path)))];
        Naughty = [.. NaughtyStrings.Read(Path.Combine(root, "tests", "CanTho.OpenData.Fuzzing", "naughty-strings.txt")).Select(entry => entry.Text)];
    }

    /// <summary>The repository.</summary>
    public string Root { get; }

    /// <summary>Lines of each document.</summary>
    public ImmutableArray<string[]> Documents { get; }

    /// <summary>Files as offices write them: those that the tests of the import read.</summary>
    public ImmutableArray<byte[]> WordFiles { get; }

    /// <summary>Strings that break things.</summary>
    public ImmutableArray<string> Naughty { get; }

    /// <summary>The material of the repository around the program.</summary>
    public static Material Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CanTho.OpenData.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The program runs outside the repository.");
        }

        return new Material(folder.FullName);
    }

    /// <summary>Lines of a file of the repository.</summary>
    public string[] Lines(string path)
    {
        lock (lines)
        {
            return lines.TryGetValue(path, out var known) ? known : lines[path] = File.ReadAllLines(Path.Combine(Root, path));
        }
    }

    /// <summary>Paths of the files of a folder.</summary>
    public IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    /// <summary>Some neighbouring lines.</summary>
    public static IEnumerable<string> Window(Chance chance, string[] lines, int most)
    {
        var count = Math.Min(lines.Length, 1 + chance.Below(most));
        return lines.AsSpan(chance.Below(lines.Length - count + 1), count).ToArray();
    }

    private string[][] Samples(string path) =>
        [.. SamplePattern().Matches(File.ReadAllText(Path.Combine(Root, path), Encoding.UTF8)).Select(match => match.Groups["text"].Value.Split('\n'))];

    // "```text\nPHỤ LỤC\n…\n```"
    [GeneratedRegex("```text\n(?<text>.*?)\n```", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 5000)]
    private static partial Regex SamplePattern();
}
