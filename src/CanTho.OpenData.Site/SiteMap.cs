using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Embeds;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site;

/// <summary>Every page of the site, in one list. To add a page: write its component in <c>Pages/</c> and a line here.</summary>
internal static class SiteMap
{
    private const int TitleLength = 46;

    // Sheets and modules that only some pages need.
    private const string GuideSheet = "css/guide.css";
    private const string FigureSheet = "css/figures.css";
    private const string TimelineSheet = "css/timeline.css";
    private const string TimelineModule = "js/timeline.js";
    private const string CalendarSheet = "css/calendar.css";
    private const string DocumentSheet = "css/document.css";
    private const string DocumentScript = "js/document.js";
    private const string TasksSheet = "css/tasks.css";
    private const string DataSheet = "css/data.css";
    private const string ChangesSheet = "css/changes.css";
    private const string AgencySheet = "css/agency.css";
    private const string PagerSheet = "css/pager.css";
    private const string EmbedCodeSheet = "css/embed-code.css";

    private static readonly Crumb Documents = new(Routes.Documents, "Văn bản");
    private static readonly Crumb Tasks = new(Routes.Tasks, "Nhiệm vụ");
    private static readonly Crumb Facets = new(Routes.TaskFacets, "Theo tiêu chí");
    private static readonly Crumb Agencies = new(Routes.Agencies, "Cơ quan");
    private static readonly Crumb Indicators = new(Routes.Indicators, "Chỉ tiêu");
    private static readonly Crumb Instruments = new(Routes.Instruments, "Căn cứ");
    private static readonly Crumb Timeline = new(Routes.Timeline, "Dòng thời gian");
    private static readonly Crumb Calendar = new(Routes.Calendar, "Lịch");
    private static readonly Crumb Changes = new(Routes.Changes, "Thay đổi");
    private static readonly Crumb Datasets = new(Routes.Datasets, "Dữ liệu");

    /// <summary>Every page, those in English last. Each is made when it is asked for and belongs to nobody then: there may be hundreds of
    /// thousands. Those who ask hold each other up, so that nothing here may wait for other threads.</summary>
    public static IEnumerable<Page> Pages(Portal portal) => EnglishSiteMap.Paired(Vietnamese(portal).SelectMany(pages => pages), [.. EnglishSiteMap.Pages(portal)]);

