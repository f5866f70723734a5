using CanTho.OpenData.Extraction.Fields;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Finds how far the words reach that name who is to do something: "Sở Văn hóa, Thể thao và Du lịch, các sở, ban ngành, UBND xã,
/// phường liên quan". They end where a verb, a preposition or the end of the sentence stands.</summary>
internal static class DoerScan
{
    private const int MostTokens = 150;
    private const int MostRemark = 40;
    private const int LongestQualifier = 10;

    private static readonly PhraseSet Belonging = new(
        "và", "cùng", "hoặc", "thành phố", "tỉnh", "các", "của", "thuộc", "trực thuộc", "địa phương", "cấp", "trên địa bàn", "đóng", "khu vực", "huyện", "quận", "xã", "phường", "ở", "tại", "phụ trách", "quản lý", "liên quan", "có liên quan", "khác", "trong", "được", "thị trấn", "thị xã", "đặc khu", "tương đương", "nơi", "chuyên môn");

    private static readonly PhraseSet Areas = new("tỉnh", "xã", "phường", "huyện", "quận");

    /// <summary>The token behind the names that begin at a token; the same token where none begins there.</summary>
    public static int Behind(FieldText text, int index)
    {
        if (!IsStart(text, index))
        {
            return index;
        }

        var place = BehindHead(text, index);
        var complete = BehindWhole(text, index);
        while (place < text.Count && place < index + MostTokens && !(place == complete && EndsComplete(text, place)))
        {
            var next = Step(text, place);
            if (next == place)
            {
                break;
            }

            complete = BehindWhole(text, place) ?? complete;
            place = next;
        }

        return place;
    }

    /// <summary>The token behind "Sở Y tế", "Công an tỉnh" or "… liên quan", read at its last part: the words up to there are a whole name.</summary>
    private static int? BehindWhole(FieldText text, int index)
    {
        if (text.Phrase(index, "lien quan") > 0 || (text.Phrase(index, "thanh pho") > 0 && !text.IsCapitalised(index)))
        {
            return index + 2;
        }

        if (text.IsWord(index, "so") && Sectors.Departments.TryFind(text, index + 1, out var behind, out _))
        {
            return behind;
        }

        return !text.IsCapitalised(index) && Areas.StandsAt(text, index) && !text.IsWord(index + 1, "hoi") && !text.IsWord(index - 1, "tac") ? index + 1 : null;
    }

    /// <summary>Behind a whole name any small word that does not tell where it is opens the duty, known as a verb or not.</summary>
    private static bool EndsComplete(FieldText text, int place) =>
        text[place].Kind == TokenKind.Word && !text.IsCapitalised(place) && !Belonging.StandsAt(text, place);

    /// <summary>True where the name or description of a body begins.</summary>
    public static bool IsStart(FieldText text, int index)
    {
        var many = DutyWords.Many.LengthAt(text, index);
        if (DutyWords.NoDoers.StandsAt(text, index + many))
        {
            return false;
        }

        if (many > 0)
        {
            return DutyWords.Doers.StandsAt(text, index + many) || DutyWords.PluralDoers.StandsAt(text, index + many);
        }

        if (DutyWords.Twofold.LengthAt(text, index) is > 0 and var twofold)
        {
            return IsNamed(text, index + twofold) && (text.IsCapitalised(index) || text.Phrase(index, "mat tran") > 0);
        }

        return AgencyHeads.IsOne(text, index) || AgencyHeads.BehindTitle(text, index) > index || DutyWords.Doers.StandsAt(text, index);
    }

    private static bool IsNamed(FieldText text, int index) =>
        text.IsCapitalised(index) || text.IsWord(index, "tinh") || text.IsWord(index, "thanh") || text.IsWord(index, "tp") || text.IsWord(index, "so") || text.IsWord(index, "cac");

    /// <summary>The head of the first name: never a verb, whatever its words.</summary>
    private static int BehindHead(FieldText text, int index)
    {
        var many = DutyWords.Many.LengthAt(text, index);
        var noun = Math.Max(DutyWords.Doers.LengthAt(text, index + many), many > 0 ? DutyWords.PluralDoers.LengthAt(text, index + many) : 0);
        var behind = index + many + Math.Max(1, noun);

        // "Ban Quản lý dự án đầu tư xây dựng": more of the name than its head is made of words for duties.
        return Sectors.Compounds.TryFind(text, index + many + 1, out var compound, out _) ? Math.Max(behind, compound) : behind;
    }

    /// <summary>The token behind what belongs to the names at a token; the same token where they end.</summary>
    private static int Step(FieldText text, int place)
    {
        switch (text[place].Kind)
        {
            case TokenKind.Number:
                return place + 1;
            case TokenKind.Mark:
                return StepOverMark(text, place);
            default:
                return StepOverWord(text, place);
        }
    }

