namespace CanTho.OpenData.Model;

/// <summary>As what a line of a source was read.</summary>
public enum LineReading
{
    /// <summary>Letterhead, number, date, title, grounds.</summary>
    Front,

    /// <summary>Heading of a section.</summary>
    Heading,

    /// <summary>Paragraph or item.</summary>
    Paragraph,

    /// <summary>Row of a table.</summary>
    TableRow,

    /// <summary>Footnote.</summary>
    Footnote,

    /// <summary>Closing text, recipients, signature.</summary>
    Closing,

    /// <summary>Left out: nothing stands on it.</summary>
    Blank,

    /// <summary>Left out: number of a page.</summary>
    PageNumber,

    /// <summary>Left out: header of a table repeated on the next page.</summary>
    RepeatedHeader,

    /// <summary>Left out: a ruled line or other marks without letters.</summary>
    Rule,

    /// <summary>Left out for no reason that the program knows.</summary>
    Unread,
}
