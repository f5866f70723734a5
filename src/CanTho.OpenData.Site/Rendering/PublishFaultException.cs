namespace CanTho.OpenData.Site.Rendering;

/// <summary>Ends the writing of a version that the disk refused; the complaint is with <see cref="PublishStage.Complaints"/>.</summary>
internal sealed class PublishFaultException : Exception
{
    /// <summary>True where this is all that happened, be it on several threads.</summary>
    public static bool IsAllOf(Exception fault) => fault is PublishFaultException
        || (fault is AggregateException several && several.Flatten().InnerExceptions.All(inner => inner is PublishFaultException));
}
