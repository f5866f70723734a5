using System.Net;
using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Fuzzing;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Tests.Hostile;

/// <summary>A portal every field of which holds naughty strings: titles, cells and prose of originals, names and aliases of agencies,
/// indicators, terms, abbreviations, settings, pages, progress reports, corrections, sidecars, file names.</summary>
internal sealed class HostilePortal : IDisposable
{
    public static readonly DateOnly AsOf = new(2026, 11, 22);

    private HostilePortal() => CopyTheme();

    /// <summary>Every string of the list, by class.</summary>
    public static ImmutableArray<(string Kind, string Text)> Strings { get; } =
        NaughtyStrings.Read(Path.Combine(Repository.Root, "tests", "CanTho.OpenData.Fuzzing", "naughty-strings.txt"));

    /// <summary>Those that may stand in a file of ours: on one line, with nothing hidden.</summary>
    public static ImmutableArray<string> Typed { get; } =
    [
        .. Strings.Select(entry => entry.Text).Where(text => !text.Any(Character.IsForbidden) && HiddenCharacters.Find(text) < 0 && text.Trim().Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Those that may stand in an original: hidden characters, too.</summary>
    public static ImmutableArray<string> Printed { get; } =
    [
        .. Strings.Select(entry => entry.Text).Where(text => !text.Any(Character.IsForbidden) && text.Trim().Length > 0).Distinct(StringComparer.Ordinal),
    ];

    public string Root { get; } = Directory.CreateTempSubdirectory("cantho-hostile-").FullName;

    public string Output => Path.Combine(Root, "output");

    public Findings Findings { get; private set; } = null!;

    /// <summary>Writes and builds it.</summary>
    public static async Task<HostilePortal> BuildAsync()
    {
        var portal = new HostilePortal();
        portal.WriteOriginals();
        portal.WriteRegisters();
        portal.WritePages();
        portal.WriteAbout();
        using var errors = new StringWriter();
        var request = new BuildRequest(portal.Root, portal.Output, AsOf, "https://example.vn", IsStrict: false);
        var exit = await SiteBuild.RunAsync(request, TextWriter.Null, errors, TestContext.Current.CancellationToken);
        Assert.True(exit == 0, string.Join('\n', errors.ToString().Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal))));
        portal.Findings = PortalBuild.Run(portal.Root, AsOf);
        return portal;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A text for YAML, in double quotes.</summary>
    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quote))}]";

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void CopyTheme()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void WriteOriginals()
    {
        const string Head = "Số: 12/KH-UBND\n\nCần Thơ, ngày 05 tháng 3 năm 2026\n\n";
        // A cell is read as HTML; so written, each string comes out of it as it is.
        var rows = Printed.Select((text, index) =>
            $"{index + 1}.\tViệc {index + 1}: {WebUtility.HtmlEncode(text)}\tSở {WebUtility.HtmlEncode(Typed[index % Typed.Length])}\tSở Xây dựng; {WebUtility.HtmlEncode(text)}\tQuý IV/2026\t{WebUtility.HtmlEncode(text)}");
        Write("seeds/bang việc.txt", $"{Head}PHỤ LỤC\nNHIỆM VỤ {WebUtility.HtmlEncode("</title><script>window.__pwned=100</script>")}\n\nTT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tPHỐI HỢP\tTHỜI HẠN\tSẢN PHẨM\n{string.Join('\n', rows)}\n");
        var prose = Printed.Select((text, index) => $"{index % 30 + 1}. Mục {text}\n\n- Nội dung {text} và {WebUtility.HtmlEncode(text)}. Tốc độ tăng trưởng đạt {index},5% {text}.\n- Giao Sở {text} chủ trì, phối hợp với Sở Tài chính thực hiện {text} trước ngày 30/6/2026.\n");
        Write("seeds/loi-van.txt", $"Số: 13/BC-UBND\n\nCần Thơ, ngày 06 tháng 3 năm 2026\n\nBÁO CÁO\nKết quả \" onload=\"window.__pwned=101\n\nCăn cứ Quyết định số 1/QĐ-TTg ngày 01/01/2026 <script>window.__pwned=102</script> của Thủ tướng;\n\nI. KẾT QUẢ\n{string.Join('\n', prose)}\nNơi nhận:\n- {string.Join(";\n- ", Printed.Take(20))};\n");
        Write("seeds/trang.html", $"<html><head><title>x</title><script>window.__pwned=103</script></head><body onload=\"window.__pwned=104\"><p>KẾ HOẠCH</p><p>Tấn công</p><table><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Thời hạn</th></tr>{string.Concat(Printed.Take(60).Select((text, index) => $"\n<tr><td>{index + 1}</td><td>Làm {index}: {text}</td><td>Sở Y tế</td><td>Năm 2026</td></tr>"))}\n</table></body></html>\n");
        foreach (var (name, id) in new[] { ("bang việc.txt", "phu-luc"), ("loi-van.txt", "bao-cao") })
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Root, "seeds", name))));
            var document = Assert.Single(PortalBuild.Run(Root, AsOf).Corpus.Documents, candidate => candidate.Extracted.Document.File.Path == $"seeds/{name}");
            Write($"input/documents/{id}.yml", $"seed: {Quote("seeds/" + name)}\nsha256: {hash}\nkind: plan\norigin: {Quote(string.Join(' ', Typed))}\nknown: {List(Typed)}\nunknown: {List(Typed)}\ndocuments:\n  - id: {document.Id.Value}\n    short_title: {Quote("\"><img src=x onerror=window.__pwned=105>")}\n");
        }
    }

    private void WriteRegisters()
    {
        var agencies = Typed.Select((text, index) => $"- name: {Quote($"Sở {text}")}\n  kind: department\n  aliases: {List([$"Sở viết tắt {index} {text}"])}\n").ToList();
        var unique = agencies.Zip(Typed).DistinctBy(pair => VietnameseText.Slug($"Sở {pair.Second}")).Where(pair => VietnameseText.Slug($"Sở {pair.Second}") != "so").Select(pair => pair.First);
        Write("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n- name: Sở Y tế\n  kind: department\n" + string.Concat(unique));
        var indicators = Typed.Select((text, index) => $"- name: {Quote($"Chỉ số {index} {text}")}\n  unit: \"%\"\n  topic: {Quote(Typed[index % 5])}\n  note: {Quote(text)}\n  definition: {Quote($"Chỉ số {index} {text} là {text}.")}\n  aliases: {List([$"chỉ số viết tắt {index} {text}"])}\n");
        Write("input/registers/indicators.yml", $"- name: Tốc độ tăng trưởng\n  unit: \"%\"\n  topic: {Quote(Typed[0])}\n  note: {Quote(string.Join(' ', Typed))}\n{string.Concat(indicators)}");
        Write("input/registers/glossary.yml", string.Concat(Typed.Select((text, index) => $"- term: {Quote($"Từ {index} {text}")}\n  english: {Quote($"Word {index} {text}")}\n  meaning: {Quote($"Nghĩa là {text}.")}\n  english_meaning: {Quote($"It means {text}.")}\n  basis: {Quote(text)}\n")));
        Write("input/registers/abbreviations.yml", string.Concat(Typed.Select((text, index) => $"- term: {Quote($"V{index}{text}")}\n  expansions: {List([$"viết đầy đủ {text}"])}\n")));
        Write("input/site.yml", $"title: {Quote("Cổng </title><script>window.__pwned=106</script> ]]> & \" '")}\ntagline: {Quote("Câu \"><script>window.__pwned=107</script> & ' {{7*7}}")}\nbase_url: https://example.vn\npublisher: {Quote("Người <svg onload=window.__pwned=108> & ]]>")}\ncontact: {Quote("javascript:window.__pwned=109")}\nrepository: {Quote("https://kho.example/a\"onmouseover=\"window.__pwned=110")}\nsample_searches: {List(Typed)}\n");
    }

    private void WritePages()
    {
        var lines = Typed.Where(IsSafeMarkdown).Select(text => $"{text}\n\n- {text}\n\n> {text}\n\n`{text}`\n\n| {text} | b |\n|-|-|\n| {text} | {text} |\n");
        foreach (var (path, number) in new[] { ("gioi-thieu", 1), ("dieu-khoan", 2), ("cam-ket", 3), ("en/about", 4), ("en/terms", 5) })
        {
            Write($"input/pages/{path}.md", $"---\ntitle: {Quote($"Trang \"><script>window.__pwned=11{number}</script>")}\ndescription: {Quote($"Mô tả \"><script>window.__pwned=12{number}</script> đủ dài để làm mô tả.")}\n---\n\n{string.Join('\n', lines)}");
        }
    }

    private static bool IsSafeMarkdown(string text) =>
        MarkdownText.Parse(text) is { } document && PageLinks.Complaints(new PageText("a.md", "a", "a", "a", $"{text}\n\n- {text}\n\n> {text}\n")).Length == 0 && document is not null;

    /// <summary>Reports and corrections name tasks, which the originals must give first.</summary>
    private void WriteAbout()
    {
        var tasks = PortalBuild.Run(Root, AsOf).Corpus.Tasks;
        Assert.True(tasks.Length > 250, $"Only {tasks.Length} tasks.");
        var rows = Typed.Select((text, index) => $"{tasks[index % tasks.Length].Id},2026-05-{index % 28 + 1:00},dang-thuc-hien,{index % 100},{Csv(text)},{Csv("Báo cáo " + text)},{Csv($"https://bao.example/{Uri.EscapeDataString(text)}?a=b&c=\"><script>#'")}");
        Write("input/progress/báo cáo.csv", $"task_id,date,status,percent,note,source_title,source_url\n{string.Join('\n', rows)}\n");
        var corrected = tasks.Where(task => task.Title.StartsWith("Việc ", StringComparison.Ordinal)).Take(Math.Min(40, Typed.Length)).ToArray();
        Write("input/corrections/a.yml", string.Concat(corrected.Select((task, index) =>
            $"- record: {task.Id}\n  field: title\n  expect: {Quote($"Việc {index + 1}:")}\n  value: {Quote($"Việc <script>window.__pwned=130</script> {index + 1}:")}\n  reason: {Quote(Typed[index])}\n  evidence: {Quote(Typed[index])}\n  who: {Quote(Typed[index])}\n  when: 2026-01-01\n")));
    }

    /// <summary>What no file of ours and no original holds.</summary>
    private static class Character
    {
        public static bool IsForbidden(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
    }
}
