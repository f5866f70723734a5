using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>The parts that the words for a time limit are made of.</summary>
internal enum DeadlineItemKind
{
    /// <summary>A day, month, quarter or year.</summary>
    Point,

    /// <summary>"-" or "đến" behind a point.</summary>
    To,

    /// <summary>",", ";" or "và".</summary>
    And,

    /// <summary>"từ".</summary>
    From,

    /// <summary>"trước".</summary>
    Before,

    /// <summary>"đến", "đến hết", "chậm nhất", "cuối": until the last day of what follows.</summary>
    By,

    /// <summary>"thường xuyên", "định kỳ".</summary>
    Regular,

    /// <summary>"và những năm tiếp theo", "trở đi".</summary>
    OpenEnd,

    /// <summary>"hằng", "mỗi", "định kỳ", "lần": says that units without a number are intervals.</summary>
    Recurring,

    /// <summary>"tháng", "quý", "năm" without a number, or "6 tháng": an interval, where something recurs.</summary>
    Interval,
}

/// <summary>One part of the words for a time limit.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Point">The point, for a point.</param>
/// <param name="Frequency">The interval, for an interval.</param>
internal readonly record struct DeadlineItem(DeadlineItemKind Kind, DeadlinePoint Point = default, Frequency Frequency = default);
