using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Where a task came from.</summary>
internal static class TaskExplanation
{
    /// <summary>The lines.</summary>
    public static ImmutableArray<string> Of(AssignedTask task, Findings findings, Registers registers)
    {
        var text = new ExplanationText().Heading($"Nhiệm vụ {task.Id}").Line(task.Title)
            .Line($"văn bản: {task.Document}, {(task.Origin == TaskOrigin.Table ? "một dòng của bảng phân công" : "một ý trong lời văn")}")
            .Source(task.Source);
        AddFields(text, task, registers);
        text.Corrections(task.Corrections, findings.Corpus);
        AddProgress(text, task, findings);
        return text.Lines();
    }

    private static void AddFields(ExplanationText text, AssignedTask task, Registers registers)
    {
        text.Heading("Cách đọc từng trường").Field("section", task.Section, task.SectionTitle).Field("group", task.Group, task.GroupTitle)
            .Field("ordinal", task.Ordinal).Field("title", task.Title);
        text.Field("lead_raw", task.LeadRaw);
        AgencyExplanation.AddReadings(text, task.LeadRaw, task.Leads, registers);
        text.Field("coordinators_raw", task.CoordinatorsRaw);
        AgencyExplanation.AddReadings(text, task.CoordinatorsRaw, task.Coordinators, registers);
        text.Field("deadline_raw", task.Deadline?.Raw, task.Deadline is { } deadline ? $"{deadline.KindName}: {DeadlineWords.Meaning(deadline)}" : null);
        if (task.Recurrence is { } recurrence)
        {
            text.Line($"recurrence: {recurrence.FrequencyName}: {DeadlineWords.Recurring(recurrence)}");
        }

        text.Field("funding_raw", task.FundingRaw).Field("output_raw", task.OutputRaw);
    }

    private static void AddProgress(ExplanationText text, AssignedTask task, Findings findings)
    {
        var schedule = findings.Schedule[task.Id];
        var progress = findings.Progress[task.Id];
        text.Heading($"Tiến độ, tính đến {Dates.Day(findings.AsOf)}")
            .Line($"{ScheduleWords.Label(schedule)}. {ScheduleWords.Rule(schedule)}")
            .Line($"{ProgressWords.Label(progress.State)}. {ProgressWords.Rule(progress.State)}");
        foreach (var report in progress.History)
        {
            var percent = report.Percent is { } share ? string.Create(CultureInfo.InvariantCulture, $", {share}%") : "";
            text.Line($"{Dates.Day(report.Date)}: {ProgressNames.Of(report.Status)}{percent}, theo “{report.SourceTitle}” ({ExplanationText.Place(report.Source.Span)})");
            if (report.Note is { } note)
            {
                text.Line($"ghi chú: {note}", 2);
            }
        }
    }
}
