using System.CommandLine;
using System.Globalization;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Components.Review;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Review;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>review FILE</c>: one page that shows each record of a file beside its lines, the doubtful first, to be ticked off.</summary>
internal static class ReviewVerb
{
    private const int LongestName = 80;

    private static readonly string[] ThemeFiles = ["css/site.css", "fonts/be-vietnam-pro-400.woff2", "fonts/be-vietnam-pro-600.woff2"];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Văn bản cần đối chiếu (.txt, .md, .html)" };
        var output = new Option<DirectoryInfo?>("--output") { Description = "Thư mục ghi trang (mặc định: review/<tên tệp>/ trong kho mã nguồn)" };
        var command = new Command("review", "Viết trang đối chiếu: từng bản ghi đọc được bên cạnh lời văn, bản ghi đáng ngờ đứng trước") { file, output };
        command.SetAction(result => RunAsync(result.GetValue(file)!.ToString(), result.GetValue(output)?.FullName, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Writes the page and gives 0; prints the errors and gives 1 where the file cannot be read or the page cannot be written.</summary>
    public static async Task<int> RunAsync(string path, string? folder, TextWriter output, TextWriter errors)
    {
        var root = RepositoryRoot.ForFile(path);
        var shownAs = TemplateFile.IsBelow(root, Path.GetFullPath(path)) ? Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/') : path.Replace('\\', '/');
        var (file, complaints) = SeedReader.Read(path, shownAs);
        if (file is null)
        {
            DiagnosticOutput.Write(errors, complaints, "text");
            return 1;
        }

        var sheet = ReviewSheet.Of(root, file);
        folder ??= Path.Combine(root, "review", VietnameseText.Slug(Path.GetFileNameWithoutExtension(path), LongestName) is { Length: > 0 } name ? name : "van-ban");
        try
        {
            await WriteAsync(folder, root, sheet).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            DiagnosticOutput.Write(errors, [Rules.CannotWriteTemplate(folder, failure.Message)], "text");
            return 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Đã viết {Path.Combine(folder, "index.html")}: {sheet.Records.Length} bản ghi, {sheet.Doubtful} bản ghi cần xem kỹ đứng trước."));
        output.WriteLine("Mở tệp ấy bằng trình duyệt, đối chiếu và đánh dấu từng bản ghi; dấu được giữ trong trình duyệt này.");
        return 0;
    }

    private static async Task WriteAsync(string folder, string root, ReviewSheet sheet)
    {
        await WriteAsync(folder, "index.html", Encoding.UTF8.GetBytes(Render(sheet))).ConfigureAwait(false);
        await WriteAsync(folder, "css/review.css", Resource("review.css")).ConfigureAwait(false);
        await WriteAsync(folder, "js/review.js", Resource("review.js")).ConfigureAwait(false);
        var theme = new[] { root, RepositoryRoot.Find() }.Select(place => Path.Combine(place, "theme")).FirstOrDefault(Directory.Exists);
        foreach (var name in ThemeFiles.Where(name => theme is not null && File.Exists(Path.Combine(theme, name))))
        {
            await WriteAsync(folder, name, await File.ReadAllBytesAsync(Path.Combine(theme!, name)).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>The page as HTML.</summary>
    internal static string Render(ReviewSheet sheet)
    {
        var html = new HtmlBytes();
        new ComponentWriter(html).Write(typeof(ReviewPage), [new("Sheet", sheet)]);
        return Encoding.UTF8.GetString(html.Written.Span);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ReviewVerb).Assembly.GetManifestResourceStream($"review/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static async Task WriteAsync(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content).ConfigureAwait(false);
    }
}
