using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Search;

/// <summary>What is shown of each record, a few records a file, fetched only for the results on the screen.</summary>
/// <param name="Folder">Folder below the index folder; its name is a hash of all the records.</param>
/// <param name="RecordsPerFile">Record n is in file n / RecordsPerFile.</param>
/// <param name="Files">The files.</param>
internal sealed record RecordStore(string Folder, int RecordsPerFile, ImmutableArray<Model.OutputFile> Files)
{
    private const int LongestBody = 3000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Cuts the records, in their order, into files of [title, context, address, body] each.</summary>
    public static RecordStore Cut(ImmutableArray<Model.SearchRecord> records)
    {
        var perFile = records.Length > 30_000 ? 8 : 4;
        var contents = records.Chunk(perFile).ToArray().AsParallel().AsOrdered().Select(Written).ToList();
        var folder = "r-" + IndexFile.Hash(contents);
        return new RecordStore(folder, perFile,
        [
            .. contents.Select((content, number) => new Model.OutputFile(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IndexFile.Folder}{folder}/{number}.json"),
                content)),
        ]);
    }

    private static byte[] Written(Model.SearchRecord[] records) => [.. JsonSerializer.SerializeToUtf8Bytes(records.Select(Shown), Json), (byte)'\n'];

    private static string[] Shown(Model.SearchRecord record) =>
        [VietnameseText.Compose(record.Title), VietnameseText.Compose(record.Context), record.Url, Beginning(VietnameseText.Compose(record.Body))];

    private static string Beginning(string body)
    {
        if (body.Length <= LongestBody)
        {
            return body;
        }

        var cut = body.LastIndexOf(' ', LongestBody);
        return body[..(cut > 0 ? cut : LongestBody)] + " …";
    }
}
