using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of legal instruments.</summary>
internal static class InstrumentWords
{
    /// <summary>The title of a list of an instrument on pages of its own.</summary>
    public static string More(InstrumentMoreKind kind) => kind == InstrumentMoreKind.Tasks ? "Nhiệm vụ nêu văn bản" : "Nơi dẫn văn bản";

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

    /// <summary>How people ask for it besides its name: "59-NQ/TW", "Nghị quyết 59-NQ/TW", "Nghị quyết 59"; none for a law named by its title.</summary>
    public static ImmutableArray<string> ShortNames(LegalInstrument instrument)
    {
        if (instrument.Number is not { } number)
        {
            return instrument.Title is { } title ? [title] : [];
        }

        var digits = string.Concat(number.TakeWhile(char.IsAsciiDigit));
        return digits.Length > 0 && digits.Length < number.Length
            ? [number, $"{instrument.Type} {number}", $"{instrument.Type} {digits}"]
            : [number, $"{instrument.Type} {number}"];
    }

    /// <summary>Its date and subject as far as stated: "ngày 05/08/2020 về xây dựng và phát triển …".</summary>
    public static string Subject(LegalInstrument instrument) => string.Join(' ',
        new[] { instrument.Date is { } date ? $"ngày {Dates.Partial(date)}" : null, instrument.Title }.OfType<string>());
}
