using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A kind of twin: its files and its schema.</summary>
internal interface ITwinKind
{
    /// <summary>The kind as files write it: <c>task</c>.</summary>
    string Name { get; }

    /// <summary>Writes the twins, on all cores.</summary>
    /// <param name="sink">Takes the files.</param>
    /// <returns>The files, in the order of the pages.</returns>
    ImmutableArray<OutputFile> Files(IFileSink sink);

    /// <summary>Their schema.</summary>
    /// <param name="address">Address of the site, without a slash at the end.</param>
    OutputFile Schema(string address);
}
