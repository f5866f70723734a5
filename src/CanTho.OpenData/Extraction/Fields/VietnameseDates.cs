using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Dates (ngày, tháng, năm) as documents print them, the blanks of an undated draft among them.</summary>
/// <remarks>
/// Accepted: <c>ngày 29 tháng 5 năm 2026</c>; <c>29 tháng 5 năm 2026</c>; <c>29/5/2026</c>, <c>28-9-2016</c>, <c>28.9.2016</c>, each with
/// or without <c>ngày</c>; <c>ngày 29 tháng 5/2026</c>; <c>tháng 6 năm 2026</c>, <c>tháng 6/2026</c>, <c>06/2026</c>; blanks as white
/// space, points, lines or an ellipsis: <c>ngày tháng 6 năm 2026</c> (2026-06), <c>ngày … tháng … năm 2026</c> (2026);
/// <c>năm 2026</c>, <c>2026</c>. Capitals and missing blanks (<c>tháng 5năm 2024</c>) do not matter.
/// None: <c>empty</c>, <c>no-year</c>, <c>no-such-day</c> (31/02/2026), <c>not-a-date</c>, <c>more-behind</c>.
/// </remarks>
public static class VietnameseDates
{
    private const int LongestBlank = 60;

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public static Parsed<PartialDate> Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Parsed<PartialDate>.None("empty");
        }

        var field = new FieldText(text);
        var reason = Read(field, 0, out var next, out var date);
        if (reason is not null && ReadCoarse(field, out next, out date))
        {
            reason = null;
        }

        if (reason is not null)
        {
            return Parsed<PartialDate>.None(reason, field[0].Start);
        }

        next += field.IsMark(next, ".,;") ? 1 : 0;
        return next == field.Count ? Parsed<PartialDate>.Of(date) : Parsed<PartialDate>.None("more-behind", field[next].Start);
    }

    /// <summary>Finds the dates of a text from left to right. A bare year, and a month written "06/2026" without "tháng", are not
    /// taken: in running text they are periods and numbers of documents as often as dates.</summary>
    public static ImmutableArray<DateReading> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<DateReading>();
        var field = new FieldText(text ?? "");
        for (var index = 0; index < field.Count; index++)
        {
            if (Read(field, index, out var next, out var date) is null && StandsAlone(field, index, next))
            {
                found.Add(new DateReading(field[index].Start, field[next - 1].End, date));
                index = next - 1;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Reads the date that begins at a token; gives the reason where there is none.</summary>
    internal static string? Read(FieldText text, int index, out int next, out PartialDate date)
    {
        next = index;
        date = default;
        var hasDay = text.IsWord(index, "ngay");
        if (!hasDay && !text.IsWord(index, "thang") && text[index].Kind != TokenKind.Number)
        {
            return "not-a-date";
        }

        var place = hasDay ? PassBlanks(text, index + 1) : index;
        int? day = text.Number(place);
        place += day is null ? 0 : 1;
        if (day is not null && text.IsMark(place, "/.-–"))
        {
            return ReadFigures(text, place, day.Value, out next, out date);
        }

        place = PassBlanks(text, place, hasDay);
        return text.IsWord(place, "thang") ? ReadMonth(text, place + 1, day, hasDay, out next, out date) : "not-a-date";
    }

    /// <summary>Month and year behind the first mark of "29/5/2026".</summary>
    private static string? ReadFigures(FieldText text, int place, int day, out int next, out PartialDate date)
    {
        next = place + 4;
        date = default;
        if (text.Number(place + 1) is not { } month || text[place + 2].Kind != TokenKind.Mark
            || text.Text[text[place].Start] != text.Text[text[place + 2].Start])
        {
            return "no-year";
        }

        return text.Year(place + 3) is { } year ? Check(year, month, day, out date) : "no-year";
    }

    /// <summary>Month and year behind "tháng".</summary>
    private static string? ReadMonth(FieldText text, int place, int? day, bool mayBeBlank, out int next, out PartialDate date)
    {
        next = place;
        date = default;
        place = mayBeBlank ? PassBlanks(text, place) : place;
        var month = text.Number(place);
        if (month is null && !mayBeBlank)
        {
            return "not-a-date";
        }

        place += month is null ? 0 : 1;
        place = PassBlanks(text, place, mayBeBlank);
        var isJoined = month is not null && (text.IsMark(place, "/") || text.IsDash(place)) && text.Year(place + 1) is not null;
        if (!isJoined && !text.IsWord(place, "nam"))
        {
            return "no-year";
        }

        place = PassBlanks(text, place + 1, mayBeBlank);
        next = place + 1;
        return text.Year(place) is { } year ? Check(year, month, month is null ? null : day, out date) : "no-year";
    }

    /// <summary>"năm 2026", "2026" and "06/2026": dates only where nothing else is said.</summary>
    private static bool ReadCoarse(FieldText text, out int next, out PartialDate date)
    {
        date = default;
        next = text.IsWord(0, "nam") ? 1 : 0;
        if (text.Year(next) is { } year)
        {
            next++;
            date = new PartialDate(year, null, null);
            return true;
        }

        if (text.Number(0) is { } month && text.IsMark(1, "/-") && text.Year(2) is { } of)
        {
            next = 3;
            return Check(of, month, null, out date) is null;
        }

        return false;
    }

    private static string? Check(int year, int? month, int? day, out PartialDate date)
    {
        date = new PartialDate(year, month, day);
        var isKnown = month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return isKnown ? null : "no-such-day";
    }

    /// <summary>Passes over the points, lines or ellipses of a blank to be filled in.</summary>
    private static int PassBlanks(FieldText text, int index, bool doPass = true)
    {
        var end = index + LongestBlank;
        while (doPass && index < end && text.IsMark(index, "….·_"))
        {
            index++;
        }

        return index;
    }

    /// <summary>False for figures that are part of something longer, as 12/05/2023/NQ would be.</summary>
    private static bool StandsAlone(FieldText text, int index, int next)
    {
        var isGluedBefore = text[index] is { Kind: TokenKind.Number, Gap: TokenGap.None } && index > 0
            && (text[index - 1].Kind != TokenKind.Mark || text.IsMark(index - 1, "/-.,"));
        var isTouched = text[next].Gap == TokenGap.None && text[next + 1].Gap == TokenGap.None;
        var isGluedBehind = isTouched
            && ((text.IsMark(next, "/-") && next + 1 < text.Count) || (text.IsMark(next, ".,") && text[next + 1].Kind == TokenKind.Number));
        return !isGluedBefore && !isGluedBehind;
    }
}
