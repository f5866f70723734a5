using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>A record that corrections can change, for those who write them: its fields and what they say now.</summary>
/// <param name="Id">Identity of the record.</param>
/// <param name="Document">The document that it is, or that holds it.</param>
/// <param name="Fields">Its fields in the order of the list.</param>
/// <param name="Source">The lines it comes from.</param>
public sealed record CorrectableRecord(string Id, CorpusDocument Document, ImmutableArray<CorrectableValue> Fields, Provenance Source)
{
    /// <summary>Every such record, in the order of the documents: each document, its sections, its tasks.</summary>
    public static IEnumerable<CorrectableRecord> All(IEnumerable<CorpusDocument> documents) => documents.SelectMany(document =>
        new[] { new CorrectableRecord(document.Id.Value, document, Values(document, CorrectableFields.OfDocuments), document.Header.Source) }
            .Concat(document.Extracted.Sections.Select(section => new CorrectableRecord(section.Id, document, Values(section, CorrectableFields.OfSections), section.Source)))
            .Concat(document.Extracted.Tasks.Select(task => new CorrectableRecord(task.Id.Value, document, Values(task, CorrectableFields.OfTasks), task.Source))));

    private static ImmutableArray<CorrectableValue> Values<T>(T record, ImmutableArray<CorrectableField<T>> fields) =>
        [.. fields.Select(field => new CorrectableValue(field.Name, field.Get(record) is { Length: > 0 } words ? words : null, field.IsProse))];
}
