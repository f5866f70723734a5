using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The outlines that were asked for lately, from any thread: the pages of a document follow each other, and those of all documents
/// would be a tenth of what a large portal takes.</summary>
/// <param name="make">Works out the outline of a document; asked again where it was long ago.</param>
internal sealed class RecentOutlines(Func<DocumentId, DocumentOutline> make)
{
    private const int Most = 64;

    private readonly Dictionary<DocumentId, Lazy<DocumentOutline>> _known = [];
    private readonly Queue<DocumentId> _order = [];
    private readonly Lock _lock = new();

    /// <summary>The outline of a document.</summary>
    public DocumentOutline Of(DocumentId id)
    {
        Lazy<DocumentOutline>? outline;
        lock (_lock)
        {
            if (!_known.TryGetValue(id, out outline))
            {
                _known[id] = outline = new Lazy<DocumentOutline>(() => make(id));
                _order.Enqueue(id);
                if (_order.Count > Most)
                {
                    _known.Remove(_order.Dequeue());
                }
            }
        }

        return outline.Value;
    }
}
