using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>Findings put together by hand from the real seeds, with a crude reading of the task table, so that the pages can be
/// tested and looked at whatever the extraction does. As-of date: 22/11/2026.</summary>
internal static partial class BelievablePortal
{
    public static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly (string Seed, string Id, string Type, string? Number, string? Blank, PartialDate? Issued, string Title, string Short)[] Known =
    [
        ("ke-hoach-ket-luan-thu-tuong-2026.txt", "ke-hoach-2026-06-to-chuc-thuc-hien-ket-luan-cua-thu-tuong", "Kế hoạch", null, "/KH-UBND",
            new PartialDate(2026, 6, null), "Tổ chức thực hiện kết luận của Thủ tướng Chính phủ Lê Minh Hưng tại buổi làm việc với Ban Thường vụ Thành ủy Cần Thơ",
            "Kế hoạch thực hiện kết luận của Thủ tướng (tháng 6/2026)"),
        ("phu-luc-ii-chuong-trinh-2026-2030.txt", "phu-luc-ii-chuong-trinh-2026-2030", "Phụ lục", null, "/Ctr-UBND", new PartialDate(2026, 4, null),
            "Danh mục các nhiệm vụ, đề án, dự án, công trình quan trọng giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", "Phụ lục II Chương trình 2026 - 2030"),
        ("ke-hoach-nghi-quyet-dai-hoi-dang-bo-2026.txt", "ke-hoach-2026-01-thuc-hien-nghi-quyet-dai-hoi", "Kế hoạch", null, "/KH-UBND",
            new PartialDate(2026, 1, null), "Thực hiện Nghị quyết Đại hội Đại biểu Đảng bộ thành phố Cần Thơ", "Kế hoạch thực hiện Nghị quyết Đại hội Đảng bộ thành phố"),
        ("bao-cao-6-thang-dau-nam-2024.txt", "bao-cao-2024-kinh-te-xa-hoi-6-thang", "Báo cáo", null, null, new PartialDate(2024, null, null),
            "Kết quả thực hiện Nghị quyết của Hội đồng nhân dân thành phố về kinh tế - xã hội 6 tháng đầu năm 2024", "Báo cáo 6 tháng đầu năm 2024"),
        ("bao-cao-6-thang-dau-nam-2024.txt", "nghi-quyet-du-thao-2024", "Nghị quyết", null, null, null,
            "Nhiệm vụ, giải pháp 6 tháng cuối năm 2024", "Dự thảo Nghị quyết 6 tháng cuối năm 2024"),
        ("ke-hoach-ket-luan-07-kl-tw-2017.txt", "ke-hoach-2017-ket-luan-07-kl-tw", "Kế hoạch", "61/KH-UBND", null, new PartialDate(2017, 5, 8),
            "Thực hiện Kết luận số 07-KL/TW của Bộ Chính trị", "Kế hoạch thực hiện Kết luận 07-KL/TW (2017)"),
    ];

