namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Bodies that issue instruments (cơ quan ban hành), as they stand behind "của": "Bộ Chính trị", "UBND thành phố Cần Thơ".</summary>
internal static class IssuingBodies
{
    /// <summary>What may follow the words of a body and belongs to its name.</summary>
    private enum Tail
    {
        None,
        Term,
        Area,
        Place,
        Ministry,
        Department,
        Party,
    }

    private static readonly PhraseTable<(string Name, Tail Tail)> Bodies = Names.Table(
    [
        .. With(Tail.None, "Chính phủ", "Thủ tướng Chính phủ", "Phó Thủ tướng Chính phủ", "Thủ tướng", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước",
            "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Trung ương Đảng", "Văn phòng Chủ tịch nước", "Thanh tra Chính phủ",
            "Ban Kinh tế Trung ương", "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo và Dân vận Trung ương",
            "Ban Dân vận Trung ương", "Ban Nội chính Trung ương", "Ban Đối ngoại Trung ương", "Ban Chính sách, chiến lược Trung ương",
            "Ban Chỉ đạo Trung ương", "Ủy ban Kiểm tra Trung ương", "Quân ủy Trung ương", "Đảng ủy Chính phủ", "Đảng ủy Quốc hội",
            "Kiểm toán nhà nước", "Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam", "Tòa án nhân dân tối cao",
            "Viện kiểm sát nhân dân tối cao", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", "Bảo hiểm xã hội Việt Nam", "Ủy ban Dân tộc",
            "Tổng cục Thống kê", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"),
        .. With(Tail.Term, "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "Quốc hội"),
        .. With(Tail.Area, "Hội đồng nhân dân", "Thường trực Hội đồng nhân dân", "Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân", "Văn phòng Ủy ban nhân dân",
            "Công an", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Cục Thống kê", "Kho bạc Nhà nước"),
        ("HĐND", ("Hội đồng nhân dân", Tail.Area)), ("Thường trực HĐND", ("Thường trực Hội đồng nhân dân", Tail.Area)),
        ("UBND", ("Ủy ban nhân dân", Tail.Area)), ("Chủ tịch UBND", ("Chủ tịch Ủy ban nhân dân", Tail.Area)),
        ("Văn phòng UBND", ("Văn phòng Ủy ban nhân dân", Tail.Area)), ("UBTVQH", ("Ủy ban Thường vụ Quốc hội", Tail.None)),
        .. With(Tail.Place, "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Ban Thường vụ Thành ủy", "Ban Thường vụ Tỉnh ủy", "Thường trực Thành ủy",
            "Thường trực Tỉnh ủy", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Quận ủy"),
        .. With(Tail.Party, "Ban Chấp hành Đảng bộ", "Ban Thường vụ Đảng ủy", "Đảng ủy", "Ban Cán sự đảng", "Đảng đoàn", "Đảng bộ"),
        .. With(Tail.Ministry, "Bộ", "Bộ trưởng Bộ"),
        .. With(Tail.Department, "Sở", "Giám đốc Sở"),
    ]);

    /// <summary>Reads the body that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token behind "của".</param>
    /// <param name="next">The token behind the body.</param>
    /// <param name="name">Its name in full: "UBND thành phố" is "Ủy ban nhân dân thành phố".</param>
    public static bool TryRead(FieldText text, int index, out int next, out string name) => TryRead(text, index, mayBeParty: true, out next, out name);

    private static bool TryRead(FieldText text, int index, bool mayBeParty, out int next, out string name)
    {
        name = "";
        if (!Bodies.TryFind(text, index, out next, out var body) || (body.Tail == Tail.Party && !mayBeParty))
        {
            return false;
        }

        name = body.Name;
        switch (body.Tail)
        {
            case Tail.Area:
                ReadArea(text, ref next, ref name);
                next = BehindTerm(text, next);
                return true;
            case Tail.Place:
                if (Places.TryReadName(text, next, out var behind, out var place))
                {
                    (next, name) = (behind, name + " " + place);
                }

                return true;
            case Tail.Party:
                ReadParty(text, ref next, ref name);
                return true;
            case Tail.Ministry:
                return ReadSector(Sectors.Ministries, text, ref next, ref name);
            case Tail.Department:
                var isKnown = ReadSector(Sectors.Departments, text, ref next, ref name);
                ReadArea(text, ref next, ref name);
                return isKnown;
            default:
                next = BehindTerm(text, next);
                return true;
        }
    }

    private static IEnumerable<(string, (string, Tail))> With(Tail tail, params string[] names) => names.Select(name => (name, (name, tail)));

    private static void ReadArea(FieldText text, ref int next, ref string name)
    {
        if (Places.TryReadArea(text, next, out var behind, out var area))
        {
            (next, name) = (behind, name + " " + area);
        }
    }

    /// <summary>"Đảng bộ thành phố", "Đảng ủy UBND thành phố", "Ban Cán sự đảng Bộ Tài chính".</summary>
    private static void ReadParty(FieldText text, ref int next, ref string name)
    {
        if (Places.TryReadArea(text, next, out var behind, out var of) || TryRead(text, next, mayBeParty: false, out behind, out of))
        {
            (next, name) = (behind, name + " " + of);
        }
    }

    private static bool ReadSector(PhraseTable<string> sectors, FieldText text, ref int next, ref string name)
    {
        if (!sectors.TryFind(text, next, out var behind, out var sector))
        {
            return false;
        }

        (next, name) = (behind, name + " " + sector);
        return true;
    }

    /// <summary>"khóa XIII" or "(khóa X)" tells which years a body sat, not which body it is.</summary>
    private static int BehindTerm(FieldText text, int index)
    {
        var bracket = text.IsMark(index, "(") ? 1 : 0;
        var place = index + bracket;
        if (!text.IsWord(place, "khoa") || text[place + 1].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return index;
        }

        var isNumeral = text[place + 1].Kind == TokenKind.Number || !text.Folded(place + 1).ContainsAnyExcept("ivx");
        return !isNumeral ? index
            : bracket == 0 ? place + 2
            : text.IsMark(place + 2, ")") ? place + 3 : index;
    }
}
