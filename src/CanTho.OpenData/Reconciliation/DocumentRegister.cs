using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Joins documents with the sidecars of their seeds and checks that each keeps the identity it was published under.</summary>
internal static class DocumentRegister
{
    /// <summary>The documents, newest first, those without date last.</summary>
    public static (ImmutableArray<CorpusDocument> Documents, ImmutableArray<Diagnostic> Diagnostics) Resolve(
        PortalInput input, ImmutableArray<ExtractedDocument> extracted)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var documents = new List<CorpusDocument>();
        var byFile = extracted.ToLookup(document => document.Document.File.Path, StringComparer.Ordinal);
        var bySeed = input.Sidecars.ToLookup(sidecar => sidecar.Seed, StringComparer.Ordinal);
        foreach (var seed in input.Seeds)
        {
            var own = byFile[seed.Path].ToImmutableArray();
            var sidecar = bySeed[seed.Path].FirstOrDefault() ?? Unfinished(bySeed[""], seed);
            diagnostics.AddRange(sidecar is null ? [Rules.NoSidecar(seed.Path, seed.Sha256)] : Check(seed, sidecar, own));
            documents.AddRange(own.Select((document, index) => Join(document, sidecar, index)));
        }

        var seeds = input.Seeds.Select(seed => seed.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(input.Sidecars.Where(sidecar => sidecar.Seed.Length > 0 && !seeds.Contains(sidecar.Seed))
            .Select(sidecar => Rules.SidecarWithoutSeed(sidecar.File, sidecar.Seed)));
        diagnostics.AddRange(documents.GroupBy(document => document.Id).Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Skip(1).Select(second =>
                Rules.DuplicateDocument(second.Header.Source.Span.File, second.Header.Source.Span.FirstLine, second.Id.Value, group.First().Header.Source.Span.File))));
        // The complaint is made and nothing is published; the steps that follow count on one document an identity.
        var ordered = documents.DistinctBy(document => document.Id).OrderByDescending(document => document.Header.Issued ?? default).ThenBy(document => document.Id.Value, StringComparer.Ordinal);
        return ([.. ordered], diagnostics.ToImmutable());
    }

    /// <summary>A sidecar that does not yet say of which seed it is, but is named as this one.</summary>
    private static Sidecar? Unfinished(IEnumerable<Sidecar> withoutSeed, SourceFile seed) => withoutSeed.FirstOrDefault(sidecar =>
        Path.GetFileNameWithoutExtension(sidecar.File) == Path.GetFileNameWithoutExtension(seed.Path));

    /// <summary>What the sidecar lacks has been complained of where it was read.</summary>
    private static IEnumerable<Diagnostic> Check(SourceFile seed, Sidecar sidecar, ImmutableArray<ExtractedDocument> documents)
    {
        if (sidecar.Sha256.Length > 0 && sidecar.Sha256 != seed.Sha256)
        {
            yield return Rules.SeedChanged(seed.Path, sidecar.File, sidecar.Sha256, seed.Sha256);
        }

        if (sidecar.Documents.Length != documents.Length)
        {
            if (sidecar.Documents.All(document => document.Id.Value.Length > 0))
            {
                yield return Rules.DocumentCountDiffers(sidecar.File, seed.Path, sidecar.Documents.Length, documents.Length);
            }

            yield break;
        }

        foreach (var (expected, actual) in sidecar.Documents.Zip(documents))
        {
            if (expected.Id.Value.Length > 0 && expected.Id != actual.Header.Id)
            {
                yield return Rules.DocumentIdChanged(sidecar.File, expected.Line, expected.Id.Value, actual.Header.Id.Value);
            }
        }
    }

    private static CorpusDocument Join(ExtractedDocument document, Sidecar? sidecar, int index)
    {
        var header = document.Header;
        var shortTitle = sidecar is not null && index < sidecar.Documents.Length
            ? sidecar.Documents[index].ShortTitle
            : header.Title ?? header.Type ?? document.Document.File.Path;
        return new CorpusDocument(header.Id, shortTitle, document, sidecar);
    }
}
