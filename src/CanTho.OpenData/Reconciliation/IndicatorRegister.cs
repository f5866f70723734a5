using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Joins targets, figures and outlooks of all documents to the indicators of the register. A name is an indicator's when it is,
/// word for word and marks aside, its name or one of its aliases, words that only say when and where left out, and when the units are of
/// one kind. A name that the register does not know, or that could mean two indicators, is joined to none.</summary>
internal sealed partial class IndicatorRegister
{
    /// <summary>Words that say when, where or how sure, never what; longest first, so that "6 tháng đầu năm" goes before "năm".</summary>
    private static readonly string[] Neutral =
    [
        "6 thang dau nam", "6 thang cuoi nam", "9 thang dau nam", "tren dia ban thanh pho can tho", "tren dia ban thanh pho", "tren dia ban",
        "thanh pho can tho", "toan thanh pho", "thanh pho", "6 thang", "9 thang", "ca nam", "uoc thuc hien", "thuc hien", "uoc dat", "uoc", "va",
    ];

    private readonly ILookup<string, Indicator> bySpelling;

    /// <summary>The register as a look-up.</summary>
    public IndicatorRegister(ImmutableArray<Indicator> indicators) => bySpelling = indicators
        .SelectMany(indicator => indicator.Aliases.Prepend(indicator.Name).Select(KeyOf).Distinct(StringComparer.Ordinal).Select(key => (key, indicator)))
        .ToLookup(entry => entry.key, entry => entry.indicator, StringComparer.Ordinal);

    /// <summary>Every join of the corpus, in the order of documents and of their text.</summary>
    public static ImmutableArray<IndicatorLink> Join(ImmutableArray<Indicator> indicators, ImmutableArray<CorpusDocument> documents)
    {
        var register = new IndicatorRegister(indicators);
        return
        [
            .. documents.SelectMany(document => document.Extracted.Targets.Select(target => (target.Id, register.Resolve(target)))
                .Concat(document.Extracted.Observations.Select(observation => (observation.Id, register.Resolve(observation))))
                .Concat(document.Extracted.Outlooks.Select(outlook => (outlook.Id, register.Resolve(outlook)))))
                .Where(join => join.Item2 is not null)
                .Select(join => new IndicatorLink(join.Id, join.Item2!.Id)),
        ];
    }

    /// <summary>The indicator of a target; null where the register knows none.</summary>
    public Indicator? Resolve(Target target) =>
        Resolve(target.Indicator, Quantity.KindOf(target.Unit, target.Direction is "increase" or "decrease"));

    /// <summary>The indicator of a figure; null where the register knows none. A share of the plan alone is a figure of a rate.</summary>
    public Indicator? Resolve(Observation observation) => observation.Measure switch
    {
        "growth_yoy" => Resolve(observation.Indicator, UnitKind.Growth),
        "contribution" => null,
        _ => Resolve(observation.Indicator, Quantity.KindOf(observation.Unit ?? ""), observation.Unit is not null),
    };

    /// <summary>The indicator of an outlook; null where the register knows none. Without a unit the name alone must settle it.</summary>
    public Indicator? Resolve(TargetOutlook outlook) =>
        outlook.Unit is { } unit && Resolve(outlook.Indicator, Quantity.KindOf(unit, isChange: false)) is { } found
            ? found
            : Only(bySpelling[KeyOf(outlook.Indicator)]);

    private Indicator? Resolve(string name, UnitKind kind, bool hasUnit = true) =>
        hasUnit ? Only(bySpelling[KeyOf(name)].Where(indicator => indicator.Kind == kind)) : null;

    private static Indicator? Only(IEnumerable<Indicator> candidates) => candidates.Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The words of a name, folded, without punctuation and without neutral words.</summary>
    private static string KeyOf(string name)
    {
        var words = new string([.. VietnameseText.Fold(name).Select(character => char.IsLetterOrDigit(character) ? character : ' ')]);
        var key = Year().Replace($" {string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ", " ");
        foreach (var neutral in Neutral)
        {
            key = key.Replace($" {neutral} ", " ", StringComparison.Ordinal);
        }

        return key.Trim();
    }

    // "chỉ số cải cách hành chính năm 2023", "vốn 2021 2025"
    [GeneratedRegex(@" (nam |giai doan )?(19|20)\d\d( (19|20)\d\d)?(?= )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Year();
}
