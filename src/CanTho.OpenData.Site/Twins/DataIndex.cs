using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>Everything that programs can read, in one file (<c>/data/index.json</c>), with what is promised about it. It names only what is
/// published.</summary>
internal sealed class DataIndex
{
    /// <summary>Address of its schema.</summary>
    internal static readonly string SchemaRoute = Routes.TwinSchema(Kind);

    private const string Kind = "index";

    private readonly Portal _portal;
    private readonly AddressSet _published;
    private readonly ImmutableArray<TwinFile> _files;

    private DataIndex(Portal portal, AddressSet published)
    {
        _portal = portal;
        _published = published;
        var listed = portal.Options.Data?.Listing ?? [];
        var paths = listed.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        _files =
        [
            .. listed.Where(file => !file.IsSlice).Select(TwinFile.Of),
            .. (portal.Options.Data?.Files ?? []).Where(file => IsAtTop(file.Path) && !paths.Contains(file.Path)).Select(TwinFile.Of),
        ];
    }

    /// <summary>The index.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="published">Paths of everything that is published.</param>
    public static ITwinKind Of(Portal portal, AddressSet published)
    {
        var index = new DataIndex(portal, published);
        return new TwinKind<DataIndex>(Kind, DataIndexWords.Title, [index], _ => Routes.Data, index.Shape());
    }

    private RecordShape<DataIndex> Shape() => new RecordShape<DataIndex>(DataIndexWords.Title)
        .Field("kind", "Loại tệp.", Scalars.Constant(Kind), _ => Kind)
        .Field("title", "Tên của cổng.", Scalars.Text, _ => _portal.Settings.Title)
        .Field("description", "Cổng là gì.", Scalars.Text, _ => _portal.Settings.Tagline)
        .Field("url", "Địa chỉ đầy đủ của trang dữ liệu.", Scalars.WholeAddress, _ => _portal.Absolute(Routes.Datasets))
        .Field("self", "Địa chỉ đầy đủ của tệp này.", Scalars.WholeAddress, _ => _portal.Absolute(Routes.DataIndex))
        .Field("schema", "Địa chỉ lược đồ JSON Schema của tệp này.", Scalars.WholeAddress, _ => _portal.Absolute(SchemaRoute))
        .Field("base", "Địa chỉ của cổng; mọi địa chỉ bắt đầu bằng dấu gạch chéo tính từ đây.", Scalars.WholeAddress, _ => _portal.Absolute(""))
        .Field("as_of", "Ngày mà mọi so sánh với thời hạn tính đến.", Scalars.Day, _ => _portal.AsOf)
        .Field("version", "Phiên bản của dữ liệu; null khi chưa có phiên bản nào được ghi.", Scalars.TextOrNull, _ => _portal.Options.Version)
        .Field("publisher", "Ai đăng cổng này.", Scalars.Text, _ => _portal.Settings.Publisher)
        .Field("contact", "Nơi liên hệ; null khi chưa có.", Scalars.TextOrNull, _ => _portal.Settings.Contact)
        .Field("terms", "Điều khoản sử dụng.", Scalars.AddressOrNull, _ => IfPublished(Routes.Terms))
        .Field("promise", "Cam kết về địa chỉ, tên và phiên bản.", Promise(), _ => this)
        .Many("datasets", "Các bộ dữ liệu.", Dataset(), _ => _portal.Options.Data?.Datasets ?? [])
        .Many("files", "Tệp của toàn cổng, không riêng bộ dữ liệu nào.", TwinFile.Shape, _ => _files.Where(file => Owner(file) is null))
        .Many("twins", "Bản JSON của từng trang.", Pattern(), _ => Found(DataIndexWords.Twins))
        .Many("lists", "Danh sách gọn mọi bản ghi của từng loại.", Scalars.Address, _ => ListTwin.Lists(_portal).Select(list => Routes.Twin(list.Self.Url)))
        .Many("slices", "Dữ liệu riêng của từng cơ quan, từng văn bản.", Pattern(), _ => Found(DataIndexWords.Slices))
        .Many("partitions", "Dữ liệu cắt theo năm và văn bản, cho DuckDB, Spark, BigQuery; danh sách là /data/partitions.json.", Pattern(), _ => Found(DataIndexWords.Partitions))
        .Many("feeds", "Nguồn tin để theo dõi.", Pattern(), _ => Found(DataIndexWords.Feeds))
        .Many("calendars", "Lịch thời hạn.", Pattern(), _ => Found(DataIndexWords.Calendars))
        .Many("others", "Biểu đồ, tệp gốc, khung nhúng.", Pattern(), _ => Found(DataIndexWords.Others))
        .Many("schemas", "Lược đồ JSON Schema (2020-12) của các tệp JSON.", Pattern(), _ => Found(DataIndexWords.Schemas))
        .Many("versions", "Các phiên bản đã ghi, mới nhất đứng đầu; trống khi chưa có.", Version(), _ => _portal.Options.Ledger.Versions.Reverse())
        .Field("versions_json", "Danh sách phiên bản với các thay đổi và mã SHA-256 của từng tệp giữ nguyên; null khi chưa có.", Scalars.AddressOrNull, _ => IfPublished(Routes.VersionsJson));

