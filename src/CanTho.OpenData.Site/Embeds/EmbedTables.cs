using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>The rows that embeds are made of, by identity: of today's datasets or of those of a former version.</summary>
public sealed class EmbedTables
{
    private readonly DatasetTables _tables;
    private readonly Index _tasks;
    private readonly Index _documents;
    private readonly Index _reports;
    private readonly ILookup<string, (string Task, bool IsLead)> _roles;
    private readonly Lazy<ImmutableArray<IndicatorSeries>> _indicators;

    /// <summary>Looks the rows up once.</summary>
    public EmbedTables(DatasetTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        _tasks = new Index(tables, "tasks", "id");
        _documents = new Index(tables, "documents", "id");
        _reports = new Index(tables, "progress-reports", "task");
        _roles = Rows("task-agencies").Where(row => row.Text("task") is not null)
            .ToLookup(row => row.Text("agency") ?? "", row => (row.Text("task")!, row.Text("role") == "lead"), StringComparer.Ordinal);
        _indicators = new(() => IndicatorRows.ToSeries(tables));
    }

    /// <summary>All tasks, in the order of their dataset.</summary>
    public IEnumerable<EmbedRow> Tasks => _tasks.Texts.Select(id => _tasks[id].First());

    /// <summary>All agencies and groups, in the order of their dataset.</summary>
    public IEnumerable<EmbedRow> Agencies => Rows("agencies");

    /// <summary>What the rows say of each indicator.</summary>
    public ImmutableArray<IndicatorSeries> Indicators => _indicators.Value;

    /// <summary>Short title of a document; its identity where the rows do not have it.</summary>
    public string DocumentTitle(string id) => _documents[id].Select(row => row.Text("short_title")).FirstOrDefault() ?? id;

    /// <summary>True for a document received without number or signature.</summary>
    public bool IsDraft(string id) => _documents[id].Take(1).Any(row => row.IsTrue("draft"));

    /// <summary>The report on a task of a day; null where there is none.</summary>
    public EmbedRow? Report(string task, DateOnly? day) =>
        _reports[task].Where(row => row.Day("date") == day).Select(row => (EmbedRow?)row).LastOrDefault();

    /// <summary>The tasks of an agency, each once, with the part it has in it; those it leads first.</summary>
    public IEnumerable<(EmbedRow Task, bool IsLead)> TasksOf(string agency) => _roles[agency]
        .OrderByDescending(role => role.IsLead).DistinctBy(role => role.Task, StringComparer.Ordinal)
        .SelectMany(role => _tasks[role.Task].Take(1), (role, task) => (task, role.IsLead));

    private IEnumerable<EmbedRow> Rows(string name) => EmbedRow.All(_tables, name);

    /// <summary>The rows of a dataset by a column of texts; none where this version has no such dataset or column.</summary>
    private sealed class Index
    {
        private readonly Dataset? _dataset;
        private readonly RowIndex? _rows;

        public Index(DatasetTables tables, string name, string column)
        {
            _dataset = tables.Datasets.FirstOrDefault(dataset => dataset.Name == name && dataset.IndexOf(column) >= 0);
            _rows = _dataset is null ? null : new RowIndex(_dataset.Rows, _dataset.IndexOf(column));
        }

        public IEnumerable<string> Texts => _rows?.Texts ?? [];

        public IEnumerable<EmbedRow> this[string text] => _rows is null ? [] : _rows[text].Select(row => new EmbedRow(_dataset!, row));
    }
}
