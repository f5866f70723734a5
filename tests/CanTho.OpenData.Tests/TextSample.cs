using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests;

/// <summary>Documents and records made from a few lines of text.</summary>
internal static class TextSample
{
    /// <summary>The file that the text is.</summary>
    public static SourceFile File(string text)
    {
        var (file, diagnostics) = SeedReader.Decode(Encoding.UTF8.GetBytes(text), "seeds/sample.txt");
        return file ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    /// <summary>The one document of the text.</summary>
    public static Document Document(string text) => DocumentReader.Read(File(text)).Documents.Single();

    /// <summary>The records of the one document of the text, read with the repository's registers.</summary>
    public static ExtractedDocument Extract(string text) => ExtractAll(text).Single();

    /// <summary>The records of all documents of the text.</summary>
    public static ImmutableArray<ExtractedDocument> ExtractAll(string text) =>
        PortalBuild.Extract(File(text), RegisterReader.Read(RealCorpus.Root).Registers);

    /// <summary>Complaints about the text's form.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(string text) => DocumentReader.Read(File(text)).Diagnostics;

    /// <summary>All paragraphs of a document, in order.</summary>
    public static string[] Paragraphs(Document document) =>
        [.. document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage.Text)];
}
