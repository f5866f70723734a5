using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>What the words for a time limit (thời hạn thực hiện) say: until when, and how often.
/// "trước ngày 20 hằng tháng" is without end and monthly, day 20.</summary>
/// <param name="Deadline">Until when; null where there are no words.</param>
/// <param name="Recurrence">How often; null for a task done once.</param>
public sealed record DeadlineReading(Deadline? Deadline, Recurrence? Recurrence);
