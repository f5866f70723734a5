using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The records of one file as one JSON object: the shape that <c>extract</c> promises. Every array is there, also where it is
/// empty; unknown values are null.</summary>
public static class ExtractionJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the object, UTF-8, with a line feed at the end.</summary>
    public static void Write(Stream output, ImmutableArray<ExtractedDocument> documents, ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Readable))
        {
            writer.WriteStartObject();
            WriteArray(writer, "documents", documents, WriteDocument);
            WriteArray(writer, "sections", documents.SelectMany(document => document.Sections), WriteSection);
            WriteArray(writer, "tasks", documents.SelectMany(document => document.Tasks), WriteTask);
            WriteArray(writer, "targets", documents.SelectMany(document => document.Targets), WriteTarget);
            WriteArray(writer, "observations", documents.SelectMany(document => document.Observations), WriteObservation);
            WriteArray(writer, "programme_progress", documents.SelectMany(document => document.Progress), WriteProgress);
            WriteArray(writer, "target_outlook", documents.SelectMany(document => document.Outlooks), WriteOutlook);
            WriteArray(writer, "citations", documents.SelectMany(document => document.Citations), WriteCitation);
            WriteArray(writer, "agencies", documents.SelectMany(document => document.Agencies.Select(agency => (document, agency))).DistinctBy(pair => pair.agency.Id), WriteAgency);
            WriteArray(writer, "diagnostics", diagnostics, WriteDiagnostic);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter writer, ExtractedDocument document)
    {
        var header = document.Header;
        var front = document.Document.Front.Select(block => block.Span).ToArray();
        writer.WriteString("id", header.Id.Value);
        writer.WriteString("type", header.Type);
        writer.WriteString("number", header.Number);
        writer.WriteString("number_blank", header.NumberBlank);
        writer.WriteString("issued", header.Issued?.ToString());
        writer.WriteString("title", header.Title);
        writer.WriteString("issuer", header.Issuer);
        writer.WriteString("place", header.Place);
        writer.WriteString("signer", header.Signer);
        writer.WriteString("signer_role", header.SignerRole);
        writer.WriteBoolean("draft", header.IsDraft);
        WriteStrings(writer, "based_on", document.Citations.Where(citation => front.Any(span => span.FirstLine <= citation.Line && citation.Line <= span.LastLine)).Select(citation => citation.Id));
        writer.WriteString("attached_to", header.AttachedTo);
        WriteStrings(writer, "attachments", header.Attachments);
        WriteStrings(writer, "recipients", header.Recipients);
        WriteSource(writer, header.Source);
    }

    private static void WriteSection(Utf8JsonWriter writer, SectionRecord section)
    {
        writer.WriteString("id", section.Id);
        writer.WriteString("document", section.Document.Value);
        writer.WriteString("path", section.Path);
        writer.WriteNumber("level", section.Level);
        writer.WriteString("heading", section.Heading);
        writer.WriteString("text", section.Text);
        WriteArray(writer, "notes", section.Notes, (notes, note) =>
        {
            notes.WriteNumber("number", note.Number);
            notes.WriteString("text", note.Passage.Text);
            notes.WriteNumber("line", note.Passage.FirstLine);
        });
        WriteSource(writer, section.Source);
    }

    private static void WriteTask(Utf8JsonWriter writer, AssignedTask task)
    {
        writer.WriteString("id", task.Id.Value);
        writer.WriteString("document", task.Document.Value);
        writer.WriteString("origin", task.Origin == TaskOrigin.Table ? "table" : "prose");
        writer.WriteString("section", task.Section);
        writer.WriteString("section_title", task.SectionTitle);
        writer.WriteString("group", task.Group);
        writer.WriteString("group_title", task.GroupTitle);
        writer.WriteString("ordinal", task.Ordinal);
        writer.WriteString("title", task.Title);
        writer.WriteString("lead_raw", task.LeadRaw);
        WriteStrings(writer, "leads", task.Leads);
        writer.WriteString("coordinators_raw", task.CoordinatorsRaw);
        WriteStrings(writer, "coordinators", task.Coordinators);
        WriteDeadline(writer, task.Deadline);
        WriteRecurrence(writer, task.Recurrence);
        writer.WriteString("funding_raw", task.FundingRaw);
        writer.WriteString("output_raw", task.OutputRaw);
        WriteStrings(writer, "carried", task.Carried);
        WriteSource(writer, task.Source);
    }

    private static void WriteDeadline(Utf8JsonWriter writer, Deadline? deadline)
    {
        if (deadline is null)
        {
            writer.WriteNull("deadline");
            return;
        }

        writer.WriteStartObject("deadline");
        writer.WriteString("raw", deadline.Raw);
        writer.WriteString("kind", deadline.KindName);
        writer.WriteString("start", Iso(deadline.FirstDay));
        writer.WriteString("end", Iso(deadline.LastDay));
        writer.WriteEndObject();
    }

    private static void WriteRecurrence(Utf8JsonWriter writer, Recurrence? recurrence)
    {
        if (recurrence is null)
        {
            writer.WriteNull("recurrence");
            return;
        }

        writer.WriteStartObject("recurrence");
        writer.WriteString("freq", recurrence.FrequencyName);
        WriteNumber(writer, "day", recurrence.Day);
        WriteNumber(writer, "month", recurrence.Month);
        writer.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter writer, Target target)
    {
        writer.WriteString("id", target.Id);
        writer.WriteString("document", target.Document.Value);
        writer.WriteString("indicator", target.Indicator);
        WriteNumber(writer, "min", target.Min);
        WriteNumber(writer, "max", target.Max);
        writer.WriteString("unit", target.Unit);
        writer.WriteString("period", target.Period);
        writer.WriteString("direction", target.Direction);
        writer.WriteString("raw", target.Source.Quote);
        WriteSource(writer, target.Source);
    }

    private static void WriteObservation(Utf8JsonWriter writer, Observation observation)
    {
        writer.WriteString("id", observation.Id);
        writer.WriteString("document", observation.Document.Value);
        writer.WriteString("indicator", observation.Indicator);
        WriteNumber(writer, "value", observation.Value);
        writer.WriteString("unit", observation.Unit);
        writer.WriteString("measure", observation.Measure);
        writer.WriteString("qualifier", observation.Qualifier);
        writer.WriteString("period", observation.Period);
        WriteNumber(writer, "yoy_pct", observation.YoyPct);
        WriteNumber(writer, "plan_pct", observation.PlanPct);
        WriteNumber(writer, "previous_value", observation.PreviousValue);
        WriteNumber(writer, "footnote", observation.Footnote);
        writer.WriteString("raw", observation.Source.Quote);
        WriteSource(writer, observation.Source);
    }

    private static void WriteProgress(Utf8JsonWriter writer, ProgrammeProgress progress)
    {
        writer.WriteString("id", progress.Id);
        writer.WriteString("document", progress.Document.Value);
        writer.WriteString("programme", progress.Programme);
        WriteNumber(writer, "total", progress.Total);
        writer.WriteString("status", progress.Status);
        writer.WriteString("status_raw", progress.StatusRaw);
        writer.WriteNumber("count", progress.Count);
        WriteSource(writer, progress.Source);
    }

    private static void WriteOutlook(Utf8JsonWriter writer, TargetOutlook outlook)
    {
        writer.WriteString("id", outlook.Id);
        writer.WriteString("document", outlook.Document.Value);
        writer.WriteString("indicator", outlook.Indicator);
        writer.WriteString("outlook", outlook.Outlook);
        WriteNumber(writer, "plan_min", outlook.PlanMin);
        WriteNumber(writer, "plan_max", outlook.PlanMax);
        writer.WriteString("unit", outlook.Unit);
        WriteSource(writer, outlook.Source);
    }

    private static void WriteCitation(Utf8JsonWriter writer, LegalCitation citation)
    {
        writer.WriteString("id", citation.Id);
        writer.WriteString("document", citation.Document.Value);
        writer.WriteString("type", citation.Type);
        writer.WriteString("number", citation.Number);
        writer.WriteString("date", citation.Date?.ToString());
        writer.WriteString("issuer", citation.Issuer);
        writer.WriteString("raw", citation.Source.Quote);
        writer.WriteNumber("line", citation.Line);
        writer.WriteString("instrument", citation.Instrument.Value);
        WriteSource(writer, citation.Source);
    }

    /// <summary>An agency's source is the first task that names it.</summary>
    private static void WriteAgency(Utf8JsonWriter writer, (ExtractedDocument Document, Agency Agency) pair)
    {
        var (document, agency) = pair;
        writer.WriteString("id", agency.Id.Value);
        writer.WriteString("name", agency.Name);
        WriteStrings(writer, "aliases", agency.Aliases);
        writer.WriteString("kind", KindName(agency.Kind));
        writer.WriteBoolean("collective", agency.IsCollective);
        WriteSource(writer, document.Tasks.First(task => task.Leads.Contains(agency.Name, StringComparer.Ordinal) || task.Coordinators.Contains(agency.Name, StringComparer.Ordinal)).Source);
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteString("severity", diagnostic.SeverityName);
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("file", diagnostic.File);
        writer.WriteNumber("line", diagnostic.Line);
        writer.WriteNumber("column", diagnostic.Column);
    }

    private static void WriteSource(Utf8JsonWriter writer, Provenance source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("file", source.Span.File);
        writer.WriteNumber("first_line", source.Span.FirstLine);
        writer.WriteNumber("last_line", source.Span.LastLine);
        writer.WriteString("quote", source.Quote);
        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The kind as registers write it: CityBody is city_body.</summary>
    private static string KindName(AgencyKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
