namespace CanTho.OpenData.Site.Wording;

/// <summary>Somebody who uses a dataset, and for what: "Phóng viên: …".</summary>
/// <param name="Who">Who.</param>
/// <param name="What">For what, a sentence.</param>
internal sealed record DatasetUse(string Who, string What);
