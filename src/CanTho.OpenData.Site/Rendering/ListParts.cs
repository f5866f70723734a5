namespace CanTho.OpenData.Site.Rendering;

/// <summary>Cuts lists that grow into pages that do not.</summary>
internal static class ListParts
{
    /// <summary>Parts of <paramref name="size"/> items, where a list is longer than <paramref name="whole"/>; one part else.</summary>
    public static ImmutableArray<ListPart<T>> Cut<T>(ImmutableArray<T> items, int whole, int size)
    {
        if (items.Length <= whole)
        {
            return [new(1, 1, items)];
        }

        var parts = items.Chunk(size).ToArray();
        return [.. parts.Select((part, place) => new ListPart<T>(place + 1, parts.Length, [.. part]))];
    }
}
