namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Names of places behind "thành phố", "tỉnh", "xã": provinces and cities by name, others by their capital letters.</summary>
internal static class Places
{
    private const int MostWords = 4;

    private static readonly PhraseTable<string> Provinces = Names.Table(
        "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước",
        "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai",
        "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Huế", "Hưng Yên",
        "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình",
        "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La",
        "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long",
        "Vĩnh Phúc", "Yên Bái");

    private static readonly PhraseTable<string> Units = Names.Table(
    [
        ("thành phố", "thành phố"), ("TP", "thành phố"), ("tỉnh", "tỉnh"), ("quận", "quận"), ("huyện", "huyện"), ("thị xã", "thị xã"),
        ("thị trấn", "thị trấn"), ("xã", "xã"), ("phường", "phường"), ("đặc khu", "đặc khu"),
    ]);

    /// <summary>Reads a kind of area and its name where one follows: "thành phố Cần Thơ", "TP", "phường Cái Khế".</summary>
    public static bool TryReadArea(FieldText text, int index, out int next, out string name)
    {
        if (!Units.TryFind(text, index, out next, out var unit))
        {
            name = "";
            return false;
        }

        var behind = next + (text.IsMark(next, ".") && text[next].Gap == TokenGap.None && text.IsWord(next - 1, "tp") ? 1 : 0);
        name = unit;
        if (TryReadName(text, behind, out var behindName, out var place))
        {
            next = behindName;
            name = unit + " " + place;
        }

        return true;
    }

    /// <summary>Reads a name alone: "Cần Thơ".</summary>
    public static bool TryReadName(FieldText text, int index, out int next, out string name)
    {
        if (text.IsCapitalised(index) && text[index].Gap != TokenGap.Paragraph && Provinces.TryFind(text, index, out next, out var province))
        {
            name = province;
            return true;
        }

        next = index;
        while (next < index + MostWords && text.IsCapitalised(next) && !text.IsAllCapitals(next) && !text.IsWord(next, "ve")
            && text[next].Gap <= TokenGap.Space)
        {
            next++;
        }

        name = next > index ? text.Clean(text[index].Start, text[next - 1].End) : "";
        return next > index;
    }
}
