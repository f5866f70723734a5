using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Fuzzing.Mutations;

/// <summary>Changes of a package, a ZIP of XML parts: elements doubled, moved, lost, nested; values of attributes; words; names of parts;
/// and now and then the bytes of the archive itself.</summary>
internal static partial class PackageMutations
{
    private const string MainPart = "word/document.xml";

    private static readonly string[] Values = ["", "0", "-1", "1", "2", "9999", "99999999999999999999", "continue", "restart", "decimal", "upperRoman", "bullet", "none", ".VnTime", ".VnTimeH", "VNI-Times", "Wingdings", "true", "x", "http://evil.example/x", "../../../../etc/passwd", "&#xFFFF;", "&lol;"];

    private static readonly string[] Elements =
    [
        "<w:p><w:r><w:t>Giao Sở Y tế chủ trì</w:t></w:r></w:p>", "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>", "<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:vMerge/>", "<w:gridSpan w:val=\"99999\"/>", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", "<w:r><w:footnoteReference w:id=\"77\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:altChunk r:id=\"x\"/>", "<w:sdt><w:sdtContent>", "<!DOCTYPE x [<!ENTITY lol \"lol\">]>", "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:br w:type=\"page\"/>", "<w:tab/>", "<w:vanish/>", "]]>", "<",
    ];

    /// <summary>A package that is mostly whole.</summary>
    public static byte[] Apply(byte[] package, Chance chance, Material material)
    {
        if (chance.OneIn(8))
        {
            return Spoil([.. package], chance);
        }

        var parts = Read(package);
        for (var times = 1 + chance.Below(6); times > 0; times--)
        {
            var part = chance.OneIn(4) ? chance.Of<string>([.. parts.Keys]) : MainPart;
            if (!parts.TryGetValue(part, out var xml))
            {
                continue;
            }

            switch (chance.Below(24))
            {
                case 0:
                    parts.Remove(part);
                    break;
                case 1:
                    parts[chance.Of<string>(["../../a.xml", "/etc/x", "word\\document.xml", "WORD/DOCUMENT.XML", "word/_rels/document.xml.rels", "a\0b"])] = xml;
                    break;
                default:
                    parts[part] = Change(xml, chance, material);
                    break;
            }
        }

        return Write(parts);
    }

    private static string Change(string xml, Chance chance, Material material) => chance.Below(8) switch
    {
        0 => Replace(xml, AttributePattern(), match => $"{match.Groups["name"].Value}=\"{chance.Of(Values)}\"", chance),
        1 => Replace(xml, TagPattern(), _ => "", chance),
        2 => Replace(xml, TagPattern(), match => match.Value + match.Value, chance),
        3 => Replace(xml, TagPattern(), match => chance.Of(Elements) + match.Value, chance),
        4 => Replace(xml, WordPattern(), _ => new System.Xml.Linq.XText(new string([.. chance.Of(material.Naughty).Where(System.Xml.XmlConvert.IsXmlChar)])).ToString(), chance),
        5 => Replace(xml, ElementPattern(), match => chance.OneIn(2) ? "" : match.Value + match.Value, chance),
        6 => Replace(xml, TagPattern(), match => string.Concat(Enumerable.Repeat(match.Value, 1 + chance.Below(chance.OneIn(20) ? 5000 : 20))), chance),
        _ => Replace(xml, ElementPattern(), match => match.Value + chance.Of(Elements), chance),
    };

    private static string Replace(string text, Regex pattern, Func<Match, string> change, Chance chance)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
        {
            return text;
        }

        var match = matches[chance.Below(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), change(match), text.AsSpan(match.Index + match.Length));
    }

    private static byte[] Spoil(byte[] bytes, Chance chance)
    {
        switch (chance.Below(3))
        {
            case 0:
                return bytes[..chance.Below(bytes.Length)];
            case 1:
                for (var times = 1 + chance.Below(30); times > 0; times--)
                {
                    bytes[chance.Below(bytes.Length)] ^= (byte)(1 << chance.Below(8));
                }

                return bytes;
            default:
                return [.. bytes, .. bytes];
        }
    }

    private static SortedDictionary<string, string> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts[entry.FullName] = reader.ReadToEnd();
        }

        return parts;
    }

    private static byte[] Write(SortedDictionary<string, string> parts)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return package.ToArray();
    }

    // "w:val="1""
    [GeneratedRegex("(?<name>[\\w:]+)=\"[^\"<]*\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex AttributePattern();

    // "<w:p>", "</w:p>"
    [GeneratedRegex("<[^<>]+>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex TagPattern();

    // "<w:r>…</w:r>" without a run in it
    [GeneratedRegex("<w:(r|p|tc|tr|tbl)\\b[^<>]*>.*?</w:(r|p|tc|tr|tbl)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Singleline, 5000)]
    private static partial Regex ElementPattern();

    // ">chủ trì<"
    [GeneratedRegex("[\\p{L}\\p{M}]{3,}(?=[^<>]*<)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WordPattern();
}
