using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>One walk over a cell that gathers the agencies named in it.</summary>
internal sealed class AgencyScan
{
    private const int MostTokens = 80;

    private readonly string raw;
    private readonly FieldText text;
    private readonly AgencyLexicon lexicon;
    private readonly ImmutableArray<AgencyReading>.Builder found = ImmutableArray.CreateBuilder<AgencyReading>();

    /// <summary>What an elliptic list leaves out: "Sở", "Bộ", "UBND quận"; null where no such list may be going on.</summary>
    private string? head;

    /// <summary>Prepares a walk.</summary>
    public AgencyScan(string raw, FieldText text, AgencyLexicon lexicon)
    {
        this.raw = raw;
        this.text = text;
        this.lexicon = lexicon;
    }

    private PhraseTable<string> Branches => head == "Bộ" ? Sectors.Ministries : Sectors.Departments;

    /// <summary>Walks.</summary>
    public ImmutableArray<AgencyReading> Run()
    {
        var index = 0;
        while (index < text.Count)
        {
            index = BehindJoint(index) ?? Step(index);
        }

        return found.ToImmutable();
    }

    /// <summary>The token behind a comma, "và", a bullet or "chủ trì"; null where none stands.</summary>
    private int? BehindJoint(int index)
    {
        if (AgencyHeads.Roles.TryFind(text, index, out var next, out _))
        {
            return next;
        }

        if (IsManner(index))
        {
            return BehindManner(index);
        }

        return text[index].Kind == TokenKind.Mark || text.IsWord(index, "va") || text.IsWord(index, "cung") || text.IsWord(index, "voi") ? index + 1 : null;
    }

    private bool IsManner(int index) => text.IsWord(index, "theo") || text.Phrase(index, "phu trach") > 0;

    /// <summary>The token behind "theo lĩnh vực", "phụ trách lĩnh vực", "theo chức năng, nhiệm vụ".</summary>
    private int BehindManner(int index)
    {
        var place = index + 1;
        while (text[place].Kind is TokenKind.Word or TokenKind.Number && text[place].Gap < TokenGap.Line && !text.IsWord(place, "va"))
        {
            place++;
        }

        return place;
    }

    private int Step(int index)
    {
        var title = AgencyHeads.BehindTitle(text, index);
        index = title > index && AgencyHeads.IsOne(text, title) ? title : index;
        return BehindIntroduction(index) ?? ReadRegistered(index) ?? ReadMany(index) ?? ReadBranch(index) ?? ReadLocal(index) ?? ReadElliptic(index)
            ?? ReadOther(index);
    }

