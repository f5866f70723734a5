using System.Xml.Linq;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Footnotes and endnotes: numbered together in the order of their marks, each body waiting to be written behind its paragraph.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Kind, string Id), XElement> bodies = [];
    private readonly List<TextBlock.Note> waiting = [];
    private int count;

    /// <summary>Reads both parts; either may be missing.</summary>
    public WordNotes(XElement? footnotes, XElement? endnotes)
    {
        foreach (var (kind, part) in new[] { ("footnote", footnotes), ("endnote", endnotes) })
        {
            // Those with a type draw the line above the notes.
            foreach (var note in part.Children(kind).Where(note => note.Given("type") is null or "normal"))
            {
                bodies.TryAdd((kind, note.Given("id") ?? ""), note);
            }
        }
    }

    /// <summary>Takes up a mark and gives its number; null where its note has no words.</summary>
    /// <param name="kind"><c>footnote</c> or <c>endnote</c>.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="read">Gives the words of a body.</param>
    public int? Enter(string kind, string? id, Func<XElement, string> read)
    {
        if (id is null || !bodies.TryGetValue((kind, id), out var body) || read(body) is not { Length: > 0 } text)
        {
            return null;
        }

        waiting.Add(new TextBlock.Note(++count, text));
        return count;
    }

    /// <summary>The bodies of the marks since the last time.</summary>
    public ImmutableArray<TextBlock.Note> Take()
    {
        var taken = waiting.ToImmutableArray();
        waiting.Clear();
        return taken;
    }
}
