using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>The sheet on which progress is reported (phiếu báo cáo tiến độ): one row a task, the identity and the title filled in, the rest to
/// be filled in. What comes back is read as it is; a row that nobody filled in reports nothing.</summary>
public static class ProgressSheet
{
    private static readonly ImmutableArray<string> Headers =
        ["task_id", "title", "deadline_raw", "date", "status", "percent", "note", "source_title", "source_url"];

    /// <summary>As CSV, with the mark by which Excel knows UTF-8.</summary>
    public static byte[] Csv(IEnumerable<AssignedTask> tasks)
    {
        using var stream = new MemoryStream();
        stream.Write(System.Text.Encoding.UTF8.Preamble);
        CsvFormat.Write(stream, Headers, Rows(tasks));
        return stream.ToArray();
    }

    /// <summary>As a workbook, with the statuses to choose from and a sheet that explains the columns.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="tasks">The tasks.</param>
    public static byte[] Xlsx(Findings findings, IEnumerable<AssignedTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var sheet = XlsxSheet.Of("Báo cáo tiến độ", Headers, Rows(tasks), "") with
        {
            Choices = [(Headers.IndexOf("status"), [.. ProgressReportsDataset.Statuses.Select(status => status.Name)])],
        };
        var settings = findings.Corpus.Settings;
        return XlsxFormat.Write(new XlsxBook("Phiếu báo cáo tiến độ", settings.Publisher, findings.AsOf, [sheet, Guide()]));
    }

    private static DatasetRows Rows(IEnumerable<AssignedTask> tasks) =>
        DatasetRows.Of(tasks, task => [task.Id.Value, task.Title, task.Deadline?.Raw, null, null, null, null, null, null]);

    private static XlsxSheet Guide() => XlsxSheet.Of("Cách điền", ["Cột", "Điền gì"],
    [
        ["task_id", "Mã nhiệm vụ, đã điền sẵn; không sửa."],
        ["title", "Tên nhiệm vụ, đã điền sẵn để khỏi nhầm dòng; không sửa."],
        ["deadline_raw", "Thời hạn theo lời văn, để tham khảo."],
        ["date", "Tình hình tính đến ngày nào, dạng năm-tháng-ngày, ví dụ 2026-06-30."],
        ["status", string.Join("; ", ProgressReportsDataset.Statuses.Select(status => $"{status.Name}: {status.Meaning}"))],
        ["percent", "Tỷ lệ đã thực hiện do báo cáo nêu, số nguyên từ 0 đến 100; báo cáo không nêu thì để trống."],
        ["note", "Lời của báo cáo, nếu có."],
        ["source_title", "Tên văn bản đã báo cáo; bắt buộc, vì tiến độ không rõ nguồn thì không công bố."],
        ["source_url", "Địa chỉ của văn bản đó, bắt đầu bằng https://; chưa đăng thì để trống."],
        ["", "Nhiệm vụ chưa có báo cáo thì để trống cả dòng, không phải xóa."],
    ], "");
}
