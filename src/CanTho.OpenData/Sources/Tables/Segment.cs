namespace CanTho.OpenData.Sources.Tables;

/// <summary>Words on a line between runs of two blanks or more.</summary>
/// <param name="Start">Column of the first character, 0-based.</param>
/// <param name="Text">The words.</param>
internal readonly record struct Segment(int Start, string Text)
{
    /// <summary>Column behind the last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>The segments of a line.</summary>
    public static ImmutableArray<Segment> Split(string raw)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var start = -1;
        var end = -1;
        for (var index = 0; index < raw.Length; index++)
        {
            if (char.IsWhiteSpace(raw[index]))
            {
                continue;
            }

            if (start >= 0 && (index - end >= 2 || raw[end] == '\t'))
            {
                segments.Add(new Segment(start, raw[start..end]));
                start = index;
            }

            start = start < 0 ? index : start;
            end = index + 1;
        }

        if (start >= 0)
        {
            segments.Add(new Segment(start, raw[start..end]));
        }

        return segments.ToImmutable();
    }
}