    private static int StepOverMark(FieldText text, int place)
    {
        if (text.IsMark(place, ",;"))
        {
            var next = place + 1 + (text.IsWord(place + 1, "va") || IsWith(text, place + 1) ? 1 : 0);
            return GoesOn(text, next) ? next : place;
        }

        if (text.IsMark(place, ":"))
        {
            return IsAnnounced(text, place) && IsListed(text, place + 1) ? place + 1 : place;
        }

        if (text.IsMark(place, "("))
        {
            return BehindRemark(text, place);
        }

        if (text.IsMark(place, "."))
        {
            return text.IsWord(place - 1, "tp") || text.IsWord(place - 1, "tx") ? place + 1 : place;
        }

        return text.IsMark(place, "&/+*") || (text.IsDash(place) && place + 1 < text.Count) ? place + 1 : place;
    }

    private static bool IsListed(FieldText text, int index) =>
        AgencyHeads.IsOne(text, index) || Sectors.Departments.TryFind(text, index, out _, out _)
        || (Places.TryReadName(text, index, out _, out _) && !DutyWords.Verbs.StandsAt(text, index) && !DutyWords.Adverbial.StandsAt(text, index) && !DutyWords.Roles.StandsAt(text, index)
            && text.IsCapitalised(index + 1));

    /// <summary>"các sở: Nội vụ, Y tế": the colon stands behind the plural of a body and no verb has come.</summary>
    private static bool IsAnnounced(FieldText text, int colon)
    {
        for (var place = colon - 1; place >= 0 && place > colon - 8; place--)
        {
            if (DutyWords.Many.StandsAt(text, place))
            {
                return true;
            }
        }

        return text.IsWord(colon - 1, "sau") || text.IsWord(colon - 1, "so") || text.IsWord(colon - 1, "bo");
    }

    private static int BehindRemark(FieldText text, int place)
    {
        for (var end = place + 1; end < place + MostRemark && end < text.Count; end++)
        {
            if (text.IsMark(end, ")"))
            {
                return end + 1;
            }
        }

        return place;
    }

    private static int StepOverWord(FieldText text, int place)
    {
        if (text.IsWord(place, "va") || IsWith(text, place) || text.IsWord(place, "hoac"))
        {
            var next = place + 1 + (text.IsWord(place + 1, "voi") ? 1 : 0);
            return GoesOn(text, next) ? next : place;
        }

        if (text.IsCapitalised(place))
        {
            return Sectors.Compounds.TryFind(text, place, out var behind, out _) ? behind : place + 1;
        }

        return Ends(text, place) ? place : place + 1;
    }

    /// <summary>True where another name, or more of the same, stands behind a comma or "và".</summary>
    private static bool GoesOn(FieldText text, int place)
    {
        if (text[place].Kind != TokenKind.Word)
        {
            return text[place].Kind == TokenKind.Number && IsStart(text, place + 1);
        }

        if (IsStart(text, place) || IsListedNoun(text, place))
        {
            return true;
        }

        if (Sectors.Departments.TryFind(text, place, out _, out _))
        {
            return text.IsCapitalised(place);
        }

        return !Opens(text, place);
    }

    private static bool Opens(FieldText text, int place) =>
        DutyWords.Verbs.StandsAt(text, place) || DutyWords.Adverbial.StandsAt(text, place) || DutyWords.Roles.StandsAt(text, place) || DutyWords.Facts.StandsAt(text, place)
        || DutyWords.Prepositions.StandsAt(text, place) || DutyWords.Measure.StandsAt(text, place);

    /// <summary>"các cơ quan, tổ chức", "các tổ chức, cá nhân", "báo chí": nouns of a list whose first word may be a verb elsewhere.</summary>
    private static bool IsListedNoun(FieldText text, int place)
    {
        if (text.Phrase(place, "to chuc") > 0)
        {
            return IsNounOrganisation(text, place);
        }

        return text.Phrase(place, "ca nhan") > 0 || text.Phrase(place, "doanh nghiep") > 0 || text.Phrase(place, "bao chi") > 0 || text.Phrase(place, "hop tac xa") > 0
            || text.Phrase(place, "nhan dan") > 0 || text.Phrase(place, "nguoi dan") > 0 || text.Phrase(place, "truyen hinh") > 0 || text.Phrase(place, "phat thanh") > 0 || text.Phrase(place, "can bo") > 0
            || text.Phrase(place, "thanh pho") > 0 || text.Phrase(place, "cong dong") > 0 || text.Phrase(place, "cac co quan") > 0;
    }

    private static bool IsNounOrganisation(FieldText text, int place)
    {
        var next = place + 2;
        return text.IsMark(next, ",;") || text.IsWord(next, "va") || text.Phrase(next, "chinh tri") > 0 || text.Phrase(next, "xa hoi") > 0 || text.Phrase(next, "lien quan") > 0
            || text.Phrase(next, "co lien quan") > 0 || text.Phrase(next, "doan the") > 0 || text.Phrase(next, "tin dung") > 0 || text.Phrase(next, "thanh vien") > 0
            || text.Phrase(next, "ca nhan") > 0 || text.Phrase(next, "hoi") > 0 || text.Phrase(next, "dang") > 0 || text.Phrase(next, "quoc te") > 0;
    }

