using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Applies the corrections of <c>input/corrections/</c> in their order. One that no longer fits what the source says is an
/// error, so that none outlives its reason.</summary>
internal static class Corrections
{
    /// <summary>The documents as published, the corrections made, and complaints about those that could not be made.</summary>
    public static (ImmutableArray<CorpusDocument> Documents, ImmutableArray<AppliedCorrection> Applied, ImmutableArray<Diagnostic> Diagnostics) Apply(
        ImmutableArray<CorpusDocument> documents, ImmutableArray<Correction> corrections, FieldReaders readers)
    {
        var applied = ImmutableArray.CreateBuilder<AppliedCorrection>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var correction in corrections)
        {
            var step = CorrectionStep.Apply(documents, correction, readers);
            documents = step.Documents;
            if (step.Made is { } made)
            {
                applied.Add(made);
            }
            else
            {
                diagnostics.Add(step.Complaint!);
            }
        }

        return ([.. documents.Select(document => WithAgencies(document, readers))], applied.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>A corrected name can be one that the document does not hold as read.</summary>
    private static CorpusDocument WithAgencies(CorpusDocument document, FieldReaders readers)
    {
        var known = document.Extracted.Agencies.Select(agency => agency.Name).ToHashSet(StringComparer.Ordinal);
        var added = document.Extracted.Tasks.Where(task => !task.Corrections.IsEmpty)
            .SelectMany(task => task.Leads.Concat(task.Coordinators)).Where(known.Add).Select(readers.Agency).ToImmutableArray();
        return added.IsEmpty ? document : document with { Extracted = document.Extracted with { Agencies = [.. document.Extracted.Agencies, .. added] } };
    }
}
