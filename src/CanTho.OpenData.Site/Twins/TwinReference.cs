using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>Another record that a twin names: enough to show a link and to go on reading.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Address of its page; its twin stands below.</param>
internal sealed record TwinReference(string Id, string Title, string Url)
{
    /// <summary>How it is written.</summary>
    public static RecordShape<TwinReference> Shape { get; } = With(new RecordShape<TwinReference>("Một bản ghi khác trên cổng", "reference"), reference => reference);

    /// <summary>The same fields at the head of something that says more of a record.</summary>
    public static RecordShape<T> With<T>(RecordShape<T> shape, Func<T, TwinReference> of) => shape
        .Field("id", "Mã của bản ghi.", Scalars.Text, value => of(value).Id)
        .Field("title", "Tên của bản ghi.", Scalars.Text, value => of(value).Title)
        .Field("url", "Địa chỉ trang, tính từ gốc của cổng.", Scalars.Address, value => of(value).Url)
        .Field("json", "Địa chỉ bản JSON của trang, tính từ gốc của cổng.", Scalars.Address, value => Routes.Twin(of(value).Url));

    public static TwinReference To(AssignedTask task) => new(task.Id.Value, Words.Title(task), Routes.Task(task.Id));

    public static TwinReference To(CorpusDocument document) => new(document.Id.Value, document.ShortTitle, Routes.Document(document.Id));

    public static TwinReference To(Agency agency) => new(agency.Id.Value, agency.Name, Routes.Agency(agency.Id));

    public static TwinReference To(Indicator indicator) => new(indicator.Id.Value, indicator.Name, Routes.Indicator(indicator.Id));

    public static TwinReference To(InstrumentUse use) => new(use.Instrument.Id.Value, InstrumentWords.NameOf(use), Routes.Instrument(use.Instrument.Id));

    public static TwinReference To(DatasetPage dataset) => new(dataset.Name, dataset.Title, Routes.Dataset(dataset.Name));
}
