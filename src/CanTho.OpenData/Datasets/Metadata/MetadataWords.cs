namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>Words of the metadata that no definition of a dataset holds.</summary>
internal static class MetadataWords
{
    internal const string TermsTitle = "Điều khoản sử dụng";

    internal const string EnglishPortalTitle = "Cần Thơ Open Data";

    internal const string PackageDescription =
        "Các bộ dữ liệu của cổng, mỗi bộ một tệp CSV có lược đồ. Mỗi dòng là một dữ kiện và dẫn về tệp nguồn, số dòng và nguyên văn. "
        + "Ô trống nghĩa là nguồn không nêu.";

    internal const string EnglishPackageDescription =
        "The datasets of the portal, each a CSV file with a schema. One row is one fact and leads back to its source file, lines and "
        + "words. An empty cell means that the source does not say. The portal is run by volunteers; it is not an office of the city.";

    internal const string EverythingTitle = "Toàn bộ dữ liệu của cổng";

    internal const string EnglishEverythingTitle = "All data of the portal";

    internal const string Place = "Cần Thơ";

    internal static readonly ImmutableArray<string> Keywords =
        ["Cần Thơ", "dữ liệu mở", "chính quyền địa phương", "kế hoạch", "nhiệm vụ", "chỉ tiêu kinh tế - xã hội"];

    internal static readonly ImmutableArray<string> EnglishKeywords =
        ["Can Tho", "Viet Nam", "open data", "local government", "government plans", "assigned tasks", "socio-economic indicators"];
}
