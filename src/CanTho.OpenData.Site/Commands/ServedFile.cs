using Microsoft.AspNetCore.StaticFiles;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The file that an address of the published folder names.</summary>
/// <param name="Path">Full path; null where there is none.</param>
/// <param name="RedirectTo">Address with the slash at its end that a folder's address lacks; else null.</param>
internal readonly record struct ServedFile(string? Path, string? RedirectTo)
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".ics"] = "text/calendar",
            [".jsonl"] = "application/jsonl",
            [".jsonld"] = "application/ld+json",
            [".js"] = "text/javascript",
            [".md"] = "text/markdown",
            [".sqlite"] = "application/vnd.sqlite3",
            [".webmanifest"] = "application/manifest+json",
        },
    };

    /// <summary>Finds the file of a decoded address; never one outside the folder, and none that a host keeps to itself.</summary>
    internal static ServedFile Find(string output, string address)
    {
        if (address.Contains('\0', StringComparison.Ordinal))
        {
            return default;
        }

        var root = System.IO.Path.GetFullPath(output);
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, address.TrimStart('/')));
        var inside = full == System.IO.Path.TrimEndingDirectorySeparator(root)
            || full.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(root) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!inside || address is "/_headers" or "/_redirects" || System.IO.Path.GetFileName(full).StartsWith('.'))
        {
            return default;
        }

        if (Directory.Exists(full) && !address.EndsWith('/'))
        {
            return new ServedFile(null, address + "/");
        }

        var file = address.EndsWith('/') ? System.IO.Path.Combine(full, "index.html") : full;
        return File.Exists(file) && new FileInfo(file).LinkTarget is null ? new ServedFile(file, null) : default;
    }

    /// <summary>Media type with charset=utf-8 for everything that is text.</summary>
    internal static string ContentType(string path)
    {
        if (!Types.TryGetContentType(path, out var type))
        {
            return "application/octet-stream";
        }

        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("jsonl", StringComparison.Ordinal);
        return isText ? $"{type}; charset=utf-8" : type;
    }
}
