using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>import FILE</c>: makes a seed and its sidecar of a <c>.docx</c> or <c>.html</c> as an office wrote it.</summary>
internal static class ImportVerb
{
    private const int LongestName = 80;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Tệp Word (.docx, .docm) hoặc trang web (.html, .htm) của cơ quan" };
        var (root, name) = (Options.Root(), new Option<string?>("--name") { Description = "Tên của hai tệp mới, chữ thường không dấu và gạch nối (mặc định: theo số, ngày hoặc tên văn bản)" });
        var command = new Command("import", "Chuyển một tệp của cơ quan thành văn bản trong seeds/ và tệp mô tả trong input/documents/") { file, root, name };
        command.SetAction(result => Run(result.GetValue(file)!.ToString(), result.GetValue(root)!.FullName, result.GetValue(name), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Imports; 0 also where the same file was imported before, 1 where nothing could be written.</summary>
    public static int Run(string path, string root, string? name, TextWriter output, TextWriter errors)
    {
        var shownAs = path.Replace('\\', '/');
        if (name is not null && (name.Length is 0 or > LongestName || VietnameseText.Slug(name) != name))
        {
            return Refuse(errors, [Rules.ImportName(name, VietnameseText.Slug(name))]);
        }

        var (bytes, unreadable) = ReadFile(path, shownAs);
        if (bytes is null)
        {
            return Refuse(errors, [unreadable!]);
        }

        var sidecars = SidecarReader.ReadAll(root).Sidecars;
        var checksum = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (sidecars.FirstOrDefault(sidecar => sidecar.ImportedFrom?.Sha256 == checksum) is { } before)
        {
            output.WriteLine(ImportWords.AlreadyThere(shownAs, before));
            return 0;
        }

        var (imported, complaints) = DocumentImport.Read(bytes, shownAs);
        return imported is null ? Refuse(errors, complaints) : Write(new ImportedDocument(shownAs, imported), complaints, sidecars, root, name, output, errors);
    }

    private static int Write(
        ImportedDocument document, ImmutableArray<Diagnostic> complaints, ImmutableArray<Sidecar> sidecars, string root, string? name, TextWriter output, TextWriter errors)
    {
        var text = Encoding.UTF8.GetBytes(document.Imported.Text);
        var (seed, unread) = SeedReader.Decode(text, document.ShownAs);
        if (seed is null)
        {
            return Refuse(errors, complaints.AddRange(unread));
        }

        var extracted = PortalBuild.Extract(seed, RegisterReader.Read(root).Registers);
        var files = new ImportFiles(root, name ?? VietnameseText.Slug(extracted[0].Header.Id.Value, LongestName));
        var sidecar = SidecarWords.Write(seed with { Path = files.Seed }, extracted, document);
        var refusals = Existing(document.ShownAs, extracted, sidecars).Concat(files.Check(document.ShownAs, text)).ToImmutableArray();
        if (refusals.IsEmpty && files.Write(text, Encoding.UTF8.GetBytes(sidecar)) is { } unwritten)
        {
            refusals = [unwritten];
        }

        if (!refusals.IsEmpty)
        {
            return Refuse(errors, complaints.AddRange(refusals));
        }

        DiagnosticOutput.Write(errors, complaints, "text");
        foreach (var line in ImportWords.Summary(document.Imported.Counts, extracted, files.Seed, files.Sidecar))
        {
            output.WriteLine(line);
        }

        return 0;
    }

    /// <summary>Documents of the file whose address another one has already.</summary>
    private static IEnumerable<Diagnostic> Existing(string shownAs, ImmutableArray<ExtractedDocument> extracted, ImmutableArray<Sidecar> sidecars) =>
        from document in extracted
        from sidecar in sidecars
        where sidecar.Documents.Any(known => known.Id == document.Header.Id)
        select Rules.ImportDocumentExists(shownAs, document.Header.Id.Value, sidecar.File);

    private static int Refuse(TextWriter errors, ImmutableArray<Diagnostic> complaints)
    {
        DiagnosticOutput.Write(errors, complaints, "text");
        return 1;
    }

    /// <summary>The bytes of a file, no more than an import takes: a device has no end.</summary>
    private static (byte[]? Bytes, Diagnostic? Complaint) ReadFile(string path, string shownAs)
    {
        if (!File.Exists(path))
        {
            return (null, Rules.NoSuchFile(shownAs));
        }

        try
        {
            using var stream = File.OpenRead(path);
            using var whole = new MemoryStream();
            var buffer = new byte[1 << 20];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                whole.Write(buffer, 0, read);
                if (whole.Length > DocumentImport.LargestFile)
                {
                    return (null, Rules.ImportTooLarge(shownAs, Math.Max(whole.Length, stream.CanSeek ? stream.Length : 0), DocumentImport.LargestFile));
                }
            }

            return (whole.ToArray(), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, Rules.UnreadableSeed(shownAs, fault.Message));
        }
    }
}
