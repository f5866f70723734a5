using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary><c>/llms.txt</c>: for a program that reads the site for a person, what the portal is, where the data stand, how to cite. Only
/// links to what is published.</summary>
internal static class LlmsText
{
    public static OutputFile Of(Portal portal, AddressSet published)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(portal.Settings.Title).Append("\n\n> ").Append(portal.Settings.Tagline).Append("\n> ").Append(LlmsWords.InEnglish).Append("\n\n");
        text.AppendJoin('\n', LlmsWords.Notes(portal).Select(note => $"- {note}")).Append('\n');
        foreach (var (heading, links) in LlmsWords.Links)
        {
            text.Append("\n## ").Append(heading).Append("\n\n");
            foreach (var (route, title, about) in links.Where(link => published.Contains(Routes.FileOf(link.Route)) || link.Route == Routes.DataIndex))
            {
                text.Append("- [").Append(title).Append("](").Append(portal.Absolute(route)).Append("): ").Append(about).Append('\n');
            }
        }

        return new OutputFile("llms.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
