using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>SQLite: one strict table a dataset with its keys, views for frequent questions, a full-text table, and what the file is. It is
/// made in memory and never touches the disk.</summary>
internal static class SqliteFormat
{
    /// <summary>"CTOD": what <c>file</c> and <c>PRAGMA application_id</c> know the file by.</summary>
    internal const int ApplicationId = 0x43544F44;

    /// <summary>The whole file.</summary>
    internal static byte[] Write(ImmutableArray<Dataset> datasets, Edition edition)
    {
        // Rows come in the order of the catalogue: links are checked by the checks of the rows, not one by one.
        using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=False;Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA page_size = 4096");
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {UserVersion(edition.Publication.Version)}"));
        using (var transaction = connection.BeginTransaction())
        {
            WriteTables(connection, datasets);
            SqliteAbout.Write(connection, datasets, edition);
            SqliteSearch.Write(connection, datasets);
            foreach (var view in SqliteViews.Of(datasets))
            {
                Run(connection, view);
            }

            transaction.Commit();
        }

        Run(connection, "VACUUM");
        return Bytes(connection);
    }

    /// <summary>Runs one statement.</summary>
    internal static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds rows to a table.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="table">Name of the table.</param>
    /// <param name="width">Number of its columns.</param>
    /// <param name="rows">Values as SQLite holds them: text, long, double or null.</param>
    internal static void Insert(SqliteConnection connection, string table, int width, IEnumerable<IEnumerable<object?>> rows)
    {
        using var command = connection.CreateCommand();
        var names = Enumerable.Range(0, width).Select(index => string.Create(CultureInfo.InvariantCulture, $"$p{index}")).ToArray();
        command.CommandText = $"INSERT INTO {SqliteSchema.Quote(table)} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
        {
            command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        }

        command.Prepare();
        foreach (var row in rows)
        {
            var index = 0;
            foreach (var value in row)
            {
                command.Parameters[index++].Value = value ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static void WriteTables(SqliteConnection connection, ImmutableArray<Dataset> datasets)
    {
        foreach (var dataset in datasets)
        {
            Run(connection, SqliteSchema.Table(dataset));
            Insert(connection, Dataset.TableName(dataset.Name), dataset.Columns.Length, dataset.Rows.Select(row => row.Select(SqliteSchema.Value)));
        }

        foreach (var index in datasets.SelectMany(SqliteSchema.Indexes))
        {
            Run(connection, index);
        }
    }

    /// <summary>The version as one number that grows with it: 1.4.0 is 10400; 0 before the first version and for a draft.</summary>
    internal static int UserVersion(string? version) =>
        Version.TryParse(version, out var parts) ? (parts.Major * 10_000) + (parts.Minor * 100) + Math.Max(parts.Build, 0) : 0;

    private static byte[] Bytes(SqliteConnection connection)
    {
        var start = raw.sqlite3_serialize(connection.Handle, "main", out var size, 0);
        if (start == IntPtr.Zero)
        {
            throw new InvalidOperationException("SQLite had no memory left to write the database.");
        }

        try
        {
            var bytes = new byte[size];
            Marshal.Copy(start, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(start);
        }
    }
}
