using System.Globalization;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Datasets as workbooks: the rows, a sheet that explains each column, and a sheet that says what this is and from where.</summary>
internal static class XlsxBooks
{
    private const string DictionarySheet = "Từ điển";

    // Columns of the data dictionary that the sheet shows, the name of the column first.
    private static readonly ImmutableArray<string> Explained =
        ["dataset", "column", "title", "type", "unit", "description", "values", "title_en", "description_en", "values_en"];

    /// <summary>One dataset.</summary>
    internal static XlsxBook Of(Dataset dataset, Edition edition) => Book(dataset.Title, edition.Page(dataset), [dataset], edition,
    [
        ("Tên tiếng Anh · English title", dataset.EnglishTitle), ("Mô tả", dataset.Description), ("Description", dataset.EnglishDescription),
    ]);

    /// <summary>All datasets; the dictionary is one of them.</summary>
    internal static XlsxBook OfAll(ImmutableArray<Dataset> datasets, Edition edition)
    {
        var book = Book(edition.Portal, edition.Address("/du-lieu/"), datasets, edition, [("Nội dung · Contents", Names(datasets))]);
        return book with { Sheets = [book.Sheets[^1], .. book.Sheets.SkipLast(2)] };
    }

    /// <summary>The rows of one agency or one document.</summary>
    internal static XlsxBook OfSlice(string title, string page, ImmutableArray<Dataset> datasets, Edition edition) =>
        Book(title, edition.Address(page), datasets, edition, [("Nội dung · Contents", Names(datasets))]);

    private static XlsxBook Book(
        string title, string page, ImmutableArray<Dataset> datasets, Edition edition, ImmutableArray<(string Name, object? Value)> about) => new(
        title, edition.Publisher, edition.AsOf,
        [.. datasets.SelectMany(dataset => XlsxSheet.Of(dataset, edition)), Dictionary(datasets, edition), About(title, page, datasets, edition, about)]);

    private static XlsxSheet Dictionary(ImmutableArray<Dataset> datasets, Edition edition)
    {
        var dictionary = Catalogue.Dictionary(datasets);
        var places = Explained.Select(dictionary.IndexOf).ToImmutableArray();
        return XlsxSheet.Of(
            DictionarySheet,
            [.. places.Select(place => dictionary.Columns[place].Title)],
            [.. dictionary.Rows.Select(row => places.Select(place => Explanation(dictionary.Columns[place], row[place])).ToImmutableArray())],
            edition.Address("/data/dictionary.json"));
    }

    /// <summary>A cell of the dictionary for people: a value and its meaning on each line, the type in words.</summary>
    private static object? Explanation(DatasetColumn column, object? cell) => cell switch
    {
        ImmutableArray<string> { IsEmpty: true } => null,
        ImmutableArray<string> list => string.Join('\n', list),
        string code when column.Values.FirstOrDefault(value => string.Equals(value.Name, code, StringComparison.Ordinal)) is { } known => known.Meaning,
        _ => cell,
    };

    private static XlsxSheet About(
        string title, string page, ImmutableArray<Dataset> datasets, Edition edition, ImmutableArray<(string Name, object? Value)> about) => XlsxSheet.Of(
        "Thông tin", ["Mục", "Nội dung"],
        [
            .. about.Prepend(("Tên", title)).Concat(
            [
                ("Số dòng · Rows", datasets.Sum(dataset => (long)dataset.Rows.Length)),
                ("Tính đến ngày · As of", edition.AsOf),
                ("Phiên bản · Version", edition.Publication.Version),
                ("Trang nguồn · Source", page),
                ("Điều khoản sử dụng · Terms of use", edition.Terms),
                ("Nơi công bố · Publisher", edition.Publisher),
                ("Cách đọc", "Ô trống nghĩa là nguồn không nêu. Dấu “ | ” ngăn các giá trị trong một ô. Mọi dòng đều dẫn về tệp và dòng của văn bản gốc; "
                    + "cột url là địa chỉ trang, tính từ " + edition.Publication.BaseUrl + "."),
                ("How to read", "An empty cell means that the source does not say. “ | ” separates several values of one cell. Every row leads back "
                    + "to file and line of the source text; the column url is relative to " + edition.Publication.BaseUrl + "."),
            ]).Select(entry => Cells.Row(entry.Item1, entry.Item2)),
        ],
        page);

    private static string Names(ImmutableArray<Dataset> datasets) =>
        string.Join('\n', datasets.Select(dataset => string.Create(CultureInfo.InvariantCulture, $"{dataset.Name}: {dataset.Title} ({dataset.Rows.Length})")));
}
