using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>The page of an agency as JSON (<c>/co-quan/&lt;id&gt;/index.json</c>): the same facts, agency and tasks as rows of their
/// datasets. Made once for all agencies, for the rows are looked up by identity.</summary>
internal sealed class AgencyTwin
{
    // Served as application/json and never pasted into HTML, so that only JSON's own marks need escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Portal _portal;
    private readonly Dataset _tasks;
    private readonly Dataset _agencies;
    private readonly Dictionary<string, ImmutableArray<object?>> _taskRows;
    private readonly Dictionary<string, ImmutableArray<object?>> _agencyRows;

    public AgencyTwin(Portal portal)
    {
        _portal = portal;
        _tasks = Catalogue.Tasks(portal.Findings);
        _agencies = Catalogue.Agencies(portal.Findings);
        _taskRows = ById(_tasks);
        _agencyRows = ById(_agencies);
    }

    /// <summary>The whole file.</summary>
    public byte[] Write(AgencyWorkload workload)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("as_of", Dates.Iso(_portal.AsOf));
            json.WritePropertyName("agency");
            JsonFormat.WriteRow(json, _agencies, _agencyRows[workload.Agency.Id.Value]);
            WriteNames(json, workload.Agency);
            WriteCounts(json, workload);
            WriteIds(json, "past_deadline", workload.PastDeadline);
            WriteIds(json, "due_next", workload.DueNext);
            WriteDuties(json, "recurring", workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id).Where(task => task.Recurrence is not null));
            WriteDuties(json, "shared_recurring", AgencyDuty.SharedTasks(_portal, workload));
            WriteTasks(json, "leads", workload.Leads);
            WriteTasks(json, "coordinates", workload.Coordinates);
            WritePartners(json, workload.Agency.Id);
            WriteInstruments(json, workload);
            WriteIndicators(json, workload.Agency);
            WriteLinks(json, workload);
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static Dictionary<string, ImmutableArray<object?>> ById(Dataset dataset)
    {
        var id = dataset.IndexOf("id");
        return dataset.Rows.DistinctBy(row => (string)row[id]!, StringComparer.Ordinal).ToDictionary(row => (string)row[id]!, StringComparer.Ordinal);
    }

    private static void WriteNames(Utf8JsonWriter json, Agency agency)
    {
        json.WriteStartArray("former_name_sources");
        foreach (var former in agency.FormerNames)
        {
            json.WriteStartObject();
            json.WriteString("name", former.Name);
            json.WriteString("note", former.Note);
            json.WriteString("source", former.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCounts(Utf8JsonWriter json, AgencyWorkload workload)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("leads", workload.Leads.Length);
        json.WriteNumber("coordinates", workload.Coordinates.Length);
        json.WriteNumber("leads_due_soon", workload.DueNext.Count(task => _portal.State(task) == ScheduleState.DueSoon));
        json.WriteNumber("leads_past_deadline", workload.PastDeadline.Length);
        json.WriteEndObject();
    }

    private void WriteDuties(Utf8JsonWriter json, string name, IEnumerable<AssignedTask> duties)
    {
        json.WriteStartArray(name);
        foreach (var task in duties)
        {
            json.WriteStartObject();
            json.WriteString("task", task.Id.Value);
            json.WriteString("document", task.Document.Value);
            json.WriteStartArray("leads");
            foreach (var lead in task.Leads)
            {
                json.WriteStringValue(lead);
            }

            json.WriteEndArray();
            json.WriteString("deadline_raw", task.Deadline?.Raw);
            json.WriteString("frequency", task.Recurrence!.FrequencyName);
            json.WriteStartArray("next_dates");
            foreach (var day in Recurrences.Next(task.Recurrence, _portal.AsOf, task.Deadline?.LastDay, AgencyDuty.Shown))
            {
                json.WriteStringValue(Dates.Iso(day));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTasks(Utf8JsonWriter json, string name, ImmutableArray<AssignedTask> tasks)
    {
        json.WriteStartArray(name);
        foreach (var task in tasks)
        {
            JsonFormat.WriteRow(json, _tasks, _taskRows[task.Id.Value]);
        }

        json.WriteEndArray();
    }

    private void WritePartners(Utf8JsonWriter json, AgencyId id)
    {
        json.WriteStartArray("works_with");
        foreach (var partner in AgencyPartner.Of(_portal, id))
        {
            json.WriteStartObject();
            json.WriteString("agency", partner.Agency.Id.Value);
            json.WriteString("name", partner.Agency.Name);
            json.WriteBoolean("collective", partner.Agency.IsCollective);
            WriteIds(json, "both_lead", partner.BothLead);
            WriteIds(json, "it_coordinates", partner.ItCoordinates);
            WriteIds(json, "it_leads", partner.ItLeads);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteInstruments(Utf8JsonWriter json, AgencyWorkload workload)
    {
        json.WriteStartArray("instruments");
        foreach (var (use, tasks) in _portal.InstrumentsOf(workload))
        {
            json.WriteStartObject();
            json.WriteString("instrument", use.Instrument.Id.Value);
            json.WriteString("name", InstrumentWords.NameOf(use));
            json.WriteNumber("tasks", tasks);
            json.WriteString("url", Routes.Instrument(use.Instrument.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteIndicators(Utf8JsonWriter json, Agency agency)
    {
        json.WriteStartArray("indicators_near_its_field");
        foreach (var series in _portal.IndicatorsNear(agency))
        {
            json.WriteStartObject();
            json.WriteString("indicator", series.Indicator.Id.Value);
            json.WriteString("name", series.Indicator.Name);
            json.WriteString("topic", series.Indicator.Topic);
            json.WriteString("url", Routes.Indicator(series.Indicator.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, AgencyWorkload workload)
    {
        var id = workload.Agency.Id;
        var hasTasks = Portal.HasTasks(workload);
        json.WriteStartObject("links");
        json.WriteString("page", Routes.Agency(id));
        json.WriteString("tasks_csv", Routes.AgencyTasksCsv(id));
        json.WriteString("calendar", FeedFiles.HasCalendar(workload) ? Routes.AgencyCalendar(id) : null);
        json.WriteString("feed", hasTasks ? Routes.AgencyFeed(id) : null);
        json.WriteString("print", hasTasks ? Routes.AgencyPrint(id) : null);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<AssignedTask> tasks)
    {
        json.WriteStartArray(name);
        foreach (var task in tasks)
        {
            json.WriteStringValue(task.Id.Value);
        }

        json.WriteEndArray();
    }
}
