namespace CanTho.OpenData.Site.Wording;

/// <summary>The steps of a build, as a terminal shows them while they run.</summary>
internal static class StepWords
{
    internal const string Reading = "1/6 Đọc văn bản và dữ liệu nhập…";

    internal const string Datasets = "2/6 Ghép các bộ dữ liệu…";

    internal const string Search = "3/6 Lập chỉ mục tìm kiếm…";

    internal const string Pages = "4/6 Dựng các trang…";

    internal const string Links = "5/6 Soát địa chỉ và liên kết…";

    internal static string Writing(int files) => $"6/6 Ghi {Numbers.Count(files)} tệp…";
}
