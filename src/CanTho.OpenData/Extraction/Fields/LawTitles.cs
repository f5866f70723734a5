using System.Collections.Frozen;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Titles of laws (tên luật) in running text. Only the first word of a title has a capital, so its end is known from titles
/// that are known, from the date or number behind it, or from the words that end a title.</summary>
internal static class LawTitles
{
    private const int MostWords = 14;
    private const int MostWordsToDate = 40;

    /// <summary>Titles that hold a comma, "và" or another word that would end a title, and the usual ones that verbs often follow.</summary>
    private static readonly PhraseTable<string> Known = Names.Table(
        "An ninh mạng", "An ninh quốc gia", "An toàn, vệ sinh lao động", "An toàn thực phẩm", "An toàn thông tin mạng",
        "Ban hành văn bản quy phạm pháp luật", "Bảo hiểm xã hội", "Bảo hiểm y tế", "Bảo vệ môi trường", "Bảo vệ quyền lợi người tiêu dùng",
        "Bảo vệ bí mật nhà nước", "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Biên phòng Việt Nam", "Cán bộ, công chức",
        "Căn cước", "Chăn nuôi", "Công an nhân dân", "Công chứng", "Công nghệ cao", "Công nghệ thông tin", "Công nghiệp công nghệ số",
        "Cư trú", "Dân quân tự vệ", "Di sản văn hóa", "Doanh nghiệp", "Du lịch", "Dược", "Đất đai", "Đấu giá tài sản", "Đấu thầu", "Đầu tư",
        "Đầu tư công", "Đầu tư theo phương thức đối tác công tư", "Điện lực", "Đường bộ", "Giáo dục", "Giáo dục đại học",
        "Giáo dục nghề nghiệp", "Giao dịch điện tử", "Giao thông đường bộ", "Hòa giải ở cơ sở", "Hôn nhân và gia đình", "Hợp tác xã",
        "Hỗ trợ doanh nghiệp nhỏ và vừa", "Khám bệnh, chữa bệnh", "Khiếu nại", "Khoa học và công nghệ",
        "Khoa học, công nghệ và đổi mới sáng tạo", "Kinh doanh bất động sản", "Kiến trúc", "Lâm nghiệp", "Lưu trữ", "Mặt trận Tổ quốc Việt Nam",
        "Nghĩa vụ quân sự", "Ngân sách nhà nước", "Người cao tuổi", "Người khuyết tật", "Nhà giáo", "Nhà ở", "Nuôi con nuôi",
        "Phòng cháy và chữa cháy", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng, chống bạo lực gia đình", "Phòng, chống ma túy",
        "Phòng, chống mua bán người", "Phòng, chống tham nhũng", "Phòng, chống tác hại của rượu, bia", "Phòng, chống thiên tai",
        "Phòng thủ dân sự", "Quản lý, sử dụng tài sản công", "Quản lý nợ công", "Quản lý thuế", "Quốc phòng", "Quy hoạch", "Quy hoạch đô thị",
        "Quy hoạch đô thị và nông thôn", "Sở hữu trí tuệ", "Tài nguyên nước", "Tài nguyên, môi trường biển và hải đảo", "Thanh niên",
        "Thanh tra", "Thể dục, thể thao", "Thi đua, khen thưởng", "Thi hành án dân sự", "Thi hành án hình sự", "Thống kê",
        "Thực hành tiết kiệm, chống lãng phí", "Thực hiện dân chủ ở cơ sở", "Thủ đô", "Thủy lợi", "Thủy sản", "Tiếp cận thông tin",
        "Tiếp công dân", "Tổ chức Chính phủ", "Tổ chức chính quyền địa phương", "Tổ chức Quốc hội", "Tố cáo", "Tố tụng hành chính", "Trẻ em",
        "Trách nhiệm bồi thường của Nhà nước", "Trật tự, an toàn giao thông đường bộ", "Trợ giúp pháp lý", "Trồng trọt", "Viên chức",
        "Việc làm", "Viễn thông", "Xây dựng", "Xử lý vi phạm hành chính", "Dân sự", "Hình sự", "Lao động", "Tố tụng dân sự",
        "Tố tụng hình sự", "Ưu đãi người có công với cách mạng");

    /// <summary>Words, with their marks, that end a title.</summary>
    private static readonly FrozenSet<string> Ends = new[]
    {
        "và", "của", "được", "đã", "đang", "sẽ", "về", "để", "theo", "có", "là", "trên", "tại", "này", "hiện", "nhằm", "trong", "cho", "từ",
        "đến", "khi", "thì", "như", "với", "do", "cùng", "phải", "gồm", "ngày", "năm", "số", "các", "vào", "không", "nêu", "cũng", "còn",
        "mới", "vừa", "hoặc", "quy định",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a title behind the word "Luật".</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first token of the title.</param>
    /// <param name="next">The token behind it.</param>
    public static bool TryRead(FieldText text, int index, out int next)
    {
        next = index;
        var isAmending = text.Phrase(index, "sua doi") > 0;
        if (!isAmending && (!text.IsCapitalised(index) || text.IsAllCapitals(index)))
        {
            return false;
        }

        if (BeforeDate(text, index) is { } dated)
        {
            next = dated;
            return true;
        }

        if (isAmending)
        {
            return false;
        }

        next = Known.TryFind(text, index, out var known, out _) ? known : BeforeEnd(text, index);
        return next > index;
    }

    /// <summary>The token at which the title ends because a date, "số" or "năm" with figures stands there; null where none does.</summary>
    private static int? BeforeDate(FieldText text, int index)
    {
        var isAmending = text.Phrase(index, "sua doi") > 0;
        for (var place = index; place < index + MostWordsToDate && place < text.Count; place++)
        {
            var comma = text.IsMark(place, ",") ? 1 : 0;
            if (place > index && IsDated(text, place + comma))
            {
                return place;
            }

            var isWord = text[place].Kind == TokenKind.Word && text[place].Gap != TokenGap.Paragraph;
            var isOther = isWord && place > index && (IsOtherInstrument(text, place, isAmending) || (!isAmending && IsEnd(text, place) && !text.IsWord(place, "va")));
            if ((!isWord && comma == 0 && !(isAmending && text.IsDash(place))) || isOther)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>True where the next instrument of a list begins; an amending law names the laws that it amends.</summary>
    private static bool IsOtherInstrument(FieldText text, int place, bool isAmending) =>
        text.IsCapitalised(place) && InstrumentTypes.ByWords.TryFind(text, place, out _, out var type) && (!isAmending || type is not ("Luật" or "Bộ luật"));

    private static bool IsDated(FieldText text, int place) =>
        (text.IsWord(place, "ngay") && VietnameseDates.Read(text, place, out _, out _) is null)
        || (text.IsWord(place, "nam") && text.Year(place + 1) is not null)
        || (text.IsWord(place, "so") && InstrumentNumbers.TryRead(text, place + 1, mayHaveBlanks: false, out _, out _))
        || text.Year(place) is not null;

    private static int BeforeEnd(FieldText text, int index)
    {
        var place = index;
        while (place < index + MostWords && text[place].Kind == TokenKind.Word && text[place].Gap != TokenGap.Paragraph && (place == index || !IsEnd(text, place)))
        {
            place++;
        }

        return place;
    }

    private static bool IsEnd(FieldText text, int place)
    {
        var word = text.Written(place).ToString().ToLowerInvariant();
        return Ends.Contains(word) || (word == "quy" && text.IsWord(place + 1, "dinh"));
    }
}
