using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Tasks that end together.</summary>
/// <param name="Day">The last day.</param>
/// <param name="End">The end in the precision of the source: "hết năm 2026", "31/12/2026".</param>
/// <param name="Tasks">The tasks, in the order of the corpus.</param>
internal sealed record DueGroup(DateOnly Day, string End, ImmutableArray<AssignedTask> Tasks);
