using System.CommandLine;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>new plan|report|progress|correction</c>: writes a template, filled in as far as the portal knows, and says what to do next.</summary>
internal static class NewVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("new", "Viết một tệp mẫu đã điền sẵn những gì biết được, và cho biết việc tiếp theo")
    {
        Document("plan", "Mô tả một kế hoạch trong seeds/, hoặc viết mẫu văn bản nếu chưa có tệp", isReport: false),
        Document("report", "Mô tả một báo cáo trong seeds/, hoặc viết mẫu văn bản nếu chưa có tệp", isReport: true),
        Progress(),
        Correction(),
    };

    private static Command Document(string name, string description, bool isReport)
    {
        var file = new Argument<string?>("FILE") { Description = "Văn bản đã có trong seeds/", Arity = ArgumentArity.ZeroOrOne };
        var (title, root) = (new Option<string?>("--name") { Description = "Tên tệp cho văn bản chưa có, ví dụ ke-hoach-cap-nuoc-2026" }, Options.Root());
        var command = new Command(name, description) { file, title, root };
        command.SetAction(result => NewDocument.Run(
            result.GetValue(root)!.FullName, result.GetValue(file), result.GetValue(title), isReport, Console.Out, Console.Error));
        return command;
    }

    private static Command Progress()
    {
        var agency = new Option<string?>("--agency") { Description = "Mã cơ quan chủ trì, ví dụ so-tai-chinh" };
        var document = new Option<string?>("--document") { Description = "Mã văn bản giao nhiệm vụ" };
        var (root, asOf, format) = (Options.Root(), Options.AsOf(), Options.Format("csv", "xlsx"));
        var command = new Command("progress", "Viết phiếu báo cáo tiến độ vào input/progress/, mỗi nhiệm vụ một dòng") { agency, document, root, asOf, format };
        command.SetAction(result => NewProgress.Run(
            result.GetValue(root)!.FullName, result.GetValue(agency), result.GetValue(document), result.GetValue(asOf) ?? Options.TodayInVietnam(),
            result.GetValue(format)!, Console.Out, Console.Error));
        return command;
    }

    private static Command Correction()
    {
        var id = new Argument<string?>("ID") { Description = "Mã của nhiệm vụ, mục hoặc văn bản", Arity = ArgumentArity.ZeroOrOne };
        var field = new Argument<string?>("FIELD") { Description = "Trường cần đính chính, ví dụ title, deadline_raw", Arity = ArgumentArity.ZeroOrOne };
        var expect = new Option<string?>("--expect") { Description = "Đoạn chữ sai, khi chỉ sửa một đoạn của trường dài" };
        var (root, asOf) = (Options.Root(), Options.AsOf());
        var command = new Command("correction", "Viết một mục đính chính vào input/corrections/") { id, field, expect, root, asOf };
        command.SetAction(result => NewCorrection.Run(
            result.GetValue(root)!.FullName, result.GetValue(id), result.GetValue(field), result.GetValue(expect),
            result.GetValue(asOf) ?? Options.TodayInVietnam(), Console.Out, Console.Error));
        return command;
    }
}
