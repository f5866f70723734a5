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
        foreach (var (section, parent) in WithParents(input.Document.Body, null))
        {
            reader.Enter(section, parent);
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

    private static IEnumerable<(Section Section, Section? Parent)> WithParents(Section section, Section? parent) =>
        section.Children.SelectMany(child => WithParents(child, section.Level > 0 ? section : null)).Prepend((section, parent));
}
