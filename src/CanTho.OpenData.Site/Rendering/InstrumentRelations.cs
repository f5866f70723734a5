using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Who cites a legal instrument, which tasks carry it out, and which other instruments stand beside it: in the same line of a
/// source.</summary>
internal static class InstrumentRelations
{
    private const int MostTasks = 40;
    private const int MostLines = 3;

    /// <summary>A map shows so many instruments or documents; the lists of the page have all.</summary>
    private const int MostBoxes = 60;

    /// <summary>The instruments named in the same lines, those named together most first.</summary>
    public static ImmutableArray<RelationBox> Beside(Portal portal, InstrumentUse use)
    {
        var named = Named(portal, use).ToArray();
        var beside = named.Take(MostBoxes)
            .Select(found => new RelationLink(Routes.Instrument(found.Use.Instrument.Id), InstrumentWords.NameOf(found.Use), found.Use.Instrument.Type, null, IsMain: false, Lines(found.Lines)))
            .ToImmutableArray();
        return beside.IsEmpty ? [] : [new RelationBox("Được nêu bên cạnh", $"{Numbers.Count(named.Length)} văn bản", "Những văn bản được dẫn trong cùng dòng với văn bản này.", beside)];
    }

    /// <summary>The same instruments alone, in the same order.</summary>
    public static IEnumerable<InstrumentUse> Neighbours(Portal portal, InstrumentUse use) => Named(portal, use).Select(found => found.Use);

    /// <summary>The documents that cite it and the tasks whose words name it.</summary>
    public static ImmutableArray<RelationBox> Below(Portal portal, InstrumentUse use)
    {
        var boxes = ImmutableArray.CreateBuilder<RelationBox>();
        boxes.Add(new RelationBox("Văn bản dẫn", $"{Numbers.Count(use.Documents.Count())} văn bản, {Numbers.Count(use.Mentions.Length)} lần", null,
        [
            .. use.Mentions.GroupBy(mention => mention.Document).Take(MostBoxes).Select(group => new RelationLink(Routes.Document(group.Key), portal.Document(group.Key).ShortTitle,
                portal.Document(group.Key).Header.Type ?? "Văn bản", null, IsMain: false, Lines(group))),
        ]));
        if (!use.Tasks.IsEmpty)
        {
            boxes.Add(new RelationBox("Nhiệm vụ nêu văn bản này", $"{Numbers.Count(use.Tasks.Length)} nhiệm vụ", null,
                [.. use.Tasks.Take(MostTasks).Select(task => new RelationLink(Routes.Task(task.Id), Words.Shorten(Words.Title(task), 90), "Nhiệm vụ", DeadlineWords.Short(task.Deadline), IsMain: false, []))]));
        }

        return boxes.ToImmutable();
    }

    private static IEnumerable<(InstrumentUse Use, IEnumerable<LegalCitation> Lines)> Named(Portal portal, InstrumentUse use)
    {
        var places = use.Mentions.Select(mention => (mention.Document, mention.Line)).ToHashSet();
        return use.Documents.SelectMany(id => portal.Citations(id))
            .Where(citation => citation.Instrument != use.Instrument.Id && places.Contains((citation.Document, citation.Line)))
            .GroupBy(citation => citation.Instrument).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => (Use: portal.Instrument(group.Key), Lines: (IEnumerable<LegalCitation>)group)).Where(found => found.Use is not null)
            .Select(found => (found.Use!, found.Lines));
    }

    private static ImmutableArray<(string Address, string Text)> Lines(IEnumerable<LegalCitation> citations) =>
        [.. citations.DistinctBy(citation => (citation.Document, citation.Line)).Take(MostLines)
            .Select(citation => (Routes.SourceLine(citation.Document, citation.Line), $"dòng {Numbers.Count(citation.Line)}"))];
}
