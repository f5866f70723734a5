namespace CanTho.OpenData.Site.Wording;

/// <summary>A question that readers often have, and its query.</summary>
/// <param name="Title">The question in words.</param>
/// <param name="Sql">The query.</param>
internal sealed record SampleQuery(string Title, string Sql);
