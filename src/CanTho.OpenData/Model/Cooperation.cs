namespace CanTho.OpenData.Model;

/// <summary>Two agencies that sources name in the same tasks (phối hợp): one leads, the other coordinates or leads with it.</summary>
/// <param name="Lead">The agency that leads.</param>
/// <param name="Partner">The other agency; a collective where the source names a whole group.</param>
/// <param name="IsJointLead">True where both lead; such a pair stands twice, once from each side.</param>
/// <param name="Tasks">The tasks, in the order of the corpus; never empty.</param>
public sealed record Cooperation(AgencyId Lead, AgencyId Partner, bool IsJointLead, ImmutableArray<TaskId> Tasks);
