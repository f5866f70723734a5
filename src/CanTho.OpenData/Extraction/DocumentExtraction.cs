using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Extraction.Headers;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>Turns a document into records by asking every extractor of <see cref="Extractors"/>.</summary>
public static class DocumentExtraction
{
    /// <summary>The records of one document. A crash in an extractor becomes an error (SRC007) and the others go on.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="registers">What we know beforehand.</param>
    /// <param name="complaints">Complaints that reading the document gave.</param>
    public static ExtractedDocument Extract(Document document, Registers registers, ImmutableArray<Diagnostic> complaints)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(registers);
        var lexicon = new AgencyLexicon(registers.Agencies);
        var header = DocumentHeaderExtractor.Extract(document, lexicon);
        var input = new ExtractionInput(document, header, lexicon);
        var parts = Extractors.All.Select(extractor => Guard(extractor, input)).ToImmutableArray();
        var tasks = TaskIds.MakeUnique(EachOnce(Join(parts, part => part.Tasks)).OrderBy(task => task.Source.Span.FirstLine));
        return new ExtractedDocument(
            document, header, SectionIds.MakeUnique(Join(parts, part => part.Sections)), tasks, Join(parts, part => part.Citations),
            Join(parts, part => part.Targets), Join(parts, part => part.Observations), Join(parts, part => part.Progress), Join(parts, part => part.Outlooks),
            AgenciesOf(tasks, registers, lexicon), [.. complaints, .. Join(parts, part => part.Diagnostics)]);
    }

    private static ExtractedParts Guard(Func<ExtractionInput, ExtractedParts> extractor, ExtractionInput input)
    {
        try
        {
            return extractor(input);
        }
#pragma warning disable CA1031 // A fault of one extractor must not cost the reader the other records of the document.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var span = input.Document.Span;
            return new ExtractedParts { Diagnostics = [Rules.DocumentFailed(span.File, span.FirstLine, exception.Message)] };
        }
    }

    private static ImmutableArray<T> Join<T>(ImmutableArray<ExtractedParts> parts, Func<ExtractedParts, ImmutableArray<T>> choose) =>
        [.. parts.SelectMany(part => choose(part))];

    /// <summary>A duty in prose that stands on the lines of a table or of a block of labels is the same task read twice.</summary>
    private static IEnumerable<AssignedTask> EachOnce(ImmutableArray<AssignedTask> tasks)
    {
        var lines = tasks.Where(task => task.Origin == TaskOrigin.Table).Select(task => task.Source.Span)
            .SelectMany(span => Enumerable.Range(span.FirstLine, span.LastLine - span.FirstLine + 1)).ToHashSet();
        return tasks.Where(task => task.Origin == TaskOrigin.Table || !lines.Contains(task.Source.Span.FirstLine));
    }

    /// <summary>Agencies and collectives with a part in a task: from the register, or as the document names them.</summary>
    private static ImmutableArray<Agency> AgenciesOf(ImmutableArray<AssignedTask> tasks, Registers registers, AgencyLexicon lexicon)
    {
        var known = registers.Agencies.ToDictionary(agency => agency.Name, StringComparer.Ordinal);
        return [.. tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)).Distinct(StringComparer.Ordinal)
            .Select(name => known.GetValueOrDefault(name) ?? AsNamed(name, lexicon))];
    }

    /// <summary>An agency that the register has under no such name, as the words name it.</summary>
    internal static Agency AsNamed(string name, AgencyLexicon lexicon)
    {
        var isCollective = lexicon.Find(name) is { IsCollective: true } || AgencyNames.IsCollective(name);
        return new Agency(AgencyId.Of(name), name, isCollective ? AgencyKind.Collective : AgencyKind.Unregistered, [], [], null, null);
    }
}
