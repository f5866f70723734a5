namespace CanTho.OpenData.Fuzzing;

/// <summary>What came of one input.</summary>
/// <param name="Faults">Faults, a line each; none where all went well.</param>
/// <param name="Text">All that came out, to be compared.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Outcome(ImmutableArray<string> Faults, string Text, TimeSpan Time)
{
    /// <summary>What the first fault is, without its particulars, so that like faults are kept once.</summary>
    public string? Kind => Faults.IsEmpty ? null : Faults[0].Split('\n')[0];
}
