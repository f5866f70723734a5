using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Where an agency came from, and how words were read as agencies.</summary>
internal static class AgencyExplanation
{
    private const int MostTasks = 10;

    /// <summary>The lines.</summary>
    public static ImmutableArray<string> Of(AgencyWorkload workload, Registers registers)
    {
        var agency = workload.Agency;
        var text = new ExplanationText().Heading($"Cơ quan {agency.Id}").Line(agency.Name).Line($"loại: {AgencyWords.Kind(agency.Kind)}").Heading("Nguồn");
        if (registers.Agencies.Any(registered => registered.Id == agency.Id))
        {
            text.Line("input/registers/agencies.yml").Line($"cách viết khác: {(agency.Aliases.IsEmpty ? "không có" : string.Join("; ", agency.Aliases))}", 2);
        }
        else
        {
            text.Line("chỉ có trong văn bản, chưa có trong danh bạ");
        }

        foreach (var former in agency.FormerNames)
        {
            text.Line($"tên cũ: {former.Name}{(former.Note is null ? "" : $" ({former.Note})")}; theo {former.Source}", 2);
        }

        if (agency.Successor is { } successor)
        {
            text.Line($"cơ quan kế thừa: {successor}; theo {agency.SuccessorSource}", 2);
        }

        text.Heading("Văn bản viết thế nào");
        AddSpellings(text, workload, registers);
        AddTasks(text, $"Chủ trì {Numbers.Count(workload.Leads.Length)} nhiệm vụ", workload.Leads);
        AddTasks(text, $"Phối hợp {Numbers.Count(workload.Coordinates.Length)} nhiệm vụ", workload.Coordinates);
        return text.Lines();
    }

    /// <summary>Which words of a cell were read as which agency, and by which spelling of the register.</summary>
    public static void AddReadings(ExplanationText text, string? raw, ImmutableArray<string> published, Registers registers)
    {
        var readings = AgencyNames.Split(raw, new AgencyLexicon(registers.Agencies));
        foreach (var reading in readings.Where(reading => published.Contains(reading.Name, StringComparer.Ordinal)))
        {
            text.Line($"“{reading.Raw}” → {reading.Name} ({Match(reading, registers)})", 2);
        }

        foreach (var name in published.Where(name => readings.All(reading => reading.Name != name)))
        {
            text.Line($"→ {name} (không đọc từ ô này: theo đính chính hoặc theo câu văn)", 2);
        }
    }

    private static string Match(AgencyReading reading, Registers registers)
    {
        if (!reading.InRegister || registers.Agencies.FirstOrDefault(agency => agency.Name == reading.Name) is not { } agency)
        {
            return reading.IsCollective ? "gọi chung nhiều cơ quan, không có trong danh bạ" : "không có trong danh bạ";
        }

        var spellings = agency.Aliases.Prepend(agency.Name).ToArray();
        var spelling = Array.Find(spellings, spelling => string.Equals(spelling, reading.Raw, StringComparison.Ordinal))
            ?? Array.Find(spellings, spelling => VietnameseText.Slug(spelling) == VietnameseText.Slug(reading.Raw));
        return spelling is null ? "danh bạ, sau khi bỏ qua chữ viết tắt và dấu câu"
            : spelling == agency.Name ? "danh bạ, đúng tên chuẩn"
            : $"danh bạ, cách viết khác “{spelling}”";
    }

    private static void AddSpellings(ExplanationText text, AgencyWorkload workload, Registers registers)
    {
        var lexicon = new AgencyLexicon(registers.Agencies);
        var spellings = workload.Leads.Select(task => (task, task.LeadRaw)).Concat(workload.Coordinates.Select(task => (task, LeadRaw: task.CoordinatorsRaw)))
            .SelectMany(pair => AgencyNames.Split(pair.LeadRaw, lexicon).Where(reading => reading.Name == workload.Agency.Name).Select(reading => (pair.task, reading.Raw)))
            .GroupBy(pair => pair.Raw, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        foreach (var spelling in spellings)
        {
            text.Line($"“{spelling.Key}”: {Numbers.Count(spelling.Count())} lần, lần đầu ở {ExplanationText.Place(spelling.First().task.Source.Span)}");
        }

        if (spellings.Length == 0)
        {
            text.Line("chưa văn bản nào giao nhiệm vụ");
        }
    }

    private static void AddTasks(ExplanationText text, string heading, ImmutableArray<AssignedTask> tasks)
    {
        text.Heading(heading);
        foreach (var task in tasks.Take(MostTasks))
        {
            text.Line($"{task.Id} ({ExplanationText.Place(task.Source.Span)})");
        }

        if (tasks.Length > MostTasks)
        {
            text.Line($"… và {Numbers.Count(tasks.Length - MostTasks)} nhiệm vụ khác");
        }
    }
}