    private static IEnumerable<IEnumerable<Page>> Vietnamese(Portal portal)
    {
        yield return [Page.Of<HomePage>(Routes.Home, "Trang chủ", portal.Settings.Tagline).Using("css/home.css", FigureSheet)
            .And(new Alternate(Routes.Feed, "application/atom+xml", FeedWords.Title(portal)), new Alternate(Routes.AllTasksCalendar, "text/calendar", EventWords.AllTasks),
                new Alternate(Routes.DocumentsFeed, "application/atom+xml", FeedWords.DocumentsTitle(portal)))];
        yield return Listed(Routes.Documents, "Văn bản", "Các kế hoạch, phụ lục, báo cáo và nghị quyết của thành phố Cần Thơ, toàn văn, kèm bản gốc như đã nhận.", DocumentListPage.Parts(portal),
            (route, title, description, part) => Page.Of<DocumentListPage>(route, title, description).Using(DocumentSheet, "js/lists.js").With(nameof(DocumentListPage.Part), part)
                .And(Twin(Routes.Documents, "Văn bản"), new Alternate(Routes.DocumentsFeed, "application/atom+xml", FeedWords.DocumentsTitle(portal))));
        yield return portal.Corpus.Documents.Select(document => DocumentPageOf(portal, document));
        yield return portal.Corpus.Documents.SelectMany(document => DocumentPartsOf(portal, document));
        yield return [Page.Of<TaskListPage>(Routes.Tasks, "Nhiệm vụ",
            "Mọi nhiệm vụ mà các văn bản giao: ai chủ trì, ai phối hợp, thời hạn nào, ở dòng nào của nguồn.").Using(TasksSheet, "js/tasks.js").And(Twin(Routes.Tasks, "Nhiệm vụ"))];
        yield return portal.Register.Slices.Skip(1).Select(TaskSlicePageOf);
        yield return [Page.Of<TaskFacetsPage>(Routes.TaskFacets, "Theo tiêu chí",
            "Nhiệm vụ xếp theo cơ quan chủ trì, cơ quan phối hợp, thời hạn, văn bản, mục, sản phẩm và nguồn lực, mỗi giá trị một trang.", Tasks)
            .Using(TasksSheet).With(nameof(TaskFacetsPage.Facets), portal.Register.Facets)];
        yield return portal.Register.Facets.Where(facet => facet.Values.Length > 0).SelectMany(TaskFacetPagesOf);
        yield return portal.Register.Facets.SelectMany(facet => facet.Values).SelectMany(TaskFacetValuePagesOf);
        yield return portal.Corpus.Tasks.Select(TaskPageOf);
        yield return Listed(Routes.Agencies, "Cơ quan", "Các sở, ngành, đơn vị được giao nhiệm vụ, mỗi cơ quan chủ trì và phối hợp bao nhiêu việc.", portal.AgencyListings,
            (route, title, description, listing) => Page.Of<AgencyListPage>(route, title, description).Using(AgencySheet, "js/agency-list.js")
                .With(nameof(AgencyListPage.Listing), listing).And(Twin(Routes.Agencies, "Cơ quan")));
        yield return Listed(Routes.OtherAgencies, "Cơ quan chưa được giao việc", "Những cơ quan có trong danh bạ tên gọi của cổng mà chưa văn bản nào ở đây giao việc.", AgencyListPage.Others(portal),
            (route, title, description, part) => Page.Of<OtherAgenciesPage>(route, title, description, Agencies).Using(AgencySheet).With(nameof(OtherAgenciesPage.Part), part));
        yield return portal.Findings.Workloads.Select(AgencyPageOf);
        yield return portal.Findings.Workloads.SelectMany(workload => AgencyMore.Of(portal, workload)).Select(AgencyMorePageOf);
        yield return TimelinePages(portal);
        yield return CalendarPages(portal);
        yield return [Page.Of<CooperationPage>(Routes.Cooperation, "Cơ quan cùng thực hiện nhiệm vụ",
            "Bảng cơ quan theo cơ quan: ai chủ trì, ai phối hợp, hai nơi có bao nhiêu nhiệm vụ chung.", Agencies).Using(AgencySheet)];
        yield return Listed(Routes.CooperationPairs, "Mọi cặp cơ quan cùng thực hiện", "Cơ quan nào chủ trì, cơ quan nào phối hợp hay cùng chủ trì, mỗi cặp có bao nhiêu nhiệm vụ chung.", CooperationPairs.Of(portal),
            (route, title, description, part) => Page.Of<CooperationPairsPage>(route, title, description, Agencies, new Crumb(Routes.Cooperation, "Cùng thực hiện"))
                .Using(AgencySheet).With(nameof(CooperationPairsPage.Part), part));
        yield return portal.Findings.Workloads.Where(Portal.HasTasks).Select(AgencySheetOf);
        yield return ProgressPages(new ProgressLists(portal));
        yield return [Page.Of<IndicatorListPage>(Routes.Indicators, "Chỉ tiêu",
            "Các chỉ tiêu kinh tế - xã hội: mục tiêu của kế hoạch này đặt cạnh kết quả của báo cáo kia, mỗi con số dẫn về dòng của nguồn.").Using(FigureSheet, "js/indicators.js").And(Twin(Routes.Indicators, "Chỉ tiêu"))];
        yield return portal.StatedIndicators.SelectMany(series => IndicatorPagesOf(new IndicatorLists(portal, series)));
        yield return Listed(Routes.Instruments, "Căn cứ", "Các nghị quyết, kết luận, quyết định, luật mà văn bản của thành phố dẫn, và những nhiệm vụ thực hiện chúng.", InstrumentListing.Of(portal),
            (route, title, description, listing) => Page.Of<InstrumentListPage>(route, title, description).Using(DocumentSheet, "js/lists.js")
                .With(nameof(InstrumentListPage.Listing), listing).And(Twin(Routes.Instruments, "Căn cứ")));
        yield return portal.Findings.Instruments.Select(InstrumentPageOf);
        yield return portal.Findings.Instruments.SelectMany(InstrumentMorePagesOf);
        yield return [Page.Of<DatasetListPage>(Routes.Datasets, "Dữ liệu",
            "Tải về toàn bộ dữ liệu: nhiệm vụ, văn bản, cơ quan và căn cứ, có từ điển cột và mã kiểm tra.").Using(DataSheet)
            .And(Twin(Routes.Datasets, "Dữ liệu"), new Alternate(Routes.DataIndex, "application/json", DataIndexWords.Title))];
        yield return portal.Options.Datasets.Select(DatasetPageOf);
        yield return portal.Database is null ? [] : [QueryPage];
        yield return portal.Corpus.Documents.SelectMany(document => SourcePagesOf(portal, document));
        yield return [Page.Of<SearchPage>(Routes.Search, "Tìm kiếm", "Tìm trong toàn văn các văn bản, nhiệm vụ và cơ quan; gõ có dấu hay không dấu đều được.").Using("css/search.css", "js/search-page.js")];
        yield return QualityPages(new QualityLists(portal));
        yield return [Page.Of<ChangesPage>(Routes.Changes, "Thay đổi", "Các phiên bản của dữ liệu: bản ghi nào thêm, bớt, đổi, đổi trường nào và vì đâu; bản cũ ở địa chỉ cố định.")
            .Using(ChangesSheet).And(new Alternate(Routes.ChangesFeed, "application/atom+xml", "Thay đổi của dữ liệu"))];
        yield return portal.Versions.Select(VersionPageOf);
        yield return [Page.Of<GlossaryPage>(Routes.Glossary, "Thuật ngữ", "Những từ hay gặp trong kế hoạch và báo cáo, giải thích bằng lời thường; và chữ viết tắt.").Using("css/glossary.css")];
        yield return portal.Corpus.Pages.Select(TextPageOf);
        yield return EmbedSet.Pages(portal.Tables, EmbedEdition.Live(portal.AsOf));
        yield return portal.Options.Ledger.Versions.SelectMany(portal.FrozenEmbeds);
        yield return [Page.Of<NotFoundPage>(Routes.NotFound, "Không tìm thấy trang", "Địa chỉ này không có trang nào.").Using("js/missing.js") with { Listed = false }];
    }

