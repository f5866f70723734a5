namespace CanTho.OpenData.Site.Embeds;

/// <summary>Which data embeds show: today's, or those of a version, which stay as they are for whoever cites them.</summary>
/// <param name="Prefix">What their addresses begin with: <c>/embed/</c>, <c>/embed/phien-ban/1.4.0/</c>.</param>
/// <param name="AsOf">The day on which the data stood so.</param>
/// <param name="Frozen">The version, <c>1.4.0</c>; null for today's data.</param>
public sealed record EmbedEdition(string Prefix, DateOnly AsOf, string? Frozen)
{
    /// <summary>Tells whether the site has a page of an address now. A record of a former version may have none any more: then its
    /// embed names the page without leading there.</summary>
    public Func<string, bool> HasPage { get; init; } = _ => true;

    /// <summary>Today's data.</summary>
    public static EmbedEdition Live(DateOnly asOf) => new(Routes.Embeds, asOf, null);

    /// <summary>The data of a version.</summary>
    public static EmbedEdition Of(string version, DateOnly asOf) => new(Routes.FrozenEmbeds(version), asOf, version);

    /// <summary>Address of the card of a task.</summary>
    public string Task(string id) => $"{Prefix}nhiem-vu/{id}/";

    /// <summary>Address of the next days of an agency.</summary>
    public string Agency(string id) => $"{Prefix}co-quan/{id}/";

    /// <summary>Address of a chart of an indicator.</summary>
    public string Chart(string indicator, string chart) => $"{Prefix}chi-tieu/{indicator}/{chart}/";
}
