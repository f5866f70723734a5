using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Search;

/// <summary>A query in the shape of <c>tests/search/queries.json</c>.</summary>
/// <param name="Q">The words.</param>
/// <param name="Who">Who asks.</param>
/// <param name="Find">Addresses of which one should be found.</param>
internal sealed record SampleQuery(string Q, string Who, ImmutableArray<string> Find);
