using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Review;

/// <summary>Everything that was read of one file, the doubtful first.</summary>
/// <param name="File">The file.</param>
/// <param name="Records">The records: those with a doubt first, each part in the order of the text.</param>
/// <param name="Unread">Lines with words that were read as nothing.</param>
/// <param name="Diagnostics">All complaints about the file.</param>
public sealed record ReviewSheet(SourceFile File, ImmutableArray<ReviewRecord> Records, ImmutableArray<int> Unread, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many records have a doubt.</summary>
    public int Doubtful => Records.Count(record => !record.Doubts.IsEmpty);

    /// <summary>The kinds that there are, in the order of their first record in the text.</summary>
    public ImmutableArray<string> Kinds => [.. Records.OrderBy(record => record.Source.Span.FirstLine).Select(record => record.Kind).Distinct(StringComparer.Ordinal)];

    /// <summary>The sheet of a file read with the registers of a root.</summary>
    public static ReviewSheet Of(string root, SourceFile file)
    {
        var (corpus, coverage) = PortalBuild.Review(root, file);
        var records = ReviewRecords.Of(corpus);
        return new ReviewSheet(
            file, [.. records.OrderBy(record => record.Doubts.IsEmpty).ThenBy(record => record.Source.Span.FirstLine)],
            [.. coverage.SelectMany(document => document.Unread).Order()], corpus.Diagnostics);
    }
}
