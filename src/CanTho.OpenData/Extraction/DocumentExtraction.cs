using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Extraction.Headers;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>Turns documents into records by asking every extractor of <see cref="Extractors"/>. What the registers need for that is made
/// ready once; any number of threads may ask.</summary>
public sealed class DocumentExtraction
{
    private readonly AgencyLexicons lexicons;
    private readonly Dictionary<string, Agency> known;

    /// <summary>Makes the registers ready.</summary>
    /// <param name="registers">What we know beforehand.</param>
    public DocumentExtraction(Registers registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        lexicons = new AgencyLexicons(registers.Agencies);
        known = registers.Agencies.ToDictionary(agency => agency.Name, StringComparer.Ordinal);
    }

    /// <summary>The records of one document. A crash in an extractor becomes an error (SRC007) and the others go on.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="complaints">Complaints that reading the document gave.</param>
    /// <param name="number">Gives documents of one file that would share an identity one each; null where there is one document.</param>
    public ExtractedDocument Extract(Document document, ImmutableArray<Diagnostic> complaints, Func<string, string>? number = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lexicon = lexicons.Of(document);
        var header = DocumentHeaderExtractor.Extract(document, lexicon);
        header = number is null ? header : header with { Id = new DocumentId(number(header.Id.Value)) };
        var input = new ExtractionInput(document, header, lexicon);
        var parts = Extractors.All.Select(extractor => Guard(extractor, input)).ToImmutableArray();
        var tasks = TaskIds.MakeUnique(WithoutRepeats(Join(parts, part => part.Tasks)).OrderBy(task => task.Source.Span.FirstLine)
            .Select(task => task with { Source = VerbatimQuotes.Of(document.File, task.Source) }));
        return new ExtractedDocument(
            document, header, SectionIds.MakeUnique(Join(parts, part => part.Sections)), tasks, Join(parts, part => part.Citations),
            Join(parts, part => part.Targets), Join(parts, part => part.Observations), Join(parts, part => part.Progress), Join(parts, part => part.Outlooks),
            AgenciesOf(tasks, lexicon), [.. complaints, .. Join(parts, part => part.Diagnostics)]);
    }

    /// <summary>Tasks of tables, and those of prose that do not repeat them: a labelled block reads like a sentence that assigns.</summary>
    private static IEnumerable<AssignedTask> WithoutRepeats(ImmutableArray<AssignedTask> tasks)
    {
        var tableLines = tasks.Where(task => task.Origin == TaskOrigin.Table)
            .SelectMany(task => Enumerable.Range(task.Source.Span.FirstLine, task.Source.Span.LastLine - task.Source.Span.FirstLine + 1)).ToHashSet();
        return tasks.Where(task => task.Origin == TaskOrigin.Table || !tableLines.Contains(task.Source.Span.FirstLine));
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

    /// <summary>Agencies and collectives with a part in a task: from the register, or as the document names them.</summary>
    private ImmutableArray<Agency> AgenciesOf(ImmutableArray<AssignedTask> tasks, AgencyLexicon lexicon) =>
        [.. tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)).Distinct(StringComparer.Ordinal)
            .Select(name => known.GetValueOrDefault(name) ?? AsNamed(name, lexicon))];

    /// <summary>An agency that the register has under no such name, as the words name it.</summary>
    internal static Agency AsNamed(string name, AgencyLexicon lexicon)
    {
        var isCollective = lexicon.Find(name) is { IsCollective: true } || AgencyNames.IsCollective(name);
        return new Agency(AgencyId.Of(name), name, isCollective ? AgencyKind.Collective : AgencyKind.Unregistered, [], [], null, null);
    }
}
