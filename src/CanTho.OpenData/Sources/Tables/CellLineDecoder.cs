using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Tells to which cell each line of a flattened table belongs. A line goes on with the cell before it, begins a later cell of
/// the row, a new row or a title, or stands behind the table; each has a price by the look of the line, and the cheapest reading of
/// all lines together is taken (Viterbi). Empty cells, which leave no line, cost what their column is worth.</summary>
/// <param name="header">The header.</param>
internal sealed class CellLineDecoder(HeaderRun header)
{
    private const double Never = 1e9;
    private const double Leave = 2;
    private const double Outside = 0.5;
    private const double PageNumber = 2.5;

    private readonly ImmutableArray<ColumnRole> roles = header.Roles;
    private readonly bool hasNumbers = header.Roles.Contains(ColumnRole.Ordinal);
    private readonly List<(int Line, CellLook Look, bool AfterGap)> lines = [];
    private readonly List<Move[]> trace = [];
    private double[]? cost;
    private bool gap;

    /// <summary>Lines in a row that seem to stand behind the table.</summary>
    public int IdleLines { get; private set; }

    private int TitleState => roles.Length;

    private int EndState => roles.Length + 1;

    /// <summary>Notes an empty line.</summary>
    public void AddGap() => gap = true;

    /// <summary>Notes lines that were passed over.</summary>
    public void AddIdle(int count) => IdleLines += count;

    /// <summary>Adds the next line.</summary>
    public void Add(int line, string text)
    {
        var look = CellLook.Of(text);
        var next = Enumerable.Repeat(Never, roles.Length + 2).ToArray();
        var from = new Move[roles.Length + 2];
        if (cost is null)
        {
            Start(look, next, from);
        }
        else
        {
            for (var state = 0; state < cost.Length; state++)
            {
                Step(state, look, next, from);
            }
        }

        lines.Add((line, look, gap));
        trace.Add(from);
        cost = next;
        gap = false;
        IdleLines = Array.IndexOf(next, next.Min()) == EndState ? IdleLines + 1 : 0;
    }

    /// <summary>The rows of the lines; titles behind the last row are left out.</summary>
    public List<CellRow> Rows(TableText text)
    {
        var rows = new List<CellRow>();
        var path = Path();
        for (var index = 0; index < path.Count && path[index].State != EndState;)
        {
            var end = index + 1;
            while (end < path.Count && !path[end].Move.IsNew && path[end].State != EndState)
            {
                end++;
            }

            rows.Add(Row(text, path, index, end));
            index = end;
        }

        while (rows.Count > 0 && rows[^1].Cells.Where((_, column) => roles[column] is not (ColumnRole.Ordinal or ColumnRole.Title)).All(cell => cell.Length == 0) && !IsNumbered(rows[^1]))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    private bool IsNumbered(CellRow row) => roles.IndexOf(ColumnRole.Ordinal) is >= 0 and var ordinal && char.IsAsciiDigit(row.Cells[ordinal].FirstOrDefault());

    private CellRow Row(TableText text, List<(int State, Move Move)> path, int from, int to)
    {
        var cells = Enumerable.Repeat("", roles.Length).ToArray();
        var ordinal = roles.IndexOf(ColumnRole.Ordinal);
        for (var index = from; index < to; index++)
        {
            var look = lines[index].Look;
            if (path[index].Move.IsPassed)
            {
                continue;
            }

            var isLabel = path[index].State == TitleState && index == from && to > from + 1 && look.Kind == CellKind.Label && ordinal >= 0;
            var column = isLabel ? ordinal : path[index].State == TitleState ? roles.IndexOf(ColumnRole.Title) : path[index].State;
            cells[column] = path[index].State == TitleState ? $"{cells[column]} {look.Text}".Trim() : CellText.Join(cells[column], CellText.Clean(look.Text));
        }

        var (first, last) = (lines[from].Line, lines[to - 1].Line);
        var quote = string.Join(' ', Enumerable.Range(first, last - first + 1).Where(line => !text.IsBlank(line)).Select(line => text.Raw(line).Trim()));
        return new CellRow([.. cells], first, last, quote);
    }

    private List<(int State, Move Move)> Path()
    {
        var path = new List<(int, Move)>();
        if (cost is null)
        {
            return path;
        }

        var ends = cost.Select((price, place) => place < roles.Length ? price + Missing(place + 1, roles.Length) : price).ToArray();
        var state = Array.IndexOf(ends, ends.Min());
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            path.Add((state, trace[index][state]));
            state = trace[index][state].From;
        }

        path.Reverse();
        return path;
    }

    private void Start(CellLook look, double[] next, Move[] from)
    {
        foreach (var (state, price) in Openings(look))
        {
            Offer(next, from, state, price, -1, true);
        }

        Offer(next, from, TitleState, TitlePrice(look), -1, true);
        Offer(next, from, EndState, Leave + Outside, -1, true);
    }

