namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads targets (chỉ tiêu, mục tiêu): every figure of the parts of a plan that list them, and those that running text mentions
/// ("mục tiêu tăng trưởng kinh tế cả năm 7,5%-8,0%").</summary>
internal static class TargetExtractor
{
    /// <summary>The targets of a document, in the order of the text, those of tables behind those of sentences.</summary>
    public static ExtractedParts Extract(ExtractionInput input) => new() { Targets = new TargetWalk(input).Run() };
}
