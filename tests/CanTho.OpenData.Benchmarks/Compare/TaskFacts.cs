using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Embeds;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>The understood facts of one task as a record of fields, lists and nested records: what somebody who makes this site with
/// another generator would give its templates. Words that stand for a value ("còn 38 ngày") come ready; markup, order, conditions and
/// escaping are left to the template. What is not known is left out.</summary>
/// <param name="portal">Where facts are asked.</param>
internal sealed class TaskFacts(Portal portal)
{
    private const int LongTitle = 150;

    /// <summary>The record of a page about one task.</summary>
    public object Of(Page page)
    {
        var task = PreparedSite.TaskOf(page);
        var document = portal.Document(task.Document);
        var (before, after) = portal.Neighbours(task.Id);
        var day = task.Deadline?.LastDay;
        return new
        {
            url = page.Route,
            title = page.Title,
            description = page.Description,
            twin = page.Alternates.Select(twin => new { type = twin.MediaType, url = twin.Route, title = twin.Title }).Single(),
            heading = Words.Title(task),
            place = NullIfEmpty(Words.Place(task)),
            document = new { title = document.ShortTitle, url = Routes.Document(document.Id), draft = document.Header.IsDraft },
            leads = task.Leads.Select(Agency),
            moved = Moved(task),
            leads_source = task.LeadRaw is { } lead && lead != string.Join("; ", task.Leads) ? lead : null,
            leads_carried = task.Carried.Contains("leads", StringComparer.Ordinal),
            coordinators = task.Coordinators.Where(name => !IsCollective(name)).Distinct(StringComparer.Ordinal).Select(Agency),
            groups = task.Coordinators.Where(IsCollective).Select(Agency),
            deadline = task.Deadline is { } deadline ? new { raw = deadline.Raw, meaning = DeadlineWords.Meaning(deadline) } : null,
            recurrence = task.Recurrence is { } recurrence ? DeadlineWords.Recurring(recurrence) : null,
            next = task.Recurrence is { } again
                ? Recurrences.Next(again, portal.AsOf, day, 1)
                    .Select(next => new { iso = Dates.Iso(next), day = Dates.Day(next), distance = Dates.Distance(portal.AsOf, next) }).FirstOrDefault()
                : null,
            state = ScheduleWords.Css(portal.State(task)),
            distance = day is { } last ? Dates.Distance(portal.AsOf, last) : null,
            progress = Progress(task),
            funding = task.FundingRaw,
            output = task.OutputRaw,
            instruments = portal.Instruments(task.Id).Select(use => new { name = InstrumentWords.NameOf(use), url = Routes.Instrument(use.Instrument.Id) }),
            section = Section(task),
            timeline = TimelineFacts.Of(portal, task),
            full_title = task.Title.Length > LongTitle ? task.Title : null,
            source = new
            {
                cells = task.Source.Quote.Split(["\t", "<br>"], StringSplitOptions.None),
                url = Routes.SourceLine(task.Document, task.Source.Span.FirstLine),
                lines = Words.Lines(task.Source.Span),
            },
            corrections = portal.Corrections(task.Corrections)
                .Select(made => new { expect = made.Correction.Expect, value = made.Correction.Value, url = $"{Routes.Quality}#{made.Id}" }),
            citation = CitationWords.Of(portal, task),
            embed = Embed(task),
            related = RelatedTasks.Of(portal, task).Select(Related),
            before = Neighbour(before),
            after = Neighbour(after),
        };
    }

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private bool IsCollective(string name) => portal.Agency(name)?.IsCollective == true;

    private object Agency(string name) => new { name, url = portal.Agency(name) is { } agency ? Routes.Agency(agency.Id) : null };

    private IEnumerable<object> Moved(AssignedTask task) =>
        from former in task.Leads.Select(portal.Agency).OfType<Agency>()
        where former.Successor is not null
        let now = portal.Workload(former.Successor!.Value)?.Agency
        where now is not null
        select new { was = former.Name, to = new { name = now.Name, url = Routes.Agency(now.Id) }, basis = former.SuccessorSource };

    private object? Progress(AssignedTask task)
    {
        var progress = portal.Progress(task.Id);
        return progress.History.IsEmpty ? null : new
        {
            label = ProgressWords.Label(progress.State),
            reports = progress.History.Reverse().Select(report => new
            {
                day = Dates.Day(report.Date),
                label = ProgressWords.Label(new TaskProgress(task.Id, [report]).State),
                percent = report.Percent,
                note = report.Note,
                source = report.SourceTitle,
                url = report.SourceUrl,
            }),
        };
    }

    private object? Section(AssignedTask task)
    {
        var facet = portal.Register.Facet(FacetKind.Section).Of(task.Id).FirstOrDefault();
        return task.SectionTitle is not { } title ? null : new
        {
            number = task.Section,
            title,
            group = task.GroupTitle is { } group ? new { letter = task.Group, title = group } : null,
            list = facet is { Tasks.Length: > 1 }
                ? new { url = Routes.TaskFacetValue(facet), count = Numbers.Count(facet.Tasks.Length), name = Words.Shorten(facet.Name, 60) }
                : null,
        };
    }

    private object Embed(AssignedTask task)
    {
        string AddressOf(EmbedEdition edition) => edition.Task(task.Id.Value);
        var frozen = portal.Frozen(AddressOf);
        return new
        {
            url = AddressOf(EmbedEdition.Live(portal.AsOf)),
            title = $"Nhiệm vụ: {Words.Shorten(Words.Title(task), 90)}",
            height = EmbedSize.OfTask(task),
            frozen = frozen is null ? null : new { url = AddressOf(frozen), version = frozen.Frozen, day = Dates.Day(frozen.AsOf) },
        };
    }

    private object Related(AssignedTask task)
    {
        var place = Words.Place(task) is { Length: > 0 } number ? $"mục {number}" : Words.Lines(task.Source.Span);
        var state = portal.State(task);
        return new
        {
            url = Routes.Task(task.Id),
            title = Words.Title(task),
            document = portal.Document(task.Document).ShortTitle,
            place,
            leads = task.Leads.Select(Agency),
            deadline = task.Deadline is not { } deadline ? null : new
            {
                raw = deadline.Raw,
                end = deadline.LastDay is null ? null : DeadlineWords.End(deadline),
                distance = deadline.LastDay is { } day && state is ScheduleState.DueSoon or ScheduleState.PastDeadline ? Dates.Distance(portal.AsOf, deadline.LastDay!.Value) : null,
            },
            recurrence = task.Recurrence is { } recurrence ? DeadlineWords.Recurring(recurrence) : null,
            state = ScheduleWords.Css(state),
        };
    }

    private static object? Neighbour(AssignedTask? task) =>
        task is null ? null : new { url = Routes.Task(task.Id), title = Words.Shorten(Words.Title(task), 110) };
}
