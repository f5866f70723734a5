using System.Globalization;

namespace CanTho.OpenData.Site;

/// <summary>Every address of the English pages. They stand below <c>/en/</c>; records have Vietnamese pages alone.</summary>
internal static class EnglishRoutes
{
    public const string Home = "/en/";
    public const string Documents = "/en/documents/";
    public const string Tasks = "/en/tasks/";
    public const string Agencies = "/en/agencies/";
    public const string Indicators = "/en/indicators/";
    public const string Instruments = "/en/legal-basis/";
    public const string Datasets = "/en/data/";
    public const string Glossary = "/en/glossary/";
    public const string About = "/en/about/";

    public static string Dataset(string name) => $"{Datasets}{name}/";

    public static string Text(string slug) => $"{Home}{slug}/";

    public static string Term(string id) => $"{Glossary}#{id}";

    /// <summary>A page of the list of tasks; the first is the list itself.</summary>
    public static string TaskPage(int number) => Later(Tasks, number);

    /// <summary>A page of a list; the first is the list itself.</summary>
    public static string Later(string route, int number) => number == 1 ? route : string.Create(CultureInfo.InvariantCulture, $"{route}page-{number}/");
}
