using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site;

/// <summary>Every address of the site. Addresses are ASCII, end in a slash and are never broken later.</summary>
internal static class Routes
{
    public const string Home = "/";
    public const string Documents = "/van-ban/";
    public const string Tasks = "/nhiem-vu/";
    public const string TaskFacets = "/nhiem-vu/loc/";
    public const string Agencies = "/co-quan/";
    public const string Timeline = "/dong-thoi-gian/";
    public const string TimelineByAgency = "/dong-thoi-gian/co-quan/";
    public const string TimelineByDocument = "/dong-thoi-gian/van-ban/";
    public const string TimelineWithoutLead = "/dong-thoi-gian/co-quan/khong-neu/";
    public const string Datasets = "/du-lieu/";
    public const string Query = "/truy-van/";
    public const string Search = "/tim-kiem/";
    public const string SearchIndex = "/tim-kiem/index/";
    public const string Progress = "/tien-do/";
    public const string Indicators = "/chi-tieu/";
    public const string Instruments = "/can-cu/";
    public const string Quality = "/chat-luong/";
    public const string About = "/gioi-thieu/";
    public const string Calendar = "/lich/";
    public const string Glossary = "/thuat-ngu/";
    public const string Cooperation = "/co-quan/phoi-hop/";
    public const string Feed = "/feed.xml";
    public const string DocumentsFeed = "/van-ban/feed.xml";
    public const string Embeds = "/embed/";
    public const string AllTasksCalendar = "/lich/tat-ca.ics";
    public const string Changes = "/thay-doi/";
    public const string ChangesFeed = "/thay-doi/feed.xml";
    public const string VersionsJson = "/data/phien-ban/index.json";
    public const string NotFound = "/404.html";
    public const string Data = "/data/";
    public const string DataIndex = "/data/index.json";
    public const string Terms = "/dieu-khoan/";
    public const string Stability = "/cam-ket/";

    /// <summary>The database of all datasets, below the published folder.</summary>
    public const string DatabaseFile = "data/cantho-opendata.sqlite";

    /// <summary>The list of corrections.</summary>
    public const string Corrections = $"{Quality}#dinh-chinh";

    public static string Document(DocumentId id) => $"{Documents}{id}/";

    /// <summary>A later part of a long document; the first is the document's own page.</summary>
    public static string DocumentPart(DocumentId id, int part) => string.Create(CultureInfo.InvariantCulture, $"{Document(id)}phan-{part}/");

    public static string Task(TaskId id) => $"{Tasks}{id}/";

    public static string Agency(AgencyId id) => $"{Agencies}{id}/";

    public static string Indicator(IndicatorId id) => $"{Indicators}{id}/";

    public static string ChartPicture(IndicatorId id, string chart) => $"{Indicator(id)}{chart}.svg";

    public static string ChartValues(IndicatorId id, string chart) => $"{Indicator(id)}{chart}.csv";

    public static string Instrument(InstrumentId id) => $"{Instruments}{id}/";

    public static string AgencyTasksCsv(AgencyId id) => $"/data/co-quan/{id}/tasks.csv";

    public static string AgencyTasksJson(AgencyId id) => $"/data/co-quan/{id}/tasks.json";

    /// <summary>The file of a whole dataset for programs.</summary>
    public static string DatasetJson(string dataset) => $"/data/{dataset}.json";

    public static string AgencyCalendar(AgencyId id) => $"{Calendar}{id}.ics";

    public static string AgencyFeed(AgencyId id) => $"{Agency(id)}feed.xml";

    public static string DocumentFeed(DocumentId id) => $"{Document(id)}feed.xml";

    /// <summary>The embeds of a version of the data, which stay as they are.</summary>
    public static string FrozenEmbeds(string version) => $"{Embeds}phien-ban/{version}/";

    /// <summary>The A4 sheet of an agency.</summary>
    public static string AgencyPrint(AgencyId id) => $"{Agency(id)}ban-in/";

    /// <summary>A list of the page of progress that is too long for it.</summary>
    public static string ProgressPart(ProgressList list) => Progress + list switch
    {
        ProgressList.Documents => "van-ban/",
        ProgressList.Agencies => "co-quan/",
        ProgressList.Reports => "bao-cao/",
        ProgressList.Programmes => "chuong-trinh/",
        _ => "kha-nang/",
    };

