using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>One walk through the parts of a document that gathers duties. Who is named in a heading or an opening clause is handed
/// down to the items and parts below.</summary>
internal sealed partial class DutyWalk(ExtractionInput input)
{
    private readonly DutyUnits units = new(input);

    /// <summary>Walks through body and closing text.</summary>
    public ImmutableArray<AssignedTask> Run()
    {
        Walk(input.Document.Body, DutyPlace.Nowhere, InFront());
        foreach (var paragraph in input.Document.Closing.OfType<Block.Paragraph>())
        {
            units.Read(DutyPlace.Nowhere, paragraph.Passage, null, ItemKind.Text, opensList: false);
        }

        return units.Tasks;
    }

    /// <summary>"Giao Giám đốc Sở Nội vụ:" in front of numbered duties, which have no headings of their own.</summary>
    private Addressee? InFront() =>
        input.Document.Front is [.., Block.Paragraph last] && last.Passage.Text.EndsWith(':') && input.Document.Body.Children is { IsEmpty: false } parts && parts.All(part => part.Heading is null)
            && Sentences.Split(last.Passage.Text).Last() is var sentence && DutyPhrases.Read(last.Passage.Text[sentence.Start..sentence.End]) is { Lead: not null, IsAssigned: true }
            ? units.Read(DutyPlace.Nowhere, last.Passage, null, ItemKind.Text, opensList: true)
            : null;

    private void Walk(Section section, DutyPlace around, Addressee? handedDown)
    {
        if (IsProposal(section) || IsOfRules(section))
        {
            return;
        }

        var place = section.Level > 0 ? around.Enter(section) : around;
        var announced = Announced(section);
        var current = announced.Length > 0 ? handedDown : ReadHeading(section, place, handedDown);
        var opening = KindOf(section);
        var markers = new ListMarkers();
        var hadItems = false;
        var before = units.Count;
        var components = "";
        for (var index = 0; index < section.Blocks.Length; index++)
        {
            if (section.Blocks[index] is not Block.Paragraph paragraph)
            {
                continue;
            }

            if (units.TakesTime(paragraph.Passage, before))
            {
                continue;
            }

            before = units.Count;
            var kind = ListMarkers.KindOf(paragraph);
            if (kind.Length > 0 && kind == components)
            {
                continue;
            }

            components = Components(section, index, kind);
            var addressee = markers.Enter(kind) ?? current;

            // Text behind a list may end the list: "Kinh phí thực hiện …".
            addressee = hadItems && kind.Length == 0 && addressee is not null ? addressee with { OpensList = false } : addressee;
            hadItems |= kind.Length > 0;
            var opensList = components.Length == 0 && IsFollowedByItems(section, index);
            var named = units.Read(index == 0 ? place with { Announced = announced } : place, paragraph.Passage, addressee, kind.Length > 0 ? ItemKind.Point : opening, opensList);
            if (kind.Length > 0)
            {
                markers.Open(kind, (named ?? addressee) is { } known ? known with { OpensList = opensList } : null);
            }
            else if (named is not null && (named.OpensList || (section.Heading is null && index == 0)))
            {
                current = named;
            }

            opening = ItemKind.Text;
        }

        foreach (var child in section.Children)
        {
            Walk(child, place, current);
        }
    }

    /// <summary>"Kiến nghị với Trung ương" of a report.</summary>
    private bool IsProposal(Section section) =>
        input.Header.Type is "Báo cáo" && section.Heading is { } heading && DutyWords.Proposals.StandsAt(new FieldText(heading.Text), 0);

    /// <summary>"Đối tượng áp dụng", "Giải thích từ ngữ" of a regulation: said of whom and what, not given to anybody.</summary>
    private static bool IsOfRules(Section section) => section.Heading is { } heading && DutyWords.Rules.StandsAt(new FieldText(heading.Text), 0);

    /// <summary>A run-in heading that is the plural of a body and nothing more: the names stand behind it on its line.</summary>
    private static string Announced(Section section)
    {
        if (section.Heading is not { } heading || section.Blocks is not [Block.Paragraph first, ..] || first.Passage.FirstLine != heading.LastLine)
        {
            return "";
        }

        var phrase = DutyPhrases.Read($"{heading.Text}: {first.Passage.Text}");
        return phrase?.Lead is { } lead && lead.End > heading.Text.Length + 2 ? heading.Text + ": " : "";
    }

    /// <summary>The body that a heading names, or the one handed down; a heading that is a whole duty gives that duty.</summary>
    private Addressee? ReadHeading(Section section, DutyPlace place, Addressee? handedDown)
    {
        if (section.Heading is not { } heading)
        {
            return handedDown;
        }

        var hasItems = section.Blocks.Length + section.Children.Length > 0;
        return units.ReadHeading(place, heading, handedDown, hasItems) ?? handedDown;
    }

    /// <summary>What the first paragraph of a part is: the text behind its number, where it has no heading.</summary>
    private static ItemKind KindOf(Section section)
    {
        if (section.Heading is not null || section.Label is not { Length: > 0 } label)
        {
            return ItemKind.Text;
        }

        return label.Length == 1 && char.IsLower(label[0]) ? ItemKind.Point : ItemKind.Numbered;
    }

    /// <summary>The mark of the items behind "Lập hồ sơ, bao gồm:", which are parts of what is made and no duties; "" where nothing is listed,
    /// or duties are ("Nhiệm vụ gồm: - Xây dựng …").</summary>
    private static string Components(Section section, int index, string kind) =>
        ListPattern().IsMatch(((Block.Paragraph)section.Blocks[index]).Passage.Text)
        && section.Blocks.ElementAtOrDefault(index + 1) is Block.Paragraph item && ListMarkers.KindOf(item) is { Length: > 0 } other && other != kind
        && !DutyWords.Verbs.StandsAt(new FieldText(item.Passage.Text.TrimStart('-', '+', '•', '*', ' ')), 0)
            ? other
            : "";

    // "… đưa vào sử dụng, bao gồm:", "báo cáo gồm các nội dung sau:"
    [GeneratedRegex(@"\b(?:gồm có|gồm)(?: các)?(?: nội dung| phần| giấy tờ| tài liệu)?(?: chính| chủ yếu)?(?: sau| sau đây)?:$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex ListPattern();

    /// <summary>True where the paragraph ends in a colon and something follows it.</summary>
    private static bool IsFollowedByItems(Section section, int index) =>
        ((Block.Paragraph)section.Blocks[index]).Passage.Text.EndsWith(':') && (index < section.Blocks.Length - 1 || section.Children.Length > 0);
}
