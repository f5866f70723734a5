using System.Collections.Immutable;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Benchmarks.Search;

/// <summary>Queries over a generated corpus: some words out of the titles of records that lie evenly among all, every other one typed
/// without marks as people do.</summary>
internal static class SampleQueries
{
    private const int Count = 60;
    private const int Words = 4;

    /// <summary>The same queries for the same records.</summary>
    public static ImmutableArray<SampleQuery> Of(ImmutableArray<SearchRecord> records)
    {
        var chosen = records.Where(record => record.Kind == "task").ToList();
        return [.. Enumerable.Range(0, Count).Select(number => Query(chosen[number * chosen.Count / Count], number))];
    }

    private static SampleQuery Query(SearchRecord record, int number)
    {
        var words = record.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var some = string.Join(' ', words.Skip(Math.Max(0, words.Length - Words - 1) * (number % 3) / 2).Take(Words));
        return new SampleQuery(number % 2 == 0 ? some : VietnameseText.Fold(some), "sample", [record.Url]);
    }
}
