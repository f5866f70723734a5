using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>One walk over a text that gathers the mentions of instruments in it.</summary>
internal sealed class CitationScan
{
    private const int MostInList = 30;

    private readonly FieldText text;
    private readonly List<Mention> found = [];

    /// <summary>Prepares a walk.</summary>
    public CitationScan(FieldText text) => this.text = text;

    /// <summary>A mention and the tokens it covers.</summary>
    private readonly record struct Mention(CitationReading Reading, int First, int Next);

    /// <summary>Walks.</summary>
    public ImmutableArray<CitationReading> Run()
    {
        var index = 0;
        while (index < text.Count)
        {
            index = Step(index);
        }

        ShareIssuers();
        return [.. found.Select(mention => mention.Reading)];
    }

    private int Step(int index)
    {
        if (InstrumentTypes.ByWords.TryFind(text, index, out var behind, out var type))
        {
            return ReadNumbers(index, behind, type) ?? ReadLaw(index, behind, type) ?? behind;
        }

        return ReadLoneNumber(index) ?? index + 1;
    }

    /// <summary>One number or a list of them behind a kind.</summary>
    private int? ReadNumbers(int first, int index, string type)
    {
        var (place, hasSo) = BehindSo(index);
        if (ReadBareList(first, place, hasSo, type) is not { } next)
        {
            return null;
        }

        while (NextInList(next) is { } member && ReadMember(member, type) is { } behind)
        {
            next = behind;
        }

        return next;
    }

    /// <summary>"57, 59 và 68-NQ/TW": numbers whose symbol only the last one bears; mostly a single number with its symbol.</summary>
    private int? ReadBareList(int first, int place, bool hasSo, string type)
    {
        var bare = new List<(int First, int Number)>();
        var start = first;
        while (bare.Count < MostInList)
        {
            if (InstrumentNumbers.TryRead(text, place, hasSo, out var next, out var suffix))
            {
                foreach (var (from, number) in bare)
                {
                    Add(from, number + 1, type, text.Written(number).ToString() + suffix, null);
                }

                return AddWithTail(start, next, type, text.Written(place).ToString() + suffix, null);
            }

            if (text[place].Kind != TokenKind.Number || NextInList(place + 1) is not { } member)
            {
                return null;
            }

            bare.Add((start, place));
            start = member;
            (place, var again) = BehindSo(member);
            hasSo |= again;
        }

        return null;
    }

    private int? ReadMember(int first, string type)
    {
        var (place, hasSo) = BehindSo(first);
        if (!InstrumentNumbers.TryRead(text, place, hasSo, out var next, out var suffix))
        {
            return null;
        }

        var own = type is "Luật" or "Bộ luật" ? null : InstrumentTypes.OfNumber(suffix);
        return AddWithTail(first, next, own ?? type, text.Written(place).ToString() + suffix, null);
    }

    /// <summary>A number without its kind beside it, unless it is the document's own at the head of a line.</summary>
    private int? ReadLoneNumber(int index)
    {
        var (place, hasSo) = BehindSo(index);
        var isHead = hasSo && (text.IsMark(index + 1, ":") || index == 0 || text[index].Gap >= TokenGap.Line) && text.IsCapitalised(index);
        var isGlued = !hasSo && index > 0 && text[index].Gap == TokenGap.None && !text.IsMark(index - 1, "(“\"'");
        if (isGlued || !InstrumentNumbers.TryRead(text, place, hasSo, out var next, out var suffix))
        {
            return null;
        }

        var type = isHead ? null : InstrumentTypes.OfNumber(suffix);
        return type is null ? next : AddWithTail(index, next, type, text.Written(place).ToString() + suffix, null);
    }

    /// <summary>A law by its title.</summary>
    private int? ReadLaw(int first, int index, string type)
    {
        var isLaw = type is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";
        if (!isLaw || !text.IsCapitalised(first) || text.IsAllCapitals(first))
        {
            return null;
        }

        var next = index;
        if (type == "Hiến pháp" ? ReadYear(index, out _) is null : !LawTitles.TryRead(text, index, out next))
        {
            return null;
        }

        var title = text.Clean(text[first].Start, text[next - 1].End);
        var comma = text.IsMark(next, ",") ? 1 : 0;
        if (text.IsWord(next + comma, "so") && InstrumentNumbers.TryRead(text, next + comma + 1, mayHaveBlanks: true, out var behind, out var suffix))
        {
            return AddWithTail(first, behind, type, text.Written(next + comma + 1).ToString() + suffix, title);
        }

        return AddWithTail(first, next, type, null, title);
    }

