using System.Collections;
using System.Runtime.CompilerServices;

namespace CanTho.OpenData.Datasets;

/// <summary>The rows of a dataset, in its order. Those of records are made anew each time they are asked for: all that they say stands in
/// the records, and a large portal has no room to hold it twice.</summary>
[CollectionBuilder(typeof(DatasetRows), nameof(Create))]
public sealed class DatasetRows : IReadOnlyList<ImmutableArray<object?>>
{
    private readonly Func<int, ImmutableArray<object?>> make;

    private DatasetRows(int length, Func<int, ImmutableArray<object?>> make) => (Length, this.make) = (length, make);

    /// <summary>How many there are.</summary>
    public int Length { get; }

    /// <summary>True where there are none.</summary>
    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<ImmutableArray<object?>>.Count => Length;

    /// <summary>A row, counted from 0.</summary>
    public ImmutableArray<object?> this[int index] => make(index);

    /// <summary>Rows that are at hand.</summary>
    public static DatasetRows Create(ReadOnlySpan<ImmutableArray<object?>> rows)
    {
        var held = rows.ToArray();
        return new DatasetRows(held.Length, index => held[index]);
    }

    /// <summary>A row for each of some records; from any thread.</summary>
    internal static DatasetRows Of<T>(IEnumerable<T> records, Func<T, ImmutableArray<object?>> row)
    {
        ImmutableArray<T> held = [.. records];
        return new DatasetRows(held.Length, index => row(held[index]));
    }

    /// <summary>Some of these rows, one behind the other.</summary>
    internal DatasetRows Slice(int start, int length) => new(length, index => make(start + index));

    /// <summary>Some of these rows.</summary>
    internal DatasetRows At(ImmutableArray<int> places) => new(places.Length, index => make(places[index]));

    /// <inheritdoc/>
    public IEnumerator<ImmutableArray<object?>> GetEnumerator()
    {
        for (var index = 0; index < Length; index++)
        {
            yield return make(index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
