using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Benchmarks.Corpus;

/// <summary>Writes a portal of any size to measure on: the five real originals and, beside them, plans, tables of tasks and reports in
/// their raw formats, with a register of agencies that grows with them and progress reported for a third of the tasks. The same seed
/// writes the same bytes.</summary>
/// <param name="home">The repository, whose registers, pages, settings and originals are taken.</param>
/// <param name="seed">Seed of everything that is chosen.</param>
internal sealed class CorpusWriter(string home, int seed)
{
    private const int TableTasks = 60;
    private const int PlanTasks = 40;
    private const int TasksAReport = 250;
    private const int TasksAnAgency = 50;
    private const int TasksASheet = 5_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Random random = new(seed);

    /// <summary>Writes the portal to a folder that does not exist.</summary>
    /// <param name="root">The folder: it gets <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</param>
    /// <param name="tasks">How many tasks the written documents assign, besides those of the real ones.</param>
    public void Write(string root, int tasks)
    {
        CopyHome(root);
        var input = PortalBuild.ReadInput(home);
        var real = input.Seeds.SelectMany(file => PortalBuild.Extract(file, input.Registers)).ToArray();
        var words = SentenceModel.Of(real.SelectMany(document => document.Tasks).Select(task => task.Title));
        var units = Units(tasks / TasksAnAgency);
        WriteRegister(root, units);
        var registers = input.Registers;
        var departments = registers.Agencies.Where(agency => agency.Kind == AgencyKind.Department && agency.Successor is null).Select(agency => agency.Name).ToArray();
        var documents = new DocumentWriter(random, words, departments, units, [.. registers.Indicators.Where(indicator => !indicator.Unit.Contains('%', StringComparison.Ordinal))]);
        var written = 0;
        for (var number = 1; written < tasks; number++)
        {
            var year = 2017 + (number % 10);
            var isTable = number % 2 == 0;
            var count = Math.Min(isTable ? TableTasks : PlanTasks, tasks - written);
            written += count;
            WriteDocument(root, isTable ? "task_table" : "plan", $"{(isTable ? "phu-luc" : "ke-hoach")}-{year}-{number:00000}",
                isTable ? documents.Table(number, year, count) : documents.Plan(number, year, count), registers);
        }

        for (var number = 1; number <= tasks / TasksAReport; number++)
        {
            var year = 2017 + (number % 10);
            WriteDocument(root, "report", $"bao-cao-{year}-{number:00000}", documents.Report(number, year), registers);
        }

        WriteProgress(root);
    }

    private void CopyHome(string root)
    {
        foreach (var folder in new[] { "seeds", "theme", "input/documents", "input/registers", "input/corrections", "input/pages" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(home, folder), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(root, Path.GetRelativePath(home, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        File.Copy(Path.Combine(home, "input/site.yml"), Path.Combine(root, "input/site.yml"));
    }

    /// <summary>Names of units below the departments, as a city has hundreds of.</summary>
    private static string[] Units(int count)
    {
        string[] kinds = ["Trung tâm Y tế", "Trung tâm Dịch vụ công", "Ban Quản lý dự án", "Trường Trung học phổ thông", "Trạm Khuyến nông", "Đội Quản lý thị trường"];
        return [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{kinds[number % kinds.Length]} khu vực {(number / kinds.Length) + 1}"))];
    }

    private static void WriteRegister(string root, string[] units)
    {
        var lines = units.Select(name => $"\n- name: {name}\n  kind: institution\n");
        File.AppendAllText(Path.Combine(root, "input/registers/agencies.yml"), string.Concat(lines), Utf8);
    }

    private static void WriteDocument(string root, string kind, string name, string text, Registers registers)
    {
        var bytes = Utf8.GetBytes(text);
        File.WriteAllBytes(Path.Combine(root, $"seeds/{name}.txt"), bytes);
        var documents = PortalBuild.Extract(SeedReader.Decode(bytes, $"seeds/{name}.txt").File!, registers);
        File.WriteAllText(Path.Combine(root, $"input/documents/{name}.yml"),
            $"""
            seed: seeds/{name}.txt
            sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}
            kind: {kind}
            origin: Văn bản do chương trình đo hiệu năng viết ra; không phải văn bản của cơ quan nào.
            documents:
            {string.Concat(documents.Select(document => $"  - id: {document.Header.Id}\n    short_title: Văn bản {name}\n"))}
            """, Utf8);
    }

    /// <summary>Sheets in which a third of the tasks are reported on once to three times.</summary>
    private void WriteProgress(string root)
    {
        var input = PortalBuild.ReadInput(root);
        var tasks = input.Seeds.AsParallel().AsOrdered().SelectMany(file => PortalBuild.Extract(file, input.Registers)).SelectMany(document => document.Tasks).DistinctBy(task => task.Id);
        Directory.CreateDirectory(Path.Combine(root, "input/progress"));
        foreach (var (number, sheet) in tasks.Where(_ => random.Next(3) == 0).Chunk(TasksASheet).Index())
        {
            var text = new StringBuilder("task_id,date,status,percent,note,source_title,source_url\n");
            foreach (var task in sheet)
            {
                WriteReports(text, task);
            }

            File.WriteAllText(Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"input/progress/2026-{number + 1:00}.csv")), text.ToString(), Utf8);
        }
    }

    private void WriteReports(StringBuilder sheet, AssignedTask task)
    {
        var (month, percent) = (random.Next(1, 8), random.Next(5, 60));
        for (var report = random.Next(1, 4); report > 0; report--, month++, percent += random.Next(1, 15))
        {
            var day = new DateOnly(2026, month, random.Next(1, 29));
            var status = report > 1 || random.Next(3) > 0 ? "dang-thuc-hien" : task.Deadline?.LastDay < day ? "hoan-thanh-tre" : "hoan-thanh";
            sheet.Append(CultureInfo.InvariantCulture, $"{task.Id},{day:yyyy-MM-dd},{status},{(status == "dang-thuc-hien" ? percent : 100)},,Báo cáo số {random.Next(1, 300)}/BC-UBND,\n");
        }
    }
}
