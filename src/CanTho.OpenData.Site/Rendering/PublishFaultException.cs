namespace CanTho.OpenData.Site.Rendering;

/// <summary>Ends the writing of a version that the disk refused; the complaint is with <see cref="PublishStage.Complaints"/>.</summary>
internal sealed class PublishFaultException : Exception;
