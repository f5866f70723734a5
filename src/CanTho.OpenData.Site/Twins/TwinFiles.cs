using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>What programs read instead of pages: the twins, their schemas, the index of everything, and a note for language models.</summary>
internal static class TwinFiles
{
    /// <summary>All of them.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="others">Paths of everything else that is published, each once; gone through again each time they are needed in words.</param>
    /// <param name="sink">Takes the files.</param>
    public static ImmutableArray<OutputFile> Of(Portal portal, IEnumerable<string> others, IFileSink sink)
    {
        var kinds = TwinKinds.Of(new TwinSources(portal, new AddressSet(others)));
        var address = portal.Absolute("");
        var twins = kinds.SelectMany(kind => kind.Files(sink)).ToImmutableArray();
        var schemas = kinds.Select(kind => sink.Take(kind.Schema(address))).ToImmutableArray();
        var published = new AddressSet(others.Concat(twins.Concat(schemas).Select(file => file.Path)).Append(Routes.FileOf(DataIndex.SchemaRoute)));
        var index = DataIndex.Of(portal, published);
        return [.. twins, .. schemas, sink.Take(index.Schema(address)), .. index.Files(sink), sink.Take(LlmsText.Of(portal, published))];
    }
}