    private static readonly (string Name, AgencyKind Kind)[] Special =
    [
        ("Văn phòng UBND thành phố", AgencyKind.CityBody), ("Ban Quản lý các khu Chế xuất và Công nghiệp", AgencyKind.CityBody),
        ("Viện Kinh tế - Xã hội", AgencyKind.CityBody), ("Công an thành phố", AgencyKind.Security),
        ("Bộ Chỉ huy Quân sự thành phố", AgencyKind.Security), ("Ngân hàng Nhà nước – Chi nhánh khu vực", AgencyKind.Central),
        ("Đảng ủy UBND thành phố", AgencyKind.Party), ("Mặt trận Tổ quốc thành phố", AgencyKind.Association),
    ];

    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    public static Findings Findings()
    {
        var documents = Documents().ToImmutableArray();
        var tasks = documents.SelectMany(document => document.Extracted.Tasks).ToImmutableArray();
        var agencies = tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)).Append("Ủy ban nhân dân thành phố Cần Thơ").Distinct(StringComparer.Ordinal)
            .OrderBy(VietnameseText.SortKey, StringComparer.Ordinal).Select(AgencyOf).ToImmutableArray();
        var citations = documents.SelectMany(document => document.Extracted.Citations).ToImmutableArray();
        var corpus = new Corpus(documents, tasks,
            [.. tasks.SelectMany(task => task.Leads.Select(name => new TaskRole(task.Id, IdOf(name), true)))],
            agencies, citations,
            [.. citations.DistinctBy(item => item.Instrument).Select(item => new LegalInstrument(item.Instrument, item.Type, item.Number, item.Date, item.Issuer, null))],
            [], new SiteSettings("Cần Thơ Dữ liệu mở", "Kế hoạch, nhiệm vụ và số liệu của thành phố Cần Thơ, tra cứu được đến từng dòng văn bản", "https://cantho.example", "Cổng dữ liệu mở Cần Thơ", null, "https://github.com/example/cantho-opendata"),
            [new PageText("input/pages/gioi-thieu.md", "gioi-thieu", "Giới thiệu", "Cổng này là gì, lấy dữ liệu ở đâu.",
                "Cổng này đăng **kế hoạch**, *phụ lục* và báo cáo của thành phố.\n\n## Nguồn\n\n- Văn bản nhận được\n- Không sửa\n\n| Cột | Nghĩa |\n|:--|--:|\n| `a` | một |\n\n<script>alert(1)</script>\n\nXem [nhiệm vụ](/nhiem-vu/).")],
            [.. documents.SelectMany(document => document.Extracted.Diagnostics).Distinct().Order()]);
        return new Findings(corpus, AsOf, tasks.ToImmutableDictionary(task => task.Id, StateOf), [.. agencies.Select(agency => WorkloadOf(agency, tasks))]);
    }

    public static SiteOptions Options() => new("https://cantho.example", ThemeFiles.Read(Path.Combine(Root, "theme")),
        [new DatasetPage("tasks", "Nhiệm vụ", "Mỗi dòng là một nhiệm vụ mà một văn bản giao cho các cơ quan.",
            [new DatasetColumn("id", "string", "Mã", "Mã không đổi của nhiệm vụ."), new DatasetColumn("title", "string", "Tên nhiệm vụ", "Việc phải làm, theo lời của nguồn."),
             new DatasetColumn("deadline_end", "date", "Ngày cuối", "Ngày cuối của thời hạn; trống khi nguồn không ấn định.")],
            90, [["xay-dung-chuong-trinh-a1b2c3", "Xây dựng Chương trình toàn khóa về xây dựng văn bản quy phạm pháp luật", "2026-05-31"], ["van-hanh-c3d4e5", "Vận hành thông suốt", ""]],
            [new DatasetFile("data/tasks.csv", "CSV", 61_234, new string('a', 64)), new DatasetFile("data/tasks.json", "JSON", 161_234, new string('b', 64))])],
        [.. Directory.EnumerateFiles(Path.Combine(Root, "seeds")).Order(StringComparer.Ordinal)
            .Select(file => new OutputFile($"seeds/{Path.GetFileName(file)}", File.ReadAllBytes(file)))]);

    private static IEnumerable<CorpusDocument> Documents()
    {
        foreach (var seed in Known.GroupBy(known => known.Seed, StringComparer.Ordinal))
        {
            var (file, _) = SeedReader.Decode(File.ReadAllBytes(Path.Combine(Root, "seeds", seed.Key)), $"seeds/{seed.Key}");
            var (read, diagnostics) = DocumentReader.Read(file!);
            foreach (var (document, known) in read.Zip(seed))
            {
                var id = new DocumentId(known.Id);
                var title = new Provenance(document.Span, known.Title);
                var header = new DocumentHeader(id, known.Type, known.Number, known.Blank, known.Issued, known.Title, "Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ",
                    known.Number is null ? null : "Trương Cảnh Tuyên", known.Number is null ? null : "CHỦ TỊCH", known.Number is null, null, ["Phụ lục I", "Phụ lục II"],
                    [.. document.Back.Select(line => line.Text)], title);
                var tasks = TableTasks(id, document).Concat(ProseTasks(id, document)).ToImmutableArray();
                var sections = document.Body.SelfAndDescendants().Where(section => section.Level > 0)
                    .Select(section => new SectionRecord($"{id}/{section.Path}", id, section.Path, section.Level, section.Heading?.Text, "", [], title));
                var notes = diagnostics.Add(new Diagnostic(Severity.Warning, "CT0301", "Dòng “7,9%” khác với con số ở mục I.", file!.Path, document.Span.FirstLine + 3, 1, "Đối chiếu với bản có chữ ký."));
                yield return new CorpusDocument(id, known.Short, new ExtractedDocument(document, header, [.. sections], tasks, [.. Citations(id, document)], [], notes),
                    new Sidecar($"input/documents/{known.Id}.yml", file.Path, file.Sha256, "plan", "Tệp văn bản nhận từ đơn vị cung cấp", ["Văn bản được ban hành năm 2026."], ["Ngày ban hành cụ thể."], []));
            }
        }
    }

    private static IEnumerable<AssignedTask> TableTasks(DocumentId id, Document document)
    {
        string? section = null, sectionTitle = null, group = null, groupTitle = null;
        foreach (var row in document.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows).Where(row => !row.IsHeader && row.Cells.Length >= 7))
        {
            var label = row.Cells[0].TrimEnd('.', '-', ')');
            if (row.Cells[2].Length == 0 && label.Length > 0)
            {
                (section, sectionTitle, group, groupTitle) = char.IsUpper(label[0])
                    ? (label, row.Cells[1], null, null) : (section, sectionTitle, label, row.Cells[1]);
                continue;
            }

            yield return new AssignedTask(TaskIdOf(id, section, row.Cells[1]), id, TaskOrigin.Table, section, sectionTitle, group, groupTitle, label, row.Cells[1],
                Filled(row.Cells[2]), Names(row.Cells[2]), Filled(row.Cells[3]), [row.Cells[3]], DeadlineOf(row.Cells[4]), null, Filled(row.Cells[5]), Filled(row.Cells[6]), row.Source);
        }
    }

    private static IEnumerable<AssignedTask> ProseTasks(DocumentId id, Document document)
    {
        foreach (var section in document.Body.SelfAndDescendants())
        {
            foreach (var passage in section.Blocks.OfType<Block.Paragraph>().Select(block => block.Passage).Where(passage => Monthly().IsMatch(passage.Text)))
            {
                var day = int.Parse(Monthly().Match(passage.Text).Groups["day"].Value, CultureInfo.InvariantCulture);
                yield return new AssignedTask(TaskIdOf(id, section.Path, passage.Text), id, TaskOrigin.Prose, section.Path, null, null, null, null, passage.Text,
                    null, ["Sở Tài chính"], null, ["Công an thành phố", "Các sở, ngành liên quan"], new Deadline.Ongoing(Monthly().Match(passage.Text).Value),
                    new Recurrence(Frequency.Monthly, day, null), null, null, passage.Cite());
            }
        }
    }

    private static IEnumerable<LegalCitation> Citations(DocumentId id, Document document)
    {
        foreach (var passage in document.Blocks().OfType<Block.Paragraph>().Select(block => block.Passage))
        {
            foreach (Match match in Cited().Matches(passage.Text))
            {
                var line = passage.Locate(match.Index).Line;
                yield return new LegalCitation($"{id}/{line}-{match.Index}", id, match.Groups["type"].Value, match.Groups["number"].Value, null, null, line,
                    new InstrumentId(VietnameseText.Slug(match.Value)), passage.Cite(match.Index, match.Index + match.Length));
            }
        }
    }

    private static Deadline? DeadlineOf(string raw)
    {
        var years = Years().Matches(raw).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return (raw, years) switch
        {
            ({ Length: 0 }, _) => null,
            (_, { Length: 0 }) => new Deadline.Ongoing(raw),
            _ when raw.StartsWith("Đến", StringComparison.Ordinal) => new Deadline.By(raw, new DateOnly(years[0], 12, 31)),
            _ when raw.StartsWith("Tháng", StringComparison.Ordinal) => new Deadline.Within(raw, PeriodKind.MonthRange, new DateOnly(years[0], 4, 1), new DateOnly(years[0], 5, 31)),
            (_, { Length: 1 }) => new Deadline.Within(raw, PeriodKind.Year, new DateOnly(years[0], 1, 1), new DateOnly(years[0], 12, 31)),
            _ => new Deadline.Within(raw, PeriodKind.Range, new DateOnly(years[0], 1, 1), new DateOnly(years[^1], 12, 31)),
        };
    }

    private static ScheduleState StateOf(AssignedTask task) => task.Deadline switch
    {
        null => ScheduleState.NotStated,
        { LastDay: null } => ScheduleState.NoLastDay,
        { LastDay: { } day } when day < AsOf => ScheduleState.PastDeadline,
        { LastDay: { } day } when day <= AsOf.AddDays(90) => ScheduleState.DueSoon,
        _ => ScheduleState.NotYetDue,
    };

    private static AgencyWorkload WorkloadOf(Agency agency, ImmutableArray<AssignedTask> tasks)
    {
        ImmutableArray<AssignedTask> leads = [.. tasks.Where(task => task.Leads.Contains(agency.Name, StringComparer.Ordinal))];
        return new AgencyWorkload(agency, leads, [.. tasks.Where(task => task.Coordinators.Contains(agency.Name, StringComparer.Ordinal))],
            [.. leads.Where(task => task.Deadline?.LastDay >= AsOf).OrderBy(task => task.Deadline!.LastDay)],
            [.. leads.Where(task => task.Deadline?.LastDay < AsOf).OrderByDescending(task => task.Deadline!.LastDay)]);
    }

    private static Agency AgencyOf(string name) => new(IdOf(name), name,
        name.StartsWith("Các ", StringComparison.Ordinal) ? AgencyKind.Collective
            : name.StartsWith("Sở ", StringComparison.Ordinal) ? AgencyKind.Department
            : Array.Find(Special, known => known.Name == name) is { Name: not null } special ? special.Kind : AgencyKind.Unregistered,
        name == "Sở Tài chính" ? ["Sở TC"] : [], name == "Sở Tài chính" ? ["Sở Kế hoạch và Đầu tư"] : [], null, null);

    private static AgencyId IdOf(string name) => new(VietnameseText.Slug(name));

    private static TaskId TaskIdOf(DocumentId document, string? section, string title) => new(
        $"{VietnameseText.Slug(title, 60)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document}{section}{title}")))[..6]}");

    private static string? Filled(string cell) => cell.Length == 0 ? null : cell;

    private static ImmutableArray<string> Names(string cell) =>
        [.. cell.Split(';').SelectMany(part => LeadComma().Split(part)).Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CanTho.OpenData.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository is not above the test folder.");
    }

    // "trước ngày 20 hằng tháng"
    [GeneratedRegex(@"trước ngày (?<day>\d+) hằng tháng", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Monthly();

    // "Nghị quyết số 59-NQ/TW"
    [GeneratedRegex(@"(?<type>Nghị quyết|Kết luận|Quyết định|Thông báo|Chương trình) số (?<number>\d+[-/][A-ZĐ0-9][\w/Đ-]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cited();

    // "2026 - 2030"
    [GeneratedRegex(@"20\d\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    // "Sở Tài chính, Sở Xây dựng"
    [GeneratedRegex(@", (?=Sở |Công an|các đoàn)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadComma();
}
