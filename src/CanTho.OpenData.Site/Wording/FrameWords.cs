using CanTho.OpenData.Site.Wording.English;

namespace CanTho.OpenData.Site.Wording;

/// <summary>The words of the frame around every page, in one language. What the documents say stays Vietnamese in both.</summary>
/// <param name="Language">Language tag: <c>vi</c> or <c>en</c>.</param>
/// <param name="Locale">The same for Open Graph: <c>vi_VN</c>.</param>
/// <param name="Home">Address of the front page in this language.</param>
/// <param name="SiteTitle">Name of the site where it is not the one of the settings; null for that one.</param>
public sealed record FrameWords(string Language, string Locale, string Home, string? SiteTitle)
{
    /// <summary>The Vietnamese frame.</summary>
    public static FrameWords Vietnamese { get; } = new("vi", "vi_VN", Routes.Home, null)
    {
        Skip = "Bỏ qua, tới nội dung chính",
        HomeLabel = "Trang chủ",
        MainNavigation = "Chính",
        Trail = "Vị trí trang",
        SearchLabel = "Tìm trong văn bản, nhiệm vụ, cơ quan",
        SearchHint = "Tìm kiếm",
        SearchButton = "Tìm",
        OtherLanguage = "English",
        AsOf = "Số liệu và trạng thái tính đến",
        Source = "Nguồn: văn bản của Ủy ban nhân dân và Hội đồng nhân dân thành phố Cần Thơ, giữ nguyên văn như đã nhận. Mỗi số liệu đều dẫn về đúng dòng của nguồn.",
        Reuse = "Được dùng lại tự do, đề nghị ghi nguồn.",
        Contact = "Liên hệ",
        Repository = "Mã nguồn và lịch sử sửa đổi",
        Navigation =
        [
            (Routes.Documents, "Văn bản"), (Routes.Tasks, "Nhiệm vụ"), (Routes.Agencies, "Cơ quan"), (Routes.Timeline, "Thời gian"), (Routes.Calendar, "Lịch"),
            (Routes.Indicators, "Chỉ tiêu"), (Routes.Instruments, "Căn cứ"), (Routes.Datasets, "Dữ liệu"),
        ],
        FootLinks =
        [
            (Routes.Progress, "Tiến độ"), (Routes.Cooperation, "Cơ quan cùng thực hiện"), (Routes.Glossary, "Thuật ngữ"), (Routes.Datasets, "Tải dữ liệu"),
            (Routes.Quality, "Chất lượng dữ liệu"), (Routes.Changes, "Thay đổi của dữ liệu"), (Routes.Feed, "Tin mới (Atom)"), (Routes.AllTasksCalendar, "Lịch mọi thời hạn (ICS)"),
        ],
    };

    /// <summary>The English frame.</summary>
    public static FrameWords English { get; } = new("en", "en_GB", EnglishRoutes.Home, "Cần Thơ Open Data")
    {
        Skip = "Skip to the main content",
        HomeLabel = "Home",
        MainNavigation = "Main",
        Trail = "Where you are",
        SearchLabel = "Search documents, tasks and agencies (Vietnamese, with or without marks)",
        SearchHint = "Search in Vietnamese",
        SearchButton = "Search",
        OtherLanguage = "Tiếng Việt",
        AsOf = "Figures and states as of",
        Source = "Source: documents of the People's Committee and the People's Council of Cần Thơ city, kept word for word as received. Each value leads to its line of the source.",
        Reuse = "Free to reuse; please credit the source.",
        Contact = "Contact",
        Repository = "Source code and history",
        Navigation =
        [
            (EnglishRoutes.Documents, "Documents"), (EnglishRoutes.Tasks, "Tasks"), (EnglishRoutes.Agencies, "Agencies"),
            (EnglishRoutes.Indicators, "Indicators"), (EnglishRoutes.Instruments, "Legal basis"), (EnglishRoutes.Datasets, "Data"),
            (EnglishRoutes.Glossary, "Glossary"),
        ],
        FootLinks =
        [
            (EnglishRoutes.About, "About this portal and terms of use"), (EnglishRoutes.Glossary, "Glossary"),
            (EnglishRoutes.Datasets, "Downloads and data dictionary"),
        ],
    };

    /// <summary>A day as this language writes it.</summary>
    internal string Day(DateOnly day) => this == English ? EnglishDates.Day(day) : Dates.Day(day);

    /// <summary>The first link of every page.</summary>
    public required string Skip { get; init; }

    /// <summary>Name of the front page in the trail.</summary>
    public required string HomeLabel { get; init; }

    /// <summary>Name of the main navigation, for screen readers.</summary>
    public required string MainNavigation { get; init; }

    /// <summary>Name of the trail, for screen readers.</summary>
    public required string Trail { get; init; }

    /// <summary>Label of the search box.</summary>
    public required string SearchLabel { get; init; }

    /// <summary>What stands in the empty search box.</summary>
    public required string SearchHint { get; init; }

    /// <summary>The button of the search box.</summary>
    public required string SearchButton { get; init; }

    /// <summary>Name of the other language, in that language.</summary>
    public required string OtherLanguage { get; init; }

    /// <summary>Words before the as-of date.</summary>
    public required string AsOf { get; init; }

    /// <summary>Where the content comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Terms of use in a sentence.</summary>
    public required string Reuse { get; init; }

    /// <summary>Label of the contact.</summary>
    public required string Contact { get; init; }

    /// <summary>Label of the link to the repository.</summary>
    public required string Repository { get; init; }

    /// <summary>The main navigation: address and label.</summary>
    public required ImmutableArray<(string Route, string Label)> Navigation { get; init; }

    /// <summary>Links at the foot of every page, besides the texts written by people.</summary>
    public required ImmutableArray<(string Route, string Label)> FootLinks { get; init; }
}
