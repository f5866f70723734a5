using System.Globalization;
using System.Text;
using System.Xml;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A feed (RFC 4287). Identities are tag URIs (RFC 4151) and survive renamed addresses; times are days of the data at 0 o'clock
/// in Cần Thơ.</summary>
/// <param name="Name">What its identity is made of.</param>
/// <param name="Title">Title.</param>
/// <param name="Subtitle">What it tells of.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Route">Its own address.</param>
/// <param name="Page">Page about the same.</param>
/// <param name="BaseUrl">Address of the site, without a slash at the end.</param>
/// <param name="Authority">Host in whose name identities are given, the same wherever the site is published.</param>
/// <param name="Entries">Its entries, newest first.</param>
internal sealed record AtomFeed(
    string Name, string Title, string Subtitle, string Author, string Route, string Page, string BaseUrl, string Authority, ImmutableArray<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    };

    /// <summary>The whole file.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "vi");
            Add(xml, "id", Tag(Name));
            Add(xml, "title", Title);
            Add(xml, "subtitle", Subtitle);
            Add(xml, "updated", Time(Entries.Select(entry => entry.Updated).DefaultIfEmpty(DataDays.Founded).Max()));
            AddLink(xml, "self", "application/atom+xml", BaseUrl + Route);
            AddLink(xml, "alternate", "text/html", BaseUrl + Page);
            xml.WriteStartElement("author", Namespace);
            Add(xml, "name", Author);
            Add(xml, "uri", BaseUrl + "/");
            xml.WriteEndElement();
            foreach (var entry in Entries)
            {
                AddEntry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private void AddEntry(XmlWriter xml, AtomEntry entry)
    {
        var text = entry.Text();
        xml.WriteStartElement("entry", Namespace);
        Add(xml, "id", Tag(entry.Name));
        Add(xml, "title", text.Title);
        Add(xml, "updated", Time(entry.Updated));
        AddLink(xml, "alternate", "text/html", BaseUrl + text.Route);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteAttributeString("label", entry.Label);
        xml.WriteEndElement();
        Add(xml, "summary", text.Summary);
        xml.WriteEndElement();
    }

    /// <summary><c>tag:cantho.example,2026-01-01:van-ban/…</c>.</summary>
    private string Tag(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"tag:{Authority},{DataDays.Founded:yyyy-MM-dd}:{name}");

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00+07:00'", CultureInfo.InvariantCulture);

    private static void AddLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Add(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))));
}
