namespace CanTho.OpenData.Model;

/// <summary>A correction (đính chính) of <c>input/corrections/*.yml</c>: what the source says, what we say instead, and why. The original
/// stays visible.</summary>
/// <param name="Record">Identity of the record.</param>
/// <param name="Field">Field as <c>extract</c> names it, such as <c>title</c>.</param>
/// <param name="Expect">What the source says now; where it says something else, the correction is an error.</param>
/// <param name="Value">What is published.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Who">Who decided.</param>
/// <param name="When">When.</param>
/// <param name="Source">The entry of the file.</param>
public sealed record Correction(
    string Record, string Field, string Expect, string Value, string Reason, string Evidence, string Who, DateOnly When, Provenance Source);
