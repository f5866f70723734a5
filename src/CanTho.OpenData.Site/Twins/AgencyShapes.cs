using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The parts of the twin of an agency.</summary>
internal static class AgencyShapes
{
    /// <summary>Of the tasks shared with one partner a twin names so many of each kind.</summary>
    private const int MostShared = 60;

    public static RecordShape<FormerName> FormerName { get; } = new RecordShape<FormerName>("Một tên cũ")
        .Field("name", "Tên cũ.", Scalars.Text, former => former.Name)
        .Field("note", "Điều cần biết về tên cũ; null khi không có.", Scalars.TextOrNull, former => former.Note)
        .Field("source", "Văn bản nêu điều đó.", Scalars.Text, former => former.Source);

    public static RecordShape<AgencyPartner> Partner { get; } = new RecordShape<AgencyPartner>("Một cơ quan cùng thực hiện")
        .Field("agency", "Mã của cơ quan kia.", Scalars.Text, partner => partner.Agency.Id.Value)
        .Field("name", "Tên của cơ quan kia.", Scalars.Text, partner => partner.Agency.Name)
        .Field("collective", "Đúng khi đó là một nhóm được gọi chung.", Scalars.Truth, partner => partner.Agency.IsCollective)
        .Some("both_lead", "Mã nhiệm vụ cả hai chủ trì.", Scalars.Text, partner => Ids(partner.BothLead), MostShared)
        .Some("it_coordinates", "Mã nhiệm vụ cơ quan này chủ trì, cơ quan kia phối hợp.", Scalars.Text, partner => Ids(partner.ItCoordinates), MostShared)
        .Some("it_leads", "Mã nhiệm vụ cơ quan kia chủ trì, cơ quan này phối hợp.", Scalars.Text, partner => Ids(partner.ItLeads), MostShared)
        .Field("tasks", "Số nhiệm vụ chung.", Scalars.Whole, partner => partner.Tasks.Length);

    public static RecordShape<(InstrumentUse Use, int Tasks)> Instrument { get; } = new RecordShape<(InstrumentUse Use, int Tasks)>("Một căn cứ được dẫn")
        .Field("instrument", "Mã của căn cứ.", Scalars.Text, cited => cited.Use.Instrument.Id.Value)
        .Field("name", "Tên của căn cứ.", Scalars.Text, cited => InstrumentWords.NameOf(cited.Use))
        .Field("tasks", "Số nhiệm vụ dẫn.", Scalars.Whole, cited => cited.Tasks)
        .Field("url", "Trang của căn cứ.", Scalars.Address, cited => Routes.Instrument(cited.Use.Instrument.Id));

    public static RecordShape<IndicatorSeries> Indicator { get; } = new RecordShape<IndicatorSeries>("Một chỉ tiêu gần lĩnh vực")
        .Field("indicator", "Mã của chỉ tiêu.", Scalars.Text, series => series.Indicator.Id.Value)
        .Field("name", "Tên của chỉ tiêu.", Scalars.Text, series => series.Indicator.Name)
        .Field("topic", "Nhóm của chỉ tiêu.", Scalars.Text, series => series.Indicator.Topic)
        .Field("url", "Trang của chỉ tiêu.", Scalars.Address, series => Routes.Indicator(series.Indicator.Id));

    public static RecordShape<CollectiveMention> Group { get; } = TwinReference.With(new RecordShape<CollectiveMention>("Một nhóm được gọi chung"), mention => TwinReference.To(mention.Agency))
        .Field("leads", "Số nhiệm vụ giao nhóm chủ trì.", Scalars.Whole, mention => mention.Leads)
        .Field("coordinates", "Số nhiệm vụ nêu nhóm phối hợp.", Scalars.Whole, mention => mention.Coordinates);

    public static RecordShape<SectionRecord> Mention { get; } = new RecordShape<SectionRecord>("Một chỗ nhắc tên")
        .Field("section", "Mã của mục.", Scalars.Text, section => section.Id)
        .Field("document", "Mã của văn bản.", Scalars.Text, section => section.Document.Value)
        .Field("path", "Số mục.", Scalars.Text, section => section.Path)
        .Field("heading", "Tiêu đề; null khi mục chỉ có lời văn.", Scalars.TextOrNull, section => section.Heading)
        .Field("source", "Chỗ trong văn bản gốc.", TwinPlace.Shape, section => new TwinPlace(section.Document, section.Source));

    public static RecordShape<AgencyWorkload> Counts(Portal portal) => new RecordShape<AgencyWorkload>("Số nhiệm vụ")
        .Field("leads", "Số nhiệm vụ chủ trì.", Scalars.Whole, workload => workload.Leads.Length)
        .Field("coordinates", "Số nhiệm vụ phối hợp.", Scalars.Whole, workload => workload.Coordinates.Length)
        .Field("leads_due_soon", "Số việc chủ trì đến hạn trong 90 ngày tới.", Scalars.Whole, workload => workload.DueNext.Count(task => portal.State(task) == ScheduleState.DueSoon))
        .Field("leads_past_deadline", "Số việc chủ trì đã qua thời hạn.", Scalars.Whole, workload => workload.PastDeadline.Length);

    public static RecordShape<AssignedTask> Duty(Portal portal, TwinRows rows) => new RecordShape<AssignedTask>("Một việc lặp lại", "duty")
        .Field("task", "Mã của nhiệm vụ.", Scalars.Text, task => task.Id.Value)
        .Field("document", "Mã của văn bản giao.", Scalars.Text, task => task.Document.Value)
        .Many("leads", "Tên chuẩn của các cơ quan chủ trì.", Scalars.Text, task => task.Leads)
        .Field("deadline_raw", "Lời văn nêu thời hạn; null khi không nêu.", Scalars.TextOrNull, task => task.Deadline?.Raw)
        .Field("frequency", "Chu kỳ.", Scalars.Code(rows.Codes("tasks", "recurrence_freq")), task => task.Recurrence!.FrequencyName)
        .Many("next_dates", "Những kỳ tới; trống khi nguồn không ấn định ngày.", Scalars.Day,
            task => Recurrences.Next(task.Recurrence!, portal.AsOf, task.Deadline?.LastDay, AgencyDuty.Shown));

    public static IEnumerable<string> Ids(ImmutableArray<AssignedTask> tasks) => tasks.Select(task => task.Id.Value);
}
