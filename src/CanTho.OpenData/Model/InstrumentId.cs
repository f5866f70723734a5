namespace CanTho.OpenData.Model;

/// <summary>Identity of a legal instrument (văn bản được viện dẫn): type, number and year, such as
/// <c>nghi-quyet-59-nq-tw-2020</c>. The year tells apart instruments that share a number; it is left out where no source states it.</summary>
public readonly record struct InstrumentId(string Value)
{
    /// <summary>The slug itself.</summary>
    public override string ToString() => Value;
}