    private void Step(int state, CellLook look, double[] next, Move[] from)
    {
        var so = cost![state];
        if (so >= Never)
        {
            return;
        }

        if (state == EndState)
        {
            Offer(next, from, EndState, so + Outside, state, false);
            return;
        }

        if (look.Kind == CellKind.Number)
        {
            Offer(next, from, state, so + PageNumber, state, false, isPassed: true);
        }

        var before = lines[^1].Look;
        var missing = state == TitleState ? 0 : Missing(state + 1, roles.Length);
        foreach (var (opened, price) in Openings(look))
        {
            Offer(next, from, opened, so + missing + price, state, true);
        }

        Offer(next, from, TitleState, so + missing + TitlePrice(look), state, true);
        Offer(next, from, EndState, so + missing + Leave + Outside, state, true);
        if (state == TitleState)
        {
            Offer(next, from, TitleState, so + TitleWrapPrice(before, look), state, false);
            return;
        }

        Offer(next, from, state, so + WrapPrice(roles[state], before, look), state, false);
        for (var later = state + 1; later < roles.Length; later++)
        {
            Offer(next, from, later, so + Missing(state + 1, later) + look.Misfit(roles[later]), state, false);
        }
    }

    /// <summary>Cells that a row can begin with: its number, or the task where it has none.</summary>
    private IEnumerable<(int State, double Price)> Openings(CellLook look)
    {
        var ordinal = roles.IndexOf(ColumnRole.Ordinal);
        var title = roles.IndexOf(ColumnRole.Title);
        if (ordinal >= 0 && look.Kind is CellKind.Number or CellKind.Label)
        {
            yield return (ordinal, look.Kind == CellKind.Number ? 0 : 1.2);
        }

        var group = roles.IndexOf(ColumnRole.Group);
        var first = group >= 0 && group < title ? group : title;
        var isNumbered = Enumerator.Read(look.Text).Kind is EnumeratorKind.Arabic or EnumeratorKind.Decimal;
        var isItem = look.Text is ['-' or '+', ..];
        var bare = ordinal < 0 ? 0.4 : isNumbered ? 2.5 : isItem ? 3 : 4;
        yield return (first, bare + look.Misfit(roles[first]));
        if (first != title)
        {
            yield return (title, bare + 0.6 + look.Misfit(ColumnRole.Title));
        }
    }

    private double Missing(int from, int to)
    {
        var price = 0.0;
        for (var column = from; column < to; column++)
        {
            price += roles[column] switch
            {
                ColumnRole.Title => 6,
                ColumnRole.Ordinal or ColumnRole.Group => 0.5,
                ColumnRole.Lead or ColumnRole.Agencies => 1.3,
                ColumnRole.Deadline => 1,
                _ => 0.7,
            };
        }

        return price;
    }

    private double TitlePrice(CellLook look)
    {
        if (look.Kind == CellKind.Label)
        {
            return 0.3;
        }

        var kind = Enumerator.Read(look.Text).Kind;
        return kind is EnumeratorKind.Roman or EnumeratorKind.Capital or EnumeratorKind.Part ? 0.5
            : ParagraphJoin.IsCapitals(look.Text) && look.Text.Length > 6 ? 0.7
            : kind is EnumeratorKind.Letter ? 1.5
            : kind is EnumeratorKind.Arabic && !hasNumbers && look.Text.Length < 100 ? 0.8
            : 3.5 + look.Misfit(ColumnRole.Title);
    }

    private static double TitleWrapPrice(CellLook before, CellLook look) =>
        before.Kind == CellKind.Label ? (look.Kind is CellKind.Number ? 8 : 0)
        : look.BeginsLow || ParagraphJoin.EndsUnfinished(before.Text) || (ParagraphJoin.IsCapitals(before.Text) && ParagraphJoin.IsCapitals(look.Text)) ? 0.1
        : 2 + look.Misfit(ColumnRole.Title);

    /// <summary>Price of going on with the same cell.</summary>
    private double WrapPrice(ColumnRole role, CellLook before, CellLook look)
    {
        if (look.Kind is CellKind.Number or CellKind.Label or CellKind.Empty or CellKind.Ditto || before.Kind is CellKind.Empty or CellKind.Ditto || role == ColumnRole.Ordinal)
        {
            return 8;
        }

        var price = gap ? 0.8 : 0;
        var isOpen = before.Text.Length > 0 && (before.Text[^1] == ',' || ParagraphJoin.EndsUnfinished(before.Text));
        if (look.IsLow || isOpen)
        {
            return price + (look.Kind == CellKind.Time ? 0.5 : 0.1);
        }

        if (look.Text is ['-' or '+' or '•', ..])
        {
            return price + 0.3;
        }

        var ended = ParagraphJoin.EndsSentence(before.Text);
        return price + role switch
        {
            ColumnRole.Lead or ColumnRole.Coordinators or ColumnRole.Agencies => look.Kind == CellKind.Agency ? (before.Text[^1] == ';' ? 0.1 : 1.1) : 1.4,
            ColumnRole.Title or ColumnRole.Group => (ended ? 2 : 1) + (look.Kind is CellKind.Agency or CellKind.Time ? 1.5 : 0),
            ColumnRole.Deadline or ColumnRole.Start => look.Kind == CellKind.Time ? 1 : 2.5,
            _ => ended ? 1.5 : 1.2,
        };
    }

    private static void Offer(double[] next, Move[] from, int state, double price, int source, bool isNew, bool isPassed = false)
    {
        if (price < next[state])
        {
            next[state] = price;
            from[state] = new Move(source, isNew, isPassed);
        }
    }

    /// <summary>How a line came to its cell.</summary>
    /// <param name="From">The cell of the line before.</param>
    /// <param name="IsNew">True where the line begins a row.</param>
    /// <param name="IsPassed">True for the number of a page, which belongs to no cell.</param>
    private readonly record struct Move(int From, bool IsNew, bool IsPassed);
}
