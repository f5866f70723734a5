using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing;

/// <summary>Ends the reading of a file that cannot be taken over; caught at the room's door, where it becomes the complaint it holds.</summary>
/// <param name="complaint">Why.</param>
#pragma warning disable CA1032, RCS1194 // Made with a complaint or not at all.
internal sealed class ImportRefusedException(Diagnostic complaint) : Exception(complaint.Message)
#pragma warning restore CA1032, RCS1194
{
    /// <summary>Why the file is refused.</summary>
    public Diagnostic Complaint { get; } = complaint;
}
