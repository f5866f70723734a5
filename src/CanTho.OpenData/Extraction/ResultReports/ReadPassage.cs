using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>A passage of a report and the observations read in it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Paragraph">Its words.</param>
/// <param name="Drafts">Its observations.</param>
/// <param name="Note">Number of the footnote it is; null in the text itself.</param>
internal sealed record ReadPassage(Passage Passage, Paragraph Paragraph, ImmutableArray<Draft> Drafts, int? Note)
{
    /// <summary>Reads a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="heading">Heading of its point, for clauses without a subject.</param>
    /// <param name="period">The report's own period.</param>
    /// <param name="note">Number of the footnote.</param>
    public static ReadPassage Of(Passage passage, string? heading, string? period, int? note)
    {
        var paragraph = new Paragraph(passage.Text, period);
        var drafts = ClauseReader.Read(paragraph);
        new SubjectReader(paragraph, heading).NameAll(drafts);
        ClauseCircumstances.Add(paragraph, drafts, passage.Notes);
        return new ReadPassage(passage, paragraph, drafts, note);
    }
}
