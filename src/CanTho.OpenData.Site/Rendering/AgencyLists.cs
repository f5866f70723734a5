using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What an agency has besides its tasks, worked out once for its page, its sheet and its further pages.</summary>
public sealed class AgencyLists
{
    private const int WholeDuties = 60;
    private const int WholePartners = 60;
    private const int WholePartnerTasks = 400;
    private const int WholeNames = 60;

    private readonly Lazy<Dictionary<AgencyId, int>> _places;

    internal AgencyLists(Portal portal, AgencyWorkload workload)
    {
        Duties = AgencyDuty.Of(portal, workload);
        Partners = [.. AgencyPartner.Of(portal, workload.Agency.Id).OrderBy(partner => partner.Agency.IsCollective)];
        Instruments = [.. portal.InstrumentsOf(workload)];
        Groups = workload.Agency.IsCollective ? [] : [.. portal.CollectivesBeside(workload)];
        _places = new(() => Partners.Select((partner, place) => (partner.Agency.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place));
    }

    /// <summary>Duties that come back, the nearest first.</summary>
    public ImmutableArray<AgencyDuty> Duties { get; }

    /// <summary>Agencies named in the same tasks, then groups, each with most tasks first.</summary>
    public ImmutableArray<AgencyPartner> Partners { get; }

    /// <summary>Instruments that its tasks cite, those cited most first.</summary>
    public ImmutableArray<(InstrumentUse Use, int Tasks)> Instruments { get; }

    /// <summary>Groups named as a whole in the same documents, those named most first.</summary>
    public ImmutableArray<CollectiveMention> Groups { get; }

    /// <summary>True where the agency's own page shows only the beginning of a list.</summary>
    public bool IsCut(AgencyMoreKind kind) => kind switch
    {
        AgencyMoreKind.Duties => Duties.Length > WholeDuties,
        AgencyMoreKind.Partners => Partners.Length > WholePartners || Partners.Sum(partner => partner.Tasks.Length) > WholePartnerTasks,
        AgencyMoreKind.Instruments => Instruments.Length > WholeNames,
        _ => Groups.Length > WholeNames,
    };

    /// <summary>How many entries the agency's own page shows.</summary>
    public int Shown(AgencyMoreKind kind) => (kind, IsCut(kind)) switch
    {
        (_, false) => int.MaxValue,
        (AgencyMoreKind.Partners, _) => 12,
        (AgencyMoreKind.Duties, _) => 15,
        _ => 30,
    };

    /// <summary>The place of a partner among all.</summary>
    internal int PlaceOf(AgencyId partner) => _places.Value[partner];
}
