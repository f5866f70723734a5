using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/history/addresses.txt</c>: every address ever published, one a line, written by <c>record</c> and only ever
/// added to. Lines in any order are taken, so that two branches can be merged.</summary>
public static class AddressReader
{
    /// <summary>The file, below the root.</summary>
    public const string Path = "input/history/addresses.txt";

    /// <summary>The program writes it, so that it may be longer than what people write: a million addresses and more.</summary>
    private const long LargestFile = 100_000_000;

    /// <summary>The addresses, in the order of the file; none where there is no file.</summary>
    public static (ImmutableArray<PublishedAddress> Addresses, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (InputText.Read(root, Path, diagnostics, LargestFile) is not { } input)
        {
            return ([], diagnostics.ToImmutable());
        }

        return Parse(input.Text.Split('\n'));
    }

    private static (ImmutableArray<PublishedAddress> Addresses, ImmutableArray<Diagnostic> Diagnostics) Parse(string[] lines)
    {
        var numbered = lines.Select((line, index) => new PublishedAddress(line, Path, index + 1)).Where(entry => entry.Address.Length > 0).ToList();
        return (
            [.. numbered.Where(entry => AddressShape.IsAddress(entry.Address)).DistinctBy(entry => entry.Address, StringComparer.Ordinal)],
            [.. numbered.Where(entry => !AddressShape.IsAddress(entry.Address)).Select(entry => Rules.NotAnAddress(Path, entry.Line, entry.Address))]);
    }
}
