using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>The list of fields that corrections can change, by kind of record. Identities and the words quoted from the source are not
/// among them.</summary>
internal static class CorrectableFields
{
    private const string ListSeparator = " | ";

    /// <summary>Fields of tasks.</summary>
    public static ImmutableArray<CorrectableField<AssignedTask>> OfTasks { get; } =
    [
        new("title", true, task => task.Title, (task, words, _) => task with { Title = words }),
        new("section_title", true, task => task.SectionTitle, (task, words, _) => task with { SectionTitle = words }),
        new("group_title", true, task => task.GroupTitle, (task, words, _) => task with { GroupTitle = words }),
        new("ordinal", false, task => task.Ordinal, (task, words, _) => task with { Ordinal = words }),
        new("lead_raw", false, task => task.LeadRaw, (task, words, readers) => task with { LeadRaw = words, Leads = readers.Agencies(words) }),
        new("leads", false, task => Join(task.Leads), (task, words, _) => task with { Leads = Split(words) }),
        new("coordinators_raw", false, task => task.CoordinatorsRaw,
            (task, words, readers) => task with { CoordinatorsRaw = words, Coordinators = readers.Agencies(words) }),
        new("coordinators", false, task => Join(task.Coordinators), (task, words, _) => task with { Coordinators = Split(words) }),
        new("deadline_raw", false, task => task.Deadline?.Raw, SetDeadline),
        new("funding_raw", true, task => task.FundingRaw, (task, words, _) => task with { FundingRaw = words }),
        new("output_raw", true, task => task.OutputRaw, (task, words, _) => task with { OutputRaw = words }),
    ];

    /// <summary>Fields of sections. A corrected heading is also the section's title on the tasks in it.</summary>
    public static ImmutableArray<CorrectableField<SectionRecord>> OfSections { get; } =
    [
        new("heading", true, section => section.Heading, (section, words, _) => section with { Heading = words }),
        new("text", true, section => section.Text, (section, words, _) => section with { Text = words }),
    ];

    /// <summary>Fields of documents.</summary>
    public static ImmutableArray<CorrectableField<CorpusDocument>> OfDocuments { get; } =
    [
        new("title", true, document => document.Header.Title, (document, words, _) => WithHeader(document, document.Header with { Title = words })),
        new("issuer", false, document => document.Header.Issuer, (document, words, _) => WithHeader(document, document.Header with { Issuer = words })),
        new("place", false, document => document.Header.Place, (document, words, _) => WithHeader(document, document.Header with { Place = words })),
        new("signer", false, document => document.Header.Signer, (document, words, _) => WithHeader(document, document.Header with { Signer = words })),
        new("signer_role", false, document => document.Header.SignerRole,
            (document, words, _) => WithHeader(document, document.Header with { SignerRole = words })),
    ];

    private static AssignedTask SetDeadline(AssignedTask task, string words, FieldReaders readers)
    {
        var (deadline, recurrence) = readers.Deadline(words);
        return task with { Deadline = deadline, Recurrence = recurrence };
    }

    private static CorpusDocument WithHeader(CorpusDocument document, DocumentHeader header) =>
        document with { Extracted = document.Extracted with { Header = header } };

    private static string? Join(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join(ListSeparator, names);

    private static ImmutableArray<string> Split(string names) =>
        [.. names.Split(ListSeparator.Trim(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
