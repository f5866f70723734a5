using System.Globalization;
using CanTho.OpenData.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>SQLite: one strict table a dataset with its keys, views for frequent questions, a full-text table, and what the file is.</summary>
internal static class SqliteFormat
{
    /// <summary>"CTOD": what <c>file</c> and <c>PRAGMA application_id</c> know the file by.</summary>
    internal const int ApplicationId = 0x43544F44;

    /// <summary>The whole file.</summary>
    internal static byte[] Write(ImmutableArray<Dataset> datasets, Edition edition)
    {
        using var stream = new MemoryStream();
        Write(stream, datasets, edition, FilesInMemory.Sink.Scratch);
        return stream.ToArray();
    }

    /// <summary>The whole file, to a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="edition">What the file is.</param>
    /// <param name="scratch">Folder with room for twice the file.</param>
    /// <exception cref="IOException">There is no room, or the folder cannot be written.</exception>
    internal static void Write(Stream stream, ImmutableArray<Dataset> datasets, Edition edition, string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, $".sqlite-{Guid.NewGuid():N}"));
        try
        {
            var packed = Path.Combine(folder.FullName, "packed.sqlite");
            Fill(Path.Combine(folder.FullName, "filled.sqlite"), packed, datasets, edition);
            using var file = File.OpenRead(packed);
            file.CopyTo(stream);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY)
        {
            throw new IOException(fault.Message, fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Fills a database and writes it without gaps to another: what was filled in may be larger than memory.</summary>
    private static void Fill(string path, string packed, ImmutableArray<Dataset> datasets, Edition edition)
    {
        // Rows come in the order of the catalogue: links are checked by the checks of the rows, not one by one.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = false, Pooling = false }.ToString());
        connection.Open();
        Run(connection, "PRAGMA page_size = 4096");
        // Nobody reads this file, and after a fault it is made anew.
        Run(connection, "PRAGMA journal_mode = OFF");
        Run(connection, "PRAGMA synchronous = OFF");
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

        using var pack = connection.CreateCommand();
        pack.CommandText = "VACUUM INTO $packed";
        pack.Parameters.AddWithValue("$packed", packed);
        pack.ExecuteNonQuery();
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
        var statement = $"INSERT INTO {SqliteSchema.Quote(table)} VALUES ({string.Join(", ", Enumerable.Repeat("?", width))})";
        Check(connection, raw.sqlite3_prepare_v2(connection.Handle, statement, out var insert));
        using (insert)
        {
            foreach (var row in rows)
            {
                var place = 1;
                foreach (var value in row)
                {
                    Check(connection, Bind(insert, place++, value));
                }

                Check(connection, raw.sqlite3_step(insert));
                Check(connection, raw.sqlite3_reset(insert));
            }
        }
    }

    // Parameters by name and of any type, as the library binds them, take longer than all else that is done here.
    private static int Bind(sqlite3_stmt insert, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(insert, place),
        string text => raw.sqlite3_bind_text(insert, place, text),
        long number => raw.sqlite3_bind_int64(insert, place, number),
        double number => raw.sqlite3_bind_double(insert, place, number),
        _ => throw new ArgumentException($"SQLite cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static void Check(SqliteConnection connection, int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw new SqliteException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), result);
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
}
