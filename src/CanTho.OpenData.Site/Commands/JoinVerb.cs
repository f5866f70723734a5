using System.CommandLine;
using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Joining;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>join LIST</c>: a small site over portals that were built apart, with one search that asks them where they are.</summary>
internal static class JoinVerb
{
    private const int MostPortals = 120;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var list = new Argument<FileInfo>("LIST") { Description = "Tệp YAML liệt kê các cổng: title, base_url, portals (id, folder; name, address nếu khác với cổng tự ghi)" };
        var output = new Option<DirectoryInfo>("--output") { Description = "Thư mục xuất bản trang chung", Required = true };
        var root = Options.Root();
        var command = new Command("join", "Gộp các cổng đã dựng riêng: một trang tìm kiếm chung và một chỉ mục của các chỉ mục") { list, output, root };
        command.SetAction(result => Run(result.GetValue(list)!.ToString(), result.GetValue(output)!.FullName, result.GetValue(root)!.FullName, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Writes the site and gives 0; prints the complaints and gives 1 where a portal cannot be read: then nothing is written.</summary>
    /// <param name="path">The list.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="root">Folder with <c>theme/</c>.</param>
    /// <param name="output">Takes what was done.</param>
    /// <param name="errors">Takes complaints.</param>
    public static int Run(string path, string folder, string root, TextWriter output, TextWriter errors)
    {
        var (list, complaints) = PortalListReader.Read(path);
        var (portals, faults) = list is null ? ([], complaints) : Read(list, path);
        if (faults.IsEmpty)
        {
            faults = PublishFolder.Write(folder, JoinedSite.Files(list!, portals, Path.Combine(root, "theme")));
        }

        DiagnosticOutput.Write(errors, faults, "text");
        if (faults.IsEmpty)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{portals.Length} cổng, {portals.Sum(portal => portal.Records)} bản ghi -> trang chung trong {folder}"));
        }

        return faults.Any(fault => fault.Severity == Severity.Error) ? 1 : 0;
    }

    private static (ImmutableArray<JoinedPortal> Portals, ImmutableArray<Diagnostic> Complaints) Read(PortalList list, string path)
    {
        if (list.Portals.Length > MostPortals)
        {
            return ([], [Rules.TooManyPortals(path, list.Portals[MostPortals].Line, list.Portals[MostPortals].Column, MostPortals)]);
        }

        var read = list.Portals.Select(portal => JoinedPortal.Read(portal, path)).ToList();
        ImmutableArray<JoinedPortal> portals = [.. read.Select(entry => entry.Portal).OfType<JoinedPortal>()];
        var twice = portals.GroupBy(portal => portal.Address, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1).Select(portal => Rules.PortalAddressTwice(path, portal.Listed.Line, portal.Listed.Column, portal.Address, group.First().Id)));
        return (portals, [.. read.Select(entry => entry.Complaint).OfType<Diagnostic>(), .. twice]);
    }
}
