namespace CanTho.OpenData.Model;

/// <summary>One thing that search can find.</summary>
/// <param name="Kind">task, section, agency, document, indicator or instrument.</param>
/// <param name="Title">Title shown; also its first name.</param>
/// <param name="Body">Text searched besides the title; "" where there is none.</param>
/// <param name="Names">Its other names and numbers, each of which may be asked for whole.</param>
/// <param name="Context">A short line shown under the title: document, agency, deadline.</param>
/// <param name="Url">Address of the page, with an anchor where the passage has one.</param>
public sealed record SearchRecord(
    string Kind, string Title, string Body, ImmutableArray<string> Names, string Context, string Url)
{
    /// <summary>Before a paragraph of the body: its words stand earlier on the page as well. A sign without width, part of no word.</summary>
    public const char Repeated = '\u2060';

    /// <summary>What it has to do with but is no name of it: the agencies of a task, the issuer of a document.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Agencies by which it can be narrowed down.</summary>
    public ImmutableArray<SearchLabel> Agencies { get; init; } = [];

    /// <summary>Documents that it stands in, or that speak of it.</summary>
    public ImmutableArray<SearchLabel> Documents { get; init; } = [];

    /// <summary>Where it stands against its deadline; null for anything but a task.</summary>
    public SearchLabel? State { get; init; }

    /// <summary>Last day of its deadline; null where there is none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How much of the corpus leads to it: the tasks of an agency, the mentions of an instrument. Of two records of one kind that
    /// answer equally well, the weightier comes first.</summary>
    public int Weight { get; init; }
}
