namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Reads how far programmes are (tiến độ thực hiện chương trình, đề án): "Đang thực hiện 05/20 nhiệm vụ", or a total and, below
/// or behind it, how many stand where ("Tổng cộng 35 nhiệm vụ …: - 25 nhiệm vụ đã thực hiện …").</summary>
internal static class ProgrammeProgressExtractor
{
    /// <summary>The progress of programmes that a document reports, in the order of the text, footnotes last.</summary>
    public static ExtractedParts Extract(ExtractionInput input) => new() { Progress = new ProgressWalk(input).Run() };
}
