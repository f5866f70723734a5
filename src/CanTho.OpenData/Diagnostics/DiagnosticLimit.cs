namespace CanTho.OpenData.Diagnostics;

/// <summary>Keeps the complaints about one file readable: of a hundred thousand errors of one kind the first are told and the rest
/// counted. Warnings and notes are published as data and stay whole; with an error nothing is published.</summary>
public static class DiagnosticLimit
{
    private const int OfOneKind = 100;

    /// <summary>The complaints, at most a hundred errors of one code about one file.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var kind in diagnostics.GroupBy(diagnostic => (diagnostic.File, diagnostic.Code)))
        {
            var all = kind.ToArray();
            if (all.Length <= OfOneKind || all[0].Severity != Severity.Error)
            {
                foreach (var diagnostic in all)
                {
                    yield return diagnostic;
                }

                continue;
            }

            Array.Sort(all);
            foreach (var diagnostic in all.Take(OfOneKind - 1))
            {
                yield return diagnostic;
            }

            yield return Rules.MoreOfTheSame(all[OfOneKind - 1], all.Length - OfOneKind);
        }
    }
}
