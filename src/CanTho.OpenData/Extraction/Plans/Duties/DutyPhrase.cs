namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>How a sentence assigns: offsets in its text.</summary>
/// <param name="Lead">Who is to do it; null where the sentence names nobody and goes on with the one named before.</param>
/// <param name="Coordinators">With whom; null where not stated.</param>
/// <param name="Duty">Where the words begin for what is to be done; the end of the text where it names bodies alone.</param>
/// <param name="IsAssigned">True where a word assigns: "Giao", "Đề nghị", "có trách nhiệm", "chủ trì".</param>
internal readonly record struct DutyPhrase(Stretch? Lead, Stretch? Coordinators, int Duty, bool IsAssigned);
