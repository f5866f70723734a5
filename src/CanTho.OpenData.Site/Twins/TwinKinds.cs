namespace CanTho.OpenData.Site.Twins;

/// <summary>Every kind of twin, in one list. To add a kind: write its file and a line here.</summary>
internal static class TwinKinds
{
    public static ImmutableArray<ITwinKind> Of(TwinSources sources) =>
    [
        TaskTwin.Of(sources),
        DocumentTwin.Of(sources),
        AgencyTwin.Of(sources),
        IndicatorTwin.Of(sources),
        InstrumentTwin.Of(sources),
        DatasetTwin.Of(sources),
        ListTwin.Of(sources),
    ];
}
