using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The files that <c>serve</c> adds to the site and nobody publishes: a module that follows the live view, its sheet, and the
/// complaints as JSON. As files they keep the content policy of the pages.</summary>
internal static class LiveFiles
{
    /// <summary>Address of the events.</summary>
    internal const string Events = "/_live";

    private const string ComplaintList = "/_live/complaints.json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The file of an address; null where it is none of these.</summary>
    internal static byte[]? Find(string address, LiveView live) => address switch
    {
        ComplaintList => Complaints(live),
        "/_live/live.js" => Embedded("live.js"),
        "/_live/live.css" => Embedded("live.css"),
        _ => null,
    };

    /// <summary>A page with the module at its end, which is told the version that the page is of.</summary>
    internal static byte[] WithScript(byte[] html, int version)
    {
        var end = html.AsSpan().LastIndexOf("</body>"u8);
        var place = end < 0 ? html.Length : end;
        return [.. html.AsSpan(0, place), .. Encoding.UTF8.GetBytes($"<script type=\"module\" src=\"/_live/live.js?version={version}\"></script>"), .. html.AsSpan(place)];
    }

    private static byte[] Complaints(LiveView live)
    {
        var errors = live.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                heading = ServeWords.Heading(errors, live.Diagnostics.Length - errors),
                note = ServeWords.Note(errors),
                errors,
                complaints = live.Diagnostics.Select(diagnostic => new
                {
                    severity = diagnostic.SeverityName,
                    code = diagnostic.Code,
                    place = ServeWords.Place(diagnostic),
                    message = diagnostic.Message,
                    fix = diagnostic.Fix,
                }),
            },
            Readable);
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(LiveFiles).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
