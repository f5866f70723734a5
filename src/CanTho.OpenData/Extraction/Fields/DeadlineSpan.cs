namespace CanTho.OpenData.Extraction.Fields;

/// <summary>The points named in the words for a time limit, each with what stands between it and the one before.</summary>
internal sealed class DeadlineSpan
{
    private DeadlineSpan(List<(DeadlinePoint Point, DeadlineItemKind? Link)> points) => Points = points;

    /// <summary>The points from left to right; the link of the first is null.</summary>
    public List<(DeadlinePoint Point, DeadlineItemKind? Link)> Points { get; }

    /// <summary>True where "từ" stands before the first point.</summary>
    public bool HasFrom { get; private init; }

    /// <summary>True where "trước" stands before the first point.</summary>
    public bool HasBefore { get; private init; }

    /// <summary>True where "đến", "chậm nhất" or "cuối" stands before the first point.</summary>
    public bool HasBy { get; private init; }

    /// <summary>True where "trước", "chậm nhất" or "từ" stands before a later point: two limits, not one.</summary>
    public bool HasLaterLimit { get; private init; }

    /// <summary>The points that name a year (dated), or those that name none, out of the parts of a time limit.</summary>
    public static DeadlineSpan Of(IReadOnlyList<DeadlineItem> items, Func<DeadlinePoint, bool> isTaken)
    {
        var points = new List<(DeadlinePoint, DeadlineItemKind?)>();
        var pending = new HashSet<DeadlineItemKind>();
        var first = new HashSet<DeadlineItemKind>();
        var hasLaterLimit = false;
        foreach (var item in items)
        {
            if (item.Kind != DeadlineItemKind.Point)
            {
                pending.Add(item.Kind);
                continue;
            }

            if (!isTaken(item.Point))
            {
                pending.Clear();
                continue;
            }

            if (points.Count == 0)
            {
                first = [.. pending];
                points.Add((item.Point, null));
            }
            else
            {
                hasLaterLimit |= pending.Contains(DeadlineItemKind.Before) || pending.Contains(DeadlineItemKind.From)
                    || (pending.Contains(DeadlineItemKind.By) && !pending.Contains(DeadlineItemKind.To));
                points.Add((item.Point, pending.Contains(DeadlineItemKind.To) ? DeadlineItemKind.To : DeadlineItemKind.And));
            }

            pending.Clear();
        }

        return new DeadlineSpan(points)
        {
            HasFrom = first.Contains(DeadlineItemKind.From),
            HasBefore = first.Contains(DeadlineItemKind.Before),
            HasBy = first.Contains(DeadlineItemKind.By),
            HasLaterLimit = hasLaterLimit,
        };
    }

    /// <summary>Gives each point the unit and year that its neighbour states: "tháng 3 đến tháng 9 năm 2026", "15 - 20/6/2026". False
    /// where one stays open or the points do not follow each other.</summary>
    public bool TryResolve()
    {
        for (var index = Points.Count - 1; index >= 0; index--)
        {
            var point = Points[index].Point;
            var behind = index + 1 < Points.Count ? Points[index + 1].Point : (DeadlinePoint?)null;
            var before = index > 0 ? Points[index - 1].Point : (DeadlinePoint?)null;
            point = WithUnit(point, behind, before);
            point = point with { Year = point.Year ?? behind?.Year };
            if (point is { Unit: PointUnit.Day, First: 0 } && behind is { Unit: PointUnit.Day })
            {
                point = point with { First = behind.Value.First, Last = behind.Value.First };
            }

            Points[index] = (point, Points[index].Link);
        }

        for (var index = 1; index < Points.Count; index++)
        {
            var point = Points[index].Point;
            Points[index] = (point with { Year = point.Year ?? Points[index - 1].Point.Year }, Points[index].Link);
        }

        return Points.TrueForAll(entry => entry.Point is { Unit: not PointUnit.Bare, Year: not null, First: > 0, IsPossible: true }) && IsAscending();
    }

    private static DeadlinePoint WithUnit(DeadlinePoint point, DeadlinePoint? behind, DeadlinePoint? before)
    {
        if (point.Unit != PointUnit.Bare)
        {
            return point;
        }

        var unit = behind?.Unit ?? before?.Unit;
        return unit switch
        {
            PointUnit.Month => DeadlinePoint.OfMonth(point.First, point.Year),
            PointUnit.Quarter => DeadlinePoint.OfQuarter(point.First, point.Year),
            PointUnit.Day when behind is { } day => DeadlinePoint.OfDay(point.First, day.First, point.Year),
            _ => point,
        };
    }

    private bool IsAscending()
    {
        for (var index = 1; index < Points.Count; index++)
        {
            if (Points[index].Point.FirstDay < Points[index - 1].Point.FirstDay || Points[index].Point.LastDay <= Points[index - 1].Point.LastDay)
            {
                return false;
            }
        }

        return true;
    }
}
