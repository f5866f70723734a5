using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A further page of an agency, for a list that its own page shows only the beginning of.</summary>
/// <param name="Workload">The agency.</param>
/// <param name="Kind">Which list.</param>
/// <param name="Part">Which of its entries, and how many pages there are; the entries of the other lists are empty.</param>
public sealed record AgencyMore(AgencyWorkload Workload, AgencyMoreKind Kind, ListPart<int> Part)
{
    private const int DutiesAPage = 100;
    private const int PartnersAPage = 20;
    private const int NamesAPage = 200;

    /// <summary>Its address.</summary>
    public string Route => RouteOf(Workload.Agency.Id, Kind, Part.Number);

    /// <summary>Address of a page of such a list.</summary>
    public static string RouteOf(AgencyId id, AgencyMoreKind kind, int number = 1) => Routes.Later(Routes.AgencyMore(id, kind), number);

    /// <summary>The further pages of an agency; none where its own page shows everything.</summary>
    public static IEnumerable<AgencyMore> Of(Portal portal, AgencyWorkload workload)
    {
        var lists = portal.ListsOf(workload);
        return Pages(AgencyMoreKind.Duties, lists.Duties.Length, lists.IsCut(AgencyMoreKind.Duties), DutiesAPage)
            .Concat(Pages(AgencyMoreKind.Partners, lists.Partners.Length, lists.IsCut(AgencyMoreKind.Partners), PartnersAPage))
            .Concat(Pages(AgencyMoreKind.Instruments, lists.Instruments.Length, lists.IsCut(AgencyMoreKind.Instruments), NamesAPage))
            .Concat(Pages(AgencyMoreKind.Groups, lists.Groups.Length, lists.IsCut(AgencyMoreKind.Groups), NamesAPage));

        IEnumerable<AgencyMore> Pages(AgencyMoreKind kind, int entries, bool isCut, int size) =>
            isCut ? ListParts.Cut([.. Enumerable.Range(0, entries)], size, size).Select(part => new AgencyMore(workload, kind, part)) : [];
    }

    /// <summary>The tasks that one agency shares with another: on its page, or on the further page that has them.</summary>
    public static string SharedTasks(Portal portal, AgencyId id, AgencyId other)
    {
        var lists = portal.ListsOf(portal.Workload(id)!);
        return !lists.IsCut(AgencyMoreKind.Partners) ? Routes.SharedTasks(id, other)
            : $"{RouteOf(id, AgencyMoreKind.Partners, 1 + (lists.PlaceOf(other) / PartnersAPage))}#{Routes.SharedTasksAnchor(other)}";
    }

    /// <summary>The title of such a list.</summary>
    public string Title => AgencyWords.More(Kind, Workload.Agency.Name);

    /// <summary>The entries of this page, of all entries of its list.</summary>
    public IEnumerable<T> Shown<T>(ImmutableArray<T> all) => Part.Items.Select(at => all[at]);
}
