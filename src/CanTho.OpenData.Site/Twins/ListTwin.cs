using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A small index of all records of a kind (<c>/nhiem-vu/index.json</c>): identity, name and addresses.</summary>
/// <param name="Self">The list: name of its dataset, title, address of its page.</param>
/// <param name="Items">The records in the order of the pages.</param>
internal sealed record ListTwin(TwinReference Self, ImmutableArray<TwinReference> Items)
{
    private const string Kind = "list";
    private const int MostItems = 1000;

    public static TwinKind<ListTwin> Of(TwinSources sources)
    {
        var shape = TwinEnvelope.Of<ListTwin>(sources.Portal, Kind, "Danh sách mọi bản ghi của một loại", list => list.Self)
            .Field("count", "Số bản ghi.", Scalars.Whole, list => list.Items.Length)
            .Some("items", "Các bản ghi, mỗi bản ghi có trang và bản JSON riêng.", TwinReference.Shape, list => list.Items, MostItems)
            .Truncated()
            .Field("dataset_json", "Bộ dữ liệu có mọi bản ghi, JSON; null khi không có tệp ấy.", Scalars.AddressOrNull, list => sources.IfPublished(Routes.DatasetJson(list.Self.Id)));
        return new(Kind, "Danh sách", Lists(sources.Portal), list => list.Self.Url, shape);
    }

    /// <summary>The lists that have a page.</summary>
    public static IEnumerable<ListTwin> Lists(Portal portal) =>
    [
        new(new("tasks", "Nhiệm vụ", Routes.Tasks), [.. portal.Corpus.Tasks.DistinctBy(task => task.Id).Select(TwinReference.To)]),
        new(new("documents", "Văn bản", Routes.Documents), [.. portal.Corpus.Documents.Select(TwinReference.To)]),
        new(new("agencies", "Cơ quan", Routes.Agencies), [.. portal.Findings.Workloads.Select(workload => TwinReference.To(workload.Agency))]),
        new(new("indicators", "Chỉ tiêu", Routes.Indicators), [.. portal.StatedIndicators.Select(series => TwinReference.To(series.Indicator))]),
        new(new("instruments", "Căn cứ", Routes.Instruments), [.. portal.Findings.Instruments.Select(TwinReference.To)]),
        new(new("datasets", "Dữ liệu", Routes.Datasets), [.. portal.Options.Datasets.Select(TwinReference.To)]),
    ];
}
