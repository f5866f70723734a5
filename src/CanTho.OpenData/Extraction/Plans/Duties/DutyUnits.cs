using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Turns paragraphs into duties: one an item of a list, one a sentence of running text, and one more wherever a sentence or a
/// clause names another doer.</summary>
internal sealed partial class DutyUnits(ExtractionInput input)
{
    private const int MostBeforeName = 12;

    private static readonly char[] Ends = ['.', ';', ',', ':', '/', ' ', '-', '–'];

    private readonly List<AssignedTask> tasks = [];
    private readonly bool isReport = input.Header.Type is "Báo cáo";
    private readonly bool isCentral = IsOfTheState(input.Header);

    /// <summary>The duties found so far.</summary>
    public ImmutableArray<AssignedTask> Tasks => [.. tasks];

    /// <summary>How many duties have been found so far.</summary>
    public int Count => tasks.Count;

    /// <summary>True for documents of the government, its office and ministries, known by their issuer or the symbol of their number.</summary>
    private static bool IsOfTheState(DocumentHeader header) =>
        (header.Issuer is { } issuer && (DutyWords.Central.StandsAt(new FieldText(issuer), 0) || issuer.EndsWith("Chính phủ", StringComparison.Ordinal)))
        || (header.Number is { } number && (number.Contains("VPCP", StringComparison.Ordinal) || number.EndsWith("-TTg", StringComparison.Ordinal)));

