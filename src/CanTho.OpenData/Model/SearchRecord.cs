namespace CanTho.OpenData.Model;

/// <summary>One thing that search can find.</summary>
/// <param name="Kind">task, section, agency or document.</param>
/// <param name="Title">Title shown.</param>
/// <param name="Body">Text searched besides the title; "" where there is none.</param>
/// <param name="Keywords">Other names, numbers and abbreviations by which people may look for it.</param>
/// <param name="Context">A short line shown under the title: document, agency, deadline.</param>
/// <param name="Url">Address of the page, with an anchor where the passage has one.</param>
public sealed record SearchRecord(
    string Kind, string Title, string Body, ImmutableArray<string> Keywords, string Context, string Url);
