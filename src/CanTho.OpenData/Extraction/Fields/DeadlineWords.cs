using System.Collections.Frozen;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Cuts the words for a time limit into their parts, one pass from left to right. A word that it does not know makes the
/// whole unreadable: "sau khi", "theo kế hoạch", "đầu năm" leave the date open, and nothing is guessed. Behind words that say how often
/// ("Thường xuyên theo quy định") it is passed over, where no figure follows.</summary>
internal sealed class DeadlineWords
{
    /// <summary>Words that say what is done, not when.</summary>
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "trien", "khai", "nghien", "cuu", "thuc", "hien", "hoan", "thanh", "thien", "xay", "dung", "ban", "hanh", "trinh", "bao", "cao",
        "du", "kien", "to", "chuc", "khoi", "cong", "phe", "duyet", "ra", "soat", "tham", "muu", "gui", "nop", "trong", "vao", "thoi",
        "gian", "han", "giai", "doan", "nhiem", "ky", "cua", "cac", "nhung", "xong", "tiep", "tuc", "suot", "la", "tai", "so", "ket",
        "tong", "vong", "mot", "vu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseTable<DeadlineItemKind> Phrases = new(
    [
        ("tu", DeadlineItemKind.From), ("ke tu", DeadlineItemKind.From), ("truoc", DeadlineItemKind.Before),
        ("het", DeadlineItemKind.By), ("cuoi", DeadlineItemKind.By), ("cham nhat", DeadlineItemKind.By), ("muon nhat", DeadlineItemKind.By),
        ("tre nhat", DeadlineItemKind.By), ("khong qua", DeadlineItemKind.By), ("khong cham hon", DeadlineItemKind.By),
        ("khong muon hon", DeadlineItemKind.By), ("khong tre hon", DeadlineItemKind.By),
        ("va", DeadlineItemKind.And), ("thuong xuyen", DeadlineItemKind.Regular), ("lien tuc", DeadlineItemKind.Regular),
        ("lau dai", DeadlineItemKind.Regular), ("dai han", DeadlineItemKind.Regular),
        ("tro di", DeadlineItemKind.OpenEnd), ("tro ve sau", DeadlineItemKind.OpenEnd), ("nam tiep theo", DeadlineItemKind.OpenEnd),
        ("nam sau", DeadlineItemKind.OpenEnd), ("nam ke tiep", DeadlineItemKind.OpenEnd), ("nam tiep sau", DeadlineItemKind.OpenEnd),
        ("hang", DeadlineItemKind.Recurring), ("moi", DeadlineItemKind.Recurring), ("lan", DeadlineItemKind.Recurring),
        ("dinh ky", DeadlineItemKind.Recurring),
    ]);

    private readonly FieldText text;
    private readonly List<DeadlineItem> items = [];
    private int place;

    private DeadlineWords(FieldText text) => this.text = text;

    /// <summary>The parts of a text; null where a word or number in it is not understood.</summary>
    public static IReadOnlyList<DeadlineItem>? Read(FieldText text)
    {
        var words = new DeadlineWords(text);
        while (words.place < text.Count)
        {
            if (words.items.Count > 0 && words.IsOutlook())
            {
                break;
            }

            var start = words.place;
            if (!words.ReadOne())
            {
                if (words.SaysHowOften && !words.HoldsFigures(start))
                {
                    // "Thường xuyên theo quy định", "Hằng năm, trước vụ Đông Xuân": how often stays true.
                    break;
                }

                return null;
            }
        }

        return words.items.TrueForAll(item => item.Kind != DeadlineItemKind.Point || item.Point.IsPossible) ? words.items : null;
    }

    private bool SaysHowOften => items.Exists(item => item.Kind == DeadlineItemKind.Regular)
        || (items.Exists(item => item.Kind == DeadlineItemKind.Recurring) && items.Exists(item => item.Kind == DeadlineItemKind.Interval));

    private bool HoldsFigures(int start) => Enumerable.Range(start, text.Count - start).Any(index => text[index].Kind == TokenKind.Number);

    /// <summary>"…, tầm nhìn đến năm 2045": what follows is an outlook, not the time limit.</summary>
    private bool IsOutlook()
    {
        var comma = text.IsMark(place, ",;(") ? 1 : 0;
        return text.Phrase(place + comma, "tam nhin") > 0 || text.Phrase(place + comma, "dinh huong") > 0;
    }

    private bool ReadOne() => text[place].Kind switch
    {
        TokenKind.Number => ReadNumber(),
        TokenKind.Word => ReadWord(),
        _ => ReadMark(),
    };

    private bool ReadMark()
    {
        if (text.IsDash(place))
        {
            if (EndsInPoint)
            {
                Add(DeadlineItemKind.To);
            }

            place++;
            return true;
        }

        if (text.IsMark(place, ",;&") || (text.IsMark(place, "+") && EndsInPoint))
        {
            Add(DeadlineItemKind.And);
            place++;
            return true;
        }

        if (text.IsMark(place, "("))
        {
            place = BehindRemark();
            return true;
        }

        var isBetweenWords = text.IsMark(place, "/") && text[place - 1].Kind != TokenKind.None
            && text[place + 1].Kind != TokenKind.None && text[place + 1].Kind != TokenKind.Mark;
        var isPassed = text.IsMark(place, ".:)*“”\"'+•") || isBetweenWords;
        place++;
        return isPassed;
    }

    /// <summary>A remark in brackets without a figure ("(theo kế hoạch của Trung ương)") says nothing of the date; one with figures is read.</summary>
    private int BehindRemark()
    {
        for (var index = place + 1; index < text.Count; index++)
        {
            if (text.IsMark(index, ")"))
            {
                return index + 1;
            }

            if (text[index].Kind == TokenKind.Number || text.IsMark(index, "("))
            {
                break;
            }
        }

        return place + 1;
    }

    private bool ReadWord()
    {
        if (ReadUnit())
        {
            return true;
        }

        if (text.Phrase(place, "den nay") > 0)
        {
            return false;
        }

        if (text.IsWord(place, "den") || text.IsWord(place, "toi"))
        {
            Add(EndsInPoint ? DeadlineItemKind.To : DeadlineItemKind.By);
            place++;
            return true;
        }

        if (text.IsWord(place, "nay") && items.Count > 0 && items[^1].Kind == DeadlineItemKind.From)
        {
            items.RemoveAt(items.Count - 1);
            place++;
            return true;
        }

        if (Phrases.TryFind(text, place, out var next, out var kind))
        {
            Add(kind);
            place = next;
            return true;
        }

        if (IsIn(PointUnit.Quarter) && Roman(place) is { } quarter)
        {
            place++;
            Add(DeadlinePoint.OfQuarter(quarter, ReadYearBehind()));
            return true;
        }

        return Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Folded(place++));
    }

    /// <summary>"ngày", "tháng", "quý", "năm", "tuần", with a number or as an interval.</summary>
    private bool ReadUnit()
    {
        var unit = text.Folded(place);
        if (text[place].Kind != TokenKind.Word || unit is not ("ngay" or "thang" or "quy" or "qui" or "nam" or "tuan" or "nua"))
        {
            return false;
        }

        return unit switch
        {
            "ngay" => ReadDay(),
            "thang" => ReadMonth(),
            "nam" => ReadYear(),
            "tuan" => ReadInterval(Frequency.Weekly),
            "nua" => ReadHalf(),
            _ => ReadQuarter(),
        };
    }

    private bool ReadDay()
    {
        if (text.Number(place + 1) is not { } day)
        {
            // "Thực hiện ngay" (at once) names no day; "hằng ngày" does.
            return items.Count > 0 && items[^1].Kind == DeadlineItemKind.Recurring && ReadInterval(Frequency.Daily);
        }

        place++;
        if (ReadFigures())
        {
            return true;
        }

        place++;
        Add(DeadlinePoint.OfDay(day, ReadMonthBehindDay(), ReadYearBehind()));
        return true;
    }

    private int ReadMonthBehindDay()
    {
        var mark = text.IsMark(place, "/") || text.IsWord(place, "thang") ? 1 : 0;
        if (mark == 0 || text.Number(place + 1) is not { } month)
        {
            return 0;
        }

        place += 2;

        // A month 0 in the text is impossible, not unknown.
        return month == 0 ? 13 : month;
    }

    private bool ReadMonth()
    {
        if (text.Phrase(place, "thang cuoi quy") is var words and > 0 || (words = text.Phrase(place, "thang cuoi cua quy")) > 0)
        {
            place += words;
            Add(DeadlineItemKind.Recurring);
            items.Add(new DeadlineItem(DeadlineItemKind.Interval, Frequency: Frequency.Quarterly));
            return true;
        }

        if (IsCount(place + 1) || text.Number(place + 1) is not { } month)
        {
            return ReadInterval(Frequency.Monthly);
        }

        place += 2;
        Add(DeadlinePoint.OfMonth(month, ReadYearBehind()));
        return true;
    }

    private bool ReadQuarter()
    {
        if (IsCount(place + 1) || (Roman(place + 1) ?? text.Number(place + 1)) is not { } quarter)
        {
            return ReadInterval(Frequency.Quarterly);
        }

        place += 2;
        Add(DeadlinePoint.OfQuarter(quarter, ReadYearBehind()));
        return true;
    }

    private bool ReadYear()
    {
        if (text.Year(place + 1) is { } year)
        {
            place += 2;
            AddYear(year);
            return true;
        }

        if (Phrases.TryFind(text, place, out var next, out var kind))
        {
            Add(kind);
            place = next;
            return true;
        }

        return (text[place + 1].Kind != TokenKind.Number || IsCount(place + 1)) && ReadInterval(Frequency.Yearly);
    }

    /// <summary>The "01 lần" of "mỗi quý 01 lần".</summary>
    private bool IsCount(int index) => text[index].Kind == TokenKind.Number && text.IsWord(index + 1, "lan");

    /// <summary>"nửa đầu năm 2026", "nửa cuối năm 2026".</summary>
    private bool ReadHalf() => ReadPart(6, place + 1);

    private bool ReadPart(int months, int behind)
    {
        var isFirst = text.IsWord(behind, "dau");
        if ((!isFirst && !text.IsWord(behind, "cuoi")) || !text.IsWord(behind + 1, "nam"))
        {
            return false;
        }

        place = behind + 1;
        Add(DeadlinePoint.OfPart(months, isFirst, ReadYearBehind()));
        return true;
    }

    private bool ReadInterval(Frequency frequency)
    {
        place++;
        items.Add(new DeadlineItem(DeadlineItemKind.Interval, Frequency: frequency));
        return true;
    }

    private bool ReadNumber()
    {
        if (text.Year(place) is { } year)
        {
            place++;
            AddYear(year);
            return true;
        }

        if (text.Number(place) is not { } number || number > 31)
        {
            return false;
        }

        return ReadTimes(number) || ReadMonths(number) || ReadFigures() || ReadBare(number);
    }

    /// <summary>"1 lần/năm", "2 lần/năm", "01 lần": how many times in the interval behind it.</summary>
    private bool ReadTimes(int times)
    {
        if (!text.IsWord(place + 1, "lan"))
        {
            return false;
        }

        place += 2;
        Add(DeadlineItemKind.Recurring);
        place += text.IsMark(place, "/") || text.IsWord(place, "moi") || text.IsWord(place, "trong") ? 1 : 0;
        if ((times == 2 || times == 4) && text.IsWord(place, "nam"))
        {
            return ReadInterval(times == 2 ? Frequency.HalfYearly : Frequency.Quarterly);
        }

        if (times > 1 && text.Folded(place) is "nam" or "quy" or "qui" or "thang" or "tuan" or "ngay")
        {
            // "2 lần/tháng": regular, in no interval that has a name.
            place++;
            Add(DeadlineItemKind.Regular);
            return true;
        }

        return times == 1;
    }

    /// <summary>"6 tháng đầu năm 2026", or "6 tháng", "1 quý", "1 năm" as an interval. "30 tháng 6" is a day and left to the next.</summary>
    private bool ReadMonths(int number)
    {
        if (text.IsWord(place + 1, "nam") && number == 1 && text.Year(place + 2) is null)
        {
            place++;
            return ReadInterval(Frequency.Yearly);
        }

        if (number == 1 && text.Folded(place + 1) is "quy" or "qui" or "tuan")
        {
            place++;
            return ReadInterval(text.IsWord(place, "tuan") ? Frequency.Weekly : Frequency.Quarterly);
        }

        if (!text.IsWord(place + 1, "thang") || text[place + 2].Kind == TokenKind.Number)
        {
            return false;
        }

        if (ReadPart(number, place + 2))
        {
            return true;
        }

        Frequency? frequency = number switch
        {
            1 => Frequency.Monthly,
            3 => Frequency.Quarterly,
            6 => Frequency.HalfYearly,
            12 => Frequency.Yearly,
            _ => null,
        };
        place++;
        return frequency is { } known && ReadInterval(known);
    }

    /// <summary>"30/6/2026", "30.6.2026", "30-6-2026", "30 tháng 6 năm 2026", "30/6", "06/2026".</summary>
    private bool ReadFigures()
    {
        if (text.Number(place) is not { } first)
        {
            return false;
        }

        if (IsIn(PointUnit.Quarter) && text.IsMark(place + 1, "/") && text.Year(place + 2) is not null)
        {
            place++;
            Add(DeadlinePoint.OfQuarter(first, ReadYearBehind()));
            return true;
        }

        if (VietnameseDates.Read(text, place, out var next, out var date) is null && date is { Month: { } month, Day: { } day })
        {
            place = next;
            Add(DeadlinePoint.OfDay(day, month, date.Year));
            return true;
        }

        var isMonth = (text.IsMark(place + 1, "/") || text.IsDash(place + 1)) && text.Year(place + 2) is not null;
        var isDay = !isMonth && (text.IsMark(place + 1, "/") || text.IsWord(place + 1, "thang")) && text.Number(place + 2) is not null;
        if (!isMonth && !isDay)
        {
            return false;
        }

        place++;
        Add(isMonth ? DeadlinePoint.OfMonth(first, ReadYearBehind()) : DeadlinePoint.OfDay(first, ReadMonthBehindDay(), ReadYearBehind()));
        return true;
    }

    private bool ReadBare(int number)
    {
        place++;
        Add(DeadlinePoint.OfNumber(number, ReadYearBehind()));
        return true;
    }

    /// <summary>A year behind "/", "-" or "năm", or after a comma and "năm".</summary>
    private int? ReadYearBehind()
    {
        var comma = text.IsMark(place, ",") && text.IsWord(place + 1, "nam") ? 1 : 0;
        var mark = text.IsMark(place, "/.") || text.IsDash(place) || text.IsWord(place + comma, "nam") ? 1 : 0;
        if (mark == 0 || text.Year(place + comma + mark) is not { } year)
        {
            return null;
        }

        place += comma + mark + 1;
        return year;
    }

    private int? Roman(int index) => text.Folded(index) switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        _ => null,
    };

    private bool EndsInPoint => items.Count > 0 && items[^1].Kind == DeadlineItemKind.Point;

    /// <summary>True behind a point of this unit, its year not stated yet, and "-", "," or "và".</summary>
    private bool IsIn(PointUnit unit) =>
        items.Count > 1 && items[^1].Kind is DeadlineItemKind.To or DeadlineItemKind.And && items[^2] is { Kind: DeadlineItemKind.Point, Point.Year: null } last && last.Point.Unit == unit;

    /// <summary>A year directly behind a month ("tháng 6 2026") belongs to it.</summary>
    private void AddYear(int year)
    {
        if (EndsInPoint && items[^1].Point is { Year: null } last)
        {
            items[^1] = new DeadlineItem(DeadlineItemKind.Point, last with { Year = year });
        }
        else
        {
            Add(DeadlinePoint.OfYear(year));
        }
    }

    private void Add(DeadlineItemKind kind) => items.Add(new DeadlineItem(kind));

    private void Add(DeadlinePoint point) => items.Add(new DeadlineItem(DeadlineItemKind.Point, point));
}
