namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Reads the duties that a document gives in prose (phân công nhiệm vụ trong văn xuôi): "Giao Sở Y tế chủ trì, phối hợp với các
/// sở, ban ngành: - …", "Sở Tài chính có trách nhiệm …". Only what names a doer is a task; measures without one are not.</summary>
internal static class DutyExtractor
{
    /// <summary>The duties of a document, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input) => new() { Tasks = new DutyWalk(input).Run() };
}
