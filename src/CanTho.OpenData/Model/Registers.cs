namespace CanTho.OpenData.Model;

/// <summary>What we know beforehand and keep in <c>input/registers/</c>.</summary>
/// <param name="Agencies">Agencies and collectives, in the file's order.</param>
/// <param name="Abbreviations">Abbreviations and what they stand for, such as UBND → Ủy ban nhân dân.</param>
/// <param name="Indicators">Indicators, in the file's order.</param>
public sealed record Registers(
    ImmutableArray<Agency> Agencies, ImmutableArray<Abbreviation> Abbreviations, ImmutableArray<Indicator> Indicators)
{
    /// <summary>Terms explained to readers, in the file's order.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Registers that hold nothing.</summary>
    public static Registers Empty { get; } = new([], [], []);
}
