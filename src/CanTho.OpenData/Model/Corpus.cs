using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Model;

/// <summary>All documents brought together: the same agency is one agency, the same instrument one instrument, every identity unique.</summary>
/// <param name="Documents">Documents by date of issue, newest first.</param>
/// <param name="Tasks">Tasks of all documents, in the order of the documents and of their text.</param>
/// <param name="Roles">Who leads and who coordinates which task.</param>
/// <param name="Agencies">Agencies and collectives with at least one role, and all of the register, by Vietnamese order of names.</param>
/// <param name="AgencyNames">The agency that each name in <see cref="AssignedTask.Leads"/> and <see cref="AssignedTask.Coordinators"/> means.</param>
/// <param name="Citations">Citations of all documents.</param>
/// <param name="Instruments">Instruments cited, by identity.</param>
/// <param name="Abbreviations">Abbreviations of the register.</param>
/// <param name="Settings">Settings of the site.</param>
/// <param name="Pages">Texts written by people.</param>
/// <param name="Diagnostics">Complaints from reading to here, by place.</param>
public sealed record Corpus(
    ImmutableArray<CorpusDocument> Documents, ImmutableArray<AssignedTask> Tasks, ImmutableArray<TaskRole> Roles,
    ImmutableArray<Agency> Agencies, ImmutableDictionary<string, AgencyId> AgencyNames, ImmutableArray<LegalCitation> Citations, ImmutableArray<LegalInstrument> Instruments,
    ImmutableArray<Abbreviation> Abbreviations, SiteSettings Settings, ImmutableArray<PageText> Pages,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The ledger of versions, by file name; none where nobody keeps one.</summary>
    public ImmutableArray<HistoryFile> History { get; init; } = [];

    /// <summary>Addresses that were published, in the order of their file; none where nobody keeps them.</summary>
    public ImmutableArray<PublishedAddress> Published { get; init; } = [];

    /// <summary>Addresses that moved or went for good, in the order of their file.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>SHA-256 of every file that the corpus is made of, by path.</summary>
    public ImmutableSortedDictionary<string, string> Fingerprints { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Texts written by people for the English pages; <see cref="Pages"/> are the Vietnamese ones.</summary>
    public ImmutableArray<PageText> EnglishPages { get; init; } = [];

    /// <summary>Indicators of the register, in its order.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Terms explained to readers, in the order of their register.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Which targets, figures and outlooks state something of which indicator; what the register does not know has none.</summary>
    public ImmutableArray<IndicatorLink> IndicatorLinks { get; init; } = [];

    /// <summary>Progress reports of tasks of the corpus, by task in the order of <see cref="Tasks"/>, then by date.</summary>
    public ImmutableArray<ProgressReport> Progress { get; init; } = [];

    /// <summary>Corrections made, each with what the source says, in the order of their files.</summary>
    public ImmutableArray<AppliedCorrection> Corrections { get; init; } = [];
}
