namespace CanTho.OpenData.Site.Rendering;

/// <summary>Collects the strokes of a drawing from top to bottom.</summary>
/// <param name="width">Width of the surface.</param>
internal sealed class ChartPen(decimal width)
{
    private readonly ImmutableArray<ChartShape>.Builder _shapes = ImmutableArray.CreateBuilder<ChartShape>();

    /// <summary>Width of the surface.</summary>
    public decimal Width { get; } = width;

    /// <summary>Lower edge of what has been drawn.</summary>
    public decimal Y { get; set; }

    /// <summary>True where every value stands below its words: one line would be too short for one of them, and rows should be alike.</summary>
    public bool IsStacked { get; set; }

    /// <summary>Adds a stroke.</summary>
    public void Add(ChartShape shape) => _shapes.Add(shape);

    /// <summary>Adds strokes behind all others.</summary>
    public void AddBehind(params ImmutableArray<ChartShape> shapes) => _shapes.InsertRange(0, shapes);

    /// <summary>Writes words on one line.</summary>
    public void Words(decimal x, decimal y, string words, ChartInk ink = ChartInk.Text, decimal size = ChartDrawing.TextSize, bool isBold = false, ChartAnchor anchor = ChartAnchor.Start) =>
        Add(new ChartShape.Words(ink, x, y, words, size, isBold, anchor));

    /// <summary>Writes words over the whole width, as many lines as they need, and moves below them.</summary>
    public void Paragraph(string words, ChartInk ink = ChartInk.Text, decimal size = ChartDrawing.TextSize, bool isBold = false)
    {
        foreach (var line in ChartText.Wrap(words, Width, size, isBold))
        {
            Y += size * 1.35m;
            Words(0, Y - (size * 0.3m), line, ink, size, isBold);
        }
    }

    /// <summary>True where a line holds words and their value.</summary>
    public bool Holds(string label, string value) =>
        ChartText.Width(label, ChartDrawing.TextSize) + ChartText.Width(value, ChartDrawing.TextSize, isBold: true) + ChartDrawing.TextSize <= Width;

    /// <summary>Writes what is drawn on the left and its value on the right, or under each other.</summary>
    public void Label(string label, string value)
    {
        const decimal size = ChartDrawing.TextSize;
        if (IsStacked)
        {
            Paragraph(label);
            Paragraph(value, isBold: true);
            return;
        }

        Y += size * 1.35m;
        Words(0, Y - (size * 0.3m), label);
        Words(Width, Y - (size * 0.3m), value, isBold: true, anchor: ChartAnchor.End);
    }

    /// <summary>The drawing as far as it has been drawn.</summary>
    public ChartDrawing Finish() => new(Width, decimal.Ceiling(Y), _shapes.ToImmutable());
}
