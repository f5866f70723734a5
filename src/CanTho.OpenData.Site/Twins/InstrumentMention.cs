using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>One side of citing: the record at the other side, and the lines on which it happens.</summary>
/// <param name="Other">The cited instrument, or the citing document.</param>
/// <param name="Document">The document whose lines are meant.</param>
/// <param name="Lines">The line of each mention, in the order of the text.</param>
internal sealed record InstrumentMention(TwinReference Other, DocumentId Document, ImmutableArray<int> Lines)
{
    /// <summary>How it is written.</summary>
    public static RecordShape<InstrumentMention> Shape { get; } = TwinReference.With(new RecordShape<InstrumentMention>("Một quan hệ viện dẫn", "mention"), mention => mention.Other)
        .Field("mentions", "Số lần dẫn.", Scalars.Whole, mention => mention.Lines.Length)
        .Many("lines", "Dòng của từng lần dẫn trong tệp gốc.", Scalars.Whole, mention => mention.Lines.Select(line => (long)line))
        .Field("first_url", "Địa chỉ của lần dẫn đầu.", Scalars.Address, mention => Routes.SourceLine(mention.Document, mention.Lines[0]));

    /// <summary>What a document cites.</summary>
    public static IEnumerable<InstrumentMention> Of(Portal portal, CorpusDocument document) =>
        portal.Citations(document.Id).GroupBy(citation => citation.Instrument).Select(group => (Use: portal.Instrument(group.Key), Mentions: group))
            .Where(cited => cited.Use is not null)
            .Select(cited => new InstrumentMention(TwinReference.To(cited.Use!), document.Id, [.. cited.Mentions.Select(mention => mention.Line)]));

    /// <summary>Who cites an instrument.</summary>
    public static IEnumerable<InstrumentMention> Of(Portal portal, InstrumentUse use) => use.Mentions.GroupBy(mention => mention.Document)
        .Select(group => new InstrumentMention(TwinReference.To(portal.Document(group.Key)), group.Key, [.. group.Select(mention => mention.Line)]));
}
