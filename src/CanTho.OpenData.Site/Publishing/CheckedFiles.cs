using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Links;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>Looks at the links of each file on its way to where it is kept, while its bytes are at hand, and remembers which files there are.</summary>
/// <param name="keeper">Keeps the files.</param>
/// <param name="links">Sees the links.</param>
internal sealed class CheckedFiles(IFileSink keeper, LinkCheck links) : IFileSink
{
    /// <summary>Follows the links of the files that were taken.</summary>
    public LinkCheck Links => links;

    public string Scratch => keeper.Scratch;

    /// <inheritdoc/>
    /// <remarks>Bytes that are not in memory are made or read once.</remarks>
    public OutputFile Take(OutputFile file) => Take(file.Path, file.Content);

    /// <inheritdoc/>
    public OutputFile Take(string path, ReadOnlyMemory<byte> buffer)
    {
        var kept = keeper.Take(path, buffer);
        links.Scan(kept, buffer.Span);
        return kept;
    }

    /// <summary>Such files hold rows, which are checked as rows; they are taken note of only.</summary>
    public OutputFile Take(string path, Action<Stream> write)
    {
        var kept = keeper.Take(path, write);
        links.Scan(kept, []);
        return kept;
    }

    /// <inheritdoc/>
    public OutputFile? Keep(string path, Basis basis) => keeper.Keep(path, basis) is { } kept ? Kept(kept) : null;

    /// <inheritdoc/>
    public IReadOnlyList<OutputFile>? KeepAll(string folder, Basis basis) => keeper.KeepAll(folder, basis)?.Select(Kept).ToList();

    private OutputFile Kept(OutputFile file)
    {
        links.Keep(file);
        return file;
    }
}
