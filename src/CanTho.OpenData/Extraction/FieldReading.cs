using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>Lends the field parsers to those who change the words of a field after extraction.</summary>
public static class FieldReading
{
    /// <summary>The parsers, with the names of a register.</summary>
    public static FieldReaders Using(Registers registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var lexicon = new AgencyLexicon(registers.Agencies);
        return new FieldReaders(
            raw =>
            {
                var reading = Deadlines.Parse(raw);
                return (reading.Deadline, reading.Recurrence);
            },
            raw => [.. AgencyNames.Split(raw, lexicon).Select(agency => agency.Name).Distinct(StringComparer.Ordinal)],
            name => registers.Agencies.FirstOrDefault(agency => string.Equals(agency.Name, name, StringComparison.Ordinal))
                ?? DocumentExtraction.AsNamed(name, lexicon));
    }
}
