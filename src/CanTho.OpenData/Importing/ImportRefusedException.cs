using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing;

/// <summary>Ends the reading of a file that cannot be taken over; caught at the room's door, where it becomes the complaint it holds.</summary>
/// <param name="complaint">Why.</param>
internal sealed class ImportRefusedException(Diagnostic complaint) : Exception(complaint.Message)
{
    /// <summary>Why the file is refused.</summary>
    public Diagnostic Complaint { get; } = complaint;
}
