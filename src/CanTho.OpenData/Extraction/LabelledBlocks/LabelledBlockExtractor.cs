using CanTho.OpenData.Extraction.TaskTables;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.LabelledBlocks;

/// <summary>Reads tasks that are written as blocks of labels instead of rows: a numbered task, and behind it "Đơn vị chủ trì: … Đơn vị phối
/// hợp: … Thời gian: …", each on a line of its own or run on.</summary>
internal static class LabelledBlockExtractor
{
    /// <summary>The tasks of all labelled blocks of a document.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var found = new FoundTasks(input);
        var reader = new BlockReader(found);
        foreach (var section in input.Document.Body.SelfAndDescendants())
        {
            reader.Enter(section, ParentOf(input.Document.Body, section));
            foreach (var paragraph in section.Blocks)
            {
                if (paragraph is Block.Paragraph { } text)
                {
                    reader.Read(text);
                }
                else
                {
                    reader.Close();
                }
            }
        }

        reader.Close();
        return found.ToParts();
    }

    private static Section? ParentOf(Section root, Section section) =>
        section.Path.LastIndexOf('.') is > 0 and var point
            ? root.SelfAndDescendants().FirstOrDefault(other => other.Level > 0 && other.Path == section.Path[..point])
            : null;
}
