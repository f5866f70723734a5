using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Addresses of the pages that rows point to, without the site's own address in front.</summary>
internal static class Addresses
{
    /// <summary>Page of a document.</summary>
    internal static string Document(DocumentId document) => $"/van-ban/{document}/";

    /// <summary>Place of a section on its document's page.</summary>
    internal static string Section(SectionRecord section) => $"{Document(section.Document)}#{SectionIds.Anchor(section.Path)}";

    /// <summary>A line of a document's text as received.</summary>
    internal static string Line(DocumentId document, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"/nguon/{document}/#L{line}");

    /// <summary>Page of a task.</summary>
    internal static string Task(TaskId task) => $"/nhiem-vu/{task}/";

    /// <summary>Page of an indicator.</summary>
    internal static string Indicator(IndicatorId indicator) => $"/chi-tieu/{indicator}/";

    /// <summary>Page of a cited instrument.</summary>
    internal static string Instrument(InstrumentId instrument) => $"/can-cu/{instrument}/";

    /// <summary>Page of an agency.</summary>
    internal static string Agency(AgencyId agency) => $"/co-quan/{agency}/";
}
