namespace CanTho.OpenData.Site.Wording;

/// <summary>The steps of a build, as a terminal shows them while they run.</summary>
internal static class StepWords
{
    internal const string Reading = "1/5 Đọc văn bản và dữ liệu nhập…";

    internal const string Datasets = "2/5 Ghép các bộ dữ liệu…";

    internal const string Search = "3/5 Lập chỉ mục tìm kiếm…";

    internal const string Pages = "4/5 Dựng các trang…";

    internal static string Writing(int files) => $"5/5 Ghi {Numbers.Count(files)} tệp…";
}
