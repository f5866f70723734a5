namespace CanTho.OpenData.Model;

/// <summary>One agency's part in one task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Agency">The agency or collective.</param>
/// <param name="IsLead">True for chủ trì, false for phối hợp.</param>
public readonly record struct TaskRole(TaskId Task, AgencyId Agency, bool IsLead);
