using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of an agency as JSON (<c>/co-quan/&lt;agency&gt;/index.json</c>): the agency and its tasks as rows of their datasets.</summary>
internal static class AgencyTwin
{
    private const string Kind = "agency";

    public static TwinKind<AgencyWorkload> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var (agencies, tasks) = (rows.By("agencies", "id"), rows.By("tasks", "id"));
        IEnumerable<ImmutableArray<object?>> Rows(ImmutableArray<AssignedTask> of) => of.Select(task => tasks[task.Id.Value].First());
        var shape = TwinEnvelope.Of<AgencyWorkload>(portal, Kind, "Một cơ quan", workload => TwinReference.To(workload.Agency))
            .Field("record", "Cơ quan như dòng của bộ dữ liệu agencies.", rows.Shape("agencies"), workload => agencies[workload.Agency.Id.Value].First())
            .Field("agency", "Như record; tên có từ trước.", rows.Shape("agencies"), workload => agencies[workload.Agency.Id.Value].First())
            .Many("former_name_sources", "Tên cũ, hoặc đơn vị đã nhập vào, với căn cứ.", AgencyShapes.FormerName, workload => workload.Agency.FormerNames)
            .Maybe("successor", "Cơ quan nhận nhiệm vụ sau khi sắp xếp; null khi chưa có văn bản nêu.", TwinReference.Shape,
                workload => workload.Agency.Successor is { } id && portal.Workload(id) is { } now ? TwinReference.To(now.Agency) : null)
            .Field("counts", "Số nhiệm vụ.", AgencyShapes.Counts(portal), workload => workload)
            .Some("past_deadline", "Mã các việc chủ trì đã qua thời hạn; không có nghĩa là chưa làm.", Scalars.Text, workload => AgencyShapes.Ids(workload.PastDeadline))
            .Some("due_next", "Mã các việc chủ trì chưa qua thời hạn, gần nhất đứng đầu.", Scalars.Text, workload => AgencyShapes.Ids(workload.DueNext))
            .Some("recurring", "Việc lặp lại mà cơ quan chủ trì hoặc phối hợp.", AgencyShapes.Duty(portal, rows),
                workload => workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id).Where(task => task.Recurrence is not null))
            .Some("shared_recurring", "Việc lặp lại mà nguồn giao chung cho một nhóm và có thể gồm cơ quan này.", AgencyShapes.Duty(portal, rows), workload => AgencyDuty.SharedTasks(portal, workload))
            .Some("leads", "Các nhiệm vụ chủ trì, như dòng của bộ dữ liệu tasks.", rows.Shape("tasks"), workload => Rows(workload.Leads))
            .Some("coordinates", "Các nhiệm vụ phối hợp, như dòng của bộ dữ liệu tasks.", rows.Shape("tasks"), workload => Rows(workload.Coordinates))
            .Some("works_with", "Cơ quan được nêu tên trong cùng nhiệm vụ.", AgencyShapes.Partner, workload => AgencyPartner.Of(portal, workload.Agency.Id))
            .Some("instruments", "Căn cứ được dẫn ngay trong lời giao việc.", AgencyShapes.Instrument, workload => portal.InstrumentsOf(workload))
            .Many("indicators_near_its_field", "Chỉ tiêu gần lĩnh vực, xếp theo danh bạ của cổng; không văn bản nào nói cơ quan chịu trách nhiệm về chúng.",
                AgencyShapes.Indicator, workload => portal.IndicatorsNear(workload.Agency))
            .Some("groups_beside", "Nhóm cơ quan mà các văn bản giao việc cho cơ quan này gọi chung; không nói cơ quan này thuộc nhóm.", AgencyShapes.Group,
                workload => workload.Agency.IsCollective ? [] : portal.CollectivesBeside(workload))
            .Some("mentions", "Mục của văn bản có nhắc tên, khi chưa có nhiệm vụ nào.", AgencyShapes.Mention,
                workload => Portal.HasTasks(workload) ? [] : portal.Mentions(workload.Agency.Id))
            .Many("files", "Tệp tải về chỉ gồm dữ liệu của cơ quan này.", TwinFile.Shape, workload => sources.OfAgency[workload.Agency.Id.Value].Select(TwinFile.Of))
            .Truncated()
            .Field("links", "Những địa chỉ khác về cơ quan này.", Links(sources), workload => workload.Agency.Id);
        return new(Kind, "Cơ quan", portal.Findings.Workloads, workload => Routes.Agency(workload.Agency.Id), shape, SiteMap.BasisOf);
    }

    private static RecordShape<AgencyId> Links(TwinSources sources) => new RecordShape<AgencyId>("Địa chỉ")
        .Field("page", "Trang của cơ quan.", Scalars.Address, Routes.Agency)
        .Field("tasks_csv", "Các nhiệm vụ của cơ quan, CSV.", Scalars.AddressOrNull, Routes.AgencyTasksCsv)
        .Field("tasks_json", "Các nhiệm vụ của cơ quan, JSON; null khi không có tệp ấy.", Scalars.AddressOrNull, id => sources.IfPublished(Routes.AgencyTasksJson(id)))
        .Field("calendar", "Lịch thời hạn; null khi không có ngày nào.", Scalars.AddressOrNull, id => sources.IfPublished(Routes.AgencyCalendar(id)))
        .Field("feed", "Nguồn tin; null khi chưa có nhiệm vụ.", Scalars.AddressOrNull, id => sources.IfPublished(Routes.AgencyFeed(id)))
        .Field("print", "Bản in; null khi chưa có nhiệm vụ.", Scalars.AddressOrNull, id => sources.IfPublished(Routes.AgencyPrint(id)))
        .Field("dataset", "Trang của bộ dữ liệu.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Dataset("agencies")))
        .Field("embed", "Khung để nhúng vào trang khác; null khi chưa có.", Scalars.AddressOrNull, id => sources.IfPublished(Routes.Embedded(Routes.Agency(id))));
}