    /// <summary>"các sở:", "UBND các quận:", "các cơ quan, đơn vị:" and "các" before "Sở Tài chính, Nội vụ".</summary>
    private int? BehindIntroduction(int index)
    {
        if (text.IsWord(index, "cac") && text[index + 1].Kind == TokenKind.Word && Head(index + 1) is { } named
            && (named == "Bộ" ? Sectors.Ministries : Sectors.Departments).TryFind(text, index + 2, out _, out _))
        {
            return index + 1;
        }

        if (!AgencyHeads.IsMany(text, index) && !text.IsMark(index + 1, ":"))
        {
            return null;
        }

        string? announced = null;
        for (var place = index; place < index + 10 && text[place].Gap < TokenGap.Paragraph; place++)
        {
            if (text.IsMark(place, ":"))
            {
                head = announced ?? head;
                return place + 1;
            }

            announced ??= Head(place) ?? LocalHead(place);
            if (text[place].Kind != TokenKind.Word && !text.IsMark(place, ","))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"UBND quận" of "UBND các quận:".</summary>
    private string? LocalHead(int index) =>
        text.IsWord(index, "ubnd") && text.IsWord(index + 1, "cac") && text.IsMark(index + 3, ":") ? "UBND " + text.Written(index + 2).ToString() : null;

    private string? Head(int index) => text.IsWord(index, "so") ? "Sở" : text.IsWord(index, "bo") ? "Bộ" : null;

    /// <summary>A name or collective of the register; a collective only where nothing that belongs to it follows.</summary>
    private int? ReadRegistered(int index)
    {
        var many = AgencyHeads.IsMany(text, index) ? BehindMany(index) : index;
        if (Registered(index) is not { } match || match.Next < many)
        {
            return null;
        }

        Add(index, match.Next, match.Agency);
        head = Head(index) ?? head;
        return match.Next;
    }

    private (int Next, Agency Agency)? Registered(int index)
    {
        // "Báo và Phát thanh, Truyền hình" begins like the "Báo" of another register.
        var compound = Sectors.Compounds.TryFind(text, index, out var behindCompound, out _) ? behindCompound : index;
        foreach (var (next, agency) in lexicon.Matches(text, index))
        {
            var behind = BehindOwnArea(next);
            if (behind >= compound && IsBorder(behind))
            {
                return (behind, agency);
            }
        }

        return null;
    }

    /// <summary>"thành phố", "tỉnh" and "thành phố Cần Thơ" behind a name that is the city's own.</summary>
    private int BehindOwnArea(int index)
    {
        var isArea = (text.IsWord(index, "tp") || text.Phrase(index, "thanh pho") > 0 || text.IsWord(index, "tinh")) && Places.TryReadArea(text, index, out _, out _);
        if (!isArea)
        {
            return index;
        }

        _ = Places.TryReadArea(text, index, out var next, out var area);
        var isOwn = !area.Contains(' ', StringComparison.Ordinal) || area == "thành phố" || (lexicon.Place is { } place && area.EndsWith(" " + place, StringComparison.Ordinal));
        return isOwn ? next : index;
    }

    /// <summary>True where a name may end: at a mark, "và", another line, a role or the head of the next name.</summary>
    private bool IsBorder(int index)
    {
        if (text[index].Kind == TokenKind.None || text[index].Gap >= TokenGap.Line || text.IsWord(index, "va") || IsManner(index) || AgencyHeads.Roles.TryFind(text, index, out _, out _))
        {
            return true;
        }

        return text.IsDash(index) || text.IsMark(index, "/") ? StartsNew(index + 1) || index + 1 == text.Count
            : text[index].Kind == TokenKind.Mark || AgencyHeads.IsOne(text, index);
    }

    private bool StartsNew(int index) => AgencyHeads.IsOne(text, index) || AgencyHeads.IsMany(text, index);

    private int? ReadMany(int index)
    {
        if (!AgencyHeads.IsMany(text, index))
        {
            return null;
        }

        var next = BehindMany(index);
        Add(index, next, text.Clean(text[index].Start, text[next - 1].End), isCollective: true);
        return next;
    }

    /// <summary>The token behind a description of many bodies.</summary>
    private int BehindMany(int index)
    {
        var isOfPersons = AgencyHeads.BehindTitle(text, index) > index;
        var isLocal = CommitteeWords(index) > 0;
        var place = index + 1;
        while (place < index + MostTokens && place < text.Count && !text.IsMark(place, ";.:") && !AgencyHeads.Roles.TryFind(text, place, out _, out _)
            && text.Phrase(place, "phu trach") == 0)
        {
            var isJoint = text.IsMark(place, ",&/") || text.IsWord(place, "va") || (text.IsDash(place) && !IsTight(place));
            var begins = isJoint ? place + 1 : text[place].Gap >= TokenGap.Line ? place : -1;
            while (begins >= 0 && (text.IsMark(begins, ",&") || text.IsWord(begins, "va")))
            {
                begins++;
            }

            if (begins >= 0 && (!ContinuesMany(begins) || BeginsAnother(begins, isOfPersons) || (isLocal && NamesPrivate(begins))))
            {
                return place;
            }

            place = Math.Max(place + 1, begins);
        }

        return Math.Min(place, text.Count);
    }

    /// <summary>"Thủ trưởng …", "Chủ tịch …" and a new "các …" begin another description; "các đơn vị liên quan" closes the one before.</summary>
    private bool BeginsAnother(int index, bool isOfPersons)
    {
        if (AgencyHeads.BehindTitle(text, index) > index)
        {
            return true;
        }

        var place = index;
        while (text[place].Kind == TokenKind.Word && place < index + 10 && text.Phrase(place, "lien quan") == 0)
        {
            place++;
        }

        return text.IsWord(index, "cac") && (isOfPersons || text.Phrase(place, "lien quan") == 0);
    }

    /// <summary>"UBND các xã, phường, doanh nghiệp": enterprises have no committee.</summary>
    private bool NamesPrivate(int index) => text.Phrase(index, "doanh nghiep") > 0 || text.Phrase(index, "hop tac xa") > 0 || text.Phrase(index, "nguoi dan") > 0;

    private bool ContinuesMany(int index) =>
        AgencyHeads.IsMany(text, index)
        || (text[index].Kind == TokenKind.Word && !text.IsCapitalised(index) && !AgencyHeads.IsOne(text, index)
            && Registered(index) is null or { Agency.IsCollective: true });

    /// <summary>"Sở Văn hóa, Thể thao và Du lịch": a department or ministry known by its branch.</summary>
    private int? ReadBranch(int index)
    {
        if (Head(index) is not { } named
            || !(named == "Bộ" ? Sectors.Ministries : Sectors.Departments).TryFind(text, index + 1, out var next, out var branch))
        {
            return null;
        }

        var behind = BehindOwnArea(next);
        var name = named + " " + branch;
        if (!IsBorder(behind) && (Places.TryReadArea(text, next, out behind, out var area) || Places.TryReadName(text, next, out behind, out area)))
        {
            name += " " + area;
        }

        if (!IsBorder(behind))
        {
            return null;
        }

        head = named;
        AddNamed(index, behind, name);
        return behind;
    }

    /// <summary>"UBND quận Ninh Kiều", "UBND các phường Cái Khế, An Bình".</summary>
    private int? ReadLocal(int index)
    {
        var words = CommitteeWords(index);
        var place = index + words + (text.IsWord(index + words, "cac") ? 1 : 0);
        if (words == 0 || !TryReadNamedArea(place, out var next, out var unit, out var name) || !IsBorder(next))
        {
            return null;
        }

        var body = text.Clean(text[index].Start, text[index + words - 1].End);
        head = body + " " + unit;
        AddNamed(index, next, head + " " + name);
        return next;
    }

    private int CommitteeWords(int index) => text.IsWord(index, "ubnd") ? 1 : text.Phrase(index, "uy ban nhan dan");

    private bool TryReadNamedArea(int index, out int next, out string unit, out string name)
    {
        unit = name = "";
        if (!Places.TryReadArea(text, index, out next, out var area) || text.IsWord(index, "tp") || text.Phrase(index, "thanh pho") > 0 || text.IsWord(index, "tinh"))
        {
            return false;
        }

        var words = area.StartsWith("thị ", StringComparison.Ordinal) || area.StartsWith("đặc ", StringComparison.Ordinal) ? 2 : 1;
        var parts = area.Split(' ', words + 1);
        unit = string.Join(' ', parts[..words]);
        name = parts.Length > words ? parts[words] : "";
        return name.Length > 0;
    }

    /// <summary>A member of a list whose head is said once.</summary>
    private int? ReadElliptic(int index)
    {
        var isMinistry = head == "Bộ" && Sectors.Ministries.TryFind(text, index, out var behind, out _) && IsBorder(behind);
        if (head is null || (AgencyHeads.IsOne(text, index) && !isMinistry))
        {
            return null;
        }

        if (head is "Sở" or "Bộ")
        {
            if (!Branches.TryFind(text, index, out var next, out var branch))
            {
                return null;
            }

            next = BehindOwnArea(next);
            if (!IsBorder(next))
            {
                return null;
            }

            AddNamed(index, next, head + " " + branch);
            return next;
        }

        return ReadEllipticLocal(index);
    }

    private int? ReadEllipticLocal(int index)
    {
        if (TryReadNamedArea(index, out var next, out var unit, out var name) && IsBorder(next))
        {
            head = head![..head!.LastIndexOf(' ')] + " " + unit;
        }
        else if (!Places.TryReadName(text, index, out next, out name) || !IsBorder(next))
        {
            return null;
        }

        AddNamed(index, next, head + " " + name);
        return next;
    }

    /// <summary>A name that is not in the register, up to where the next one begins.</summary>
    private int ReadOther(int index)
    {
        var isOffice = OfficeWords(index) > 0;
        var place = index;
        while (place < text.Count && place < index + MostTokens)
        {
            if (place > index && EndsOther(index, place, isOffice))
            {
                break;
            }

            place = text.IsCapitalised(place) && Sectors.Compounds.TryFind(text, place, out var behind, out _) ? behind : place + 1;
        }

        while (place > index + 1 && (text[place - 1].Kind == TokenKind.Mark || text.IsWord(place - 1, "va")))
        {
            place--;
        }

        var name = FullName(index, place);
        Add(index, place, name, HoldsMany(index, place));
        head = Head(index) ?? head;
        return place;
    }

    private bool EndsOther(int index, int place, bool isOffice)
    {
        if (AgencyHeads.Roles.TryFind(text, place, out _, out _) || text.IsMark(place, ";:"))
        {
            return true;
        }

        if (text.IsMark(place, "."))
        {
            return !text.IsAllCapitals(place - 1);
        }

        if (text[place].Gap >= TokenGap.Line && !text.IsWord(place, "va"))
        {
            var isOpen = text.IsWord(place - 1, "va") || text.IsDash(place - 1) || !text.IsCapitalised(place);
            return text[place].Kind == TokenKind.Mark || StartsNew(place) || !isOpen;
        }

        if (text.IsMark(place, ","))
        {
            if (IsPerson(index) && IsOffice(place + 1))
            {
                return false;
            }

            return text.IsCapitalised(place + 1) || (StartsNew(place + 1) && !(AgencyHeads.IsMany(text, place + 1) && HoldsMany(index, place))) || Registered(place + 1) is not null || text[place + 1].Kind == TokenKind.None;
        }

        var isJoint = text.IsWord(place, "va") || text.IsDash(place) || text.IsMark(place, "/&+");
        return isJoint && !IsTight(place) && (StartsNew(place + 1) || Registered(place + 1) is not null) && !(isOffice && IsOfficeOfBoth(index, place));
    }

    /// <summary>"Đ/c Nguyễn Văn Bé", "Đồng chí …", "Ông …": communes name persons.</summary>
    private bool IsPerson(int index) =>
        text.Phrase(index, "dong chi") > 0 || (text.IsWord(index, "d") && text.IsMark(index + 1, "/") && text.IsWord(index + 2, "c"))
        || ((text.IsWord(index, "ong") || text.IsWord(index, "ba")) && text.IsCapitalised(index + 1));

    /// <summary>The "Phó Chủ tịch UBND xã" behind a person's name.</summary>
    private bool IsOffice(int index) => text.Folded(index) is "pho" or "truong" or "chanh" or "pct" || text.Phrase(index, "bi thu") > 0 || AgencyHeads.BehindTitle(text, index) > index;

    /// <summary>"Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố", "VP HĐND và UBND xã" are one office.</summary>
    private bool IsOfficeOfBoth(int index, int place) =>
        text.Folded(index + OfficeWords(index)) is "doan" or "hdnd" or "hoi" or "thanh"
        && (text.IsWord(place + 1, "hdnd") || text.IsWord(place + 1, "ubnd") || text.Phrase(place + 1, "hoi dong") > 0 || text.Phrase(place + 1, "uy ban") > 0);

    private int OfficeWords(int index) => text.IsWord(index, "vp") ? 1 : text.Phrase(index, "van phong");

    /// <summary>The dash of "HĐND-UBND", "CT-XH": a mark without blanks makes one word of two short forms.</summary>
    private bool IsTight(int place) =>
        text[place].Gap == TokenGap.None && text[place + 1].Gap == TokenGap.None && text.IsAllCapitals(place - 1) && text.IsAllCapitals(place + 1);

    /// <summary>"Trung tâm Y tế các quận, huyện" is many, "Ban Quản lý các khu Chế xuất" is one.</summary>
    private bool HoldsMany(int index, int next)
    {
        for (var place = index + 1; place < next; place++)
        {
            if (text.IsWord(place, "cac") && AgencyHeads.IsMany(text, place + 1))
            {
                return true;
            }
        }

        return false;
    }

    private string FullName(int index, int next)
    {
        var name = new System.Text.StringBuilder();
        for (var place = index; place < next; place++)
        {
            var isAbbreviated = text.IsWord(place, "tp") && text.IsAllCapitals(place);
            if (!(text.IsMark(place, ".") && text.IsWord(place - 1, "tp") && place > index))
            {
                name.Append(place > index && text[place].Gap != TokenGap.None ? " " : "").Append(isAbbreviated ? "thành phố" : text.Written(place));
            }
        }

        return name.ToString();
    }

    private void AddNamed(int index, int next, string name)
    {
        if (lexicon.Find(name) is { } agency)
        {
            Add(index, next, agency);
        }
        else
        {
            Add(index, next, name, isCollective: false);
        }
    }

    private void Add(int index, int next, Agency agency) =>
        found.Add(new AgencyReading(agency.IsCollective ? AsPrinted(index, next) : agency.Name, Words(index, next), agency.IsCollective, InRegister: true, text[index].Start, text[next - 1].End));

    private void Add(int index, int next, string name, bool isCollective) =>
        found.Add(new AgencyReading(
            char.ToUpperInvariant(name[0]) + name[1..], Words(index, next), isCollective, InRegister: false, text[index].Start, text[next - 1].End));

    /// <summary>A collective keeps its words: "Các sở, ban, ngành" of one province is not that of another, and of which is not for the
    /// register to say.</summary>
    private string AsPrinted(int index, int next)
    {
        var words = string.Join(' ', Words(index, next).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private string Words(int index, int next) => raw[text[index].Start..text[next - 1].End];
}
