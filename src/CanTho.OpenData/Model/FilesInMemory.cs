namespace CanTho.OpenData.Model;

/// <summary>Leaves files in memory: for previews and tests, which read them at once.</summary>
public sealed class FilesInMemory : IFileSink
{
    /// <summary>The only one there needs to be: it keeps nothing itself.</summary>
    public static FilesInMemory Sink { get; } = new();

    /// <inheritdoc/>
    public string Scratch => Path.GetTempPath();

    /// <inheritdoc/>
    public OutputFile Take(OutputFile file) => file;

    /// <inheritdoc/>
    public OutputFile Take(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        write(stream);
        return new OutputFile(path, stream.ToArray());
    }
}
