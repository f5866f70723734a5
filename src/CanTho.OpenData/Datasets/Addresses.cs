using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Addresses of the pages that rows point to, without the site's own address in front.</summary>
internal static class Addresses
{
    /// <summary>Page of a document.</summary>
    internal static string Document(DocumentId document) => $"/van-ban/{document}/";

    /// <summary>Place of a section on its document's page.</summary>
    internal static string Section(SectionRecord section) =>
        $"{Document(section.Document)}#{section.Id[(section.Id.LastIndexOf('/') + 1)..]}";

    /// <summary>Page of a task.</summary>
    internal static string Task(TaskId task) => $"/nhiem-vu/{task}/";

    /// <summary>Page of an agency.</summary>
    internal static string Agency(AgencyId agency) => $"/co-quan/{agency}/";

    /// <summary>Page of an instrument that documents cite.</summary>
    internal static string Instrument(InstrumentId instrument) => $"/can-cu/{instrument}/";
}