    /// <summary>Reads a heading: gives the body it names for what stands below, or the duty that it is.</summary>
    public Addressee? ReadHeading(DutyPlace place, Passage heading, Addressee? handedDown, bool hasItems)
    {
        // A heading has lost its colon; with it "Đơn vị đầu mối" is known for the name of a field.
        if (ReadPhrase(place, new FieldText(heading.Text + ":"), handedDown is not null, takesAnyVerb: false) is not { Lead: not null } phrase)
        {
            return null;
        }

        var addressee = Name(heading.Text, phrase, opensList: hasItems);
        if (!hasItems)
        {
            Add(place, heading, phrase.Duty, addressee);
        }

        return addressee;
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="passage">Its text.</param>
    /// <param name="above">Who is named above it; null for nobody.</param>
    /// <param name="kind">What it is in its list.</param>
    /// <param name="opensList">True where it ends in a colon and items follow.</param>
    /// <returns>Who it names itself; null where it names nobody.</returns>
    public Addressee? Read(DutyPlace place, Passage passage, Addressee? above, ItemKind kind, bool opensList)
    {
        if (passage.Text.StartsWith('(') && passage.Text.EndsWith(')'))
        {
            return null;
        }

        var sentences = Sentences.Split(passage.Text).ToList();
        return opensList ? ReadOpening(place, passage.Text, above) : ReadSentences(place, passage, sentences, above, kind);
    }

    private Addressee? ReadSentences(DutyPlace place, Passage passage, List<Stretch> sentences, Addressee? above, ItemKind kind)
    {
        var isWhole = kind != ItemKind.Text && above is not null;
        Addressee? own = null;
        Unit? unit = null;
        foreach (var sentence in sentences)
        {
            var isFirst = sentence == sentences[0];
            var announced = isFirst ? place.Announced : "";
            var words = announced + passage.Text[sentence.Start..sentence.End];
            var text = new FieldText(words);
            var phrase = ReadPhrase(place, text, above is not null && (above.OpensList || kind != ItemKind.Text), place.Assigns);
            if (phrase is { Lead: not null } found && (isFirst || !isWhole || found.IsAssigned))
            {
                Finish(place, passage, unit, sentence.Start);
                var addressee = Name(words, found, opensList: false);
                own = isFirst ? addressee : own;
                isWhole = isFirst ? kind == ItemKind.Point : isWhole;
                unit = new Unit(sentence.Start, found.Duty - announced.Length, addressee);
            }
            else if (!isWhole || unit is null)
            {
                Finish(place, passage, unit, sentence.Start);
                var before = isFirst ? above : Alone(own) ?? above;
                unit = GoesOn(text, before, !isFirst) ? new Unit(sentence.Start, phrase?.Duty ?? 0, With(before!, words, phrase)) : null;
            }
        }

        Finish(place, passage, unit, passage.Text.Length);
        if (unit is null && Attribution.Read(passage.Text) is { } attribution && !isReport)
        {
            Add(place, passage.Slice(sentences[^1].Start, passage.Text.Length), 0, Name(attribution.Bracket, attribution.Phrase, opensList: false), LengthOfTitle(sentences[^1], attribution), attribution.Bracket);
        }

        return own;
    }

    /// <summary>Who coordinates one sentence does not coordinate the next.</summary>
    private static Addressee? Alone(Addressee? own) => own is null ? null : own with { CoordinatorsRaw = null, Coordinators = [] };

    private static int LengthOfTitle(Stretch sentence, Attribution attribution) => Math.Max(0, attribution.Title - sentence.Start);

    /// <summary>"Giao Sở X chủ trì, phối hợp với Y:", also as the last sentence of a paragraph.</summary>
    private Addressee? ReadOpening(DutyPlace place, string passage, Addressee? above)
    {
        var text = place.Announced + passage;
        foreach (var sentence in Sentences.Split(text).Reverse())
        {
            var words = text[sentence.Start..sentence.End];
            if (ReadPhrase(place, new FieldText(words), above is not null, takesAnyVerb: false) is { } phrase)
            {
                return phrase.Lead is not null ? Name(words, phrase, opensList: true) : above is not null ? With(above, words, phrase) : null;
            }
        }

        return null;
    }

    /// <summary>True where a sentence that names nobody belongs to the one named before it.</summary>
    private bool GoesOn(FieldText text, Addressee? before, bool isLater)
    {
        // "Bộ trưởng Bộ Y tế chỉ đạo …" in the paper of a province is nobody's duty there.
        var isOfOthers = !isCentral && DutyWords.Central.StandsAt(text, 0) && DoerScan.Behind(text, 0) > 0;
        if (before is null || isOfOthers || DutyWords.Closing.StandsAt(text, 0))
        {
            return false;
        }

        return (before.OpensList && !isLater) || DutyWords.Verbs.StandsAt(text, 0) || DutyWords.Adverbial.StandsAt(text, 0) || DutyWords.Roles.StandsAt(text, 0);
    }

    private DutyPhrase? ReadPhrase(DutyPlace place, FieldText sentence, bool isBelowDoer, bool takesAnyVerb)
    {
        var phrase = DutyPhrases.Read(sentence, takesAnyVerb, isCentral);
        if (phrase is not { Lead: not null } found)
        {
            return phrase;
        }

        // In a report "các cấp, các ngành cần …" is how things are seen; "Sở Công Thương theo dõi …" of the coming period is a duty.
        bool NamesABody(DutyPhrase duty) =>
            duty.Lead is { } named && new FieldText(sentence.Text[named.Start..named.End]) is var lead && (AgencyHeads.IsOne(lead, 0) || lead.Phrase(0, "cac so") > 0);

        var isRequest = isBelowDoer && IsRequest(sentence);
        return isRequest || (isReport && !found.IsAssigned && !(place.IsAhead && NamesABody(found))) ? null : phrase;
    }

    /// <summary>"Đề nghị Bộ … sớm …" among the duties of a department is what it is to do.</summary>
    private static bool IsRequest(FieldText text) => DutyWords.Assigning.StandsAt(text, 0) && !DutyWords.Giving.StandsAt(text, 0);

    private void Finish(DutyPlace place, Passage passage, Unit? unit, int end)
    {
        if (unit is { } open)
        {
            // The blank between two sentences belongs to the second; a slice leaves it out.
            var blanks = passage.Text.AsSpan(open.Start, end - open.Start).IndexOfAnyExcept(' ');
            AddClauses(place, passage.Slice(open.Start, end), Math.Max(0, open.Duty - Math.Max(0, blanks)), open.Addressee);
        }
    }

    /// <summary>Parts a unit where a clause behind a semicolon names another doer: "…; các sở, ban ngành … định kỳ … báo cáo".</summary>
    private void AddClauses(DutyPlace place, Passage unit, int duty, Addressee addressee)
    {
        var start = 0;
        var semicolons = Sentences.Semicolons(unit.Text).Append(unit.Text.Length).ToList();
        for (var index = 0; index < semicolons.Count - 1; index++)
        {
            var semicolon = semicolons[index];
            var clause = unit.Text[(semicolon + 1)..semicolons[index + 1]];
            if (semicolon > start + duty && new FieldText(clause) is var text && !IsRequest(text) && DutyPhrases.Read(text, isCentral: isCentral) is { Lead: { Start: < MostBeforeName } } phrase)
            {
                Add(place, unit.Slice(start, semicolon), duty, addressee);
                var blanks = clause.Length - clause.TrimStart().Length;
                (start, duty, addressee) = (semicolon + 1, phrase.Duty - blanks, Name(clause, phrase, opensList: false));
            }
        }

        Add(place, unit.Slice(start, unit.Text.Length), duty, addressee);
    }

    private void Add(DutyPlace place, Passage words, int duty, Addressee addressee, int? length = null, string beside = "")
    {
        var title = words.Text[Math.Min(duty, words.Text.Length)..Math.Min(length ?? int.MaxValue, words.Text.Length)].Trim(Ends);
        if (title.Length == 0 || EnforcementPattern().IsMatch(title) || CountPattern().IsMatch(title) || (IsBranch(addressee) && ChangePattern().IsMatch(title)))
        {
            return;
        }

        var time = DutyTimes.Find(title) is { Deadline: not null } stated ? stated
            : beside.Length > 0 ? DutyTimes.Find(beside) : duty > 0 ? DutyTimes.FindOpening(words.Text[..Math.Min(duty, words.Text.Length)]) : new DeadlineReading(null, null);
        tasks.Add(new AssignedTask(
            TaskIds.Make(input.Header.Id, place.Path ?? "", title), input.Header.Id, TaskOrigin.Prose, place.Path, place.Title, null, null, null, title,
            addressee.LeadRaw, addressee.Leads, addressee.CoordinatorsRaw, addressee.Coordinators, time.Deadline, time.Recurrence, null, null, words.Cite()));
    }

    /// <summary>"ngành công nghiệp chế biến giảm 12,5%": a branch of the economy, of which figures are told.</summary>
    private static bool IsBranch(Addressee addressee) =>
        new FieldText(addressee.LeadRaw) is var lead && (lead.IsWord(0, "nganh") || lead.Phrase(0, "khu vuc") > 0 || lead.Phrase(0, "linh vuc") > 0);

    /// <summary>A line behind a duty that says until when: "Thời gian hoàn tất: trước ngày 15 tháng 10 năm 2014."</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">How many duties there were before those it may be about.</param>
    /// <returns>True where it is such a line, and says no more.</returns>
    public bool TakesTime(Passage line, int from)
    {
        if (DutyTimes.FindLine(line.Text) is not { } time)
        {
            return false;
        }

        for (var index = from; index < tasks.Count; index++)
        {
            if (tasks[index].Deadline is null)
            {
                tasks[index] = tasks[index] with { Deadline = time.Deadline, Recurrence = time.Recurrence, Source = With(tasks[index].Source, line.Cite()) };
            }
        }

        return true;
    }

    private static Provenance With(Provenance duty, Provenance time) =>
        new(duty.Span with { LastLine = time.Span.LastLine }, $"{duty.Quote} {time.Quote}");

    private Addressee Name(string sentence, DutyPhrase phrase, bool opensList)
    {
        var lead = sentence[phrase.Lead!.Value.Start..phrase.Lead.Value.End];
        var coordinators = phrase.Coordinators is { } with ? sentence[with.Start..with.End] : null;
        return new Addressee(lead, Names(lead), coordinators, coordinators is null ? [] : Names(coordinators), opensList);
    }

    private Addressee With(Addressee before, string sentence, DutyPhrase? phrase)
    {
        if (phrase?.Coordinators is not { } with)
        {
            return before;
        }

        var raw = sentence[with.Start..with.End];
        return before with { CoordinatorsRaw = raw, Coordinators = Names(raw) };
    }

    private ImmutableArray<string> Names(string raw) =>
        [.. AgencyNames.Split(raw, input.Agencies).Select(agency => agency.Name).Distinct(StringComparer.Ordinal)];

    private readonly record struct Unit(int Start, int Duty, Addressee Addressee);

    // "giảm 12,5%", "cung cấp nước, xử lý rác thải tăng 38,66% so với cùng kỳ"
    [GeneratedRegex(@"(?:^| )(?:tăng|giảm|đạt|chiếm) (?:khoảng |trên |hơn |gần )?\d[\d.,]*%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex ChangePattern();

    // "533 nhiệm vụ" of "giao các sở, ngành, địa phương 15.533 nhiệm vụ"
    [GeneratedRegex(@"^\d[\d.,]* (?:nhiệm vụ|chỉ tiêu|dự án|văn bản)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex CountPattern();

    // "thi hành Quyết định này", "Quyết định này có hiệu lực …": how every decision ends
    [GeneratedRegex(@"^(?:tổ chức )?thi hành (?:Quyết định|Nghị quyết|Thông tư|Nghị định|Quy chế|Quy định) này$|^(?:Quyết định|Nghị quyết|Thông tư|Nghị định) này (?:có hiệu lực|thay thế)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex EnforcementPattern();
}
