using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>One whole build: what went in, what came out, what it took.</summary>
/// <param name="Tasks">Tasks that the corpus assigns.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Agencies">Its agencies.</param>
/// <param name="Source">Bytes of originals and inputs, which a repository holds.</param>
/// <param name="Size">What was published.</param>
/// <param name="Cost">Seconds and memory.</param>
internal sealed record MeasuredSite(int Tasks, int Documents, int Agencies, long Source, SiteSize Size, Measurement Cost);
