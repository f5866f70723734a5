using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page's part of a long list of tasks.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record TaskSlice(int Number, int Count, ImmutableArray<AssignedTask> Tasks)
{
    /// <summary>The list of all tasks stays on one page up to this length.</summary>
    public const int WholeRegister = 200;

    /// <summary>Any other list stays on one page up to this length.</summary>
    private const int Whole = 120;

    private const int Size = 100;

    /// <summary>Cuts a list into parts of 100, where it is longer than a page bears.</summary>
    public static ImmutableArray<TaskSlice> Cut(ImmutableArray<AssignedTask> tasks, int whole = Whole) =>
        [.. ListParts.Cut(tasks, whole, Size).Select(part => new TaskSlice(part.Number, part.Count, part.Items))];
}
