using System.Runtime.InteropServices;

namespace CanTho.OpenData.Datasets;

/// <summary>Finds the rows of a dataset by the text in one of their cells; rows without one are left out. Only places are held, not rows.</summary>
public sealed class RowIndex
{
    private readonly DatasetRows rows;

    /// <summary>The first row of each text, and for each row the next with the same text; -1 behind the last.</summary>
    private readonly Dictionary<string, (int First, int Last)> ends = new(StringComparer.Ordinal);
    private readonly int[] next;

    /// <summary>Looks through the rows once.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">Place of the cell.</param>
    public RowIndex(DatasetRows rows, int column)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.rows = rows;
        next = new int[rows.Length];
        for (var place = 0; place < next.Length; place++)
        {
            next[place] = -1;
            if (rows[place][column] is string text)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(ends, text, out var isKnown);
                if (isKnown)
                {
                    next[known.Last] = place;
                }

                known = (isKnown ? known.First : place, place);
            }
        }
    }

    /// <summary>The texts, each once, in the order of their first rows.</summary>
    public IEnumerable<string> Texts => ends.Keys;

    /// <summary>The rows of a text, in their order; none where no row has it.</summary>
    public IEnumerable<ImmutableArray<object?>> this[string text]
    {
        get
        {
            for (var place = ends.TryGetValue(text, out var known) ? known.First : -1; place >= 0; place = next[place])
            {
                yield return rows[place];
            }
        }
    }

    /// <summary>True where some row has a text.</summary>
    public bool Contains(string text) => ends.ContainsKey(text);
}
