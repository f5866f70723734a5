using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>A published dataset (bộ dữ liệu): its definition and its rows. One row is one fact and says where it comes from.</summary>
/// <param name="Name">Name in addresses, <c>tasks</c> for <c>/data/tasks.csv</c>; never changes once published.</param>
/// <param name="Title">Title, in Vietnamese.</param>
/// <param name="Description">What it holds and what it leaves out, in Vietnamese, 50 to 5,000 characters.</param>
/// <param name="EnglishTitle">The title in English.</param>
/// <param name="EnglishDescription">The description in English.</param>
/// <param name="Columns">Its columns in the order of the files.</param>
/// <param name="PrimaryKey">Names of the columns whose values together are unique.</param>
/// <param name="ForeignKeys">Its links to other datasets.</param>
/// <param name="Rows">Its rows, one cell a column. A cell is null (unknown), string, long, decimal, bool, DateOnly,
/// PartialDate or ImmutableArray of string, as the column's type says.</param>
public sealed record Dataset(
    string Name, string Title, string Description, string EnglishTitle, string EnglishDescription, ImmutableArray<DatasetColumn> Columns,
    ImmutableArray<string> PrimaryKey, ImmutableArray<ForeignKey> ForeignKeys, DatasetRows Rows)
{
    /// <summary>True for a dataset about the data themselves (the dictionary, the diagnostics), which the ledger of changes leaves out.</summary>
    public bool DescribesData { get; init; }

    /// <summary>What its rows are made from.</summary>
    public Basis Basis { get; init; } = Basis.Everything;

    /// <summary>Name of a dataset where "-" is not allowed, in SQL and in code: <c>task-agencies</c> is <c>task_agencies</c>.</summary>
    public static string TableName(string dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Replace('-', '_');
    }

    /// <summary>Place of a column among <see cref="Columns"/>; -1 where there is none of that name.</summary>
    public int IndexOf(string column)
    {
        for (var index = 0; index < Columns.Length; index++)
        {
            if (string.Equals(Columns[index].Name, column, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