    /// <summary>A list of the page of data quality that is too long for it.</summary>
    public static string QualityPart(QualityList list) => Quality + (list == QualityList.Coverage ? "do-phu/" : "ghi-nhan/");

    /// <summary>A list of an indicator that is too long for its page.</summary>
    public static string IndicatorPart(IndicatorId id, IndicatorList list) => Indicator(id) + list switch
    {
        IndicatorList.Targets => "muc-tieu/",
        IndicatorList.Figures => "so-lieu/",
        IndicatorList.Changes => "cung-ky/",
        _ => "nguon/",
    };

    /// <summary>A list of a cited instrument that is too long for its page.</summary>
    public static string InstrumentMore(InstrumentId id, InstrumentMoreKind kind) => $"{Instrument(id)}{(kind == InstrumentMoreKind.Tasks ? "nhiem-vu" : "vien-dan")}/";

    /// <summary>A list of an agency that is too long for its page.</summary>
    public static string AgencyMore(AgencyId id, AgencyMoreKind kind) => Agency(id) + kind switch
    {
        AgencyMoreKind.Duties => "dinh-ky/",
        AgencyMoreKind.Partners => "cung-lam/",
        AgencyMoreKind.Instruments => "can-cu/",
        _ => "nhom/",
    };

    /// <summary>Agencies without tasks, where they are too many for the list of agencies.</summary>
    public const string OtherAgencies = "/co-quan/khac/";

    /// <summary>All pairs of agencies that work together, where they are too many for one table.</summary>
    public const string CooperationPairs = "/co-quan/phoi-hop/moi-cap/";

    /// <summary>A page as JSON.</summary>
    public static string Twin(string page) => $"{page}index.json";

    /// <summary>The schema of all twins of a kind.</summary>
    public static string TwinSchema(string kind) => $"{Data}schema/trang/{kind}.schema.json";

    /// <summary>A page made to stand inside pages of others.</summary>
    public static string Embedded(string page) => $"/embed{page}";

    /// <summary>In a folder of its own, so that a document can never take the address of an agency's calendar.</summary>
    public static string DocumentCalendar(DocumentId id) => $"{Calendar}van-ban/{id}.ics";

    /// <summary>The tasks that one agency shares with another, on its page.</summary>
    public static string SharedTasks(AgencyId id, AgencyId other) => $"{Agency(id)}#{SharedTasksAnchor(other)}";

    public static string SharedTasksAnchor(AgencyId other) => $"voi-{other}";

    public static string Dataset(string name) => $"{Datasets}{name}/";

    /// <summary>A column in the dictionary of its dataset.</summary>
    public static string Column(string dataset, string column) => $"{Dataset(dataset)}#{ColumnAnchor(column)}";

    public static string ColumnAnchor(string column) => $"cot-{column}";

    /// <summary>The query page with a query in its box, not yet run.</summary>
    public static string QueryOf(string sql) => $"{Query}?sql={Uri.EscapeDataString(sql)}";

    /// <summary>A version of the data.</summary>
    public static string Version(Datasets.History.VersionNumber number) => $"{Changes}{number}/";

    public static string Term(string id) => $"{Glossary}#{id}";

    public static string Text(string slug) => $"/{slug}/";

    public static string Source(DocumentId id) => $"/nguon/{id}/";

    /// <summary>A later part of a long source text; the first is the page of the source itself.</summary>
    public static string SourcePart(DocumentId id, int part) => string.Create(CultureInfo.InvariantCulture, $"{Source(id)}phan-{part}/");

    public static string SourceLine(DocumentId id, int line) => $"{Source(id)}#{LineAnchor(line)}";

    public static string Original(string seedPath) => OpenData.Datasets.OriginalAddress.Of(seedPath);

    public static string LineAnchor(int line) => string.Create(CultureInfo.InvariantCulture, $"L{line}");

    /// <summary>Anchor of a paragraph or table row on its document's page, by the line it begins on.</summary>
    public static string ParagraphAnchor(int line) => string.Create(CultureInfo.InvariantCulture, $"d{line}");

