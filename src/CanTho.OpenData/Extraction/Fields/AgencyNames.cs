using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Takes apart the cell or phrase that names who leads (cơ quan chủ trì) or coordinates (cơ quan phối hợp).</summary>
/// <remarks>
/// <para>Names are parted by commas, semicolons, "và", dashes and lines, and hold all of these themselves. What keeps a name whole, in
/// this order: the register (longest name first); for a description of many bodies, its words as one ("Các sở, ngành, UBND xã,
/// phường liên quan"); for departments and ministries, the branches of administration ("Sở Văn hóa, Thể thao và Du lịch"); for the
/// rest, the next word that heads a name (Sở, Ban, Công an, Trung tâm …).</para>
/// <para>Elliptic lists are filled up: <c>các sở: Kế hoạch và Đầu tư, Công Thương</c>; <c>Sở Tài chính, Nội vụ</c>; <c>UBND quận
/// Ninh Kiều, Bình Thủy</c>. Left out are remarks in brackets, words such as "chủ trì" and "theo lĩnh vực", and the
/// announcement of a list ("các đơn vị:"). Other words that head no name are given as they are, not in the register.</para>
/// </remarks>
public static class AgencyNames
{
    private static readonly AgencyLexicon Unregistered = new([]);

    /// <summary>The agencies and collectives of a text, in its order.</summary>
    /// <param name="raw">The words of the cell; null or blank gives none.</param>
    /// <param name="lexicon">The register.</param>
    public static ImmutableArray<AgencyReading> Split(string? raw, AgencyLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        // Dots, dashes and signs stand in empty cells; what has no letter names nobody, and would have no address.
        return string.IsNullOrWhiteSpace(raw) ? []
            : [.. new AgencyScan(raw, new FieldText(WithoutRemarks(raw)), lexicon).Run().Where(reading => HasAddress(reading.Name))];
    }

    private static bool HasAddress(string name)
    {
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(VietnameseLetters.Fold(character)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a name that describes many bodies, judged by its words alone: "Các đơn vị liên quan".</summary>
    public static bool IsCollective(string name) => Split(name, Unregistered) is [{ IsCollective: true }];

    /// <summary>Blanks in place of "(chủ trì)", so that offsets stay; a bracket without its other half stays, too.</summary>
    private static string WithoutRemarks(string raw)
    {
        var text = raw.ToCharArray();
        var open = -1;
        for (var index = 0; index < text.Length; index++)
        {
            open = text[index] == '(' ? index : open;
            if (text[index] == ')' && open >= 0)
            {
                text.AsSpan(open, index + 1 - open).Fill(' ');
                open = -1;
            }
        }

        return new string(text);
    }
}
