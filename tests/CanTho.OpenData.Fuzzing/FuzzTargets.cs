using CanTho.OpenData.Fuzzing.Targets;

namespace CanTho.OpenData.Fuzzing;

/// <summary>Every target, a line each. A reader that joins the product joins here.</summary>
internal static class FuzzTargets
{
    public static readonly ImmutableArray<IFuzzTarget> All =
    [
        new ExtractTarget(),
        new SeedTarget(),
        new SidecarTarget(),
        new RegisterTarget(),
        new CorrectionTarget(),
        new ProgressTarget(),
        new PageTarget(),
        new SettingsTarget(),
        new HistoryTarget(),
        new ImportTarget(),
        new SearchTarget(),
        new PortalTarget(),
        new SiteTarget(),
    ];

    /// <summary>The target of a name.</summary>
    public static IFuzzTarget Named(string name) => All.First(target => target.Name == name);

    /// <summary>A target by weight.</summary>
    public static IFuzzTarget Draw(Chance chance, ImmutableArray<IFuzzTarget> among)
    {
        var ticket = chance.Below(among.Sum(target => target.Weight));
        foreach (var target in among)
        {
            ticket -= target.Weight;
            if (ticket < 0)
            {
                return target;
            }
        }

        return among[^1];
    }
}
