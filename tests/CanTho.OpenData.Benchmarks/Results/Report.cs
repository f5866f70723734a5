using System.Globalization;
using System.Text;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>BENCHMARKS.md: the machine, every aim ahead or behind, then the parts.</summary>
internal static class Report
{
    /// <summary>Writes the report of a folder of results.</summary>
    public static void Write(ResultFolder results, string file)
    {
        var parts = results.Read().ToList();
        var text = new StringBuilder();
        Head(text, Machine.Read());
        Standing(text, parts.SelectMany(part => part.Section?.Figures ?? []).ToLookup(figure => figure.Aim, StringComparer.Ordinal));
        foreach (var (_, section, markdown) in parts)
        {
            if (section is null)
            {
                text.Append('\n').Append(markdown).Append('\n');
            }
            else
            {
                Part(text, section);
            }
        }

        File.WriteAllText(file, text.ToString());
    }

    private static void Head(StringBuilder text, Machine machine) => text.Append(CultureInfo.InvariantCulture, $"""
        # Benchmarks

        Written by `dotnet run -c Release --project tests/CanTho.OpenData.Benchmarks -- report`; do not edit. All of it is measured anew by
        `dotnet run -c Release --project tests/CanTho.OpenData.Benchmarks -- all --image 60G` (`--scale 100000` adds the largest corpus).

        | | |
        |---|---|
        | report of | {machine.Date}, commit {machine.Commit} |
        | processor | {machine.Processor}, {machine.Cores} cores |
        | memory | {machine.Memory / 1073741824.0:0.0} GiB |
        | system | {machine.Kernel} |
        | runtime | {machine.Runtime} |

        Figures are medians with the lowest and the highest of all rounds behind them; a ratio is worked out in each round from runs that
        stand beside each other, then its median taken. "Ahead" keeps its aim, "behind" does not, "not measured" says so.

        """);

    private static void Standing(StringBuilder text, ILookup<string, Figure> figures)
    {
        text.Append("\n## Ahead and behind\n\n| what | aim | measured | |\n|---|---:|---:|---|\n");
        foreach (var aim in Aims.All)
        {
            var limit = $"{(aim.IsLeast ? "≥" : "≤")} {Number(aim.Limit)}{Unit(aim)}";
            var figure = figures[aim.Id].LastOrDefault();
            text.Append(figure is null
                ? $"| {aim.Words} | {limit} | | not measured |\n"
                : $"| {aim.Words} | {limit} | {Measured(figure)}{Unit(aim)} | **{(aim.IsKeptBy(figure.Value) ? "ahead" : "behind")}**{(figure.Note is { } note ? $"; {note}" : "")} |\n");
        }
    }

    private static void Part(StringBuilder text, Section section)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n");
        if (section.Date is not null || section.Commit is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nMeasured {section.Date}{(section.Commit is { } commit ? $" at commit {commit}" : "")}.\n");
        }

        foreach (var paragraph in section.Text)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{paragraph}\n");
        }

        foreach (var table in section.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{table.Caption}\n\n| {string.Join(" | ", table.Columns)} |\n|---{string.Concat(Enumerable.Repeat("|---:", table.Columns.Length - 1))}|\n");
            text.AppendJoin("", table.Rows.Select(row => $"| {string.Join(" | ", row)} |\n"));
        }

        if (section.Commands.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n```sh\n{string.Join('\n', section.Commands)}\n```\n");
        }
    }

    private static string Measured(Figure figure) => figure is { Lowest: { } lowest, Highest: { } highest }
        ? $"{Number(figure.Value)} ({Number(lowest)}–{Number(highest)})"
        : Number(figure.Value);

    private static string Unit(Aim aim) => aim.Unit.Length == 0 ? "" : $" {aim.Unit}";

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.##", CultureInfo.InvariantCulture);
}
