using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The fields that every twin begins with, whatever it is about.</summary>
internal static class TwinEnvelope
{
    /// <summary>What schemas say of every kind.</summary>
    public const string Meaning =
        "Bản JSON của một trang trên cổng: nêu đúng những điều trang nêu. null nghĩa là nguồn không nêu hoặc cổng không biết, không phải bằng 0. "
        + "Địa chỉ bắt đầu bằng dấu gạch chéo tính từ gốc của cổng; url, self và schema ở đầu tệp là địa chỉ đầy đủ.";

    /// <summary>The head of a twin, to which its own fields are added.</summary>
    public static RecordShape<T> Of<T>(Portal portal, string kind, string title, Func<T, TwinReference> self) => new RecordShape<T>(title)
        .Field("kind", "Loại trang.", Scalars.Constant(kind), _ => kind)
        .Field("id", "Mã của bản ghi.", Scalars.Text, record => self(record).Id)
        .Field("title", "Tên của bản ghi.", Scalars.Text, record => self(record).Title)
        .Field("url", "Địa chỉ đầy đủ của trang.", Scalars.WholeAddress, record => portal.Absolute(self(record).Url))
        .Field("self", "Địa chỉ đầy đủ của tệp này.", Scalars.WholeAddress, record => portal.Absolute(Routes.Twin(self(record).Url)))
        .Field("schema", "Địa chỉ lược đồ JSON Schema của tệp này.", Scalars.WholeAddress, _ => portal.Absolute(Routes.TwinSchema(kind)))
        .Field("as_of", "Ngày mà mọi so sánh với thời hạn tính đến.", Scalars.Day, _ => portal.AsOf)
        .Field("version", "Phiên bản của dữ liệu; null khi chưa có phiên bản nào được ghi.", Scalars.TextOrNull, _ => portal.Options.Version);
}
