using CanTho.OpenData.Extraction.Fields;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Finds the numbers of a paragraph that measure something, and leaves out those that do not: dates, periods, numbers of
/// documents, articles and roads, scales (1/2000), standards (ISO 9001:2015), names in quotation marks, limits ("trên 25%").</summary>
internal sealed class FigureScanner
{
    private const string Rank = "hạng";
    private const int FarthestRank = 12;

    private readonly ReportText text;
    private readonly bool[] isTaken;
    private readonly ImmutableArray<Figure>.Builder found = ImmutableArray.CreateBuilder<Figure>();

    private FigureScanner(ReportText text, bool[] isTaken)
    {
        this.text = text;
        this.isTaken = isTaken;
    }

    /// <summary>The figures of a paragraph from left to right.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="periods">Its periods and dates.</param>
    /// <param name="citations">The documents that it names.</param>
    public static ImmutableArray<Figure> Scan(ReportText text, ImmutableArray<PeriodReading> periods, ImmutableArray<CitationReading> citations)
    {
        var taken = new bool[text.Count];
        foreach (var period in periods)
        {
            taken.AsSpan(period.From, period.To - period.From).Fill(true);
        }

        foreach (var citation in citations)
        {
            var from = text.TokenAt(citation.Start);
            taken.AsSpan(from, Math.Max(0, text.TokenAt(citation.End) - from)).Fill(true);
        }

        var scanner = new FigureScanner(text, taken);
        scanner.TakeQuotations();
        scanner.Run();
        return scanner.found.ToImmutable();
    }

    private void Run()
    {
        for (var index = 0; index < text.Count;)
        {
            index = text.IsDigits(index) && !isTaken[index] ? ReadFigure(index) : index + 1;
        }
    }

    /// <summary>Reads the number that begins here; gives the token behind it, whether it is a figure or not.</summary>
    private int ReadFigure(int from)
    {
        var next = NumberEnd(from);
        if (IsGluedToAName(from) || VietnameseNumbers.Parse(text.Written(from, next)) is not { Success: true, Value: var value })
        {
            return next;
        }

        decimal? denominator = null;
        if (WholeFrom(from, next) is { } wholeFrom)
        {
            var end = NumberEnd(wholeFrom);
            var whole = VietnameseNumbers.Parse(text.Written(wholeFrom, end));
            next = end;
            if (!whole.Success || text[next] is "/" or "-" && text.IsGlued(next) || text[from - 1] is "số" || IsScale(from))
            {
                return next;
            }

            denominator = whole.Value;
            if (RankEnd(from, next) is { } rankEnd)
            {
                found.Add(new Figure(from, next, rankEnd, value, denominator, false, Rank, UnitKind.Measure));
                return rankEnd;
            }
        }

        var isRange = PassRange(ref next);
        var larger = isRange || denominator is not null ? null : PassSmaller(ref next, ref value);
        if (ReadUnit(next, larger) is not { } unit || !HasGoodNeighbours(from, next, unit))
        {
            return Math.Max(next, from + 1);
        }

        if (unit.Kind == UnitKind.None && !IsBareFigure(from, next, denominator))
        {
            return next;
        }

        found.Add(new Figure(from, next, unit.To, value, denominator, isRange, unit.Unit, unit.Kind));
        return Math.Max(unit.To, next);
    }

    /// <summary>Where the second number of "31/36 xã" or of a rank, "thứ 21 so với 63 tỉnh", begins; null where there is none.</summary>
    private int? WholeFrom(int from, int next) =>
        text[next] == "/" && text.IsDigits(next + 1) ? next + 1
        : text[from - 1] is "thứ" or "hạng" && text[next] == "so" && text[next + 1] == "với" && text.IsDigits(next + 2) ? next + 2
        : null;

    /// <summary>"18 tỷ 847 triệu đồng" is 18,847 tỷ đồng: adds the smaller part and moves behind its number.</summary>
    /// <returns>The larger multiplier; null where the amount is of one part.</returns>
    private string? PassSmaller(ref int next, ref decimal value)
    {
        if (text[next] is not ("tỷ" or "triệu") || !text.IsDigits(next + 1) || isTaken[next + 1])
        {
            return null;
        }

        var behind = NumberEnd(next + 1);
        decimal? share = (text[next], text[behind]) switch
        {
            ("tỷ", "triệu") => 1_000m,
            ("tỷ", "nghìn" or "ngàn") => 1_000_000m,
            ("triệu", "nghìn" or "ngàn") => 1_000m,
            _ => null,
        };
        if (share is null || VietnameseNumbers.Parse(text.Written(next + 1, behind)) is not { Success: true, Value: var smaller } || smaller >= share)
        {
            return null;
        }

        var larger = text[next];
        value += smaller / share.Value;
        next = behind;
        return larger;
    }

