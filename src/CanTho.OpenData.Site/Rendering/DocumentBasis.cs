using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a document rests on and what leads from it, as the portal knows it.</summary>
internal sealed class DocumentBasis
{
    private const int MostLines = 3;

    private readonly Portal _portal;
    private readonly CorpusDocument _document;
    private readonly IGrouping<InstrumentId, LegalCitation>[] _citations;
    private readonly HashSet<InstrumentId> _grounds;

    public DocumentBasis(Portal portal, CorpusDocument document)
    {
        _portal = portal;
        _document = document;
        _citations = [.. portal.Citations(document.Id).GroupBy(citation => citation.Instrument)];
        var front = document.Extracted.Document.Front.Select(block => block.Span).ToArray();
        _grounds = [.. portal.Citations(document.Id)
            .Where(citation => front.Any(span => span.FirstLine <= citation.Line && citation.Line <= span.LastLine)).Select(citation => citation.Instrument)];
    }

    /// <summary>How many instruments it cites.</summary>
    public int Cited => _citations.Length;

    /// <summary>Instruments cited before its first section: what it carries out or is grounded on, in the order of the text.</summary>
    public IEnumerable<InstrumentUse> Grounds => _citations.Where(group => _grounds.Contains(group.Key)).Select(group => _portal.Instrument(group.Key)).OfType<InstrumentUse>();

    /// <summary>Cited instruments by the level they come from, topmost first, then the document that this one is attached to.</summary>
    public ImmutableArray<RelationBox> Above() =>
    [
        .. _citations.Select(group => (Group: group, Use: _portal.Instrument(group.Key)!)).Where(cited => cited.Use is not null)
            .GroupBy(cited => IssuerLevels.Of(cited.Use.Instrument), StringComparer.Ordinal)
            .OrderBy(level => IssuerLevels.InOrder.IndexOf(level.Key))
            .Select(level => new RelationBox(level.Key, $"{Numbers.Count(level.Count())} văn bản", null,
                [.. level.Select(cited => Link(cited.Group, cited.Use)).OrderByDescending(link => link.IsMain)])),
        .. _document.Header.AttachedTo is not { } words ? ImmutableArray<RelationBox>.Empty
            : _portal.Parent(_document) is { } parent ? [new RelationBox("Văn bản chính", "1 văn bản", null, [Plain(Routes.Document(parent.Id), parent.ShortTitle)])]
            : [new RelationBox("Văn bản chính", "1 văn bản", $"Kèm theo {words}. Chưa nhận được.", [])],
    ];

    /// <summary>Its tasks, what is attached to it, who cites it, and its neighbours in the same file.</summary>
    public ImmutableArray<RelationBox> Below()
    {
        var boxes = ImmutableArray.CreateBuilder<RelationBox>();
        var tasks = _portal.Tasks(_document.Id);
        if (!tasks.IsEmpty)
        {
            boxes.Add(new RelationBox("Giao việc", $"{Numbers.Count(tasks.Length)} nhiệm vụ", null, [Plain("#cac-nhiem-vu", "Xem các nhiệm vụ"), Plain(Routes.TasksOfDocument(_document.Id), "Lọc trong danh sách chung")]));
        }

        string[] figures = [.. new[] { (Count: _document.Extracted.Targets.Length, Name: "mục tiêu"), (Count: _document.Extracted.Observations.Length, Name: "kết quả") }
            .Where(kind => kind.Count > 0).Select(kind => $"{Numbers.Count(kind.Count)} {kind.Name}")];
        if (figures.Length > 0)
        {
            boxes.Add(new RelationBox("Nêu con số", string.Join(", ", figures), null, [Plain(Routes.Indicators, "Xem theo chỉ tiêu")]));
        }

        if (!_document.Header.Attachments.IsEmpty)
        {
            boxes.Add(new RelationBox("Phụ lục kèm theo", $"{Numbers.Count(_document.Header.Attachments.Length)} được nhắc tên", $"Chưa nhận được: {string.Join(", ", _document.Header.Attachments)}.", []));
        }

        Add(boxes, "Dẫn văn bản này", _portal.Findings.Instruments.Where(use => use.Published == _document.Id).SelectMany(use => use.Documents).Where(id => id != _document.Id).Distinct().Select(_portal.Document));
        Add(boxes, "Cùng tệp nhận được", _portal.DocumentsOf(_document.Extracted.Document.File).Where(other => other.Id != _document.Id));
        return boxes.ToImmutable();
    }

    private static void Add(ImmutableArray<RelationBox>.Builder boxes, string title, IEnumerable<CorpusDocument> documents)
    {
        var links = documents.Select(document => Plain(Routes.Document(document.Id), document.ShortTitle)).ToImmutableArray();
        if (!links.IsEmpty)
        {
            boxes.Add(new RelationBox(title, $"{Numbers.Count(links.Length)} văn bản", null, links));
        }
    }

    private static RelationLink Plain(string address, string text) => new(address, text, "Văn bản", null, IsMain: false, []);

    private RelationLink Link(IGrouping<InstrumentId, LegalCitation> citations, InstrumentUse use) => new(
        Routes.Instrument(use.Instrument.Id), InstrumentWords.Name(use.Instrument, citations.First().Source.Quote), use.Instrument.Type,
        use.Instrument.Date is { } date ? Dates.Partial(date) : null, _grounds.Contains(citations.Key),
        [.. citations.Select(citation => citation.Line).Distinct().Take(MostLines).Select(line => (Routes.SourceLine(_document.Id, line), $"dòng {Numbers.Count(line)}"))]);
}
