namespace CanTho.OpenData.Datasets.History;

/// <summary>What made a record change, worked out from the files that changed between two versions.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">Identity of the correction, or path of the file; empty for <see cref="ChangeCauseKind.Reading"/>.</param>
public sealed record ChangeCause(ChangeCauseKind Kind, string Name)
{
    private const string Corrections = "corrections";
    private const string Reports = "input/progress/";

    /// <summary>The causes of a change: the corrections made to the record or taken back; else its own source where that changed; else the
    /// corrections, registers or notes that changed; else the way sources are read.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">Its dataset before, for the places of columns.</param>
    /// <param name="after">Its dataset after.</param>
    /// <param name="changedFiles">Paths of all files that are new, gone or other bytes.</param>
    public static ImmutableArray<ChangeCause> Of(RowChange change, Dataset before, Dataset after, ImmutableSortedSet<string> changedFiles)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(changedFiles);
        var (now, then) = (List(after, change.After), List(before, change.Before));
        var decided = now.Except(then, StringComparer.Ordinal).Concat(then.Except(now, StringComparer.Ordinal)).ToList();
        if (decided.Count > 0 && change.Kind == RowChangeKind.Changed)
        {
            return [.. decided.Select(id => new ChangeCause(ChangeCauseKind.Correction, id))];
        }

        var sources = new[] { Text(after, change.After), Text(before, change.Before) }.OfType<string>().Where(changedFiles.Contains).Distinct(StringComparer.Ordinal)
            .Select(OfFile).ToImmutableArray();
        if (!sources.IsEmpty)
        {
            return sources;
        }

        var reports = change.Fields.Any(field => field.Column.StartsWith("progress_", StringComparison.Ordinal))
            ? changedFiles.Where(path => path.StartsWith(Reports, StringComparison.Ordinal)).Select(OfFile).ToImmutableArray()
            : [];
        if (!reports.IsEmpty)
        {
            return reports;
        }

        var others = changedFiles.Where(path => !path.StartsWith("seeds/", StringComparison.Ordinal)).Select(OfFile).ToImmutableArray();
        return others.IsEmpty ? [new ChangeCause(ChangeCauseKind.Reading, "")] : others;
    }

    /// <summary>Paths that are new, gone or other bytes between two sets of fingerprints.</summary>
    public static ImmutableSortedSet<string> ChangedFiles(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    private static ChangeCause OfFile(string path) => new(
        path.StartsWith("seeds/", StringComparison.Ordinal) ? ChangeCauseKind.Document
            : path.StartsWith(Reports, StringComparison.Ordinal) ? ChangeCauseKind.Progress
            : path.StartsWith("input/corrections/", StringComparison.Ordinal) ? ChangeCauseKind.Correction
            : ChangeCauseKind.Register,
        path);

    private static ImmutableArray<string> List(Dataset dataset, ImmutableArray<object?> row) =>
        !row.IsEmpty && dataset.IndexOf(Corrections) is >= 0 and var index && row[index] is ImmutableArray<string> list ? list : [];

    private static string? Text(Dataset dataset, ImmutableArray<object?> row) =>
        !row.IsEmpty && dataset.IndexOf("source_file") is >= 0 and var index ? row[index] as string : null;
}
