namespace CanTho.OpenData.Datasets.Formats;

/// <summary>JSON Lines: the objects of the JSON, one a line, each line ended by LF, UTF-8 without byte order mark.</summary>
public static class JsonLinesFormat
{
    /// <summary>The whole file; no line where there is no row.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dataset">The dataset.</param>
    public static void Write(Stream stream, Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        JsonFormat.WriteRows(stream, dataset, [], "\n"u8, "\n"u8);
    }
}
