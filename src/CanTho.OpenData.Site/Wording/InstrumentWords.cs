using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of legal instruments.</summary>
internal static class InstrumentWords
{
    /// <summary>"Nghị quyết số 59-NQ/TW", or the title of a law.</summary>
    public static string Name(LegalInstrument instrument, string? quote = null) =>
        instrument.Number is { } number ? $"{instrument.Type} số {number}" : instrument.Title ?? quote ?? instrument.Type;

    /// <summary>The name with its year where another instrument bears the same number.</summary>
    public static string NameOf(InstrumentUse use) =>
        use.SameNumber.Any(other => other.Type == use.Instrument.Type)
            ? $"{Name(use.Instrument)} ({(use.Instrument.Date is { } date ? Dates.Partial(date) : "nguồn không nêu ngày")})"
            : Name(use.Instrument, use.Mentions.IsEmpty ? null : use.Mentions[0].Source.Quote);

    /// <summary>Group under which the list shows an instrument.</summary>
    public static string Issuer(LegalInstrument instrument) => instrument.Issuer ?? "Nguồn không nêu cơ quan ban hành";
}
