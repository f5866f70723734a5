namespace CanTho.OpenData.Site.Publishing;

/// <summary>An address that belongs to the page of one record: <c>/lich/van-ban/ke-hoach-12.ics</c> belongs to
/// <c>/van-ban/ke-hoach-12/</c>. Where the record gets another identity, all of them move with its page.</summary>
/// <param name="Page">The page of the record.</param>
/// <param name="Before">What stands before the identity in the address.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct RecordAddress(string Page, string Before, string After)
{
    private static readonly string[] Kinds = ["van-ban", "nhiem-vu", "co-quan", "chi-tieu", "can-cu", "du-lieu"];

    /// <summary>The record that an address belongs to; null where it belongs to none.</summary>
    public static RecordAddress? Of(string address)
    {
        var parts = address.Split('/');
        return parts switch
        {
            ["", "nguon", "tep-goc", ..] => null,
            ["", "nguon", var id, _, ..] => At("van-ban", id, parts, 2),
            ["", "lich", "van-ban", var file] => File("van-ban", file, parts, 3),
            ["", "lich", var file] => File("co-quan", file, parts, 2),
            ["", "data", ("van-ban" or "co-quan") and var kind, var id, _, ..] => At(kind, id, parts, 3),
            ["", "data", "schema", var file] => File("du-lieu", file, parts, 3),
            ["", "data", var file] => File("du-lieu", file, parts, 2),
            ["", "en", "data", var id, _, ..] => At("du-lieu", id, parts, 3),
            ["", "embed", var kind, var id, _, ..] when Kinds.Contains(kind) => At(kind, id, parts, 3),
            ["", var kind, var id, _, ..] when Kinds.Contains(kind) => At(kind, id, parts, 2),
            _ => null,
        };
    }

    /// <summary>The same address for another record; null where that is a page of another kind.</summary>
    /// <param name="page">Page of the other record.</param>
    public string? For(string page) =>
        Of(page) is { } other && other.Page == page && KindOf(page) == KindOf(Page) ? $"{Before}{page.Split('/')[2]}{After}" : null;

    /// <summary><c>van-ban</c> of <c>/van-ban/ke-hoach-12/</c>.</summary>
    private static string KindOf(string page) => page.Split('/')[1];

    private static RecordAddress? At(string kind, string id, string[] parts, int place) =>
        id.Length == 0 ? null : new($"/{kind}/{id}/", string.Join('/', parts[..place]) + "/", "/" + string.Join('/', parts[(place + 1)..]));

    /// <summary>A file named after the record: <c>so-y-te.ics</c>, <c>tasks.csv-metadata.json</c>.</summary>
    private static RecordAddress? File(string kind, string file, string[] parts, int place) =>
        file.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? new($"/{kind}/{file[..dot]}/", string.Join('/', parts[..place]) + "/", file[dot..]) : null;
}
