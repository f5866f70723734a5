using CanTho.OpenData.Model;

namespace CanTho.OpenData;

/// <summary>Remembers what each original gave, so that a run that follows another reads again only those that changed: reading the
/// originals is most of a run. An original is known by its path, its SHA-256 and the registers it was read with.</summary>
public sealed class ExtractionMemory
{
    private const string Registers = "input/registers/";

    private Dictionary<string, ImmutableArray<ExtractedDocument>> _known = new(StringComparer.Ordinal);

    /// <summary>The records of every original of an input, in order; what is no longer among them is forgotten.</summary>
    /// <param name="input">The input; its fingerprints tell whether the registers are the same.</param>
    /// <param name="extract">Reads one original that is not known.</param>
    internal ImmutableArray<ExtractedDocument> Extract(
        PortalInput input, Func<SourceFile, ImmutableArray<ExtractedDocument>> extract)
    {
        var registers = string.Concat(input.Fingerprints.Where(print => print.Key.StartsWith(Registers, StringComparison.Ordinal)).Select(print => print.Key + print.Value));
        var read = input.Seeds.AsParallel().AsOrdered()
            .Select(seed => (Key: $"{seed.Path} {seed.Sha256} {registers}", Seed: seed))
            .Select(seed => (seed.Key, Records: _known.TryGetValue(seed.Key, out var known) ? known : extract(seed.Seed)))
            .ToArray();
        _known = read.ToDictionary(seed => seed.Key, seed => seed.Records, StringComparer.Ordinal);
        return [.. read.SelectMany(seed => seed.Records)];
    }
}