    /// <summary>Reads date and issuer behind a number or title, then keeps the mention.</summary>
    private int AddWithTail(int first, int next, string type, string? number, string? title)
    {
        PartialDate? date = null;
        (string Words, string Name)? issuer = null;
        for (var round = 0; round < 3; round++)
        {
            if (date is null && ReadDate(next, out var dated) is { } behindDate)
            {
                (next, date) = (behindDate, dated);
            }
            else if (issuer is null && ReadIssuer(next, out var body) is { } behindIssuer)
            {
                (next, issuer) = (behindIssuer, body);
            }
        }

        Add(first, next, type, number, title, date, issuer);
        return next;
    }

    private void Add(int first, int next, string type, string? number, string? title, PartialDate? date = null, (string Words, string Name)? issuer = null) =>
        found.Add(new Mention(
            new CitationReading(text[first].Start, text[next - 1].End, type, number, date, issuer?.Words, issuer?.Name, title), first, next));

    private int? ReadDate(int index, out PartialDate date)
    {
        var bracket = text.IsMark(index, "(") ? 1 : 0;
        var place = index + (text.IsMark(index, ",(") ? 1 : 0);
        var isSentence = text.IsCapitalised(place) && !text.IsAllCapitals(place);
        if (text.IsWord(place, "ngay") && !isSentence && VietnameseDates.Read(text, place, out var next, out date) is null)
        {
            return next + (bracket == 1 && text.IsMark(next, ")") ? 1 : 0);
        }

        return ReadYear(index, out date);
    }

    /// <summary>"năm 2013", "2013" behind a title.</summary>
    private int? ReadYear(int index, out PartialDate date)
    {
        var place = index + (text.IsWord(index, "nam") ? 1 : 0);
        date = new PartialDate(text.Year(place) ?? 0, null, null);
        return date.Year > 0 && text[place].Gap != TokenGap.None && !text.IsMark(place + 1, "/") ? place + 1 : null;
    }

    private int? ReadIssuer(int index, out (string Words, string Name) body)
    {
        body = default;
        var place = index + (text.IsMark(index, ",") ? 1 : 0);
        if (!text.IsWord(place, "cua") || !IssuingBodies.TryRead(text, place + 1, out var next, out var name))
        {
            return null;
        }

        body = (text.Clean(text[place + 1].Start, text[next - 1].End), name);
        return next;
    }

    private (int Place, bool HasSo) BehindSo(int index)
    {
        if (!text.IsWord(index, "so"))
        {
            return (index, false);
        }

        return (index + (text.IsMark(index + 1, ":") ? 2 : 1), true);
    }

    /// <summary>The token behind ",", ";", "và" or both, where the next member of a list may stand; null where there is none.</summary>
    private int? NextInList(int index)
    {
        var place = index;
        while (place < index + 3 && IsJoint(place))
        {
            place++;
        }

        return place > index && (text.IsWord(place, "so") || text[place].Kind == TokenKind.Number) ? place : null;
    }

    private bool IsJoint(int index) => text.IsMark(index, ",;&") || text.IsWord(index, "va") || text.IsWord(index, "hoac");

    /// <summary>Gives the issuer said at the end of a list to the members before it.</summary>
    private void ShareIssuers()
    {
        for (var index = found.Count - 2; index >= 0; index--)
        {
            var (mention, behind) = (found[index], found[index + 1]);
            if (mention.Reading.Issuer is null && behind.Reading.IssuerName is { } name && AreJoined(mention.Next, behind.First)
                && InstrumentTypes.MayComeFrom(mention.Reading.Number, mention.Reading.Type, name))
            {
                found[index] = mention with { Reading = mention.Reading with { Issuer = behind.Reading.Issuer, IssuerName = name } };
            }
        }
    }

    private bool AreJoined(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (!IsJoint(index) && !text.IsWord(index, "cac"))
            {
                return false;
            }
        }

        return to > from && to - from <= 3;
    }
}
