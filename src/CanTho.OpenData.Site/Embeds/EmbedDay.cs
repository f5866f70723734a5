namespace CanTho.OpenData.Site.Embeds;

/// <summary>A day that an agency has before it: the last day of a task, or the next day of a duty that comes back.</summary>
/// <param name="Day">The day.</param>
/// <param name="When">The day no more exact than the source: "hết quý II/2026", "20/07/2026".</param>
/// <param name="IsRecurring">True for a duty that comes back.</param>
/// <param name="IsLead">True where the agency leads, false where it coordinates.</param>
/// <param name="Task">Identity of the task.</param>
/// <param name="Title">What is to be done.</param>
internal sealed record EmbedDay(DateOnly Day, string When, bool IsRecurring, bool IsLead, string Task, string Title);
