using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>How to cite a task: the source first, then the portal, the day and the address.</summary>
internal static class CitationWords
{
    public static string Of(Portal portal, AssignedTask task)
    {
        var document = portal.Document(task.Document);
        return $"{document.Header.Issuer ?? "Thành phố Cần Thơ"}, {document.ShortTitle}" +
            $"{(Words.Place(task) is { Length: > 0 } place ? $", mục {place}" : "")}, {Words.Lines(task.Source.Span)} của bản nhận được; " +
            $"theo {portal.Settings.Title}, số liệu tính đến {Dates.Day(portal.AsOf)}, {portal.Absolute(Routes.Task(task.Id))}";
    }
}