    /// <summary>Tasks of one document in the list of tasks.</summary>
    public static string TasksOfDocument(DocumentId id) => $"{Tasks}?van-ban={id}";

    /// <summary>Anchor of a section on its document's page: <c>II.4.5</c> is <c>muc-ii-4-5</c>.</summary>
    public static string SectionAnchor(string path) => SectionIds.Anchor(path);

    /// <summary>The list of tasks, narrowed to those that one agency leads and another coordinates.</summary>
    public static string TasksOfTwo(AgencyId lead, AgencyId coordinator) => $"{Tasks}?chu-tri={lead}&phoi-hop={coordinator}";

    /// <summary>The list of tasks, narrowed to those whose last day falls into a year.</summary>
    public static string TasksOfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{Tasks}?nam={year}");

    /// <summary>The tasks that stand so against their deadline; there is such a page where at least one does.</summary>
    public static string TasksOfState(ScheduleState state) => $"{TaskFacet(FacetKind.State)}{FacetWords.Slug(state)}/";

    /// <summary>The search page with a query.</summary>
    public static string SearchFor(string query) => $"{Search}?q={Uri.EscapeDataString(query)}";

    /// <summary>A later page of the list of tasks; the first is the list itself.</summary>
    public static string TasksPage(int number) => Later(Tasks, number);

    /// <summary>A facet and its values.</summary>
    public static string TaskFacet(FacetKind kind) => $"{TaskFacets}{FacetSlug(kind)}/";

    /// <summary>The tasks that have one value of a facet.</summary>
    public static string TaskFacetValue(TaskFacetValue value, int number = 1) => Later($"{TaskFacet(value.Kind)}{value.Slug}/", number);

    /// <summary>The list of tasks, narrowed by values of facets.</summary>
    public static string TasksWhere(params ReadOnlySpan<TaskFacetValue> values)
    {
        var query = "";
        foreach (var value in values)
        {
            query += $"{(query.Length == 0 ? '?' : '&')}{FacetSlug(value.Kind)}={value.Slug}";
        }

        return Tasks + query;
    }

    /// <summary>Name of a facet in addresses.</summary>
    public static string FacetSlug(FacetKind kind) => kind switch
    {
        FacetKind.Lead => "chu-tri",
        FacetKind.Coordinating => "phoi-hop",
        FacetKind.Document => "van-ban",
        FacetKind.Section => "muc",
        FacetKind.Year => "nam",
        FacetKind.Quarter => "quy",
        FacetKind.State => "trang-thai",
        FacetKind.Output => "san-pham",
        _ => "nguon-luc",
    };

    /// <summary>The list of tasks, narrowed to those whose deadline ends in a quarter; of quarter 0, those of which the source names only
    /// the year.</summary>
    public static string TasksOfQuarter(int year, int quarter) => $"{Tasks}?quy={Rendering.TaskFacets.QuarterSlug(year, quarter)}";

    /// <summary>The tasks of a document in time, where they are too many for the page of all.</summary>
    public static string TimelineOf(DocumentId id) => $"{TimelineByDocument}{id}/";

    /// <summary>The tasks that an agency leads in time, where they are too many for the page of all.</summary>
    public static string TimelineOf(AgencyId id) => $"{TimelineByAgency}{id}/";

    /// <summary>A further page of a long list.</summary>
    public static string PageOf(string route, int number) => string.Create(CultureInfo.InvariantCulture, $"{route}trang-{number}/");

    /// <summary>A month of the calendar: <c>/lich/2026-12/</c>.</summary>
    public static string CalendarMonth(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{Calendar}{month:yyyy-MM}/");

    /// <summary>Path of the file that a page is written to: <c>/co-quan/</c> is <c>co-quan/index.html</c>.</summary>
    public static string FileOf(string route) =>
        route.EndsWith('/') ? $"{route.TrimStart('/')}index.html" : route.TrimStart('/');

    /// <summary>A further page of a list; the first is the list's own.</summary>
    public static string Later(string route, int number) =>
        number == 1 ? route : string.Create(CultureInfo.InvariantCulture, $"{route}trang/{number}/");
}
