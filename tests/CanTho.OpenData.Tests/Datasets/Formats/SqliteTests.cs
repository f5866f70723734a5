using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets.Formats;

public sealed class SqliteTests
{
    private static readonly Edition Edition = new("Cổng", "Ban biên tập", new DateOnly(2026, 11, 22), new Publication("https://example.org", "1.4.2"));

    private static readonly DatasetTables Tables = DatasetTables.Of(RealCorpus.Findings);

    private static readonly byte[] Real = SqliteFormat.Write(Tables.Datasets, Edition);

    [Fact]
    public void The_database_is_sound_and_every_link_leads_somewhere()
    {
        using var database = ReadBack.Open(Real);
        Assert.Equal(["ok"], Column(database, "PRAGMA integrity_check"));
        Assert.Empty(Column(database, "PRAGMA foreign_key_check"));
        Assert.Equal(["1129598788"], Column(database, "PRAGMA application_id"));
        Assert.Equal(["10402"], Column(database, "PRAGMA user_version"));
        Assert.Equal(["0"], Column(database, "PRAGMA freelist_count"));
        Run(database, "INSERT INTO search (search) VALUES ('integrity-check')");
    }

    [Fact]
    public void Every_dataset_is_a_strict_table_with_its_keys()
    {
        using var database = ReadBack.Open(Real);
        foreach (var dataset in Tables.Datasets)
        {
            var table = dataset.Name.Replace('-', '_');
            Assert.Equal(["1"], Column(database, $"SELECT strict FROM pragma_table_list('{table}')"));
            Assert.Equal(dataset.PrimaryKey.Order(StringComparer.Ordinal), Column(database, $"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0").Order(StringComparer.Ordinal));
            Assert.Equal(
                dataset.ForeignKeys.Select(key => $"{key.Columns[0]} {key.Dataset.Replace('-', '_')} {key.ReferencedColumns[0]}").Order(StringComparer.Ordinal),
                Column(database, $"SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\" FROM pragma_foreign_key_list('{table}')").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("UPDATE tasks SET origin = 'elsewhere'")]
    [InlineData("UPDATE tasks SET deadline_end = '30/06/2026'")]
    [InlineData("UPDATE tasks SET leads = 'Sở Tài chính'")]
    [InlineData("UPDATE documents SET issued = '2026-6'")]
    [InlineData("UPDATE agencies SET collective = 2")]
    [InlineData("UPDATE tasks SET source_first_line = 'ba'")]
    [InlineData("UPDATE tasks SET document = 'khong-co'")]
    [InlineData("INSERT INTO tasks SELECT * FROM tasks")]
    public void A_value_that_the_dictionary_does_not_allow_cannot_enter(string statement)
    {
        using var database = ReadBack.Open(Real);
        Run(database, "PRAGMA foreign_keys = ON");
        Assert.ThrowsAny<SqliteException>(() => Run(database, statement));
    }

    [Fact]
    public void The_schema_explains_each_column_in_both_languages()
    {
        using var database = ReadBack.Open(Real);
        var schema = string.Concat(Column(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"));
        foreach (var column in Tables.Datasets.SelectMany(dataset => dataset.Columns))
        {
            Assert.Contains($"-- {column.Title}: {column.Description} / {column.EnglishTitle}: {column.EnglishDescription}", schema, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("đường sắt")]
    [InlineData("duong sat")]
    [InlineData("ĐƯỜNG SẮT")]
    [InlineData("\"duong sat\"")]
    [InlineData("đường sat")]
    public void A_search_finds_with_and_without_marks(string words)
    {
        using var database = ReadBack.Open(Real);
        var found = Column(database, $"SELECT title || ' ' || text FROM search WHERE search MATCH '{words}' AND kind = 'task'");
        Assert.NotEmpty(found);
        Assert.Contains(found, text => text.Contains("đường sắt", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["section", "task"], Column(database, $"SELECT DISTINCT kind FROM search WHERE search MATCH '{words}' ORDER BY kind"));
    }

    [Fact]
    public void The_search_holds_every_task_section_agency_and_indicator_with_its_page()
    {
        using var database = ReadBack.Open(Real);
        foreach (var (kind, table) in new[] { ("task", "tasks"), ("section", "sections"), ("agency", "agencies"), ("indicator", "indicators") })
        {
            Assert.Equal(
                Column(database, $"SELECT id || ' ' || url FROM {table} ORDER BY id"),
                Column(database, $"SELECT id || ' ' || url FROM search WHERE kind = '{kind}' ORDER BY id"));
        }
    }

    [Fact]
    public void Views_answer_frequent_questions()
    {
        using var database = ReadBack.Open(Real);
        Assert.Equal(
            ["v_targets_and_results", "v_tasks_by_agency", "v_tasks_past_deadline", "v_upcoming_deadlines"],
            Column(database, "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"));
        Assert.Equal(Column(database, "SELECT count(*) FROM task_agencies"), Column(database, "SELECT count(*) FROM v_tasks_by_agency"));
        Assert.Equal(
            RealCorpus.Findings.Schedule.Where(pair => pair.Value == ScheduleState.PastDeadline).Select(pair => pair.Key.Value).Order(StringComparer.Ordinal),
            Column(database, "SELECT task FROM v_tasks_past_deadline ORDER BY task"));
        Assert.All(Column(database, "SELECT days_past FROM v_tasks_past_deadline"), days => Assert.True(int.Parse(days, CultureInfo.InvariantCulture) > 0));
        Assert.NotEmpty(Column(database, "SELECT days_left FROM v_upcoming_deadlines"));
        Assert.Equal(Column(database, "SELECT count(*) FROM target_results"), Column(database, "SELECT count(*) FROM v_targets_and_results"));
    }

    [Fact]
    public void Without_a_dataset_its_views_and_entries_are_left_out()
    {
        using var database = ReadBack.Open(SqliteFormat.Write([.. Tables.Datasets.Where(dataset => dataset.Name is "tasks" or "documents")], Edition));
        Assert.Equal(["v_tasks_past_deadline"], Column(database, "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"));
        Assert.Equal(["task"], Column(database, "SELECT DISTINCT kind FROM search"));
        Assert.Equal(["tasks", "documents"], Column(database, "SELECT name FROM datasets ORDER BY rowid"));
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        using var database = ReadBack.Open(Real);
        Assert.Equal(
            ["as_of=2026-11-22", "base_url=https://example.org", "publisher=Ban biên tập", "terms=https://example.org/dieu-khoan/", "title=Cổng", "version=1.4.2"],
            Column(database, "SELECT key || '=' || value FROM metadata ORDER BY key"));
        Assert.StartsWith("SQLite format 3\0", Encoding.ASCII.GetString(Real, 0, 16), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("1.0.0", 10000)]
    [InlineData("2.13.7", 21307)]
    [InlineData("next", 0)]
    public void A_version_is_a_number_that_grows(string? version, int expected) => Assert.Equal(expected, SqliteFormat.UserVersion(version));

    private static List<string> Column(SqliteConnection database, string query)
    {
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }

    private static void Run(SqliteConnection database, string statement)
    {
        using var command = database.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