    private UnitReading? ReadUnit(int next, string? larger) =>
        UnitReader.Read(text, next) is { } unit && larger is not null && unit.Unit is { } written
            ? unit with { Unit = larger + written[written.IndexOf(' ', StringComparison.Ordinal)..] }
            : UnitReader.Read(text, next);

    /// <summary>"xếp hạng 14/63 tỉnh/thành phố cả nước, 05/13 các tỉnh ĐBSCL": the token behind a rank; null for other shares of a count.</summary>
    private int? RankEnd(int from, int next)
    {
        var isNamed = text[from - 1] is "hạng" or "thứ" || (text[from - 1] == "trí" && text[from - 2] == "vị");
        var places = next + (text[next] == "các" ? 1 : 0);
        var isAmongPlaces = text[places] is "tỉnh" or "địa" or "thành";
        var isAlsoRank = isAmongPlaces && found.Count > 0 && found[^1].Unit == Rank && from - found[^1].To <= FarthestRank;
        return isNamed || isAlsoRank ? isAmongPlaces ? places + 1 : next : null;
    }

    /// <summary>The token behind "64.717,47".</summary>
    private int NumberEnd(int index)
    {
        index++;
        while (text[index] is "." or "," && text.IsGlued(index) && text.IsDigits(index + 1) && text.IsGlued(index + 1))
        {
            index += 2;
        }

        return index;
    }

    /// <summary>"13 - 16", "50-70", "7,5%-8,0", "từ 10% đến 25", "từ 800 đến 1.900": moves to the end of the second number.</summary>
    private bool PassRange(ref int next)
    {
        var index = next + (text[next] == "%" ? 1 : 0);
        var isDash = text.IsDash(index) && text.IsDigits(index + 1);
        var isUpTo = text[index] is "đến" or "tới" && text.IsDigits(index + 1);
        if ((!isDash && !isUpTo) || isTaken[index + 1])
        {
            return false;
        }

        next = NumberEnd(index + 1);
        return true;
    }

    /// <summary>"QH15", "COVID-19", "5G", "4.0" of a name, "26/NQ".</summary>
    private bool IsGluedToAName(int from)
    {
        if (!text.IsGlued(from))
        {
            return false;
        }

        var before = text[from - 1];
        return text.IsWord(from - 1) || (before is "/" or "-" or "." or "–" && text.IsGlued(from - 1) && from >= 2 && !text.IsMark(from - 2)) || before is "[";
    }

    /// <summary>"tỷ lệ 1/2000", "1/500".</summary>
    private bool IsScale(int from) =>
        text[from] == "1" && text.Number(from + 2) is 500 or 1000 or 2000 or 5000 or 10000 or 25000;

    private bool HasGoodNeighbours(int from, int next, UnitReading unit)
    {
        var isGluedWord = text.IsWord(next) && text.IsGlued(next);
        if (isGluedWord && unit.Kind is not (UnitKind.Measure or UnitKind.Money))
        {
            return false;
        }

        if (unit.Unit == "tuổi" && next == from + 1 && text[from - 1] is not ("là" or "đạt"))
        {
            return false;
        }

        if (IsVersion(from, next) || IsDayAndMonth(from, next, unit))
        {
            return false;
        }

        return (next >= text.Count || !isTaken[next]) && !IsNumbered(from, unit) && !IsEnumerator(from, next) && !IsLimit(from, next, unit);
    }

    /// <summary>"chợ 4.0", "công nghiệp 4.0".</summary>
    private bool IsVersion(int from, int next) => next == from + 3 && text[from + 1] == "." && text[from].Length == 1 && text[from + 2] == "0";