    /// <summary>What stands at a former address: a page that leads on, or says why there is none any more.</summary>
    internal static Page MovedPageOf(MovedAddress move)
    {
        var isGone = move.To is null;
        var page = Page.Of<MovedPage>(move.From, isGone ? MoveWords.GoneTitle : MoveWords.Title, isGone ? MoveWords.GoneDescription : MoveWords.Description)
            .With(nameof(MovedPage.Move), move) with
        { Listed = false, Canonical = move.To, MovedTo = move.To };
        return move.IsEmbed ? page.Using("css/embed.css") with { Layout = typeof(Layouts.EmbedLayout) } : page;
    }

    private static Page VersionPageOf(VersionChanges changes) =>
        Page.Of<VersionPage>(Routes.Version(changes.Number!.Value), $"Phiên bản {changes.Number}",
            $"Phiên bản {changes.Number} của dữ liệu, {Dates.Day(changes.AsOf)}: những gì đã đổi và bản lưu không bao giờ đổi.", Changes)
        .Using(ChangesSheet).With(nameof(VersionPage.Changes), changes);

    private static Page DocumentPageOf(Portal portal, CorpusDocument document) =>
        Page.Of<DocumentPage>(Routes.Document(document.Id), Words.Shorten(document.ShortTitle, TitleLength),
            Describe($"Toàn văn: {document.Header.Title ?? document.ShortTitle}"), Documents)
        .Using(DocumentSheet, DocumentScript).With(nameof(DocumentPage.Document), document).And(
        [
            Twin(Routes.Document(document.Id), document.ShortTitle),
            new Alternate(Routes.DocumentFeed(document.Id), "application/atom+xml", FeedWords.DocumentFeedTitle(portal, document)),
            .. FeedFiles.HasCalendar(portal, document) ? [new Alternate(Routes.DocumentCalendar(document.Id), "text/calendar", EventWords.Title(document.ShortTitle))] : ImmutableArray<Alternate>.Empty,
        ]);

    private static IEnumerable<Page> DocumentPartsOf(Portal portal, CorpusDocument document) =>
        portal.Outline(document.Id).Parts.Skip(1).Select(part =>
            Page.Of<DocumentPartPage>(Routes.DocumentPart(document.Id, part.Number),
                Words.Shorten($"Phần {Numbers.Count(part.Number)}: {document.ShortTitle}", TitleLength),
                Describe($"Phần {Numbers.Count(part.Number)} của toàn văn: {document.Header.Title ?? document.ShortTitle}"),
                Documents, new Crumb(Routes.Document(document.Id), Words.Shorten(document.ShortTitle, TitleLength)))
            .Using(DocumentSheet, DocumentScript)
            .With(nameof(DocumentPartPage.Document), document).With(nameof(DocumentPartPage.Number), part.Number));

