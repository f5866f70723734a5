using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The rules of a <c>_headers</c> file: a path with <c>*</c> and <c>:name</c> on a line, its headers indented below.
/// <code>
/// /data/*
///   Access-Control-Allow-Origin: *
/// </code>
/// All rules that fit a path apply, in their order. Lines that are neither are left out, as the host does.</summary>
internal static class ServedHeaders
{
    /// <summary>The headers of a path.</summary>
    internal static ImmutableArray<(string Name, string Value)> For(string headersFile, string path)
    {
        if (!File.Exists(headersFile))
        {
            return [];
        }

        var headers = ImmutableArray.CreateBuilder<(string, string)>();
        var fits = false;
        foreach (var line in File.ReadLines(headersFile).Where(line => line.Trim() is [not '#', ..]))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                fits = HeaderRule.Fits(line.Trim(), path);
            }
            else if (fits && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return headers.ToImmutable();
    }
}
