namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Reads the unit behind a number: a measure, money, percent, or the thing counted.</summary>
/// <remarks>Accepted: <c>%</c>, <c>điểm %</c>, <c>tỷ đồng</c>, <c>triệu USD</c>, <c>120 triệu</c> (đồng), <c>triệu kWh</c>, <c>m²</c>,
/// <c>triệu đồng/người/năm</c>, <c>tạ/ha</c>, <c>triệu lượt khách</c>; counted nouns from a list, else the one or two words that
/// follow.</remarks>
internal static class UnitReader
{
    private static readonly Phrases Multipliers = new("nghìn tỷ|ngàn tỷ|trăm tỷ|tỷ|triệu|nghìn|ngàn|vạn");

    private static readonly Phrases Currencies = new("đồng|vnđ|vnd|usd|đô la mỹ|đô la|đôla|eur|euro|đ");

    private static readonly Phrases Measures = new(
        "ha|hecta|tấn|tạ|kg|gam|lít|m|m2|m3|m²|m³|km|km2|km²|kwh|mw|mwp|mwh|gwh|kwp|kw|kva|mva|cm|mm|mét|mét vuông|mét khối|hải lý|teu|tuổi|điểm|bậc|tấn hàng hóa|dwt|độ c|người/km2");

    private static readonly Phrases NotTheMeasure = new("điểm trường|điểm du lịch|điểm bán|điểm sạt lở|điểm đen|điểm cầu|điểm truy cập|điểm phục vụ|điểm tham quan|điểm giao dịch|điểm nóng|điểm bưu điện|điểm tiếp nhận|điểm sinh hoạt|bậc học");

    private static readonly Phrases PartsOfACombinedUnit = new("năm học|năm|tháng|xã|vạn người|triệu người|1 vạn dân|quý|ngày đêm|ngày|giờ|vụ|ha|người|hộ|km2|km²|km|m2|m²|m3|m³|kg|tấn|lượt|con|công|vạn dân|dân|1000 dân|giường|suất|căn");

    /// <summary>The unit that begins at a token; kind None where none does; null where the number measures nothing ("6 tháng").</summary>
    public static UnitReading? Read(ReportText text, int index)
    {
        if (text[index] == "%")
        {
            return new UnitReading(index + 1, "%", UnitKind.Percent);
        }

        if ((text[index] == "điểm" && text[index + 1] == "%") || (text[index] == "phần" && text[index + 1] == "trăm"))
        {
            return new UnitReading(index + 2, text[index] == "phần" ? "%" : text.Written(index, index + 2), text[index] == "phần" ? UnitKind.Percent : UnitKind.Points);
        }

        if (text[index] == "điểm" && text[index + 1] == "phần" && text[index + 2] == "trăm")
        {
            return new UnitReading(index + 3, text.Written(index, index + 3), UnitKind.Points);
        }

        var multiplier = Multipliers.At(text, index);
        return Money(text, index, index + multiplier) ?? Measured(text, index, index + multiplier) ?? Counted(text, index, index + multiplier);
    }

    private static UnitReading? Money(ReportText text, int from, int index)
    {
        var length = CountedNouns.Exceptions.At(text, index) > 0 ? 0 : Currencies.At(text, index);
        if (length > 0)
        {
            var to = Combined(text, index + length);
            return new UnitReading(to, text.Written(from, to), UnitKind.Money);
        }

        var isBare = index > from && (!text.IsWord(index) || ReportWords.NoUnit.At(text, index) > 0);
        return isBare && text[from] is not ("nghìn" or "ngàn" or "vạn")
            ? new UnitReading(index, text.Written(from, index) + " " + CountedNouns.Dong, UnitKind.Money)
            : null;
    }

    private static UnitReading? Measured(ReportText text, int from, int index)
    {
        var length = NotTheMeasure.At(text, index) > 0 || CountedNouns.Exceptions.At(text, index) > 0 ? 0 : Measures.At(text, index);
        if (length == 0)
        {
            return text[index] == "lần" && CountedNouns.List.At(text, index) == 0 ? new UnitReading(index + 1, text.Written(from, index + 1), UnitKind.Times) : null;
        }

        // "66.332 m²": the power stands glued to the letter, as a word or a mark of its own.
        var next = index + length;
        next += text.IsGlued(next) && text[next] is "²" or "³" or "2" or "3" ? 1 : 0;
        var to = Combined(text, next);
        return new UnitReading(to, text.Written(from, to), UnitKind.Measure);
    }

    private static UnitReading? Counted(ReportText text, int from, int index)
    {
        if (!text.IsWord(index))
        {
            return index > from ? null : new UnitReading(index, null, UnitKind.None);
        }

        var known = CountedNouns.List.At(text, index);
        if (known == 0 && ReportWords.NoUnit.At(text, index) > 0)
        {
            return IsTime(text[index]) ? null : new UnitReading(from, null, UnitKind.None);
        }

        var to = Combined(text, known > 0 ? EitherNoun(text, index + known) : Unknown(text, index));
        return new UnitReading(to, text.Written(from, to), UnitKind.Count);
    }

    /// <summary>A short form stands alone; of other nouns most have two syllables.</summary>
    private static int Unknown(ReportText text, int index) =>
        text.IsAllCapitals(index) || !text.IsWord(index + 1) || ReportWords.NoUnit.At(text, index + 1) > 0 || text.IsCapitalised(index + 1)
            ? index + 1
            : index + 2;

    /// <summary>"476 lớp/cuộc", "63 tỉnh/thành phố".</summary>
    private static int EitherNoun(ReportText text, int index) =>
        text[index] == "/" && CountedNouns.List.At(text, index + 1) is > 0 and var second ? index + 1 + second : index;

    private static bool IsTime(string word) => word is "tháng" or "năm" or "ngày" or "giờ" or "phút" or "giây" or "tuần" or "quý" or "sao" or "giai";

    private static int Combined(ReportText text, int index)
    {
        while (text[index] == "/" && PartsOfACombinedUnit.At(text, index + 1) is > 0 and var length)
        {
            index += 1 + length;
        }

        return index;
    }
}