    private static Page TaskPageOf(AssignedTask task) =>
        Page.Of<TaskPage>(Routes.Task(task.Id), Words.Shorten(Words.Title(task), TitleLength),
            Describe($"Chủ trì: {(task.Leads.IsEmpty ? "nguồn không nêu" : string.Join("; ", task.Leads))}. " +
                     $"Thời hạn: {task.Deadline?.Raw ?? "nguồn không nêu"}. {Words.Title(task)}"), Tasks)
        .Using("css/task.css", TimelineSheet, EmbedCodeSheet).With(nameof(TaskPage.Task), task).From(Basis.Of(task.Id)).And(Twin(Routes.Task(task.Id), Words.Shorten(Words.Title(task), TitleLength)));

    private static Page TaskSlicePageOf(TaskSlice slice) =>
        Page.Of<TaskSlicePage>(Routes.TasksPage(slice.Number), $"Trang {Numbers.Count(slice.Number)}",
            $"Trang {Numbers.Count(slice.Number)} của danh sách mọi nhiệm vụ mà các văn bản giao, xếp theo văn bản và mục.", Tasks)
        .Using(TasksSheet).With(nameof(TaskSlicePage.Slice), slice);

    private static IEnumerable<Page> TaskFacetPagesOf(TaskFacet facet) => Listed(Routes.TaskFacet(facet.Kind), FacetWords.Label(facet.Kind),
        $"Nhiệm vụ xếp theo tiêu chí “{FacetWords.Label(facet.Kind)}”: {Numbers.Count(facet.Values.Length)} giá trị, mỗi giá trị một trang.", TaskFacetsPage.Parts(facet),
        (route, title, description, part) => Page.Of<TaskFacetsPage>(route, title, description, Tasks, Facets)
            .Using(TasksSheet).With(nameof(TaskFacetsPage.Facets), ImmutableArray.Create(facet)).With(nameof(TaskFacetsPage.Part), part));

    /// <summary>The pages of a list that grows: the first at the list's own address, the others told apart by their numbers.</summary>
    private static IEnumerable<Page> Listed<T>(string route, string title, string description, ImmutableArray<T> parts, Func<string, string, string, T, Page> page) =>
        parts.Length == 1 ? [page(route, title, description, parts[0])]
            : parts.Select((part, at) => at == 0 ? page(route, title, description, part)
                : page(Routes.Later(route, at + 1), $"{title}, trang {Numbers.Count(at + 1)}", $"Trang {Numbers.Count(at + 1)}: {description}", part) with { Alternates = [] })
            .Select(made => made with { ThemeFiles = [.. made.ThemeFiles, PagerSheet] });

    private static IEnumerable<Page> TaskFacetValuePagesOf(TaskFacetValue value) => TaskSlice.Cut(value.Tasks).Select(slice =>
        Page.Of<TaskFacetValuePage>(Routes.TaskFacetValue(value, slice.Number),
            Words.Shorten(FacetWords.Crumb(value), TitleLength) + (slice.Number > 1 ? $", trang {Numbers.Count(slice.Number)}" : ""),
            Describe($"{Numbers.Count(value.Tasks.Length)} nhiệm vụ: chủ trì, thời hạn và dòng nguồn của từng việc. {FacetWords.Heading(value)}"),
            Tasks, Facets, new Crumb(Routes.TaskFacet(value.Kind), FacetWords.Label(value.Kind)))
        .Using(TasksSheet).With(nameof(TaskFacetValuePage.Value), value).With(nameof(TaskFacetValuePage.Slice), slice));

    private static Page AgencyPageOf(AgencyWorkload workload) =>
        Page.Of<AgencyPage>(Routes.Agency(workload.Agency.Id), Words.Shorten(workload.Agency.Name, TitleLength),
            Describe($"{workload.Agency.Name}: chủ trì {Numbers.Count(workload.Leads.Length)} nhiệm vụ, " +
                     $"phối hợp {Numbers.Count(workload.Coordinates.Length)} nhiệm vụ; thời hạn và nguồn của từng việc."), Agencies)
        .Using(TimelineSheet, AgencySheet, EmbedCodeSheet, TimelineModule).With(nameof(AgencyPage.Workload), workload).From(BasisOf(workload)).And(AlternatesOf(workload));

