using System.Xml.Linq;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Reads tables: merged cells, rows that a tracked change put in or took out, cells inside content controls.</summary>
/// <param name="file">The document that is read.</param>
internal sealed class WordTables(WordDocument file)
{
    /// <summary>Word allows as many columns.</summary>
    private const int MostColumns = 63;

    private int depth;

    /// <summary>Reads a table.</summary>
    public TextBlock.Table Read(XElement table, WordBody body)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        if (depth++ == 0)
        {
            file.Log.EnterTable();
        }

        foreach (var row in Inside(table, "tr"))
        {
            if (depth == 1)
            {
                file.Log.EnterRow();
            }

            if (!IsLeftOut(row))
            {
                rows.Add(ReadRow(row, body));
            }
        }

        if (--depth == 0)
        {
            file.Log.LeaveTable();
        }

        return new TextBlock.Table(rows.ToImmutable());
    }

    private bool IsLeftOut(XElement row)
    {
        var properties = row.Child("trPr");
        if (properties.Child("del") is not null)
        {
            file.Log.Count(counts => counts with { Deletions = counts.Deletions + 1 });
            return true;
        }

        if (properties.Child("ins") is not null)
        {
            file.Log.Count(counts => counts with { Insertions = counts.Insertions + 1 });
        }

        if (properties.Switch("hidden") != true)
        {
            return false;
        }

        var hidden = row.Descendants().Where(element => element.Name.LocalName == "t").Sum(element => element.Value.Length);
        file.Log.Count(counts => counts with { HiddenCharacters = counts.HiddenCharacters + hidden });
        return true;
    }

    private GridRow ReadRow(XElement row, WordBody body)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var start = Columns(row.Child("trPr").ValueOf("gridBefore"), 0);
        foreach (var cell in Inside(row, "tc"))
        {
            var properties = cell.Child("tcPr");
            var span = Columns(properties.ValueOf("gridSpan"), 1);
            var merge = properties.Child("vMerge");
            var goesOn = merge is not null && merge.Given("val") is not "restart";
            if (properties.Child("hMerge") is { } wide && wide.Given("val") is not "restart" && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + span };
            }
            else if (properties.Child("cellDel") is not null)
            {
                file.Log.Count(counts => counts with { Deletions = counts.Deletions + 1 });
            }
            else
            {
                cells.Add(new GridCell(start, span, goesOn, body.Read(cell)));
            }

            start = Math.Min(start + span, 10 * MostColumns);
        }

        return new GridRow(cells.ToImmutable());
    }

    /// <summary>Rows or cells, also those inside content controls.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name)
            {
                yield return child;
            }
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var inner in Inside(child, name))
                {
                    yield return inner;
                }
            }
        }
    }

    private static int Columns(string? text, int otherwise) => WordXml.Number(text) is { } count and > 0 ? Math.Min(count, MostColumns) : otherwise;
}
