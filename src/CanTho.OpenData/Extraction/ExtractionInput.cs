using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>What an extractor is given: one document, its facts, and what we know beforehand.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Header">Its facts.</param>
/// <param name="Agencies">Names of agencies that the register knows.</param>
internal sealed record ExtractionInput(Document Document, DocumentHeader Header, AgencyLexicon Agencies);