    /// <summary>"Olympic truyền thống 30/4 đoạt …": a day, where no known noun is counted.</summary>
    private bool IsDayAndMonth(int from, int next, UnitReading unit) =>
        next == from + 3 && text[from + 1] == "/" && text.Number(from) is > 0 and <= 31 && text.Number(from + 2) is > 0 and <= 12
        && unit.Kind is UnitKind.Count && CountedNouns.List.At(text, next) == 0 && !text.IsAllCapitals(next);

    /// <summary>"Điều 3", "khu 2", "Quốc lộ 91 đoạn …"; but "tổng số 790 nền", "cấp 12 giấy phép", "đường 05 km".</summary>
    private bool IsNumbered(int from, UnitReading unit)
    {
        if (unit.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.Money)
        {
            return false;
        }

        var before = text[from - 1];
        var isPadded = text[from][0] == '0' || text[from].Length > 2 || NumberEnd(from) > from + 1;
        if (before == "số")
        {
            return !(text[from - 2] == "tổng" || (isPadded && unit.Kind != UnitKind.None));
        }

        var isHard = before is "điều" or "khoản" or "chương" or "lộ" or "thứ" or "khóa" or "khoá" or "đoạn" or "quý" or "ngày" or "lớp" or "tháng" or "ql" or "đt" or "trang" or "lục" or "iso" or "mục";
        return isHard || (!isPadded && IsNumberingWord(from - 1) && !IsVerbOfIssue(from));
    }

    private bool IsNumberingWord(int index) => ReportWords.Numbering.At(text, index) == 1;

    /// <summary>"cấp 12 giấy phép": to issue, not a level.</summary>
    private bool IsVerbOfIssue(int from) => text[from - 1] == "cấp" && CountedNouns.List.At(text, from + 1) > 0;

    /// <summary>"(1)", "1)", "1." at the opening of a sentence.</summary>
    private bool IsEnumerator(int from, int next) =>
        text[next] == ")" && (from == 0 || text[from - 1] is "(" or ";" or ":" or ".") && next == from + 1;

    /// <summary>"nguồn vốn giải ngân trên 25%", "từ 10% đến 25%", "dưới 500 ha", "không quá 60%": a class or a condition. "đạt trên 95%"
    /// and "tỷ lệ … trên 95%" are figures.</summary>
    private bool IsLimit(int from, int next, UnitReading unit)
    {
        var before = text[from - 1];
        if (before is "quá" or "thiểu" or "dưới" || (before == "nhất" && text[from - 2] is "ít") || IsFromHereOn(unit.To) || IsFromHereOn(unit.To + 1))
        {
            return text[from - 1] is not "dưới" || text[from - 2] is not ("còn" or "xuống");
        }

        if (before is not ("trên" or "từ") || unit.Kind != UnitKind.Percent)
        {
            return false;
        }

        var isFigure = text[from - 2] is "đạt" or "là" or "chiếm" or "ước" or "tăng" or "giảm" or "lệ" or "có" or "với" or "được" or "cho" or "còn" or "hơn" or "quân" || !text.IsWord(from - 2);
        return !isFigure && !Enumerable.Range(0, 12).Any(back => text[from - 2 - back] == "lệ" && text[from - 3 - back] == "tỷ");
    }

    /// <summary>"từ 02 vụ trở lên".</summary>
    private bool IsFromHereOn(int index) => text[index] == "trở" && text[index + 1] is "lên" or "xuống";

    /// <summary>A number without unit is a figure where a verb gives it and it does not look like a number of something.</summary>
    private bool IsBareFigure(int from, int next, decimal? denominator)
    {
        var isGiven = text[from - 1] is "là" or "đạt" or "có" or "còn" or "số";
        var isShaped = next > from + 1 || text[from].Length >= 3;
        return (isGiven && (isShaped || denominator is not null) && text.Year(from) is null && text[next] is "" or "," or ";" or ")" or "(" or "." or "và" or "đạt" or "chiếm");
    }

    /// <summary>What stands in quotation marks is a name: “Ba giảm, ba tăng”, “1 phải 5 giảm”.</summary>
    private void TakeQuotations()
    {
        for (int index = 0, open = -1; index < text.Count; index++)
        {
            if (text[index] is "“" || (text[index] == "\"" && open < 0))
            {
                open = index;
            }
            else if (text[index] is "”" or "\"" && open >= 0)
            {
                isTaken.AsSpan(open, index - open + 1).Fill(true);
                open = -1;
            }
        }
    }
}
