using System.CommandLine;
using CanTho.OpenData.Datasets.History;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>diff OLD NEW</c>: what changed between two published folders, record by record and field by field.</summary>
internal static class DiffVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "Thư mục cũ: output/ hoặc output/data/ của một lần dựng" };
        var @new = new Argument<string>("NEW") { Description = "Thư mục mới" };
        var format = Options.Format(DiffOutput.Formats);
        var command = new Command("diff", "So hai lần xuất bản: bản ghi nào thêm, bớt, đổi, từng trường một") { old, @new, format };
        command.SetAction(result => Run(result.GetValue(old)!, result.GetValue(@new)!, result.GetValue(format)!, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Prints what changed and gives 0, also where nothing did; 1 where a folder cannot be read.</summary>
    public static int Run(string old, string @new, string format, TextWriter output, TextWriter errors)
    {
        var (before, after) = (Read(old), Read(@new));
        var complaints = before.Diagnostics.AddRange(after.Diagnostics);
        if (!complaints.IsEmpty)
        {
            DiagnosticOutput.Write(errors, complaints, "text");
            return 1;
        }

        DiffOutput.Write(output, DatasetDiff.Between(before.Datasets, after.Datasets), before.Datasets, after.Datasets, format);
        return 0;
    }

    private static DatasetFolder Read(string folder)
    {
        var below = Path.Combine(folder, "data");
        var place = Directory.Exists(below) ? below : folder;
        return DatasetFolder.Read(place.Replace('\\', '/').TrimEnd('/'), name => File.Exists(Path.Combine(place, name)) ? File.ReadAllBytes(Path.Combine(place, name)) : null);
    }
}
