using System.CommandLine;
using System.Globalization;

namespace CanTho.OpenData.Site.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    /// <summary>Folder with <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</summary>
    public static Option<DirectoryInfo> Root() => new("--root")
    {
        Description = "Thư mục có seeds/, input/, theme/ (mặc định: kho mã nguồn)",
        DefaultValueFactory = _ => new DirectoryInfo(RepositoryRoot.Find()),
    };

    /// <summary>Published folder.</summary>
    public static Option<DirectoryInfo?> Output() => new("--output") { Description = "Thư mục xuất bản (mặc định: output/ trong --root)" };

    /// <summary>The day that "today" means.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Ngày được coi là hôm nay, YYYY-MM-DD (mặc định: hôm nay theo giờ Việt Nam)",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"--as-of: “{text}” không phải là ngày dạng YYYY-MM-DD.");
            return default;
        },
    };

    /// <summary>Address the site is published at.</summary>
    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url") { Description = "Địa chỉ công bố, ví dụ https://dulieumo.example.vn (mặc định: input/site.yml)" };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is not null && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError($"--base-url: “{text}” không phải là địa chỉ http(s).");
            }
        });
        return option;
    }

    /// <summary>Warnings count as errors.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Coi cảnh báo là lỗi" };

    /// <summary>The site is a preview.</summary>
    public static Option<bool> Preview() => new("--preview") { Description = "Bản xem trước: báo cho máy tìm kiếm đừng ghi nhận" };

    /// <summary>How complaints are printed.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "Định dạng kết quả: " + string.Join(", ", formats), DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }

    /// <summary>The day where none is given; Vietnam keeps UTC+7 all year.</summary>
    public static DateOnly TodayInVietnam() => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7));
}
