using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Takes a sentence of a plan apart: who, with whom, from where on what.</summary>
/// <remarks>
/// Understood: <c>Giao Sở X chủ trì, phối hợp với Y: …</c>, <c>Đề nghị X …</c>, <c>UBND tỉnh yêu cầu X …</c>, <c>Sở X có trách nhiệm …</c>,
/// <c>Sở X, Sở Y theo chức năng, nhiệm vụ được giao, chủ động …</c>, <c>Sở X: …</c>, <c>Căn cứ …, Giám đốc sở … trực tiếp …</c>,
/// <c>Chủ trì, phối hợp với Y xây dựng …</c> (nobody named: the doer stands above). Not taken: sentences that tell facts.
/// </remarks>
internal sealed class DutyPhrases
{
    private const int MostAdverbial = 140;
    private const int MostMeasure = 40;
    private const int MostLabel = 6;

    private static readonly string[] Authorities = ["chu tich ubnd", "thuong truc hdnd", "ubnd", "hdnd", "ban thuong vu", "tinh uy", "thanh uy"];
    private static readonly string[] Areas = ["tinh", "tp", "thanh pho"];

    private readonly FieldText text;
    private readonly bool takesAnyVerb;
    private int place;

    private readonly bool isCentral;

    private DutyPhrases(FieldText sentence, bool takesAnyVerb, bool isCentral)
    {
        text = sentence;
        this.takesAnyVerb = takesAnyVerb;
        this.isCentral = isCentral;
    }

    /// <summary>Reads a sentence, or a clause behind a semicolon; null where it names no doer and begins with no role either.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="takesAnyVerb">True where bodies are known to be given duties, so that a verb this reader does not know will do.</param>
    /// <param name="isCentral">True in a document of the government or a ministry: only those give duties to ministries.</param>
    public static DutyPhrase? Read(string sentence, bool takesAnyVerb = false, bool isCentral = false) => Read(new FieldText(sentence), takesAnyVerb, isCentral);

    /// <summary>Reads a sentence that has been cut into words.</summary>
    public static DutyPhrase? Read(FieldText sentence, bool takesAnyVerb = false, bool isCentral = false)
    {
        var phrases = new DutyPhrases(sentence, takesAnyVerb, isCentral);
        return phrases.ReadAssigned(0) ?? phrases.ReadSubject(0) ?? phrases.ReadBehindAdverbial() ?? phrases.ReadRoles(0);
    }

    /// <summary>"Giao Sở X …", "Đề nghị …", "Đối với các sở, ngành: …".</summary>
    private DutyPhrase? ReadAssigned(int start)
    {
        place = start + (text.IsWord(start, "dong") && text.IsWord(start + 1, "thoi") ? 2 : 0);
        place += text.IsMark(place, ",") ? 1 : 0;
        var assigning = DutyWords.Assigning.LengthAt(text, place);
        var addressing = assigning == 0 ? DutyWords.Addressing.LengthAt(text, place) : 0;
        place += assigning + addressing + (text.IsWord(place + assigning, "cho") ? 1 : 0);
        place += assigning > 0 && text.IsMark(place, ":") ? 1 : 0;
        return assigning + addressing > 0 && ReadNames() is { } names ? ReadTail(names, isAssigned: assigning > 0, isOpening: true) : null;
    }

    /// <summary>A sentence that begins with the doer, or with who assigns ("UBND tỉnh yêu cầu …").</summary>
    private DutyPhrase? ReadSubject(int start)
    {
        place = start;
        if (ReadNames() is not { } names)
        {
            return null;
        }

        var comma = text.IsMark(place, ",") ? 1 : 0;
        var behind = place;
        if (DutyWords.Assigning.StandsAt(text, place + comma) && IsAuthority(names) && ReadAssigned(place + comma) is { } assigned)
        {
            return assigned;
        }

        place = behind;
        return IsLabel(start) || (!isCentral && IsCentral(names)) || (IsAuthority(names) && !IsFollowedByRole()) ? null : ReadTail(names, isAssigned: false, isOpening: false);
    }

