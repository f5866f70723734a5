namespace CanTho.OpenData.Model;

/// <summary>A name that an agency bore before, or a body merged into it that has no entry of its own.</summary>
/// <param name="Name">The former name, such as "Ban Dân tộc".</param>
/// <param name="Note">What is to be known of it, one sentence; null where there is nothing to say.</param>
/// <param name="Source">The instrument that states it; never missing.</param>
public sealed record FormerName(string Name, string? Note, string Source);
