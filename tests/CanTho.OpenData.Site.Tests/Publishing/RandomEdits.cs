using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>What maintainers do between two builds, in an order drawn by lot: reports on progress come in, are put right and taken back; now and
/// then a text, a register, a style or a document changes.</summary>
internal sealed class RandomEdits
{
    private const string Sheet = "input/progress/thu.csv";
    private const string Header = "task_id,date,status,percent,note,source_title,source_url";

    private static readonly string[] Statuses = ["chua-thuc-hien,", "dang-thuc-hien,40", "hoan-thanh,100", "hoan-thanh-tre,100", "tam-dung,10", "khong-con-phu-hop,"];

    private readonly string _root;
    private readonly Random _random;
    private readonly ImmutableArray<TaskId> _tasks;
    private readonly List<string> _rows = [];

    /// <summary>Edits from a seed on.</summary>
    /// <param name="root">The sources.</param>
    /// <param name="seed">Where the lots begin.</param>
    public RandomEdits(string root, int seed)
    {
        (_root, _random) = (root, new Random(seed));
        _tasks = [.. Preparation.Read(root, new DateOnly(2026, 11, 22)).Findings.Corpus.Tasks.Select(task => task.Id)];
    }

    /// <summary>Makes the next edit and says what it was. Every second one is about progress.</summary>
    public string Make(int at) => (at % 2 == 0 ? _random.Next(4) : 4 + ((at / 2) % 4)) switch
    {
        0 or 1 => Add(),
        2 => Alter(),
        3 => Remove(),
        4 => Append("input/pages/gioi-thieu.md", $"\nCâu thêm thứ {at}.\n"),
        5 => ComeAndGo(at),
        6 => Append("theme/css/site.css", $"/* {at} */\n"),
        _ => Append("input/registers/glossary.yml", $"# {at}\n"),
    };

    private string Add()
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"2026-{_random.Next(1, 12):00}-{_random.Next(1, 29):00}");
        _rows.Add($"{_tasks[_random.Next(_tasks.Length)]},{day},{Statuses[_random.Next(Statuses.Length)]},Ghi chú {_rows.Count},Báo cáo {_random.Next(9)},");
        return Save($"added {_rows[^1]}");
    }

    private string Alter()
    {
        if (_rows.Count == 0)
        {
            return Add();
        }

        var at = _random.Next(_rows.Count);
        _rows[at] = _rows[at].Replace("Ghi chú", "Ghi chú khác", StringComparison.Ordinal);
        return Save($"altered {_rows[at]}");
    }

    private string Remove()
    {
        if (_rows.Count == 0)
        {
            return Add();
        }

        var at = _random.Next(_rows.Count);
        var row = _rows[at];
        _rows.RemoveAt(at);
        return Save($"removed {row}");
    }

    private string Save(string edit)
    {
        Directory.CreateDirectory(Path.Combine(_root, "input/progress"));
        if (_rows.Count == 0)
        {
            File.Delete(Path.Combine(_root, Sheet));
        }
        else
        {
            File.WriteAllLines(Path.Combine(_root, Sheet), [Header, .. _rows]);
        }

        return edit;
    }

    /// <summary>A document comes in, grows, and is withdrawn with all its pages.</summary>
    private string ComeAndGo(int at)
    {
        const string Document = "seeds/cong-van-thu.txt";
        if (_random.Next(3) == 0 && File.Exists(Path.Combine(_root, Document)))
        {
            File.Delete(Path.Combine(_root, Document));
            return $"deleted {Document}";
        }

        return Append(Document, $"{at + 1}. Giao Sở Tài chính chủ trì việc thứ {at}, hoàn thành trong quý {1 + (at % 4)} năm 2027.\n");
    }

    private string Append(string path, string text)
    {
        File.AppendAllText(Path.Combine(_root, path), text);
        return $"appended to {path}";
    }
}