    private static bool Ends(FieldText text, int place)
    {
        if (text.Phrase(place, "co lien quan") > 0 || text.Phrase(place, "co tham quyen") > 0 || text.Phrase(place, "tren dia ban") > 0 || text.Phrase(place, "dong tren") > 0
            || text.Phrase(place, "quan ly nha nuoc") > 0 || text.Phrase(place, "duoc giao") > 0)
        {
            return text.Phrase(place, "duoc giao") > 0;
        }

        if (text.IsWord(place, "tren") || text.IsWord(place, "tai"))
        {
            return !(text.IsWord(place - 1, "dong") || text.Phrase(place, "tren dia ban") > 0);
        }

        if (text.Phrase(place, "to chuc") > 0 && (IsNounOrganisation(text, place) || DutyWords.Many.StandsAt(text, place - 1)))
        {
            return IsVerbBehindBody(text, place);
        }

        return !IsPartOfName(text, place) && !IsQualified(text, place) && !IsForest(text, place)
            && (DutyWords.Verbs.StandsAt(text, place) || DutyWords.Roles.StandsAt(text, place) || DutyWords.Facts.StandsAt(text, place) || DutyWords.Prepositions.StandsAt(text, place));
    }

    /// <summary>"UBND các xã, phường thuộc vùng dự án khẩn trương …": which of them, where a verb follows.</summary>
    private static bool IsQualified(FieldText text, int place)
    {
        if (!text.IsWord(place, "thuoc"))
        {
            return false;
        }

        for (var next = place + 1; next < place + LongestQualifier && text[next].Kind == TokenKind.Word; next++)
        {
            if (DutyWords.Verbs.StandsAt(text, next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cùng", which without its mark is the beginning of "cung ứng", "cung cấp".</summary>
    private static bool IsWith(FieldText text, int place) => text.IsWord(place, "cung") && !text.Written(place).Equals("cung", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Kiểm lâm chủ trì" without its marks is "làm chủ trì".</summary>
    private static bool IsForest(FieldText text, int place) => text.IsWord(place, "lam") && text.Written(place).Equals("lâm", StringComparison.OrdinalIgnoreCase);

    private static bool IsVerbBehindBody(FieldText text, int place) => !DutyWords.Many.StandsAt(text, place - 1) && text.Phrase(place + 2, "dang") > 0;

    /// <summary>"Ban quản lý", "Ban chỉ đạo", "Ủy ban kiểm tra", "cơ quan tham mưu": the verb belongs to the head before it. "cấp" is
    /// a level behind a body.</summary>
    private static bool IsPartOfName(FieldText text, int place)
    {
        if (DutyWords.EndingLikeVerbs.StandsAt(text, place - 1) || DutyWords.BeginningLikeVerbs.StandsAt(text, place))
        {
            return true;
        }

        if (text.IsWord(place, "cap"))
        {
            return text.Written(place).SequenceEqual("cấp") && !DutyWords.NoDoers.StandsAt(text, place);
        }

        var isHead = text.IsWord(place - 1, "ban") || text.IsWord(place - 1, "tam") || text.IsWord(place - 1, "cuc") || text.IsWord(place - 1, "phong") || text.Phrase(place - 2, "van phong") > 0;
        var isTitled = (text.Phrase(place - 2, "co quan") > 0 || text.Phrase(place - 2, "don vi") > 0)
            && (text.Phrase(place, "quan ly") > 0 || text.Phrase(place, "tham muu") > 0 || text.Phrase(place, "chu quan") > 0 || text.Phrase(place, "thong tin") > 0);
        return isTitled || (isHead && !text.IsWord(place - 2, "dia") && (text.Phrase(place, "quan ly") > 0 || text.Phrase(place, "chi dao") > 0 || text.Phrase(place, "chi huy") > 0
            || text.Phrase(place, "kiem tra") > 0 || text.Phrase(place, "to chuc") > 0 || text.Phrase(place, "dieu hanh") > 0 || text.Phrase(place, "dieu phoi") > 0
            || text.Phrase(place, "tuyen truyen") > 0 || text.Phrase(place, "xuc tien") > 0 || text.Phrase(place, "khuyen") > 0 || text.Phrase(place, "kiem soat") > 0 || text.Phrase(place, "phong chong") > 0
            || text.Phrase(place, "ho tro") > 0 || text.Phrase(place, "dao tao") > 0 || text.Phrase(place, "tham muu") > 0 || text.Phrase(place, "tu van") > 0 || text.Phrase(place, "phat trien") > 0 || text.Phrase(place, "bao ve") > 0));
    }
}
