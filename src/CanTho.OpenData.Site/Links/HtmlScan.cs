using System.Buffers.Binary;

namespace CanTho.OpenData.Site.Links;

/// <summary>Finds the links and identities of a page in its bytes, without making a tree of it: our own pages are well-formed. Links stand
/// in href, src, srcset, action, formaction, poster and in the address of a refresh.</summary>
internal ref struct HtmlScan
{
    private readonly ReadOnlySpan<byte> _html;
    private int _at;
    private bool _inTag;
    private int _rest;
    private int _restEnd;
    private int _raw;

    public HtmlScan(ReadOnlySpan<byte> html) => _html = html;

    /// <summary>True where <see cref="Start"/> is that of an identity, false for a link.</summary>
    public bool IsIdentity { get; private set; }

    /// <summary>Where the value begins.</summary>
    public int Start { get; private set; }

    /// <summary>Its length in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>A number that other texts practically never have.</summary>
    public static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = 14695981039346656037UL ^ (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 32;
        }

        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash ^ (hash >> 29);
    }

    /// <summary>Goes to the next link or identity; false at the end.</summary>
    public bool Next()
    {
        while (true)
        {
            if (_rest < _restEnd)
            {
                NextOfSet();
                return true;
            }

            if (_inTag ? NextAttribute() : !NextTag())
            {
                return _inTag;
            }
        }
    }

    /// <summary>Goes into the next tag that opens; false at the end.</summary>
    private bool NextTag()
    {
        while (true)
        {
            var found = _html[_at..].IndexOf((byte)'<');
            if (found < 0 || _at + found + 1 >= _html.Length)
            {
                return false;
            }

            _at += found + 1;
            if (IsLetter(_html[_at]))
            {
                EnterTag();
                return true;
            }

            Skip(_html[_at..].StartsWith("!--"u8) ? "-->"u8 : ">"u8);
        }
    }

    private void EnterTag()
    {
        var name = _html[_at..];
        if (name.StartsWith("script"u8) || name.StartsWith("style"u8))
        {
            _raw = name[1] == (byte)'c' ? 1 : 2;
        }

        while (_at < _html.Length && (IsLetter(_html[_at]) || _html[_at] is >= (byte)'0' and <= (byte)'9' or (byte)'-'))
        {
            _at++;
        }

        _inTag = true;
    }

    /// <summary>Reads attributes up to one that counts; false where the tag ends before.</summary>
    private bool NextAttribute()
    {
        while (_at < _html.Length)
        {
            var letter = _html[_at];
            if (letter == (byte)'>')
            {
                LeaveTag();
                return false;
            }

            if (letter is (byte)' ' or (byte)'/' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                _at++;
                continue;
            }

            if (Attribute())
            {
                return true;
            }
        }

        _inTag = false;
        return false;
    }

    private void LeaveTag()
    {
        _at++;
        _inTag = false;
        if (_raw != 0)
        {
            Skip(_raw == 1 ? "</script>"u8 : "</style>"u8);
            _raw = 0;
        }
    }

    private bool Attribute()
    {
        var name = _html[_at..];
        var length = name.IndexOfAny((byte)'=', (byte)'>', (byte)' ');
        length = length < 0 ? name.Length : Math.Max(length, 1);
        _at += length;
        if (_at >= _html.Length || _html[_at] != (byte)'=')
        {
            return false;
        }

        _at++;
        Value();
        return Counts(name[..length]);
    }

    private void Value()
    {
        var quote = _at < _html.Length ? _html[_at] : (byte)0;
        if (quote is (byte)'"' or (byte)'\'')
        {
            Start = _at + 1;
            var end = _html[Start..].IndexOf(quote);
            Length = end < 0 ? _html.Length - Start : end;
            _at = Math.Min(_html.Length, Start + Length + 1);
            return;
        }

        Start = _at;
        var stop = _html[Start..].IndexOfAny((byte)' ', (byte)'>');
        Length = stop < 0 ? _html.Length - Start : stop;
        _at = Start + Length;
    }

    private bool Counts(ReadOnlySpan<byte> name)
    {
        IsIdentity = name.Length == 2 && name.SequenceEqual("id"u8);
        switch (name.Length)
        {
            case 2:
                return IsIdentity;
            case 3:
                return name.SequenceEqual("src"u8);
            case 4:
                return name.SequenceEqual("href"u8);
            case 6 when name.SequenceEqual("srcset"u8):
                (_rest, _restEnd) = (Start, Start + Length);
                return Length > 0 && NextOfSet();
            case 6:
                return name.SequenceEqual("action"u8) || name.SequenceEqual("poster"u8);
            case 7:
                return name.SequenceEqual("content"u8) && IsRefresh();
            case 10:
                return name.SequenceEqual("formaction"u8) || name.SequenceEqual("xlink:href"u8);
            default:
                return false;
        }
    }

    /// <summary><c>content="0; url=/van-ban/"</c>.</summary>
    private bool IsRefresh()
    {
        var value = _html.Slice(Start, Length);
        var found = value.IndexOf("; url="u8);
        if (found < 0 || value[..found].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        (Start, Length) = (Start + found + 6, Length - found - 6);
        return true;
    }

    /// <summary>The next address of <c>srcset="/a.png 1x, /b.png 2x"</c>.</summary>
    private bool NextOfSet()
    {
        var part = _html[_rest.._restEnd];
        var comma = part.IndexOf((byte)',');
        var entry = comma < 0 ? part : part[..comma];
        var lead = entry.Length - entry.TrimStart((byte)' ').Length;
        var space = entry[lead..].IndexOf((byte)' ');
        (Start, Length) = (_rest + lead, space < 0 ? entry.Length - lead : space);
        _rest = comma < 0 ? _restEnd : _rest + comma + 1;
        IsIdentity = false;
        return true;
    }

    private void Skip(ReadOnlySpan<byte> mark)
    {
        var found = _html[_at..].IndexOf(mark);
        _at = found < 0 ? _html.Length : _at + found + mark.Length;
    }

    private static bool IsLetter(byte letter) => (byte)(letter | 0x20) is >= (byte)'a' and <= (byte)'z';
}
