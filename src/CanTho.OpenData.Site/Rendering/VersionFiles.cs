using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The versions for programs: a list of all, and for each what changed in it.</summary>
internal static class VersionFiles
{
    /// <summary><c>/data/phien-ban/index.json</c> and a <c>thay-doi.json</c> for each version.</summary>
    public static IEnumerable<OutputFile> Of(Portal portal) => portal.Options.Ledger.Versions
        .Select(version => new OutputFile($"{FrozenFiles.Folder(version.Number)}/thay-doi.json", DiffJson.Write(version.Diff)))
        .Append(new OutputFile(Routes.VersionsJson.TrimStart('/'), List(portal)));

    private static byte[] List(Portal portal)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Indented))
        {
            json.WriteStartObject();
            json.WriteString("current", portal.Options.Version);
            json.WriteString("as_of", Dates.Iso(portal.AsOf));
            json.WriteStartArray("versions");
            foreach (var changes in portal.Versions)
            {
                WriteVersion(json, portal, changes);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteVersion(Utf8JsonWriter json, Portal portal, VersionChanges changes)
    {
        var number = changes.Number!.Value;
        json.WriteStartObject();
        json.WriteString("version", number.ToString());
        json.WriteString("as_of", Dates.Iso(changes.AsOf));
        json.WriteString("level", changes.IsFirst ? "first" : changes.Diff.Level.ToString().ToLowerInvariant());
        json.WriteString("note", changes.Note);
        json.WriteNumber("added", changes.Diff.Count(RowChangeKind.Added));
        json.WriteNumber("removed", changes.Diff.Count(RowChangeKind.Removed));
        json.WriteNumber("changed", changes.Diff.Count(RowChangeKind.Changed));
        json.WriteString("url", portal.Absolute(Routes.Version(number)));
        json.WriteString("changes", portal.Absolute($"/{FrozenFiles.Folder(number)}/thay-doi.json"));
        json.WriteStartArray("files");
        foreach (var (name, hash) in changes.Files)
        {
            json.WriteStartObject();
            json.WriteString("url", portal.Absolute($"/{FrozenFiles.Folder(number)}/{name}"));
            json.WriteString("sha256", hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
