namespace CanTho.OpenData.Datasets.Formats;

/// <summary>JSON Lines: the objects of the JSON, one a line, each line ended by LF, UTF-8 without byte order mark.</summary>
public static class JsonLinesFormat
{
    /// <summary>The whole file; no line where there is no row.</summary>
    public static byte[] Write(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var stream = new MemoryStream();
        JsonFormat.WriteRows(stream, dataset, [], "\n"u8, "\n"u8);
        return stream.ToArray();
    }
}
