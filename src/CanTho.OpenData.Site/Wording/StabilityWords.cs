namespace CanTho.OpenData.Site.Wording;

/// <summary>What the portal promises of addresses, names and versions, sentence by sentence; the page of <c>input/pages/cam-ket.md</c> says
/// the same at more length.</summary>
internal static class StabilityWords
{
    public static ImmutableArray<string> Vietnamese { get; } =
    [
        "Địa chỉ trang, địa chỉ tệp, tên bộ dữ liệu, tên cột, mã bản ghi và tên trường JSON không bị bỏ hay đổi trong cùng một phiên bản chính; chỉ được thêm.",
        "Số phiên bản có ba phần: bớt dòng hoặc bộ dữ liệu, hay thêm, bỏ, đổi tên, sắp lại cột thì tăng phần đầu; thêm dòng hoặc bộ dữ liệu thì tăng phần giữa; chỉ sửa giá trị thì tăng phần cuối.",
        "Chương trình đọc dữ liệu cần bỏ qua những trường và cột mà nó không biết, vì chúng có thể được thêm.",
        "Giá trị tính theo ngày (so với thời hạn) đổi khi ngày as_of đổi mà không cần phiên bản mới.",
        "Thay đổi được báo ở trang thay đổi và nguồn tin của cổng, khi các trang đó đã có.",
        "Ngoài những điều trên, cổng không cam kết gì thêm: không bảo đảm dữ liệu đầy đủ, không bảo đảm máy chủ luôn hoạt động, không hứa lịch cập nhật.",
    ];

    public static ImmutableArray<string> English { get; } =
    [
        "Addresses of pages and files, names of datasets, columns and JSON fields, and identities of records are never removed or changed within a major version; they are only added to.",
        "A version has three parts: rows or datasets removed, and columns added, removed, renamed or rearranged, raise the first; new rows and datasets raise the second; corrected values alone raise the third.",
        "Programs that read the data must ignore fields and columns they do not know, because such may be added.",
        "Values that follow from the day (where a task stands against its deadline) change with as_of without a new version.",
        "Changes are announced on the page of changes and in the feeds of the portal, where these exist.",
        "Nothing is promised beyond this: neither that the data are complete, nor that the server always answers, nor any schedule of updates.",
    ];
}
