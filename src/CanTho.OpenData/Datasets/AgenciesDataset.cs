using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Agencies (cơ quan) of the register and of the documents, one a row.</summary>
internal static class AgenciesDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã cơ quan", "Tên chuẩn viết không dấu.",
            "Agency ID", "The canonical name without Vietnamese marks."),
        new("name", ColumnType.Text, "Tên cơ quan", "Tên chuẩn.",
            "Agency", "Canonical name."),
        new("kind", ColumnType.Text, "Loại", "Loại cơ quan.",
            "Kind", "Kind of agency.") { Values = Kinds },
        new("collective", ColumnType.Boolean, "Là nhóm", "Đúng khi văn bản chỉ gọi chung nhiều cơ quan, không nêu tên.",
            "Is a group", "True where the document refers to several agencies at once without naming them."),
        new("aliases", ColumnType.List, "Cách viết khác", "Các cách viết khác trong văn bản, kể cả viết tắt.",
            "Other spellings", "Other ways in which documents write the name, abbreviations included."),
        new("former_names", ColumnType.List, "Tên cũ", "Tên từng mang hoặc cơ quan đã hợp nhất vào.",
            "Former names", "Names it used to bear, or agencies that were merged into it."),
        new("successor", ColumnType.Text, "Cơ quan kế thừa", "Mã của cơ quan nhận nhiệm vụ sau khi sắp xếp; để trống khi chưa có văn bản nêu.",
            "Successor", "ID of the agency that took over its tasks after a reorganisation; empty where no document states one."),
        new("successor_source", ColumnType.Text, "Căn cứ kế thừa", "Văn bản nêu cơ quan kế thừa.",
            "Source for the successor", "The document that states the successor."),
        new("leads_count", ColumnType.WholeNumber, "Số nhiệm vụ chủ trì", "Số nhiệm vụ được giao chủ trì.",
            "Tasks led", "Number of tasks that the agency is to lead.", "nhiệm vụ"),
        new("coordinates_count", ColumnType.WholeNumber, "Số nhiệm vụ phối hợp", "Số nhiệm vụ được nêu tên phối hợp.",
            "Tasks coordinated", "Number of tasks in which the agency is named as coordinating.", "nhiệm vụ"),
        .. SourceColumns.All,
    ];

    private static ImmutableArray<AllowedValue> Kinds =>
    [
        new("department", "Sở và cơ quan tương đương", "City department or equivalent"),
        new("city_body", "Cơ quan khác của chính quyền thành phố", "Other body of the city administration"),
        new("local_government", "Ủy ban nhân dân cấp dưới", "Lower-level People’s Committee"),
        new("security", "Công an, quân sự, biên phòng", "Police, military, border guard"),
        new("judiciary", "Tòa án, viện kiểm sát, thi hành án", "Courts, procuracy, enforcement of judgments"),
        new("party", "Cơ quan của Đảng", "Party body"),
        new("association", "Mặt trận, đoàn thể, hội", "Fatherland Front, mass organisation or association"),
        new("central", "Cơ quan trung ương", "Central agency"),
        new("council", "Hội đồng nhân dân", "People’s Council"),
        new("institution", "Doanh nghiệp nhà nước, bệnh viện, trường", "State enterprise, hospital, school"),
        new("collective", "Nhóm cơ quan gọi chung", "Group of agencies mentioned together"),
        new("unregistered", "Có trong văn bản, chưa có trong danh mục", "Named in a document, not yet in the register"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var roles = findings.Corpus.Roles.Distinct().ToLookup(role => role.Agency);
        var order = findings.Corpus.Tasks.Index().DistinctBy(entry => entry.Item.Id).ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return new Dataset(
            "agencies", "Cơ quan",
            "Các cơ quan, đơn vị và nhóm cơ quan trong danh mục hoặc được văn bản giao nhiệm vụ, với tên chuẩn, cách viết khác và số nhiệm vụ. "
            + "Nguồn của mỗi dòng là nhiệm vụ đầu tiên nêu tên cơ quan; để trống khi cơ quan chỉ có trong danh mục.",
            "Agencies",
            "Agencies, bodies and groups of agencies that are in the register or that documents assign tasks to, with canonical names, other "
            + "spellings and numbers of tasks. The source of each row is the first task that names the agency; empty where the agency is in the "
            + "register alone.",
            Columns, ["id"], [new ForeignKey(["successor"], "agencies", ["id"])],
            [.. findings.Corpus.Agencies.Select(agency => Row(agency, [.. roles[agency.Id]], FirstMention(findings.Corpus.Tasks, order, roles[agency.Id])))]);
    }

    private static ImmutableArray<object?> Row(Agency agency, ImmutableArray<TaskRole> roles, Provenance? source) => Cells.SourcedRow(
        source, Addresses.Agency(agency.Id), [],
        agency.Id.Value, agency.Name, KindName(agency.Kind), agency.IsCollective, agency.Aliases,
        ImmutableArray.CreateRange(agency.FormerNames, former => former.Name),
        agency.Successor?.Value, agency.SuccessorSource, roles.Count(role => role.IsLead), roles.Count(role => !role.IsLead));

    private static Provenance? FirstMention(ImmutableArray<AssignedTask> tasks, Dictionary<TaskId, int> order, IEnumerable<TaskRole> roles)
    {
        var first = roles.Select(role => order.GetValueOrDefault(role.Task, int.MaxValue)).DefaultIfEmpty(int.MaxValue).Min();
        return first < tasks.Length ? tasks[first].Source : null;
    }

    private static string KindName(AgencyKind kind) => kind switch
    {
        AgencyKind.Department => "department",
        AgencyKind.CityBody => "city_body",
        AgencyKind.LocalGovernment => "local_government",
        AgencyKind.Security => "security",
        AgencyKind.Judiciary => "judiciary",
        AgencyKind.Party => "party",
        AgencyKind.Association => "association",
        AgencyKind.Central => "central",
        AgencyKind.Council => "council",
        AgencyKind.Institution => "institution",
        AgencyKind.Collective => "collective",
        _ => "unregistered",
    };
}
