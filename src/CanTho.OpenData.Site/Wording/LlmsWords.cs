using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What <c>/llms.txt</c> says, in Vietnamese and in English.</summary>
internal static class LlmsWords
{
    public static string InEnglish =>
        "Plans, assigned tasks and figures of Cần Thơ city, Vietnam: searchable, downloadable, every value traced to a line of its source. Run by volunteers, not by the city.";

    public static ImmutableArray<(string Heading, ImmutableArray<(string Route, string Title, string About)> Links)> Links { get; } =
    [
        ("Dữ liệu / Data",
        [
            (Routes.DataIndex, "Chỉ mục dữ liệu / data index", "mọi tệp, mẫu địa chỉ, lược đồ và cam kết; every file, address pattern, schema, and what is promised"),
            (Routes.Datasets, "Trang dữ liệu", "các bộ dữ liệu, từ điển cột"),
            (EnglishRoutes.Datasets, "Datasets in English", "downloads and data dictionary"),
            (Routes.Feed, "Atom", "tin mới; what is new"),
        ]),
        ("Trang / Pages",
        [
            (Routes.Tasks, "Nhiệm vụ", "việc được giao, ai chủ trì, thời hạn; assigned tasks"),
            (Routes.Documents, "Văn bản", "toàn văn; documents in full"),
            (Routes.Agencies, "Cơ quan", "agencies"),
            (Routes.Indicators, "Chỉ tiêu", "mục tiêu cạnh kết quả; indicators: targets beside results"),
            (Routes.Instruments, "Căn cứ", "legal instruments cited"),
            (Routes.About, "Giới thiệu", "nguyên tắc, cách trích dẫn; principles, how to cite"),
            (Routes.Terms, "Điều khoản sử dụng", "terms of use"),
            (Routes.Stability, "Cam kết ổn định", "stability of addresses and names"),
            (EnglishRoutes.About, "About in English", "what this is, terms of use"),
        ]),
    ];

    public static ImmutableArray<string> Notes(Portal portal) =>
    [
        $"Số liệu và trạng thái tính đến {Dates.Day(portal.AsOf)}. Figures and states as of {Dates.Iso(portal.AsOf)}.",
        "Thêm index.json vào địa chỉ một trang nhiệm vụ, văn bản, cơ quan, chỉ tiêu, căn cứ hay bộ dữ liệu để có bản JSON của trang. Append index.json to the address of such a page for its JSON twin.",
        "Quá thời hạn không có nghĩa là chưa làm; chưa nhận báo cáo không có nghĩa là chưa làm. Past its deadline does not mean not done; no report received does not mean not done.",
        "Không biết ghi là null. Không suy thêm điều nguồn không nêu. Unknown is null; do not infer what no source states.",
        $"Trích dẫn: tên văn bản gốc, cơ quan ban hành, dòng; theo {portal.Settings.Title}, ngày chốt dữ liệu, địa chỉ trang. Cite the source document, its issuer and lines, then this portal, the as-of date and the address of the page.",
    ];
}
