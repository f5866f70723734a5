using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>The rows that embeds are made of, by identity: of today's datasets or of those of a former version.</summary>
public sealed class EmbedTables
{
    private readonly DatasetTables _tables;
    private readonly Dictionary<string, EmbedRow> _tasks;
    private readonly Dictionary<string, EmbedRow> _documents;
    private readonly ILookup<string, EmbedRow> _reports;
    private readonly ILookup<string, (string Task, bool IsLead)> _roles;
    private readonly Lazy<ImmutableArray<IndicatorSeries>> _indicators;

    /// <summary>Looks the rows up once.</summary>
    public EmbedTables(DatasetTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        _tasks = ById("tasks");
        _documents = ById("documents");
        _reports = Rows("progress-reports").ToLookup(row => row.Text("task") ?? "", StringComparer.Ordinal);
        _roles = Rows("task-agencies").Where(row => row.Text("task") is not null)
            .ToLookup(row => row.Text("agency") ?? "", row => (row.Text("task")!, row.Text("role") == "lead"), StringComparer.Ordinal);
        _indicators = new(() => IndicatorRows.ToSeries(tables));
    }

    /// <summary>All tasks, in the order of their dataset.</summary>
    public IEnumerable<EmbedRow> Tasks => _tasks.Values;

    /// <summary>All agencies and groups, in the order of their dataset.</summary>
    public IEnumerable<EmbedRow> Agencies => Rows("agencies");

    /// <summary>What the rows say of each indicator.</summary>
    public ImmutableArray<IndicatorSeries> Indicators => _indicators.Value;

    /// <summary>Short title of a document; its identity where the rows do not have it.</summary>
    public string DocumentTitle(string id) => (_documents.TryGetValue(id, out var row) ? row.Text("short_title") : null) ?? id;

    /// <summary>True for a document received without number or signature.</summary>
    public bool IsDraft(string id) => _documents.TryGetValue(id, out var row) && row.IsTrue("draft");

    /// <summary>The report on a task of a day; null where there is none.</summary>
    public EmbedRow? Report(string task, DateOnly? day) =>
        _reports[task].Where(row => row.Day("date") == day).Select(row => (EmbedRow?)row).LastOrDefault();

    /// <summary>The tasks of an agency, each once, with the part it has in it; those it leads first.</summary>
    public IEnumerable<(EmbedRow Task, bool IsLead)> TasksOf(string agency) => _roles[agency]
        .OrderByDescending(role => role.IsLead).DistinctBy(role => role.Task, StringComparer.Ordinal)
        .Where(role => _tasks.ContainsKey(role.Task)).Select(role => (_tasks[role.Task], role.IsLead));

    private Dictionary<string, EmbedRow> ById(string dataset) => Rows(dataset).Where(row => row.Text("id") is not null)
        .DistinctBy(row => row.Text("id"), StringComparer.Ordinal).ToDictionary(row => row.Text("id")!, StringComparer.Ordinal);

    private IEnumerable<EmbedRow> Rows(string name) => EmbedRow.All(_tables, name);
}
