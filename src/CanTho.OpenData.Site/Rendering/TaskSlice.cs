using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page's part of a long list of tasks.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record TaskSlice(int Number, int Count, ImmutableArray<AssignedTask> Tasks)
{
    /// <summary>A list up to this long stays on one page.</summary>
    private const int Whole = 300;

    private const int Size = 200;

    /// <summary>Cuts a list into parts of 200, where it is longer than 300.</summary>
    public static ImmutableArray<TaskSlice> Cut(ImmutableArray<AssignedTask> tasks)
    {
        if (tasks.Length <= Whole)
        {
            return [new(1, 1, tasks)];
        }

        var parts = tasks.Chunk(Size).ToArray();
        return [.. parts.Select((part, place) => new TaskSlice(place + 1, parts.Length, [.. part]))];
    }
}