    /// <summary>The documents, and the reports on the tasks that an agency leads or coordinates.</summary>
    internal static Basis BasisOf(AgencyWorkload workload) => Basis.Of(() => workload.Leads.Concat(workload.Coordinates).Select(task => task.Id));

    private static Page AgencyMorePageOf(AgencyMore more) =>
        Page.Of<AgencyMorePage>(more.Route, Words.Shorten(more.Title, TitleLength) + (more.Part.IsFirst ? "" : $", trang {Numbers.Count(more.Part.Number)}"),
            Describe($"{(more.Part.IsFirst ? "" : $"Trang {Numbers.Count(more.Part.Number)}: ")}{more.Title}, danh sách đủ."),
            Agencies, new Crumb(Routes.Agency(more.Workload.Agency.Id), Words.Shorten(more.Workload.Agency.Name, TitleLength)))
        .Using(AgencySheet, PagerSheet).With(nameof(AgencyMorePage.More), more);

    private static Page AgencySheetOf(AgencyWorkload workload) =>
        Page.Of<AgencySheetPage>(Routes.AgencyPrint(workload.Agency.Id), Words.Shorten($"Bản in: {workload.Agency.Name}", TitleLength),
            Describe($"Tờ tóm tắt khổ A4 của {workload.Agency.Name}: thời hạn, việc định kỳ, việc chủ trì và phối hợp."),
            Agencies, new Crumb(Routes.Agency(workload.Agency.Id), Words.Shorten(workload.Agency.Name, TitleLength)))
        .Using("css/briefing.css", "js/print.js").With(nameof(AgencySheetPage.Workload), workload);

    private static ImmutableArray<Alternate> AlternatesOf(AgencyWorkload workload)
    {
        var (id, name) = (workload.Agency.Id, workload.Agency.Name);
        return
        [
            Twin(Routes.Agency(id), name),
            .. Portal.HasTasks(workload) ? [new Alternate(Routes.AgencyFeed(id), "application/atom+xml", $"{name}, Atom")] : ImmutableArray<Alternate>.Empty,
            .. FeedFiles.HasCalendar(workload) ? [new Alternate(Routes.AgencyCalendar(id), "text/calendar", $"{name}, iCalendar")] : ImmutableArray<Alternate>.Empty,
        ];
    }

    private static IEnumerable<Page> ProgressPages(ProgressLists lists) => Enum.GetValues<ProgressList>()
        .SelectMany(kind => Listed(Routes.ProgressPart(kind), ProgressWords.Title(kind), $"{ProgressWords.Title(kind)}, danh sách đủ.", lists.Pages(kind),
            (route, title, description, part) => Page.Of<ProgressPartPage>(route, title, description, new Crumb(Routes.Progress, "Tiến độ"))
                .Using(FigureSheet).With(nameof(ProgressPartPage.Lists), lists).With(nameof(ProgressPartPage.Kind), kind).With(nameof(ProgressPartPage.Part), part)))
        .Prepend(Page.Of<ProgressPage>(Routes.Progress, "Tiến độ",
            "Các nhiệm vụ đứng ở đâu so với thời hạn, đã nhận báo cáo tiến độ nào, theo từng văn bản và từng cơ quan.").Using(FigureSheet).With(nameof(ProgressPage.Lists), lists));

    private static IEnumerable<Page> TimelinePages(Portal portal)
    {
        var views = portal.Timelines;
        return views.SelectMany(view => view.Pages.Select(part => TimelinePageOf(view, part))).Concat(TimelineViews.Parts(portal, views).Select(TimelinePartOf));
    }

    private static Page TimelinePageOf(TimelineView view, ListPart<TimelineGroup> part)
    {
        var by = view.Grouping switch { TimelineGrouping.Agency => "theo cơ quan", TimelineGrouping.Document => "theo văn bản", _ => "" };
        var title = $"Dòng thời gian {by}{(view.Axis.ByQuarter ? " theo quý" : "")}".TrimEnd();
        var place = part.IsFirst ? "" : $", trang {Numbers.Count(part.Number)}";
        return Page.Of<TimelinePage>(part.IsFirst ? view.Route : Routes.PageOf(view.Route, part.Number), title + place,
            $"{title}{place}: thời hạn của mọi nhiệm vụ trên một trục, vẽ đúng như nguồn ghi, có số nhiệm vụ đến hạn từng {(view.Axis.ByQuarter ? "quý" : "năm")}.",
            view.Route == Routes.Timeline && part.IsFirst ? [] : [Timeline])
            .Using(part.IsCut ? [TimelineSheet, TimelineModule, PagerSheet] : [TimelineSheet, TimelineModule])
            .With(nameof(TimelinePage.View), view).With(nameof(TimelinePage.Part), part);
    }

