using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.TaskTables;

/// <summary>The 90 tasks of the repository's own appendix, written in every layout with columns in other orders and wordings, are read back.</summary>
public sealed class LayoutRoundTripTests
{
    private const double Least = 0.985;

    private static readonly (ColumnRole, string)[][] Orders =
    [
        [(ColumnRole.Ordinal, "STT"), (ColumnRole.Title, "Nội dung công việc"), (ColumnRole.Lead, "Đơn vị chủ trì"), (ColumnRole.Coordinators, "Đơn vị phối hợp"),
            (ColumnRole.Deadline, "Thời gian hoàn thành"), (ColumnRole.Output, "Sản phẩm/Kết quả")],
        [(ColumnRole.Ordinal, "TT"), (ColumnRole.Title, "Nhiệm vụ, giải pháp"), (ColumnRole.Deadline, "Tiến độ thực hiện"), (ColumnRole.Output, "Kết quả đầu ra"),
            (ColumnRole.Lead, "Cơ quan thực hiện"), (ColumnRole.Coordinators, "Cơ quan phối hợp")],
        [(ColumnRole.Ordinal, "Số TT"), (ColumnRole.Title, "Tên nhiệm vụ, đề án"), (ColumnRole.Lead, "Cơ quan, đơn vị đầu mối"), (ColumnRole.Deadline, "Thời hạn"),
            (ColumnRole.Funding, "Nguồn kinh phí"), (ColumnRole.Coordinators, "Đơn vị phối hợp thực hiện"), (ColumnRole.Output, "Dự kiến sản phẩm")],
    ];

    public static TheoryData<string, int> Layouts()
    {
        var data = new TheoryData<string, int>();
        foreach (var layout in (string[])["tabs", "markdown", "bare-markdown", "html", "cell-lines", "wrapped-cell-lines", "piped-lines", "blocks", "run-on-blocks", "fixed-width", "ruled-fixed-width", "box",
            "spaced-pipes", "end-pipes", "merged-tabs", "titled-tabs", "loose-html", "centred-width"])
        {
            for (var order = 0; order < Orders.Length; order++)
            {
                data.Add(layout, order);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Tasks_written_in_another_layout_are_read_back(string layout, int order)
    {
        var tasks = RealCorpus.Document("phu-luc-ii-chuong-trinh-2026-2030", "Phụ lục").Extracted.Tasks;
        var read = TextSample.ExtractAll(Render(layout, new RenderedTable(tasks, [.. Orders[order]]))).SelectMany(document => document.Tasks).ToList();

        var hasFunding = Orders[order].Any(column => column.Item1 == ColumnRole.Funding);
        var wrong = tasks.SelectMany(task => Differences(task, read.Find(other => Title(other) == Title(task) && other.Ordinal == task.Ordinal), layout, hasFunding)).ToList();
        var share = 1 - (wrong.Count / (tasks.Length * 6.0));
        Assert.True(share >= Least && read.Count == tasks.Length,
            string.Create(CultureInfo.InvariantCulture, $"{layout} {order}: {share:0.000}, {read.Count} tasks; {string.Join("\n", wrong.Take(25))}"));
    }

    private static string Render(string layout, RenderedTable table) => layout switch
    {
        "tabs" => table.Tabs(),
        "markdown" => table.Markdown(),
        "bare-markdown" => table.BareMarkdown(),
        "html" => table.Html(),
        "cell-lines" => table.CellLines(),
        "wrapped-cell-lines" => table.CellLines(60),
        "piped-lines" => table.PipedLines(),
        "blocks" => table.Blocks(runOn: false),
        "run-on-blocks" => table.Blocks(runOn: true),
        "fixed-width" => table.FixedWidth(rules: false),
        "ruled-fixed-width" => table.FixedWidth(rules: true),
        "spaced-pipes" => table.SpacedPipes(),
        "end-pipes" => table.EndPipes(),
        "merged-tabs" => table.MergedTabs(),
        "titled-tabs" => table.TitledTabs(),
        "loose-html" => table.LooseHtml(),
        "centred-width" => table.CentredWidth(),
        _ => table.Box(),
    };

    private static string Title(AssignedTask task) => task.Title.TrimEnd('.', ' ');

    private static IEnumerable<string> Differences(AssignedTask task, AssignedTask? read, string layout, bool hasFunding)
    {
        if (read is null)
        {
            return Enumerable.Repeat($"{task.Section}.{task.Ordinal} missing: {task.Title}", 6);
        }

        var isBlock = layout.EndsWith("blocks", StringComparison.Ordinal);
        (string Name, string? Wanted, string? Found)[] fields =
        [
            ("section", isBlock ? task.Section : $"{task.Section}|{task.SectionTitle}|{task.Group}|{task.GroupTitle}", isBlock ? read.Section : $"{read.Section}|{read.SectionTitle}|{read.Group}|{read.GroupTitle}"),
            ("leads", string.Join('|', task.Leads), string.Join('|', read.Leads)),
            ("coordinators", string.Join('|', task.Coordinators), string.Join('|', read.Coordinators)),
            ("deadline", task.Deadline?.ToString(), read.Deadline?.ToString()),
            ("output", task.OutputRaw, read.OutputRaw),
            ("funding", hasFunding ? task.FundingRaw : null, read.FundingRaw),
        ];
        return fields.Where(field => field.Wanted != field.Found).Select(field => $"{task.Section}.{task.Ordinal} {field.Name}: {field.Wanted} <> {field.Found}");
    }
}
