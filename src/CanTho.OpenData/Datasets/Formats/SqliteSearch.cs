using CanTho.OpenData.Vietnamese;
using Microsoft.Data.Sqlite;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The full-text table: <c>SELECT title, url FROM search WHERE search MATCH 'duong sat'</c>. SQLite's own folding takes the marks
/// off vowels but leaves đ, so that a column holds the texts folded as the portal folds them; with and without marks both find.</summary>
internal static class SqliteSearch
{
    private const string Table = """
        CREATE VIRTUAL TABLE "search" USING fts5(
          "kind" UNINDEXED, "id" UNINDEXED, "url" UNINDEXED, "title", "text", "folded", tokenize = "unicode61 remove_diacritics 2"
        )
        """;

    /// <summary>What can be searched: kind, dataset, columns of the title (the first that says something), columns of the text.</summary>
    private static readonly ImmutableArray<(string Kind, string Dataset, ImmutableArray<string> Titles, ImmutableArray<string> Texts)> Searched =
    [
        ("task", "tasks", ["title"], ["lead_raw", "coordinators_raw", "deadline_raw", "output_raw", "funding_raw", "section_title", "group_title"]),
        ("section", "sections", ["heading", "path"], ["text", "notes"]),
        ("agency", "agencies", ["name"], ["aliases", "former_names"]),
        ("indicator", "indicators", ["name"], ["aliases", "topic", "note"]),
    ];

    /// <summary>Makes the table and fills it with what there is.</summary>
    internal static void Write(SqliteConnection connection, ImmutableArray<Dataset> datasets)
    {
        SqliteFormat.Run(connection, Table);
        foreach (var (kind, name, titles, texts) in Searched)
        {
            if (datasets.FirstOrDefault(dataset => string.Equals(dataset.Name, name, StringComparison.Ordinal)) is { } dataset
                && dataset.IndexOf("id") >= 0 && dataset.IndexOf("url") >= 0)
            {
                SqliteFormat.Insert(connection, "search", 6, dataset.Rows.Select(row => Entry(dataset, row, kind, titles, texts)));
            }
        }

        SqliteFormat.Run(connection, "INSERT INTO search (search) VALUES ('optimize')");
    }

    private static IEnumerable<object?> Entry(
        Dataset dataset, ImmutableArray<object?> row, string kind, ImmutableArray<string> titles, ImmutableArray<string> texts)
    {
        var title = Filled(dataset, row, titles).FirstOrDefault("");
        var text = string.Join('\n', Filled(dataset, row, texts));
        return [kind, row[dataset.IndexOf("id")], row[dataset.IndexOf("url")], title, text, VietnameseText.Fold($"{title}\n{text}")];
    }

    /// <summary>The cells of some columns that hold something.</summary>
    private static IEnumerable<string> Filled(Dataset dataset, ImmutableArray<object?> row, ImmutableArray<string> columns) =>
        columns.Select(dataset.IndexOf).Where(place => place >= 0).Select(place => Cells.Text(row[place])).Where(text => text.Length > 0);
}
