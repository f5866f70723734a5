namespace CanTho.OpenData.Model;

/// <summary>What a file is made from, as far as one input changes without the others. Reports on progress come in often and touch few files;
/// any other input touches them all. A file that wrongly says it is made from less would keep what is no longer true, so tests compare
/// every file of two builds that differ in reports alone.</summary>
public sealed class Basis
{
    private readonly Func<IReadOnlySet<TaskId>, bool> isTouchedBy;

    private Basis(Func<IReadOnlySet<TaskId>, bool> isTouchedBy) => this.isTouchedBy = isTouchedBy;

    /// <summary>All inputs.</summary>
    public static Basis Everything { get; } = new(_ => true);

    /// <summary>All inputs but reports on progress.</summary>
    public static Basis Documents { get; } = new(_ => false);

    /// <summary>The documents, and the reports on one task.</summary>
    public static Basis Of(TaskId task) => new(reported => reported.Contains(task));

    /// <summary>The documents, and the reports on some tasks.</summary>
    /// <param name="tasks">The tasks; asked for only where some report changed.</param>
    public static Basis Of(Func<IEnumerable<TaskId>> tasks) => new(reported => reported.Count > 0 && tasks().Any(reported.Contains));

    /// <summary>True for a file that may be another one since the reports on these tasks changed.</summary>
    public bool IsTouchedBy(IReadOnlySet<TaskId> reported) => isTouchedBy(reported);
}
