using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A task on a day of the calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Task">The task.</param>
/// <param name="Precision">How exactly the source names that day; of a month, quarter or year it is only the last.</param>
/// <param name="IsRecurring">True for one of the days of a duty that comes back.</param>
public sealed record CalendarEntry(DateOnly Day, AssignedTask Task, DeadlinePrecision Precision, bool IsRecurring)
{
    /// <summary>True where the source itself names this day.</summary>
    public bool IsExact => Precision == DeadlinePrecision.Day;
}
