using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What <c>serve</c> says on the page itself of complaints.</summary>
internal static class ServeWords
{
    /// <summary>Heading: "2 lỗi, 1 cảnh báo".</summary>
    internal static string Heading(int errors, int warnings) => (errors, warnings) switch
    {
        (0, _) => $"{Numbers.Count(warnings)} cảnh báo",
        (_, 0) => $"{Numbers.Count(errors)} lỗi",
        _ => $"{Numbers.Count(errors)} lỗi, {Numbers.Count(warnings)} cảnh báo",
    };

    /// <summary>What the page that is seen is.</summary>
    internal static string Note(int errors) => errors > 0
        ? "Trang bên dưới là bản trước khi có lỗi. Sửa tệp rồi lưu lại, trang sẽ tự cập nhật."
        : "Trang vẫn xuất bản được; nên xem lại các chỗ sau.";

    /// <summary>Where a complaint is about: "input/site.yml, dòng 3, cột 8".</summary>
    internal static string Place(Diagnostic diagnostic) =>
        diagnostic.File is null ? "Cả cổng" : FormattableString.Invariant($"{diagnostic.File}, dòng {diagnostic.Line}, cột {diagnostic.Column}");
}
