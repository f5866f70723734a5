using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Extraction.Headers;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>Turns a document into records by asking every extractor of <see cref="Extractors"/>.</summary>
public static partial class DocumentExtraction
{
    /// <summary>The records of one document. A crash in an extractor becomes an error (SRC007) and the others go on.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="registers">What we know beforehand.</param>
    /// <param name="complaints">Complaints that reading the document gave.</param>
    /// <param name="number">Gives documents of one file that would share an identity one each; null where there is one document.</param>
    public static ExtractedDocument Extract(
        Document document, Registers registers, ImmutableArray<Diagnostic> complaints, Func<string, string>? number = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(registers);
        var lexicon = RegisterOf(document, registers);
        var header = DocumentHeaderExtractor.Extract(document, lexicon);
        header = number is null ? header : header with { Id = new DocumentId(number(header.Id.Value)) };
        var input = new ExtractionInput(document, header, lexicon);
        var parts = Extractors.All.Select(extractor => Guard(extractor, input)).ToImmutableArray();
        var tasks = TaskIds.MakeUnique(WithoutRepeats(Join(parts, part => part.Tasks)).OrderBy(task => task.Source.Span.FirstLine)
            .Select(task => task with { Source = VerbatimQuotes.Of(document.File, task.Source) }));
        return new ExtractedDocument(
            document, header, SectionIds.MakeUnique(Join(parts, part => part.Sections)), tasks, Join(parts, part => part.Citations),
            Join(parts, part => part.Targets), Join(parts, part => part.Observations), Join(parts, part => part.Progress), Join(parts, part => part.Outlooks),
            AgenciesOf(tasks, registers, lexicon), [.. complaints, .. Join(parts, part => part.Diagnostics)]);
    }

    /// <summary>The register as far as it speaks of this document: a body of one city ("Ủy ban nhân dân thành phố Cần Thơ", which the
    /// register also knows as "UBND thành phố") is not meant by a document that never names that city.</summary>
    private static AgencyLexicon RegisterOf(Document document, Registers registers)
    {
        var lines = document.File.Lines;
        var named = registers.Agencies.Select(agency => PlacePattern().Match(agency.Name).Groups["place"].Value).Where(place => place.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(place => place, place => lines.Any(line => line.Contains(place, StringComparison.OrdinalIgnoreCase)), StringComparer.Ordinal);
        return new AgencyLexicon([.. registers.Agencies.Where(agency => named.GetValueOrDefault(PlacePattern().Match(agency.Name).Groups["place"].Value, true))]);
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

    // "Ủy ban nhân dân thành phố Cần Thơ", "Thành đoàn Cần Thơ"
    [GeneratedRegex(@"(thành phố|tỉnh|[Tt]hành đoàn|[Tt]ỉnh đoàn|[Tt]hành ủy) (?<place>\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PlacePattern();
}
