namespace CanTho.OpenData.Extraction;

/// <summary>Gives the second and later records of one identity a number of their own: the same figure stated twice on a line.</summary>
internal sealed class RecordIds
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>The identity itself the first time, then with <c>-2</c>, <c>-3</c> behind it.</summary>
    public string Take(string id)
    {
        var count = used[id] = used.GetValueOrDefault(id) + 1;
        return count == 1 ? id : FormattableString.Invariant($"{id}-{count}");
    }
}