    private static Page TimelinePartOf(TimelinePart part) =>
        Page.Of<TimelinePartPage>(part.Route, $"{Words.Shorten($"Dòng thời gian: {part.Of.Title}", TitleLength)}{(part.Number > 1 ? $", trang {Numbers.Count(part.Number)}" : "")}",
            Describe($"Thời hạn của {Numbers.Count(part.Of.Tasks.Length)} nhiệm vụ trên một trục, trang {Numbers.Count(part.Number)}: {part.Of.Title}"), Timeline)
        .Using(TimelineSheet, TimelineModule).With(nameof(TimelinePartPage.Part), part);

    private static IEnumerable<Page> CalendarPages(Portal portal)
    {
        var calendar = DeadlineCalendar.Of(portal);
        return calendar.Months.Select(CalendarMonthOf).Prepend(
            Page.Of<CalendarPage>(Routes.Calendar, "Lịch",
                "Lịch tháng và 90 ngày tới: thời hạn mà nguồn ghi rõ ngày, việc lặp lại hằng tháng, hằng năm, và các việc hết quý, hết năm.")
            .Using(CalendarSheet).With(nameof(CalendarPage.Calendar), calendar));
    }

    private static Page CalendarMonthOf(CalendarMonth month) =>
        Page.Of<MonthPage>(Routes.CalendarMonth(month.First), $"Lịch tháng {Dates.Month(month.First)}",
            $"Thời hạn và việc lặp lại trong tháng {Dates.Month(month.First)}: từng ngày mà nguồn ghi rõ, và các việc hết kỳ trong tháng.", Calendar)
        .Using(CalendarSheet).With(nameof(MonthPage.Month), month);

    private static IEnumerable<Page> QualityPages(QualityLists lists) => Enum.GetValues<QualityList>()
        .SelectMany(kind => Listed(Routes.QualityPart(kind), CoverageWords.Title(kind), $"{CoverageWords.Title(kind)}, danh sách đủ.", lists.Pages(kind),
            (route, title, description, part) => Page.Of<QualityPartPage>(route, title, description, new Crumb(Routes.Quality, "Chất lượng dữ liệu"))
                .Using(FigureSheet).With(nameof(QualityPartPage.Lists), lists).With(nameof(QualityPartPage.Kind), kind).With(nameof(QualityPartPage.Part), part)))
        .Prepend(Page.Of<QualityPage>(Routes.Quality, "Chất lượng dữ liệu",
            "Mỗi dòng của từng văn bản được đọc là gì, dòng nào bị bỏ và vì sao, đính chính, các chỗ còn nghi ngờ và ai sửa được.").Using(FigureSheet).With(nameof(QualityPage.Lists), lists));

    private static IEnumerable<Page> IndicatorPagesOf(IndicatorLists lists)
    {
        var indicator = lists.Series.Indicator;
        return Enum.GetValues<IndicatorList>().SelectMany(kind => Listed(Routes.IndicatorPart(indicator.Id, kind), Words.Shorten($"{IndicatorWords.Title(kind)}: {indicator.Name}", TitleLength),
                Describe($"{IndicatorWords.Title(kind)} của chỉ tiêu {indicator.Name}, danh sách đủ."), lists.Pages(kind),
                (route, title, description, part) => Page.Of<IndicatorPartPage>(route, title, description, Indicators, new Crumb(Routes.Indicator(indicator.Id), Words.Shorten(indicator.Name, TitleLength)))
                    .Using(FigureSheet).With(nameof(IndicatorPartPage.Lists), lists).With(nameof(IndicatorPartPage.Kind), kind).With(nameof(IndicatorPartPage.Part), part)))
            .Prepend(IndicatorPageOf(lists.Series).With(nameof(IndicatorPage.Lists), lists));
    }

