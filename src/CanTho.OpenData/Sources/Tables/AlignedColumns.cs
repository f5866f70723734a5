namespace CanTho.OpenData.Sources.Tables;

/// <summary>Where the columns of fixed-width text stand: the gutters that are blank on every line set them apart; where the text has no
/// clear gutter, the beginnings of the headings do.</summary>
internal sealed class AlignedColumns
{
    private const int Widest = 2000;

    /// <summary>First place of each column; the first column begins at the margin.</summary>
    private readonly ImmutableArray<int> starts;

    private AlignedColumns(ImmutableArray<int> starts) => this.starts = starts;

    /// <summary>Number of columns.</summary>
    public int Count => starts.Length;

    /// <summary>Finds the columns of a table.</summary>
    /// <param name="header">Segments of the header's lines.</param>
    /// <param name="rows">Segments of the lines of its rows.</param>
    public static AlignedColumns Find(ImmutableArray<ImmutableArray<Segment>> header, ImmutableArray<ImmutableArray<Segment>> rows)
    {
        var headings = Bands(header);
        var telling = rows.Where(line => line.Length >= 2 && !IsTitleLine(line)).ToImmutableArray();
        var bands = Bands([.. header, .. telling]);
        if (bands.Count == headings.Count)
        {
            return Of(bands);
        }

        // Words that overflow their column close a gutter: leave out the lines that do.
        var clean = telling.Where(line => line.All(segment => Overlapping(headings, segment) <= 1)).ToImmutableArray();
        bands = Bands([.. header, .. clean]);
        if (bands.Count == headings.Count || clean.Length == 0)
        {
            return Of(bands);
        }

        return new AlignedColumns([.. headings.Select((band, index) => index == 0 ? 0 : Start(band, telling))]);
    }

    /// <summary>The segments of a line by their columns.</summary>
    public IEnumerable<(int Column, string Text)> Place(ImmutableArray<Segment> segments)
    {
        foreach (var segment in segments)
        {
            var column = starts.Length - 1;
            while (column > 0 && segment.Start + Math.Min(1, segment.Text.Length - 1) < starts[column])
            {
                column--;
            }

            yield return (column, segment.Text);
        }
    }

    /// <summary>True for words that reach over more than one column, as titles do.</summary>
    public bool Spans(Segment segment) => starts.Any(start => start > segment.Start + 1 && start < segment.End - 1);

    private static bool IsTitleLine(ImmutableArray<Segment> line) =>
        line.Length == 2 && Enumerator.Read(line[0].Text + " X").Kind is EnumeratorKind.Roman or EnumeratorKind.Capital;

    private static AlignedColumns Of(List<(int From, int To)> bands) =>
        new([.. bands.Select((band, index) => index == 0 ? 0 : (bands[index - 1].To + band.From + 1) / 2)]);

    /// <summary>Where the words of a column begin: left of its centred heading when most lines say so.</summary>
    private static int Start((int From, int To) band, ImmutableArray<ImmutableArray<Segment>> rows)
    {
        var near = rows.SelectMany(line => line).Select(segment => segment.Start).Where(start => start <= band.From + 2 && start > band.From - 12)
            .GroupBy(start => start).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        return near?.Key ?? band.From;
    }

    private static int Overlapping(List<(int From, int To)> bands, Segment segment) =>
        bands.Count(band => band.From < segment.End && band.To > segment.Start);

    /// <summary>Stretches of places that any line has words at.</summary>
    private static List<(int From, int To)> Bands(IEnumerable<ImmutableArray<Segment>> lines)
    {
        var used = new bool[Widest + 1];
        foreach (var segment in lines.SelectMany(line => line))
        {
            used.AsSpan(Math.Min(segment.Start, Widest), Math.Min(segment.End, Widest) - Math.Min(segment.Start, Widest)).Fill(true);
        }

        var bands = new List<(int From, int To)>();
        for (var place = 0; place < Widest; place++)
        {
            if (used[place] && (place == 0 || !used[place - 1]))
            {
                bands.Add((place, place + 1));
            }
            else if (used[place])
            {
                bands[^1] = (bands[^1].From, place + 1);
            }
        }

        return Glue(bands);
    }

    /// <summary>Bands one blank apart belong together: that blank stands between words.</summary>
    private static List<(int From, int To)> Glue(List<(int From, int To)> bands)
    {
        var glued = new List<(int From, int To)>();
        foreach (var band in bands)
        {
            if (glued.Count > 0 && band.From - glued[^1].To < 2)
            {
                glued[^1] = (glued[^1].From, band.To);
            }
            else
            {
                glued.Add(band);
            }
        }

        return glued;
    }
}
