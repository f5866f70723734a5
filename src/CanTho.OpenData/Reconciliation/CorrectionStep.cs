using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Reconciliation;

/// <summary>What one correction did: the documents after it and the correction made, or the complaint why it was not.</summary>
/// <param name="Documents">The documents after it; unchanged with a complaint.</param>
/// <param name="Made">The correction made.</param>
/// <param name="Complaint">Why it was not made.</param>
internal sealed record CorrectionStep(ImmutableArray<CorpusDocument> Documents, AppliedCorrection? Made, Diagnostic? Complaint)
{
    /// <summary>Makes one correction.</summary>
    public static CorrectionStep Apply(ImmutableArray<CorpusDocument> documents, Correction correction, FieldReaders readers)
    {
        for (var index = 0; index < documents.Length; index++)
        {
            var document = documents[index];
            var (after, made, complaint) = document.Id.Value == correction.Record
                ? Change(document, correction, readers, "document", CorrectableFields.OfDocuments, document.Header.Source, MarkDocument)
                : InDocument(document, correction, readers);
            if (made is not null || complaint is not null)
            {
                return new CorrectionStep(after is null ? documents : documents.SetItem(index, after), made, complaint);
            }
        }

        var ids = documents.SelectMany(document => document.Extracted.Tasks.Select(task => task.Id.Value)
            .Concat(document.Extracted.Sections.Select(section => section.Id)).Append(document.Id.Value));
        return new CorrectionStep(documents, null, Rules.CorrectionRecordUnknown(
            correction.Source.Span.File, correction.Source.Span.FirstLine, correction.Record, NearestTexts.Of(correction.Record, ids).FirstOrDefault() ?? ""));
    }

    private static (CorpusDocument? After, AppliedCorrection? Made, Diagnostic? Complaint) InDocument(
        CorpusDocument document, Correction correction, FieldReaders readers)
    {
        var extracted = document.Extracted;
        if (extracted.Tasks.FirstOrDefault(task => task.Id.Value == correction.Record) is { } task)
        {
            var (after, made, complaint) = Change(task, correction, readers, "task", CorrectableFields.OfTasks, task.Source, Mark);
            return (after is null ? null : document with { Extracted = extracted with { Tasks = extracted.Tasks.Replace(task, after) } }, made, complaint);
        }

        if (extracted.Sections.FirstOrDefault(section => section.Id == correction.Record) is { } section)
        {
            var (after, made, complaint) = Change(section, correction, readers, "section", CorrectableFields.OfSections, section.Source, Mark);
            return (after is null ? null : document with { Extracted = WithSection(extracted, section, after) }, made, complaint);
        }

        return default;
    }

    private static (T? After, AppliedCorrection? Made, Diagnostic? Complaint) Change<T>(
        T record, Correction correction, FieldReaders readers, string kind, ImmutableArray<CorrectableField<T>> fields, Provenance place, Func<T, string, T> mark)
        where T : class
    {
        var (file, line) = (correction.Source.Span.File, correction.Source.Span.FirstLine);
        var field = fields.FirstOrDefault(field => field.Name == correction.Field);
        if (field is null)
        {
            return (null, null, Rules.CorrectionFieldUnknown(file, line, correction.Record, correction.Field, string.Join(", ", fields.Select(known => known.Name))));
        }

        var original = field.Get(record) ?? "";
        var places = field.IsProse ? PlacesOf(correction.Expect, original) : original == correction.Expect ? [0] : [];
        if (places is not [var start])
        {
            return (null, null, places.IsEmpty
                ? Rules.CorrectionExpired(file, line, correction.Record, correction.Field, correction.Expect, original)
                : Rules.CorrectionAmbiguous(file, line, correction.Record, correction.Field, correction.Expect, places.Length));
        }

        var published = string.Concat(original.AsSpan(0, start), correction.Value, original.AsSpan(start + correction.Expect.Length));
        var made = new AppliedCorrection(IdOf(correction), correction, kind, original, published, place);
        return (mark(field.Set(record, published, readers), made.Id), made, null);
    }

    /// <summary>Offsets at which the words stand as whole words.</summary>
    private static ImmutableArray<int> PlacesOf(string words, string text)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        for (var start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            var end = start + words.Length;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                places.Add(start);
            }
        }

        return places.ToImmutable();
    }

    /// <summary>A corrected heading stands on the tasks below it, too.</summary>
    private static ExtractedDocument WithSection(ExtractedDocument document, SectionRecord before, SectionRecord after) => document with
    {
        Sections = document.Sections.Replace(before, after),
        Tasks = before.Heading == after.Heading ? document.Tasks : [.. document.Tasks.Select(task => WithHeading(task, before, after))],
    };

    private static AssignedTask WithHeading(AssignedTask task, SectionRecord before, SectionRecord after)
    {
        if (task.Section == before.Path && task.SectionTitle == before.Heading)
        {
            return Mark(task with { SectionTitle = after.Heading }, after.Corrections[^1]);
        }

        return $"{task.Section}.{task.Group}" == before.Path && task.GroupTitle == before.Heading
            ? Mark(task with { GroupTitle = after.Heading }, after.Corrections[^1])
            : task;
    }

    private static AssignedTask Mark(AssignedTask task, string correction) => task with { Corrections = task.Corrections.Add(correction) };

    private static SectionRecord Mark(SectionRecord section, string correction) => section with { Corrections = section.Corrections.Add(correction) };

    private static CorpusDocument MarkDocument(CorpusDocument document, string correction) => document with { Corrections = document.Corrections.Add(correction) };

    private static string IdOf(Correction correction)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{correction.Record}\n{correction.Field}\n{correction.Expect}\n{correction.Value}"));
        return $"dinh-chinh-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
    }
}