    private RecordShape<DataIndex> Promise() => new RecordShape<DataIndex>("Cam kết")
        .Many("vi", "Cam kết bằng tiếng Việt.", Scalars.Text, _ => StabilityWords.Vietnamese)
        .Many("en", "Cam kết bằng tiếng Anh.", Scalars.Text, _ => StabilityWords.English)
        .Field("page", "Trang nêu cam kết.", Scalars.AddressOrNull, _ => IfPublished(Routes.Stability))
        .Field("changes", "Trang ghi mọi thay đổi của dữ liệu; null khi chưa có.", Scalars.AddressOrNull, _ => IfPublished(Routes.Changes))
        .Field("changes_feed", "Nguồn tin về thay đổi.", Scalars.AddressOrNull, _ => IfPublished(Routes.ChangesFeed) ?? IfPublished(Routes.Feed));

    private RecordShape<Dataset> Dataset() => new RecordShape<Dataset>("Một bộ dữ liệu")
        .Field("name", "Tên trong địa chỉ và tên tệp.", Scalars.Text, dataset => dataset.Name)
        .Field("title", "Tên tiếng Việt.", Scalars.Text, dataset => dataset.Title)
        .Field("title_en", "Tên tiếng Anh.", Scalars.Text, dataset => dataset.EnglishTitle)
        .Field("rows", "Số dòng.", Scalars.Whole, dataset => dataset.Rows.Length)
        .Field("page", "Trang của bộ dữ liệu, có từ điển cột.", Scalars.AddressOrNull, dataset => IfPublished(Routes.Dataset(dataset.Name)))
        .Field("json", "Định nghĩa và danh sách tệp dưới dạng JSON.", Scalars.AddressOrNull, dataset => IfPublished(Routes.Twin(Routes.Dataset(dataset.Name))))
        .Field("schema", "Lược đồ JSON Schema của tệp JSON.", Scalars.Address, dataset => $"/{DatasetSchemas.PathOf(dataset.Name)}")
        .Many("files", "Các tệp của cả bộ.", TwinFile.Shape, dataset => _files.Where(file => Owner(file) == dataset.Name));

    private RecordShape<LedgerVersion> Version() => new RecordShape<LedgerVersion>("Một phiên bản")
        .Field("version", "Số phiên bản.", Scalars.Text, version => version.Number.ToString())
        .Field("as_of", "Ngày chốt của phiên bản.", Scalars.Day, version => version.AsOf)
        .Field("changes", "Trang ghi các thay đổi.", Scalars.AddressOrNull, version => IfPublished(Routes.Version(version.Number)))
        .Field("files", "Mẫu địa chỉ đầy đủ của các tệp giữ nguyên.", Scalars.Template, version => _portal.Absolute($"/{FrozenFiles.Folder(version.Number)}/{{dataset}}.{{format}}"));

    private RecordShape<(AddressPattern Pattern, int Count)> Pattern() => AddressPattern.Shape(_portal.Absolute);

    /// <summary>The patterns of which there is at least one address.</summary>
    private IEnumerable<(AddressPattern Pattern, int Count)> Found(ImmutableArray<AddressPattern> patterns)
    {
        var fits = patterns.Select(pattern => pattern.Fits()).ToArray();
        var counts = new int[fits.Length];
        foreach (var path in _published.All)
        {
            for (var at = 0; at < fits.Length; at++)
            {
                counts[at] += fits[at](path) ? 1 : 0;
            }
        }

        return patterns.Zip(counts).Where(found => found.Second > 0);
    }

    /// <summary>The dataset that a file belongs to; null for a file of the whole portal.</summary>
    private string? Owner(TwinFile file) =>
        file.Dataset is { } name && (_portal.Options.Data?.Datasets ?? []).Any(dataset => dataset.Name == name) ? name : null;

    private string? IfPublished(string route) => _published.Contains(Routes.FileOf(route)) ? route : null;

    private static bool IsAtTop(string path) => path.StartsWith("data/", StringComparison.Ordinal) && path.LastIndexOf('/') == "data/".Length - 1;
}