    private static Page IndicatorPageOf(IndicatorSeries series) =>
        Page.Of<IndicatorPage>(Routes.Indicator(series.Indicator.Id), Words.Shorten(series.Indicator.Name, TitleLength),
            Describe($"{series.Indicator.Name} ({series.Indicator.Unit}): {Numbers.Count(series.Targets.Length)} mục tiêu, " +
                     $"{Numbers.Count(series.Observations.Length)} số liệu từ các văn bản của thành phố, kèm nguồn từng dòng."), Indicators)
        .Using(FigureSheet, EmbedCodeSheet, "js/chart.js").With(nameof(IndicatorPage.Series), series).And(Twin(Routes.Indicator(series.Indicator.Id), series.Indicator.Name));

    private static Page InstrumentPageOf(InstrumentUse use) =>
        Page.Of<InstrumentPage>(Routes.Instrument(use.Instrument.Id), Words.Shorten(InstrumentWords.NameOf(use), TitleLength),
            Describe($"{InstrumentWords.NameOf(use)}: {Numbers.Count(use.Mentions.Length)} lần được dẫn, {Numbers.Count(use.Tasks.Length)} nhiệm vụ nêu văn bản này."), Instruments)
        .Using(DocumentSheet).With(nameof(InstrumentPage.Use), use).And(Twin(Routes.Instrument(use.Instrument.Id), InstrumentWords.NameOf(use)));

    private static IEnumerable<Page> InstrumentMorePagesOf(InstrumentUse use) => Enum.GetValues<InstrumentMoreKind>().SelectMany(kind => Listed(
        Routes.InstrumentMore(use.Instrument.Id, kind), Words.Shorten($"{InstrumentWords.More(kind)}: {InstrumentWords.NameOf(use)}", TitleLength),
        Describe($"{InstrumentWords.More(kind)} {InstrumentWords.NameOf(use)}, danh sách đủ."), InstrumentMore.Pages(use, kind),
        (route, title, description, part) => Page.Of<InstrumentMorePage>(route, title, description, Instruments, new Crumb(Routes.Instrument(use.Instrument.Id), Words.Shorten(InstrumentWords.NameOf(use), TitleLength)))
            .Using(DocumentSheet).With(nameof(InstrumentMorePage.Of), use).With(nameof(InstrumentMorePage.Kind), kind).With(nameof(InstrumentMorePage.Part), part)));

    private static Page DatasetPageOf(DatasetPage dataset) =>
        Page.Of<DatasetDetailPage>(Routes.Dataset(dataset.Name), dataset.Title, Describe(dataset.Description), Datasets)
        .Using(DataSheet).With(nameof(DatasetDetailPage.Dataset), dataset).And(Twin(Routes.Dataset(dataset.Name), dataset.Title));

    private static Page QueryPage => Page.Of<QueryPage>(Routes.Query, "Hỏi dữ liệu bằng SQL",
        "Chạy câu hỏi SQL trên mọi bộ dữ liệu ngay trong trình duyệt: có câu mẫu, danh sách bảng và cột, tải kết quả thành CSV.", Datasets)
        .Using(DataSheet, "css/query.css", "js/query.js");

    private static IEnumerable<Page> SourcePagesOf(Portal portal, CorpusDocument document)
    {
        var trail = new Crumb(Routes.Document(document.Id), Words.Shorten(document.ShortTitle, TitleLength));
        return SourceStretch.Of(portal, document).Select(stretch =>
            Page.Of<SourcePage>(stretch.Number == 1 ? Routes.Source(document.Id) : Routes.SourcePart(document.Id, stretch.Number),
                Words.Shorten(stretch.Number == 1 ? $"Bản nhận được: {document.ShortTitle}" : $"Bản nhận được, phần {Numbers.Count(stretch.Number)}: {document.ShortTitle}", TitleLength),
                Describe($"Nguyên văn từng dòng, có đánh số, từ dòng {Numbers.Count(stretch.First)} đến dòng {Numbers.Count(stretch.Last)}, của: {document.ShortTitle}"), Documents, trail)
            .Using(DocumentSheet, "js/source.js").With(nameof(SourcePage.Document), document).With(nameof(SourcePage.Number), stretch.Number));
    }

    private static Page TextPageOf(PageText text) =>
        Page.Of<TextPage>(Routes.Text(text.Slug), text.Title, text.Description).Using(text.Markdown.Contains("```", StringComparison.Ordinal) ? [GuideSheet] : []).With(nameof(TextPage.Text), text);

    private static Alternate Twin(string page, string title) => new(Routes.Twin(page), "application/json", $"{title}, JSON");

    private static string Describe(string text) => Words.Shorten(text, 200);
}
