using System.Globalization;
using System.Net;
using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.TaskTables;

/// <summary>Writes tasks in a layout that offices use, with columns in a chosen order and wording.</summary>
/// <param name="Tasks">The tasks.</param>
/// <param name="Columns">Headings by role, in order.</param>
internal sealed record RenderedTable(ImmutableArray<AssignedTask> Tasks, ImmutableArray<(ColumnRole Role, string Heading)> Columns)
{
    private const string Front = "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n";

    public string Tabs() => Front + string.Join('\n', Rows().Select(row => string.Join('\t', row)));

    public string Markdown()
    {
        var lines = Rows().Select(row => $"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", Columns.Length)));
        return Front + string.Join('\n', lines);
    }

    public string BareMarkdown()
    {
        var lines = Rows().Select(row => string.Join(" | ", row)).ToList();
        lines.Insert(1, string.Join('|', Enumerable.Repeat("---", Columns.Length)));
        return Front + string.Join('\n', lines);
    }

    /// <summary>Equal agencies of neighbouring tasks are one merged cell; titles take up the whole width.</summary>
    public string Html()
    {
        var html = new StringBuilder("<table>\n<thead><tr>").AppendJoin("", Columns.Select(column => $"<th>{column.Heading}</th>")).Append("</tr></thead>\n<tbody>\n");
        var place = (Section: (string?)null, Group: (string?)null);
        var lead = Column(ColumnRole.Lead);
        for (var index = 0; index < Tasks.Length; index++)
        {
            var task = Tasks[index];
            foreach (var title in Titles(task, ref place))
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{Columns.Length}\"><b>{title.Label}{(title.Label.EndsWith(')') ? "" : ".")} {WebUtility.HtmlEncode(title.Text)}</b></td></tr>\n");
            }

            html.Append("<tr>");
            var cells = Cells(task);
            for (var column = 0; column < cells.Length; column++)
            {
                var merged = column == lead ? MergedRows(index) : 1;
                if (merged > 0)
                {
                    html.Append(merged > 1 ? string.Create(CultureInfo.InvariantCulture, $"<td rowspan=\"{merged}\">") : "<td>")
                        .Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(cells[column])}</p></td>");
                }
            }

            html.Append("</tr>\n");
        }

        return Front + html.Append("</tbody></table>\n");
    }

    /// <summary>A cell a line; an empty cell leaves an empty line.</summary>
    public string CellLines(int? wrap = null) =>
        Front + string.Join('\n', Rows(shortTitles: true).SelectMany(row => row.SelectMany(cell => Wrap(cell, wrap ?? int.MaxValue))));

    /// <summary>A pipe alone on a line ends a cell.</summary>
    public string PipedLines() =>
        Front + string.Join('\n', Rows().SelectMany(row => row.SelectMany(cell => cell.Length == 0 ? ["|"] : new[] { cell, "|" })));

    /// <summary>As converters of word processors write it: a pipe before each row and behind each cell, empty lines between.</summary>
    public string SpacedPipes() =>
        Front + string.Join("\n\n", Rows().SelectMany(row => row.SelectMany(cell => cell.Length == 0 ? ["|"] : new[] { cell, "|" }).Prepend("|")));

    /// <summary>A cell a line, the pipe at its end.</summary>
    public string EndPipes() => Front + string.Join('\n', Rows().SelectMany(row => row.Select(cell => $"{cell} |".Trim())));

    /// <summary>Agencies as in the row above are left out, as merged cells are when copied.</summary>
    public string MergedTabs()
    {
        var lead = Column(ColumnRole.Lead);
        var (lines, above) = (new List<string>(), "");
        foreach (var row in Rows())
        {
            var isTask = row[lead].Length > 0;
            var name = row[lead];
            row[lead] = isTask && name == above ? "" : name;
            above = isTask ? name : "";
            lines.Add(string.Join('\t', row));
        }

        return Front + string.Join('\n', lines);
    }

    /// <summary>Titles in one cell, "I. PHÁT TRIỂN …", the rest of the row left out.</summary>
    public string TitledTabs() =>
        Front + string.Join('\n', Rows(shortTitles: true).Select(row => row.Length == 2 ? $"{row[0]}{(row[0].EndsWith(')') ? "" : ".")} {row[1]}" : string.Join('\t', row)));

    /// <summary>Every cell on a line of its own, no closing tags.</summary>
    public string LooseHtml() =>
        Front + "<TABLE BORDER=1>\n" + string.Concat(Rows().Select(row => "<TR>\n" + string.Concat(row.Select(cell => $"<TD>{WebUtility.HtmlEncode(cell)}\n")))) + "</TABLE>";

    /// <summary>Numbers and short cells stand in the middle of the height of their row.</summary>
    public string CentredWidth()
    {
        var widths = Columns.Select(column => column.Role switch { ColumnRole.Ordinal => 6, ColumnRole.Title => 44, ColumnRole.Deadline => 18, _ => 24 }).ToArray();
        var text = new StringBuilder(Front);
        foreach (var row in Rows())
        {
            var cells = row.Select((cell, column) => Wrap(cell, widths[column] - 2).ToArray()).ToArray();
            var height = cells.Max(cell => cell.Length);
            for (var line = 0; line < height; line++)
            {
                text.Append(string.Concat(cells.Select((cell, column) =>
                {
                    var place = line - ((height - cell.Length) / 2);
                    return (place >= 0 && place < cell.Length ? cell[place] : "").PadRight(widths[column]);
                })).TrimEnd()).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public string Blocks(bool runOn)
    {
        var text = new StringBuilder(Front);
        var place = (Section: (string?)null, Group: (string?)null);
        foreach (var task in Tasks)
        {
            foreach (var title in Titles(task, ref place))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{title.Label}{(title.Label.EndsWith(')') ? "" : ".")} {title.Text}\n");
            }

            var fields = Columns.Where(column => column.Role is not (ColumnRole.Ordinal or ColumnRole.Title))
                .Select(column => (column.Heading, Value: Cell(task, column.Role))).Where(field => field.Value.Length > 0).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"{task.Ordinal}. {task.Title.TrimEnd('.')}{(runOn ? ". " : "\n")}");
            text.Append(runOn ? string.Join("; ", fields.Select(field => $"{field.Heading}: {field.Value}")) + ".\n" : string.Concat(fields.Select(field => $"- {field.Heading}: {field.Value}\n")));
        }

        return text.ToString();
    }

    public string FixedWidth(bool rules)
    {
        var widths = Columns.Select(column => column.Role switch { ColumnRole.Ordinal => 5, ColumnRole.Title => 44, ColumnRole.Deadline => 18, _ => 24 }).ToArray();
        var text = new StringBuilder(Front);
        foreach (var row in Rows())
        {
            var cells = row.Select((cell, column) => Wrap(cell, widths[column] - 2).ToArray()).ToArray();
            for (var line = 0; line < cells.Max(cell => cell.Length); line++)
            {
                text.Append(string.Concat(cells.Select((cell, column) => (line < cell.Length ? cell[line] : "").PadRight(widths[column]))).TrimEnd()).Append('\n');
            }

            text.Append(rules ? new string('-', widths.Sum()) + "\n" : "");
        }

        return text.ToString();
    }

    public string Box()
    {
        var widths = Columns.Select(column => column.Role switch { ColumnRole.Ordinal => 6, ColumnRole.Title => 44, _ => 24 }).ToArray();
        var border = "+" + string.Concat(widths.Select(width => new string('-', width) + "+")) + "\n";
        var text = new StringBuilder(Front).Append(border);
        foreach (var row in Rows())
        {
            var cells = row.Select((cell, column) => Wrap(cell, widths[column] - 2).ToArray()).ToArray();
            for (var line = 0; line < cells.Max(cell => cell.Length); line++)
            {
                text.Append("|" + string.Concat(cells.Select((cell, column) => " " + (line < cell.Length ? cell[line] : "").PadRight(widths[column] - 1) + "|"))).Append('\n');
            }

            text.Append(border);
        }

        return text.ToString();
    }

    private List<string[]> Rows(bool shortTitles = false)
    {
        var rows = new List<string[]> { Columns.Select(column => column.Heading).ToArray() };
        var place = (Section: (string?)null, Group: (string?)null);
        foreach (var task in Tasks)
        {
            foreach (var title in Titles(task, ref place))
            {
                var row = Enumerable.Repeat("", Columns.Length).ToArray();
                row[Column(ColumnRole.Ordinal)] = title.Label;
                row[Column(ColumnRole.Title)] = title.Text;
                rows.Add(shortTitles ? [title.Label, title.Text] : row);
            }

            rows.Add(Cells(task));
        }

        return rows;
    }

    private static List<(string Label, string Text)> Titles(AssignedTask task, ref (string? Section, string? Group) place)
    {
        var titles = new List<(string, string)>();
        if (task.Section is { } section && place.Section != section)
        {
            titles.Add((section, task.SectionTitle!));
            place = (section, null);
        }

        if (task.Group is { } group && place.Group != group)
        {
            titles.Add((group + ")", task.GroupTitle!));
            place.Group = group;
        }

        return titles;
    }

    private string[] Cells(AssignedTask task) => Columns.Select(column => Cell(task, column.Role)).ToArray();

    private static string Cell(AssignedTask task, ColumnRole role) => role switch
    {
        ColumnRole.Ordinal => task.Ordinal ?? "",
        ColumnRole.Title => task.Title,
        ColumnRole.Lead => task.LeadRaw ?? "",
        ColumnRole.Coordinators => task.CoordinatorsRaw ?? "",
        ColumnRole.Deadline => task.Deadline?.Raw ?? "",
        ColumnRole.Funding => task.FundingRaw ?? "",
        _ => task.OutputRaw ?? "",
    };

    private int Column(ColumnRole role) => Columns.Select(column => column.Role).ToList().IndexOf(role);

    private int MergedRows(int index)
    {
        bool Same(int one, int other) => one >= 0 && other < Tasks.Length && (Tasks[one].LeadRaw, Tasks[one].Section, Tasks[one].Group) == (Tasks[other].LeadRaw, Tasks[other].Section, Tasks[other].Group);
        if (Same(index - 1, index))
        {
            return 0;
        }

        var count = 1;
        while (Same(index + count - 1, index + count))
        {
            count++;
        }

        return count;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