    /// <summary>The issuing bodies themselves, as a sentence names them: "UBND thành phố", "Chủ tịch UBND tỉnh", "HĐND tỉnh".</summary>
    private bool IsAuthority(Stretch names)
    {
        var folded = VietnameseText.Fold(text.Text[names.Start..names.End])
            .Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal).Replace("hoi dong nhan dan", "hdnd", StringComparison.Ordinal);
        var head = Array.Find(Authorities, head => folded.StartsWith(head, StringComparison.Ordinal));
        var area = head is null ? "" : folded[head.Length..].TrimStart();
        return head is not null && !folded.Contains(',', StringComparison.Ordinal)
            && (area.Length == 0 || Array.Exists(Areas, unit => area.StartsWith(unit, StringComparison.Ordinal)));
    }

    /// <summary>"Cơ quan, đơn vị đầu mối: Sở Y tế": the name of a field, as lists of attributes have it.</summary>
    private bool IsLabel(int start)
    {
        if (text.Phrase(start, "co quan") == 0 && text.Phrase(start, "don vi") == 0)
        {
            return false;
        }

        for (var behind = place; behind < place + MostLabel; behind++)
        {
            if (text.IsMark(behind, ":"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFollowedByRole() => DutyWords.Roles.StandsAt(text, place) || DutyWords.Roles.StandsAt(text, place + 1);

    private bool IsCentral(Stretch names)
    {
        var first = new FieldText(text.Text[names.Start..names.End]);
        return DutyWords.Central.StandsAt(first, 0) && first.Phrase(0, "bo chi huy") == 0;
    }

    /// <summary>"Căn cứ …, Giám đốc sở … trực tiếp …", "Hằng năm, các sở …", "Trên đây là …, yêu cầu …".</summary>
    private DutyPhrase? ReadBehindAdverbial()
    {
        var isClosing = text.Phrase(0, "tren day") > 0;
        if (!DutyWords.Adverbial.StandsAt(text, 0))
        {
            return null;
        }

        if (DutyTimes.BehindTimeWords(text, 0) is > 0 and var time && ReadSubject(time) is { } timed)
        {
            return timed;
        }

        for (var mark = 1; mark < text.Count && (isClosing || mark < MostAdverbial); mark++)
        {
            if (!text.IsMark(mark, ",;:") || IsInsideList(mark))
            {
                continue;
            }

            var start = mark + 1;
            var found = isClosing ? ReadAssigned(start) ?? ReadRequest(start) : ReadAssigned(start) ?? ReadSubject(start) ?? ReadRoles(start);
            if (found is not null)
            {
                return found;
            }

            if (!isClosing && DutyWords.Verbs.StandsAt(text, start) && !DutyWords.Adverbial.StandsAt(text, start))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first comma of "Trên cơ sở đề nghị của Ủy ban nhân dân quận, huyện, Sở Xây dựng chủ trì …": of whom the clause speaks goes on.</summary>
    private bool IsInsideList(int comma) =>
        text.IsMark(comma, ",") && !text.IsCapitalised(comma - 1) && !text.IsCapitalised(comma + 1) && IsLevel(comma - 1) && IsLevel(comma + 1);

    private bool IsLevel(int index) => text.Folded(index) is "huyen" or "quan" or "xa" or "phuong" or "thi" or "tran" or "khu" or "dac" or "so" or "ban" or "nganh" or "bo" or "tinh";

    /// <summary>", UBND thành phố yêu cầu Giám đốc sở …" at the end of a long sentence.</summary>
    private DutyPhrase? ReadRequest(int start)
    {
        place = start;
        return ReadNames() is { } names && IsAuthority(names) && DutyWords.Assigning.StandsAt(text, place) ? ReadAssigned(place) : null;
    }

    /// <summary>"Chủ trì, phối hợp với Y xây dựng …", "Căn cứ khả năng cân đối ngân sách, phối hợp với Y …": the doer stands above.</summary>
    private DutyPhrase? ReadRoles(int start)
    {
        place = start;
        var (coordinators, hasRole) = ReadRoleWords();
        return hasRole ? new DutyPhrase(null, coordinators, Offset(place), IsAssigned: false) : null;
    }

    private Stretch? ReadNames()
    {
        var behind = DoerScan.Behind(text, place);
        if (behind == place)
        {
            return null;
        }

        var names = new Stretch(text[place].Start, text[behind - 1].End);
        place = behind;
        return names;
    }

    /// <summary>What stands behind the doer: the measure, the roles, the duty.</summary>
    private DutyPhrase? ReadTail(Stretch names, bool isAssigned, bool isOpening)
    {
        var measure = BehindMeasure(place);
        var before = place;
        place = measure ?? place;
        var (coordinators, hasRole) = ReadRoleWords();
        if (measure is not null && !hasRole && text.IsMark(measure.Value - 1, ","))
        {
            // "theo chức năng, nhiệm vụ được giao, chủ động …": a measure set off by a comma is part of what is to be done.
            place = before;
        }

        if (!hasRole && !isAssigned && !IsDuty(measure ?? before, isOpening))
        {
            return null;
        }

        place += text.IsMark(place, ":,") ? 1 : 0;
        return new DutyPhrase(names, coordinators, Offset(place), isAssigned || hasRole);
    }

    /// <summary>True where the words behind the names can be a duty: a verb, a colon, or the end where nothing but names was given.</summary>
    private bool IsDuty(int start, bool isOpening)
    {
        if (start >= text.Count || text.IsMark(start, ":"))
        {
            return true;
        }

        var verb = start + (text.IsMark(start, ",") ? 1 : 0);
        if (DutyWords.Verbs.StandsAt(text, verb))
        {
            return true;
        }

        return !DutyWords.Facts.StandsAt(text, verb) && (isOpening || (takesAnyVerb && text[verb].Kind == TokenKind.Word && !DutyWords.Prepositions.StandsAt(text, verb)) || (AfterTime(verb) is { } behind && DutyWords.Verbs.StandsAt(text, behind)));
    }

    /// <summary>The token behind "hằng năm", "định kỳ 6 tháng", "trước ngày 15 tháng 12 hằng năm".</summary>
    private int? AfterTime(int index)
    {
        var behind = DutyTimes.BehindTimeWords(text, index);
        behind += behind > index && text.IsMark(behind, ",") ? 1 : 0;
        return behind > index ? behind : null;
    }

    /// <summary>The token behind "theo chức năng, nhiệm vụ được giao,"; null where no measure stands.</summary>
    private int? BehindMeasure(int index)
    {
        var start = index + (text.IsMark(index, ",") ? 1 : 0);
        if (!DutyWords.Measure.StandsAt(text, start))
        {
            return null;
        }

        for (var end = start + 1; end < text.Count && end < start + MostMeasure; end++)
        {
            var isComma = text.IsMark(end, ",");
            var verb = end + (isComma ? 1 : 0);
            var opens = DutyWords.Roles.StandsAt(text, verb) || IsRealVerb(verb);
            if (opens && (isComma || !text.IsWord(end - 1, "va")))
            {
                return verb;
            }

            if (text.IsMark(end, ":"))
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>A verb that opens the duty, not one inside "nhiệm vụ được giao", "lĩnh vực quản lý", "theo quy định".</summary>
    private bool IsRealVerb(int index)
    {
        if (!DutyWords.Verbs.StandsAt(text, index) || text.IsWord(index - 1, "duoc") || text.IsWord(index - 1, "vi") || text.IsWord(index - 1, "vuc") || text.IsWord(index - 1, "pham") || text.IsWord(index - 1, "nganh"))
        {
            return false;
        }

        // "căn cứ Điều 1 Quyết định này": a paper
        var isPaper = text.Phrase(index, "quyet dinh") > 0 && text.IsWord(index + 2, "nay");
        return !isPaper && text.Phrase(index, "phan cong") == 0 && text.Phrase(index, "quan ly") == 0 && text.Phrase(index, "quy dinh") == 0 && text.Phrase(index, "giao") == 0
            && text.Phrase(index, "can cu") == 0 && !text.IsWord(index, "chi") && !text.IsWord(index, "cap");
    }

    private (Stretch? Coordinators, bool HasRole) ReadRoleWords()
    {
        Stretch? coordinators = null;
        var hasRole = false;
        while (place < text.Count)
        {
            var start = place + (text.IsMark(place, ",;") || text.IsWord(place, "va") ? 1 : 0);
            if (DutyWords.Roles.LengthAt(text, start) is > 0 and var role)
            {
                place = start + role;
                hasRole = true;
            }
            else if (IsAnswering(start))
            {
                place = start + 3;
                hasRole = true;
            }
            else if (coordinators is null && (ReadTogether(start) ?? (hasRole ? ReadHelpers(start) : null)) is { } names)
            {
                coordinators = names;
                hasRole = true;
            }
            else
            {
                break;
            }
        }

        if (hasRole && text.IsMark(place, ",:"))
        {
            place++;
        }

        // "phối hợp với Sở Y tế trong việc tổ chức …"
        place += hasRole && text.Phrase(place, "trong viec") > 0 ? 2 : 0;

        return (coordinators, hasRole);
    }

    /// <summary>"chịu trách nhiệm" before a verb; "chịu trách nhiệm trước …", "chịu trách nhiệm về …" is itself the duty.</summary>
    private bool IsAnswering(int index) =>
        text.Phrase(index, "chiu trach nhiem") > 0 && (DutyWords.Verbs.StandsAt(text, index + 3) || DutyWords.Roles.StandsAt(text, index + 3) || text.IsMark(index + 3, ":"));

    /// <summary>"phối hợp với Y", also "chủ động phối hợp chặt chẽ cùng Y".</summary>
    private Stretch? ReadTogether(int index)
    {
        var start = index;
        while (DutyWords.Manner.LengthAt(text, start) is > 0 and var manner && start < index + 8)
        {
            start += manner;
        }

        if (text.Phrase(start, "phoi hop") == 0 && text.Phrase(start, "phoi ket hop") == 0)
        {
            return null;
        }

        start += text.Phrase(start, "phoi hop") > 0 ? 2 : 3;
        while (DutyWords.Manner.LengthAt(text, start) is > 0 and var manner)
        {
            start += manner;
        }

        while (text.IsWord(start, "voi") || text.IsWord(start, "cung") || text.IsMark(start, ":"))
        {
            start++;
        }

        var before = place;
        place = start;
        if (ReadNames() is { } names)
        {
            return names;
        }

        place = before;
        return null;
    }

    /// <summary>", các sở, ngành phối hợp" behind the role of who leads, where nothing but that follows.</summary>
    private Stretch? ReadHelpers(int index)
    {
        var before = place;
        place = index;
        if (ReadNames() is { } names && text.Phrase(place, "phoi hop") > 0 && IsBehindHelp(place + 2))
        {
            place += 2;
            return names;
        }

        place = before;
        return null;
    }

    private bool IsBehindHelp(int index) => index >= text.Count || text.IsMark(index, ".;)") || (text.Phrase(index, "thuc hien") > 0 && (index + 2 >= text.Count || text.IsMark(index + 2, ".;)")));

    private int Offset(int token) => text[token].Start;
}
